/** F12: a web form's submission, numbered by child, printed as a list. The council is made up. */
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function hackworth(pen: Pen): Form {
  const { family } = pen;
  return {
    title: 'MASH Referral: submission',
    council: 'Hackworth Council',
    blocks: [
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Referrer Name', value: pen.referrerName() },
          { label: 'Referrer Job Title', value: pen.referrerRole() },
          { label: 'Referrer Organisation', value: pen.referrerAgency() },
          { label: 'Referrer Email', value: pen.referrerEmail() },
          { label: 'Referrer Telephone', value: pen.referrerPhone() },
          ...family.referred.flatMap((child, index) => {
            const n = `Child ${index + 1}: `;
            return [
              { label: `${n}Child's First Name`, value: pen.given(child) },
              { label: `${n}Child's Last Name`, value: pen.surname(child) },
              { label: `${n}Child's date of birth or EDD for unborns`, value: pen.birth(child) },
              {
                label: `${n}Gender - Which of the following describes how the child thinks of themself?`,
                value: pen.sex(child),
              },
              { label: `${n}Ethnicity`, value: pen.ethnicity(child) },
              { label: `${n}Language`, value: pen.language(child) },
              { label: `${n}School`, value: pen.school(child) },
            ];
          }),
          { label: 'What are you worried about?', value: pen.concern() },
        ],
      },
    ],
  };
}
