/** A request for service of a northern borough: referral details on top, all grown-ups and relatives in one wide table, parental responsibility asked apart. The council is made up. */
import { banner, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function kirkholme(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const { ticks, other } = pen.englishFirst(child);
  const rows = others.map((one) =>
    row(
      pen.full(one),
      pen.relation(one),
      pen.birth(one),
      pen.sex(one, 'letter'),
      pen.ethnicity(one),
      pen.sameAddress(one),
    ),
  );
  const called = pen.letters(`${child.given} ${child.family}`);
  for (const one of others)
    pen.notes.of(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : { absent: true });
  return {
    title: 'Early Intervention and Safeguarding: Request for Service / Referral',
    council: 'Kirkholme Metropolitan Borough Council',
    footer: 'If information is unknown leave blank',
    blocks: [
      {
        is: 'ask',
        question: 'PLEASE INDICATE REQUEST FOR SERVICE / REFERRAL TO:',
        ticks: {
          options: [
            'Early Intervention Panel (EIP)',
            'Disabled Children’s Team (DCT)',
            'Multi-Agency Screening Team (MAST)',
          ],
          marked: [2],
        },
      },
      {
        is: 'cells',
        widths: [2, 4, 2, 4],
        rows: [
          banner('1. REFERRAL DETAILS', 4),
          [...two('Date of Referral', pen.referredOn()), ...two('Time of Referral', '10:40')],
          [...two('Name', pen.referrerName()), ...two('Job title', pen.referrerRole())],
          [...two('Agency', pen.referrerAgency(), 3)],
          [...two('Address', pen.referrerAddress(), 3)],
          [...two('Telephone', pen.referrerPhone()), ...two('Email', pen.referrerEmail())],
          banner('2. DETAILS OF CHILD / YOUNG PERSON', 4),
          [...two('Child’s Name', pen.full(child)), ...two('DOB / EDD', pen.birth(child))],
          [...two('Gender', pen.sexTicks(child, ['Male', 'Female', 'Unborn'])), ...two('Age', pen.age(child))],
          [
            ...two('Ethnicity', pen.ethnicity(child)),
            ...two('Disability / learning difficulty (if known please specify)', pen.needs(child)),
          ],
          [
            ...two('Is English their first language?', ticks),
            ...two('If no, please specify preferred language', other),
          ],
          [...two('Is an interpreter required?', pen.needed(child)), ...two('School / nursery', pen.school(child))],
          [...two('Home address', pen.wholeAddressLines(child), 3)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 2, 2, 1, 2, 4],
        rows: [
          banner('3. PARENTS, OTHER MEMBERS OF THE HOUSEHOLD AND SIGNIFICANT FAMILY MEMBERS', 6),
          heads('Full Name', 'Relationship to child', 'DOB', 'M/F', 'Ethnicity', 'Home Address'),
          ...rows,
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          banner('4. WHO HAS PARENTAL RESPONSIBILITY FOR THE CHILD?', 3),
          heads('Child', 'Person with PR', 'Relationship to child'),
          ...others
            .filter(({ responsibility }) => responsibility === 'Yes')
            .map((one) => row(called, pen.letters(`${one.given} ${one.family}`), one.relation)),
        ],
      },
      {
        is: 'cells',
        widths: [5, 4],
        rows: [
          banner('5. CONSENT', 2),
          [
            ...two(
              'Are parents / carers aware of this request for service?',
              pen.ticks('/consent/parentsInformed', hand.consent),
            ),
          ],
          [
            ...two(
              'Do parents / carers consent to this request for service?',
              pen.ticks('/consent/parentsAgreed', hand.agreed),
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('6. NATURE OF CONCERN / REASON FOR REQUEST', 1),
          [{ value: pen.concern() }],
          banner('7. WHAT HAS ALREADY BEEN TRIED?', 1),
          [{ value: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history) }],
        ],
      },
    ],
  };
}
