/** Children and parents as columns, a consent table with "Not asked", and an ethnicity grid of boxes. The council is made up. */
import { banner, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form, Ticks, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

const COLUMNS = 3;

export function thornacre(pen: Pen): Form {
  const { family, hand } = pen;
  first(family.referred);
  const children = family.referred.slice(0, COLUMNS);
  const adults = family.others.filter(({ adult }) => adult).slice(0, COLUMNS);
  const rest = family.others.filter((one) => !adults.includes(one));
  const line = (
    label: string,
    of: readonly (typeof children)[number][],
    what: (one: (typeof children)[number]) => Value,
  ): Cell[] => [
    { label, shade: true },
    ...of.map((one): Cell => ({ value: what(one) })),
    ...Array.from({ length: COLUMNS - of.length }, (): Cell => ({ value: '' })),
  ];
  const threeWay = (at: string, answer: typeof hand.consent): Ticks =>
    pen.ticks(at, answer, ['Yes', 'No', 'Not asked']);
  return {
    title: 'Referral to Children’s Social Care and Early Help',
    council: 'Thornacre Metropolitan Borough',
    footer: 'TMBC-CSC-REF-0624 RESTRICTED WHEN COMPLETE',
    blocks: [
      { is: 'note', text: 'Complete in black ink or type. Up to three children may be referred on this form.' },
      {
        is: 'cells',
        widths: [2, 3, 3, 3],
        rows: [
          heads('1. CHILDREN', 'Child 1', 'Child 2', 'Child 3'),
          line('Forename', children, (one) => pen.given(one)),
          line('Family name', children, (one) => pen.surname(one)),
          line('DOB or EDD', children, (one) => pen.birth(one)),
          line('Gender', children, (one) => pen.sex(one)),
          line('Ethnicity', children, (one) => pen.ethnicity(one)),
          line('Language', children, (one) => pen.language(one)),
          line('Address', children, (one) => pen.wholeAddress(one)),
          line('School', children, (one) => pen.school(one)),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 3, 3],
        rows: [
          heads('2. PARENTS / CARERS', 'Adult 1', 'Adult 2', 'Adult 3'),
          line('Full name', adults, (one) => pen.full(one)),
          line('DOB', adults, (one) => pen.birth(one)),
          line('Relationship to child(ren)', adults, (one) => pen.relation(one)),
          line('Parental Responsibility?', adults, (one) => pen.responsibility(one)),
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 3],
        rows: [
          banner('3. OTHER HOUSEHOLD MEMBERS', 3, 'Include children who are not being referred'),
          heads('Name', 'DOB / age', 'Relationship'),
          ...rest.map((one) => row(pen.full(one), pen.birth(one), pen.relation(one))),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('4. THE CONCERN', 1),
          [
            {
              label: 'Please describe your concerns, giving dates and details',
              hint: '(attach a chronology if you have one)',
              value: pen.concern(),
              under: true,
            },
          ],
          [{ label: 'Child’s wishes and feelings', value: pen.views(first(family.referred)), under: true }],
        ],
      },
      {
        is: 'cells',
        widths: [5, 4],
        rows: [
          banner('5. CONSENT AND INFORMATION SHARING', 2),
          [...two('Are parents/carers aware of the referral?', threeWay('/consent/parentsInformed', hand.consent))],
          [...two('Have parents/carers agreed to the referral?', threeWay('/consent/parentsAgreed', hand.agreed))],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('6. REFERRER', 4),
          [...two('Referrer name', pen.referrerName()), ...two('Post held', pen.referrerRole())],
          [...two('Agency', pen.referrerAgency()), ...two('Direct line', pen.referrerPhone())],
          [...two('E-mail', pen.referrerEmail()), ...two('Signed / dated', pen.referredOn())],
        ],
      },
    ],
  };
}
