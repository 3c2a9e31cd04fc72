/** Labels that run down beside several rows: the child, the mother, the father each a tall cell with small rows to its right. The council is made up. */
import { banner, heads, row, two } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

/** A tall label on the left and rows of small label and value to its right. */
function tall(label: string, rows: Cell[][]): Cell[][] {
  return rows.map((cells, index) => [
    index === 0 ? { label, shade: true, down: rows.length } : { merged: true },
    ...cells,
  ]);
}

export function hessle(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const parents = family.others.filter(({ relation }) => relation === 'Mother' || relation === 'Father');
  const others = [...family.referred.slice(1), ...family.others.filter((one) => !parents.includes(one))];
  const parent = (one: Member): Cell[][] => {
    pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation] });
    return tall(one.relation, [
      [...two('Full name', pen.full(one), 3)],
      [
        ...two('Date of birth', pen.birth(one)),
        ...two(
          'Parental responsibility',
          pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no'),
        ),
      ],
    ]);
  };
  return {
    title: 'Safeguarding Children Referral',
    council: 'Hessle Gate and District NHS and Council: Integrated Front Door',
    footer: 'Hessle Gate ISCR form 4b (11/24). Destroy blank copies of earlier versions.',
    blocks: [
      {
        is: 'cells',
        widths: [2, 3, 3, 3, 3],
        rows: [
          banner('DETAILS OF CHILD AND FAMILY', 5),
          ...tall('Child', [
            [...two('Surname', pen.surname(child)), ...two('First names', pen.given(child))],
            [...two('Date of birth/EDD', pen.birth(child)), ...two('Gender', pen.sex(child))],
            [...two('Home address', pen.address(child), 3)],
            [...two('Postcode', pen.postcode(child)), ...two('Telephone', pen.phone(child))],
            [...two('Ethnic group', pen.ethnicity(child)), ...two('Preferred language', pen.language(child))],
            [...two('Registered GP', pen.gp(child)), ...two('School/nursery', pen.school(child))],
            [...two('NHS number', pen.nhs(child), 3)],
          ]),
          ...parents.flatMap(parent),
        ],
      },
      {
        is: 'cells',
        widths: [4, 3, 3, 3],
        rows: [
          banner('OTHER PEOPLE LIVING AT THE ADDRESS', 4),
          heads('Name', 'DOB', 'Male/Female', 'Relationship to child'),
          ...others.map((one) => row(pen.full(one), pen.birth(one), pen.sex(one), pen.relation(one))),
        ],
      },
      {
        is: 'cells',
        widths: [3, 5],
        rows: [
          banner('REFERRAL INFORMATION', 2),
          [...two('Reason for referral', pen.concern(), 1, 'continue overleaf if needed')],
          [...two('Where is the child now?', pen.about('/concern/whereabouts/words', 'At school until 3.15pm', 0.3))],
          [...two('Are the parents aware of this referral?', pen.ticks('/consent/parentsInformed', hand.consent))],
          [
            ...two(
              'If not, why not?',
              pen.about('/consent/reason/words', hand.consent === 'no' ? family.reason : ''),
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('REFERRED BY', 4),
          [...two('Print name', pen.referrerName()), ...two('Job title', pen.referrerRole())],
          [...two('Organisation and base', pen.referrerAgency()), ...two('Contact number', pen.referrerPhone())],
          [...two('Email', pen.referrerEmail()), ...two('Date', pen.referredOn())],
        ],
      },
    ],
  };
}
