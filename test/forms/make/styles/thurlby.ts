/** Guidance runs down the left margin beside the questions, as in older forms. The council is made up. */
import { banner, heads, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

/** The first cell of a group holds the guidance, as tall as the group. */
const beside = (guidance: string, pairs: readonly [string, Value][]): Cell[][] =>
  pairs.map(([label, value], at): Cell[] => [
    at === 0 ? { printed: guidance, down: pairs.length } : { merged: true },
    { label },
    { value },
  ]);

export function thurlby(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  return {
    title: 'Referral form for other agencies',
    council: 'Thurlby District Children’s Services',
    footer: 'RF1 (rev. 2026)',
    blocks: [
      {
        is: 'cells',
        widths: [3, 3, 6],
        rows: [
          banner('Details of child/young person being referred', 3),
          ...beside('Please record all names the child has been or is known by.', [
            ['Family name:', pen.surname(child)],
            ['Given names:', pen.given(child)],
            ['Other known as names:', pen.alias(child)],
            ['DoB or EDD', pen.birth(child)],
            ['Gender:', pen.sex(child)],
          ]),
          ...beside('This is the child’s usual or home address. Where parents share care the child may have two.', [
            ['Home Address:', pen.address(child)],
            ['Postcode', pen.postcode(child)],
            ['Telephone/Mobile nos.', pen.phone(child)],
          ]),
          ...beside('The child or the parents should be asked which group they belong to.', [
            ['Child’s ethnicity', pen.ethnicity(child)],
            ['First language', pen.language(child)],
            ['Religion', pen.religion(child)],
          ]),
          ...beside('Give the name of the place, not only of the teacher.', [
            ['School or nursery', pen.school(child)],
            ['Family doctor', pen.gp(child)],
          ]),
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 3, 3],
        rows: [
          banner('Members of the household (including non-family members)', 4),
          heads('Name', 'DoB', 'Relationship to child', 'Parental responsibility (Y/N)'),
          ...others.map((one) =>
            row(pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one).slice(0, 1)),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [3, 9],
        rows: [
          banner('Reasons for referral', 2),
          [
            { printed: 'Include all relevant concerns and what has happened or changed today.' },
            { label: 'Reasons for Referral:', value: pen.concern(), under: true },
          ],
          [
            { printed: 'What protects this child?' },
            {
              label: 'Strengths + Protective factors:',
              value: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
              under: true,
            },
          ],
          [
            { printed: 'Earlier referrals, with dates.' },
            { label: 'Previous Concerns:', value: pen.history(0.2), under: true },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [3, 6, 3],
        rows: [
          banner('Consent', 3),
          [
            { printed: 'See page 4 of the guidance.', down: 2 },
            { label: 'Does the parent know that this referral is being made?' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [
            { merged: true },
            { label: 'Has the parent consented to it?' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 6],
        rows: [
          banner('Referred by', 3),
          ...beside('We will ring you within one working day.', [
            ['Name', pen.referrerName()],
            ['Job title', pen.referrerRole()],
            ['Agency', pen.referrerAgency()],
            ['Tel. no.', pen.referrerPhone()],
            ['E-mail', pen.referrerEmail()],
            ['Date of referral', pen.referredOn()],
          ]),
        ],
      },
    ],
  };
}
