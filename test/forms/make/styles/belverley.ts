/** Everybody in one table, with a column that says who is being referred; the referrer comes last, in a footer-like strip. The council is made up. */
import { above, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function belverley(pen: Pen): Form {
  const { family, hand } = pen;
  first(family.referred);
  const address = pen.addressBelow(family.referred);
  return {
    title: 'Single Point of Access: Contact Form',
    council: 'Belverley Unitary Council',
    footer: 'SPA/CF/2026/02',
    blocks: [
      {
        is: 'note',
        text: 'One form per household. List every member of the household, and show which of them you are contacting us about. Write N/K if something is not known to you. Send by secure mail only.',
      },
      {
        is: 'cells',
        widths: [4, 3, 2, 3, 3, 2, 2],
        rows: [
          banner('Part A: Household', 7),
          heads(
            'Full name',
            'Date of birth (or due date)',
            'Sex M/F',
            'Ethnicity',
            'Relationship to child referred',
            'Is this child being referred? Y/N',
            'PR? Y/N',
          ),
          ...family.members.map((one) =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.ethnicity(one),
              one.referred ? '' : pen.relation(one),
              one.referred ? 'Y' : 'N',
              one.adult ? pen.responsibility(one).slice(0, 1) : '',
            ),
          ),
          ...blanks(7, 2),
        ],
      },
      {
        is: 'cells',
        widths: [1, 3],
        rows: [[...two('Household address and postcode', address)]],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('Part B: What is happening', 2),
          [above('What are your concerns for the child(ren)?', pen.concern(), 2)],
          [
            above(
              'What is going well in the family?',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
            above(
              'What would you like to happen next?',
              pen.about('/assessmentOfNeed/whatNeedsToHappen/words', 'Assessment please'),
            ),
          ],
          [
            above(
              'Do the parents/carers know about this contact?',
              pen.ticks('/consent/parentsInformed', hand.consent),
            ),
            above(
              'Have the parents/carers given their agreement to it?',
              pen.ticks('/consent/parentsAgreed', hand.agreed),
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [2, 2, 2, 2, 2, 2],
        rows: [
          banner('Part C: Completed by', 6),
          [
            above('Name', pen.referrerName()),
            above('Role', pen.referrerRole()),
            above('Agency', pen.referrerAgency()),
            above('Telephone', pen.referrerPhone()),
            above('Email', pen.referrerEmail()),
            above('Date', pen.referredOn()),
          ],
        ],
      },
    ],
  };
}
