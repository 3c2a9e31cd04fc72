/** A referral and initial information record: sixteen ethnic groups to tick in a grid, each parent in rows of their own, household by family and given names. The council is made up. */
import { banner, blanks, heads, row, two } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

const GROUPS: readonly (readonly [head: string, groups: readonly string[]])[] = [
  ['White', ['White British', 'White Irish', 'Any other White background']],
  ['Mixed', ['White & Black Caribbean', 'White & Black African', 'White & Asian']],
  ['Asian or Asian British', ['Indian', 'Pakistani', 'Bangladeshi']],
  ['Black or Black British', ['Caribbean', 'African', 'Any other Black background']],
  ['Other', ['Chinese', 'Any other ethnic group', 'Not given']],
];

export function haltwell(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const parents = others.filter(({ relation }) => relation === 'Mother' || relation === 'Father');
  const rest = others.filter((one) => !parents.includes(one));
  const all = GROUPS.flatMap(([, groups]) => groups);
  const ethnic = pen.ethnicTicks(child, all);
  // The group printed at the left may be read with what was ticked in its row.
  const [chosen] = ethnic.marked.map((at) => all[at] ?? '');
  const group = GROUPS.find(([, groups]) => chosen !== undefined && groups.includes(chosen))?.[0];
  if (chosen !== undefined && group !== undefined)
    pen.notes.of(child, '/ethnicity/words', { oneOf: [chosen, `${group} ${chosen}`] });
  const grid = GROUPS.map(([head, groups]): Cell[] => [
    { label: head, shade: true },
    ...groups.map(
      (option): Cell => ({
        value: { options: [option], marked: ethnic.marked.includes(all.indexOf(option)) ? [0] : [] },
      }),
    ),
  ]);
  const { after: condition, ...disabled } = pen.disabled(child);
  const parent = (one: Member): Cell[][] => [
    [...two('Name', pen.full(one)), ...two('Relationship to child', pen.relation(one))],
    [
      ...two('Date of birth', pen.birth(one)),
      ...two(
        'Parental responsibility',
        pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no'),
      ),
    ],
    [...two('Address (if different)', ''), ...two('Telephone', one.relation === 'Mother' ? pen.phone(one) : '')],
  ];
  // That the family lives where the child does is true, whoever says so.
  pen.notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Referral & Initial Information Record',
    council: 'Haltwell Borough Council – Children & Young People’s Directorate',
    header: 'CONFIDENTIAL',
    footer: 'Referral & Initial Information Record – Haltwell – revised May 2025',
    blocks: [
      {
        is: 'note',
        text: '(A) Child in Need referral: written consent of the person with parental responsibility must be included. (B) Child Protection referral: must be discussed with the Duty Officer at the time the concerns come to light and confirmed on this form within 48 hours.',
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [
            { label: 'Referral Details', span: 2, shade: true },
            { label: 'CareFirst ID', shade: true },
            { value: '' },
          ],
          [...two('Referred by:', pen.referrerName()), ...two('Designation:', pen.referrerRole())],
          [...two('Agency:', pen.referrerAgency()), ...two('Date of referral:', pen.referredOn())],
          [...two('Tel No:', pen.referrerPhone()), ...two('E-mail:', pen.referrerEmail())],
          [
            ...two('Is the parent/carer aware of the referral?', pen.ticks('/consent/parentsInformed', hand.consent)),
            ...two(
              'Has the parent/carer consented to the referral?',
              pen.ticks('/consent/parentsAgreed', hand.agreed),
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('Child/Young Person’s Details', 4),
          [...two('Family name', pen.surname(child)), ...two('Given names', pen.given(child))],
          [...two('DoB or expected date of delivery', pen.birth(child)), ...two('Gender', pen.sex(child))],
          [...two('Other/previous names', pen.alias(child)), ...two('NHS number', pen.nhs(child))],
          [...two('Child/young person’s address', pen.addressLines(child), 3)],
          [...two('Postcode', pen.postcode(child)), ...two('Tel No', '')],
          [
            ...two('Child/young person’s first language or preferred means of communication', pen.language(child)),
            ...two('Is an interpreter or signer required?', pen.needed(child)),
          ],
          [...two('Religion', pen.religion(child)), ...two('School/nursery', pen.school(child))],
          [...two('GP', pen.gp(child), 3)],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 3, 3],
        rows: [
          banner('Child/Young Person’s Ethnicity (please tick)', 4),
          ...grid,
          [{ label: 'If other, please specify', value: '', span: 4 }],
        ],
      },
      {
        is: 'cells',
        widths: [3, 2, 2, 3],
        rows: [[...two('Is the child/young person disabled?', disabled), ...two('If yes, give details', condition)]],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('Details of parents/carers', 4),
          ...parents.flatMap((one, at): Cell[][] => [banner(`Parent/carer ${at + 1}`, 4), ...parent(one)]),
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 2, 2, 3],
        rows: [
          banner('Other household members (including non-family members)', 5),
          heads('Family name', 'Given names', 'DoB', 'Gender', 'Relationship to child'),
          ...rest.map((one): Cell[] =>
            row(pen.surname(one), pen.given(one), pen.birth(one), pen.sex(one), pen.relation(one)),
          ),
          ...blanks(5, 1),
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          banner('Key agencies involved', 3),
          heads('Agency', 'Name of worker', 'Tel No'),
          ...pen.workers((...cells): Cell[] => row(...cells)),
          ...blanks(3, 1),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('Reason for referral/request for services', 1, 'Please continue on a separate sheet if necessary'),
          [{ value: pen.concern() }],
          banner('Previous referrals or involvement', 1),
          [{ value: pen.history(0.3) }],
          banner('Child/young person’s views', 1),
          [{ value: child.unborn ? '' : pen.views(child) }],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 1, 2],
        rows: [
          banner('Duty Officer – office use only', 4),
          [...two('Name of Duty Officer', ''), ...two('Date', '')],
          [...two('Decision', '', 3, 'NFA / Initial Assessment / Strategy discussion (delete as applicable)')],
        ],
      },
    ],
  };
}
