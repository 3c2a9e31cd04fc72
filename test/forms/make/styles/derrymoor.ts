/** A narrative form after Signs of Safety: a small grid with the child, three long columns for worries, strengths and next steps. The council is made up. */
import { above, banner, heads, inside, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function derrymoor(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  return {
    title: 'Conversation Record: Family Help and Protection',
    council: 'Derrymoor Council',
    blocks: [
      {
        is: 'note',
        text: 'We would rather talk than read: ring 01632 960000 first. Use this record to follow up a conversation, within one working day.',
      },
      {
        is: 'cells',
        widths: [3, 2, 2, 2],
        rows: [
          banner('THE CHILD', 4),
          [
            above('NAME OF CHILD', pen.full(child)),
            above('D.O.B.', pen.birth(child), 1, '(or EDD)'),
            above('NHS NUMBER', pen.nhs(child)),
            above('GENDER', pen.sex(child)),
          ],
          [
            above('WHERE DOES THE CHILD LIVE?', pen.wholeAddress(child), 2),
            above('SCHOOL / EARLY YEARS SETTING', pen.school(child), 2),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 2, 2],
        rows: [
          banner('THE FAMILY', 4, 'genogram may be attached'),
          heads('Who?', 'How are they related to the child?', 'When were they born?', 'Do they have PR?'),
          ...others.map((one) => row(pen.full(one), pen.relation(one), pen.birth(one), pen.responsibility(one))),
        ],
      },
      {
        is: 'cells',
        widths: [5, 3, 3],
        rows: [
          heads('What are we worried about?', 'What’s working well?', 'What needs to happen?'),
          row(
            pen.concern(),
            pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            pen.about('/assessmentOfNeed/whatNeedsToHappen/words', 'A joint visit before the weekend'),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          [
            inside(
              'Does the family know that you are talking to us?',
              pen.ticks('/consent/parentsInformed', hand.consent),
            ),
            inside('Are they in agreement?', pen.ticks('/consent/parentsAgreed', hand.agreed)),
          ],
          banner('WHO ARE YOU?', 2),
          [inside('Name:', pen.referrerName()), inside('Job:', pen.referrerRole())],
          [
            inside('Where you work:', pen.referrerAgency()),
            inside('Best number to reach you on:', pen.referrerPhone()),
          ],
          [inside('Email:', pen.referrerEmail()), inside('Date of conversation record:', pen.referredOn())],
        ],
      },
    ],
  };
}
