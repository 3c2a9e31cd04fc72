/** Two columns: what is asked at the left, and at the right one box in which the form has printed several labels, one to a line. The council is made up. */
import { first } from '../family-case.ts';
import type { Cell, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function kelmarsh(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const part = (label: string, lines: Pair[]): Cell[] => [{ label, shade: true }, { lines }];
  const person = (one: (typeof others)[number]): Pair[] => [
    { label: 'Name:', value: pen.full(one) },
    { label: 'Tie to child:', value: pen.relation(one) },
    { label: 'Born:', value: pen.birth(one) },
    { label: 'Parental responsibility:', value: one.adult ? pen.responsibility(one) : '' },
  ];
  return {
    title: 'Early Help and Safeguarding Contact',
    council: 'Kelmarsh Metropolitan Borough Council',
    footer: 'EHSC-2 (rev. 6) · Official sensitive',
    blocks: [
      {
        is: 'cells',
        widths: [1, 3],
        rows: [
          part('A. Contact made by', [
            { label: 'Name:', value: pen.referrerName() },
            { label: 'Post:', value: pen.referrerRole() },
            { label: 'From:', value: pen.referrerAgency() },
            { label: 'Number to call back:', value: pen.referrerPhone() },
            { label: 'Email:', value: pen.referrerEmail() },
            { label: 'On (date):', value: pen.referredOn() },
          ]),
          part('B. The child', [
            { label: 'Full name:', value: pen.full(child) },
            { label: 'Date of birth / expected:', value: pen.birth(child) },
            { label: 'Sex:', value: pen.sex(child) },
            { label: 'Ethnicity:', value: pen.ethnicity(child) },
            { label: 'Language at home:', value: pen.language(child) },
            { label: 'Lives at:', value: pen.wholeAddress(child) },
            { label: 'School / nursery:', value: pen.school(child) },
            { label: 'GP:', value: pen.gp(child) },
          ]),
          ...others.map((one, at) => part(at === 0 ? 'C. Family and household' : '', person(one))),
          [{ label: 'D. What is happening', shade: true }, { value: pen.concern() }],
          [
            { label: 'E. What is going right', shade: true },
            { value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
          ],
          part('F. Family’s agreement', [
            {
              label: 'Have you let the parents know of this contact?',
              value: pen.ticks('/consent/parentsInformed', hand.consent),
            },
            { label: 'Are they content with it?', value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ]),
        ],
      },
    ],
  };
}
