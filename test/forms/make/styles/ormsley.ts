/** No colon, no shade: plain labels in narrow boxes; a first table for the child, one for each parent, one for brothers and sisters. The council is made up. */
import { banner, heads, row } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

const pair = (label: string, value: Value, span = 1): Cell[] => [{ label }, { value, span }];

export function ormsley(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const brood = others.filter(({ adult }) => !adult);
  const parent = (title: string, one: Member): Cell[][] => {
    // What the block is headed says how they are related.
    pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation, title] });
    return [
      banner(title, 4),
      [...pair('Full name', pen.full(one)), ...pair('Date of birth', pen.birth(one))],
      [
        ...pair('Ethnicity', pen.ethnicity(one)),
        ...pair('Does this person hold parental responsibility', pen.responsibility(one)),
      ],
    ];
  };
  return {
    title: 'Referral to Children’s Social Care or Early Help',
    council: 'London Borough of Ormsley',
    footer: 'LBO Form CSC1 – page furniture do not remove',
    blocks: [
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('Section A   Child or young person to whom this referral relates', 4),
          [...pair('Full name', pen.full(child)), ...pair('Known as', pen.alias(child))],
          [...pair('Date of birth or EDD', pen.birth(child)), ...pair('Gender', pen.sex(child))],
          [...pair('Ethnicity', pen.ethnicity(child)), ...pair('Religion', pen.religion(child))],
          [
            ...pair('Languages spoken (indicate first language)', pen.language(child)),
            ...pair('Disability', pen.needs(child)),
          ],
          [...pair('Address', pen.addressLines(child)), ...pair('Postcode', pen.postcode(child))],
          [...pair('School and year group', pen.school(child)), ...pair('GP surgery', pen.gp(child))],
          [...pair('NHS no', pen.nhs(child)), ...pair('UPN', pen.upn(child))],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: others.filter(({ adult }) => adult).flatMap((one) => parent(one.relation, one)),
      },
      {
        is: 'cells',
        widths: [4, 2, 3, 4],
        rows: [
          banner('Brothers, sisters and any other children at the address', 4),
          heads('Full name', 'Date of birth', 'Relationship', 'School'),
          ...brood.map((one) => row(pen.full(one), pen.birth(one), pen.relation(one), pen.school(one))),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('Section B   Your reasons for making this referral', 1),
          [{ printed: 'Please refer to the threshold document and be clear about the effect on the child.' }],
          [{ value: pen.concern() }],
          banner('Section C   Protective factors', 1),
          [{ value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) }],
        ],
      },
      {
        is: 'cells',
        widths: [6, 1, 1, 3],
        rows: [
          [{ label: 'Section D   Consent' }, { label: 'Yes' }, { label: 'No' }, { label: 'If no, why not' }],
          ...(
            [
              [
                'Has the person with parental responsibility been told of the referral',
                pen.ticks('/consent/parentsInformed', hand.consent),
                '',
              ],
              [
                'Has the person with parental responsibility consented to the referral',
                pen.ticks('/consent/parentsAgreed', hand.agreed),
                pen.about('/consent/reason/words', hand.agreed === 'no' ? family.reason : ''),
              ],
            ] as const
          ).map(([label, { marked }, why]): Cell[] => [
            { label },
            { value: { options: [''], marked: marked.includes(0) ? [0] : [] } },
            { value: { options: [''], marked: marked.includes(1) ? [0] : [] } },
            { value: why },
          ]),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('Section E   Referring agency', 4),
          [...pair('Referrer', pen.referrerName()), ...pair('Designation', pen.referrerRole())],
          [...pair('Organisation', pen.referrerAgency()), ...pair('Contact telephone', pen.referrerPhone())],
          [...pair('Contact email', pen.referrerEmail()), ...pair('Date of referral', pen.referredOn())],
        ],
      },
    ],
  };
}
