/** Children's rows on the left and the referrer's boxes on the right of the same table; narrative under set prompts. The council is made up. */
import { banner, blanks, heads, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

export function coldwater(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const right: [string, Value][] = [
    ['Name', pen.referrerName()],
    ['Role', pen.referrerRole()],
    ['Agency', pen.referrerAgency()],
    ['Contact number', pen.referrerPhone()],
    ['Email', pen.referrerEmail()],
  ];
  const rows = right.map(([label, value], index): Cell[] => {
    const one = family.referred[index];
    return [
      { label: `Child ${index + 1}`, shade: true },
      { value: one === undefined ? '' : pen.given(one) },
      { value: one === undefined ? '' : pen.surname(one) },
      { value: one === undefined ? '' : pen.birth(one) },
      { label, shade: true },
      { value },
    ];
  });
  return {
    title: 'Safeguarding Referral',
    council: 'Coldwater and West Marches Safeguarding Children Board',
    footer: 'Version 1.9, March 2024',
    blocks: [
      { is: 'pairs', columns: 1, pairs: [{ label: 'Date of referral:', value: pen.referredOn() }] },
      {
        is: 'cells',
        widths: [2, 3, 3, 3, 2, 5],
        rows: [
          [
            { label: 'Children', span: 4, shade: true },
            { label: 'Referrer’s details', span: 2, shade: true },
          ],
          [
            { label: '', shade: true },
            { label: 'Forename(s)', shade: true },
            { label: 'Surname', shade: true },
            { label: 'Date of birth', shade: true },
            { value: '', span: 2 },
          ],
          ...rows,
          [
            { label: 'Children’s address:', shade: true, span: 2 },
            { value: pen.addressBelow(family.referred), span: 4 },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [4, 3, 1, 3],
        rows: [
          banner('Composition of family and who else lives at the address', 4),
          heads('Name', 'Relationship to child', 'Sex', 'D.O.B.'),
          ...family.others.map((one) =>
            row(pen.full(one), pen.relation(one), pen.sex(one, 'letter'), pen.birth(one)),
          ),
          ...blanks(4, 1),
        ],
      },
      {
        is: 'cells',
        widths: [3, 2],
        rows: [
          [{ label: 'Child’s ethnicity' }, { value: family.referred.length > 1 ? '' : pen.ethnicity(child) }],
          [{ label: 'Child’s first language' }, { value: family.referred.length > 1 ? '' : pen.language(child) }],
          [
            { label: 'Has the parent/carer been told of the referral?' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [{ label: 'Does the parent/carer consent?' }, { value: pen.ticks('/consent/parentsAgreed', hand.agreed) }],
        ],
      },
      {
        is: 'box',
        label: 'Current dangers / risks (what are you worried about in relation to this child?)',
        text: pen.concern(),
      },
      { is: 'box', label: 'Historic or complicating factors', text: pen.history(0.2) },
      {
        is: 'box',
        label: 'Safety and strengths',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
    ],
  };
}
