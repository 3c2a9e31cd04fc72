/** One table for the whole family in which the form itself has printed who each row is; then an enquiry in the words of one council's hub. The council is made up. */
import { banner, heads, inside } from '../cells.ts';
import type { Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function aldersyke(pen: Pen): Form {
  const { family, hand } = pen;
  const line = (printed: string, one: Member): Cell[] => {
    if (!one.referred)
      pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation, printed, printed.replace(/ \d$/, '')] });
    return [
      { label: printed },
      { value: pen.full(one) },
      { value: pen.birth(one) },
      { value: pen.sex(one, 'letter') },
      { value: pen.ethnicity(one) },
      { value: one.adult ? pen.responsibility(one) : '' },
    ];
  };
  let siblings = 0;
  const printed = (one: Member): string => {
    if (one.adult) return one.relation;
    siblings += 1;
    return `Sibling ${siblings}`;
  };
  const several = family.referred.length > 1;
  return {
    title: 'Enquiry to the Children’s Front Door',
    council: 'Aldersyke Unitary Authority',
    footer: 'CFD-E1 | once completed: OFFICIAL – SENSITIVE | Page turned over for guidance',
    blocks: [
      {
        is: 'note',
        text: 'If you think that a child is in danger now, dial 999 and do not wait to complete this form.',
      },
      {
        is: 'cells',
        widths: [3, 5, 3, 1, 4, 2],
        rows: [
          banner('PART ONE – The family', 6),
          heads('', 'Name (and any known as)', 'DoB / EDD', 'M/F', 'Ethnicity', 'PR Y/N'),
          ...family.referred.map((one, at) => line(several ? `Subject child ${at + 1}` : 'Subject child', one)),
          ...family.others.map((one) => line(printed(one), one)),
          [{ label: 'Other' }, ...Array.from({ length: 5 }, (): Cell => ({ value: '' }))],
          [inside('Family’s current address, including post code', pen.addressBelow(family.referred), 6)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 4, 3, 4],
        rows: [
          banner('PART TWO – The enquirer', 4),
          [
            { label: 'Enquirer' },
            { value: pen.referrerName() },
            { label: 'Post held' },
            { value: pen.referrerRole() },
          ],
          [
            { label: 'Employing body' },
            { value: pen.referrerAgency() },
            { label: 'Direct line' },
            { value: pen.referrerPhone() },
          ],
          [
            { label: 'E mail' },
            { value: pen.referrerEmail() },
            { label: 'Completed on' },
            { value: pen.referredOn() },
          ],
          [{ label: 'In what capacity do you know the family?' }, { value: pen.referrerRelationship(), span: 3 }],
        ],
      },
      {
        is: 'cells',
        widths: [1, 4],
        rows: [
          banner('PART THREE – The enquiry', 2),
          [
            { label: 'What is the worry?', hint: 'Facts first, then opinion. Who saw what?' },
            { value: pen.concern() },
          ],
          [
            { label: 'What helps to keep the child safe at present?' },
            { value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [5, 2],
        rows: [
          banner('PART FOUR – Openness with parents', 2),
          [
            { label: 'Parent(s) spoken to before this enquiry was sent?' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [
            { label: 'Parent(s) in agreement with the enquiry being made?' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed, ['Yes', 'No', 'Not asked']) },
          ],
        ],
      },
    ],
  };
}
