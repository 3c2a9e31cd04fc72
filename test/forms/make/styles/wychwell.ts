/** Consent before all else, reminders in the answer's place, several children in rows with their parents below. The council is made up. */
import { above, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function wychwell(pen: Pen): Form {
  const { family, hand } = pen;
  first(family.referred);
  const address = pen.addressBelow(family.referred);
  return {
    title: 'Wychwell Multi-Agency Referral Form',
    council: 'Wychwell Council',
    header: 'STRICTLY CONFIDENTIAL',
    footer: 'Amended February 2026',
    blocks: [
      {
        is: 'note',
        text: 'It is your responsibility to provide as much information as possible. Please do not leave sections blank: state “No Information Available” or “Not Applicable”.',
      },
      {
        is: 'cells',
        widths: [5, 4],
        rows: [
          banner('Consent', 2),
          [
            { label: 'Have you informed the child/family that you are making this referral?' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [
            { label: 'Do those with parental responsibility agree to this referral?' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ],
          [
            { label: 'If ‘no’ to either, please state why not:', hint: 'Do not leave blank' },
            { value: pen.about('/consent/reason/words', hand.agreed === 'no' ? family.reason : '') },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 2, 1, 2, 2],
        rows: [
          banner(
            'Details of the child(ren)',
            6,
            'Record details of each unborn baby, infant, child or young person you are referring',
          ),
          heads('First name(s)', 'Last name', 'DOB / EDD', 'M/F', 'Religion', 'Language'),
          ...family.referred.map((one) =>
            row(
              pen.given(one),
              pen.surname(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.religion(one),
              pen.language(one),
            ),
          ),
          ...blanks(6, 2),
          [
            { label: 'Home address of the child(ren), with postcode', span: 2 },
            { value: address, span: 4 },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 3, 2],
        rows: [
          banner(
            'Parents / carers and everyone else at home',
            4,
            'Include all adults involved in the care of the child',
          ),
          heads('Name', 'DOB', 'Relationship to child(ren)', 'PR (Y/N)'),
          ...family.others.map((one) =>
            row(pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one).slice(0, 1)),
          ),
          ...blanks(4, 1),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('The referral', 1),
          [
            above(
              'Describe your concerns and what has prompted you to refer now',
              pen.concern(),
              1,
              '(who, what, when, where – facts, not opinion)',
            ),
          ],
          [
            above(
              'Strengths and protective factors',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
          ],
          [
            above(
              'What outcome do you want from this referral?',
              pen.about(
                '/assessmentOfNeed/whatNeedsToHappen/words',
                'A social work assessment of the parents’ capacity',
              ),
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [2, 4, 2, 3],
        rows: [
          banner('Referring professional', 4),
          [...two('Full name', pen.referrerName()), ...two('Date completed', pen.referredOn())],
          [...two('Job role', pen.referrerRole()), ...two('Direct dial', pen.referrerPhone())],
          [...two('Agency / team', pen.referrerAgency()), ...two('Secure email address', pen.referrerEmail())],
        ],
      },
    ],
  };
}
