/** Across the page: the whole family side by side, a column for each person and a row that says who is referred. The council is made up. */
import { banner } from '../cells.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function hambrook(pen: Pen): Form {
  const { family, hand } = pen;
  const all = [...family.referred, ...family.others];
  const line = (label: string, of: (at: (typeof all)[number]) => string): { label: string; values: string[] } => ({
    label,
    values: all.map(of),
  });
  return {
    title: 'Integrated Front Door referral',
    council: 'Hambrook City Council',
    footer: 'IFD 7 (landscape)',
    blocks: [
      { is: 'heading', text: 'Family members' },
      {
        is: 'columns',
        heads: all.map((_, at) => `Person ${at + 1}`),
        rows: [
          line('Family name', (one) => pen.surname(one)),
          line('Given name', (one) => pen.given(one)),
          line('DOB / EDD', (one) => pen.birth(one)),
          line('Gender', (one) => pen.sex(one)),
          line('Being referred? (Y/N)', (one) => (one.referred ? 'Y' : 'N')),
          line('Relationship to child being referred', (one) => (one.referred ? '' : pen.relation(one))),
          line('Parental responsibility (Y/N)', (one) => (one.adult ? pen.responsibility(one) : '')),
          line('School / nursery', (one) => (one.adult ? '' : pen.school(one))),
        ],
      },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Address of the child(ren) referred', value: pen.addressBelow(family.referred), wide: true },
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          [{ label: 'Reasons for the referral' }, { label: 'Existing support and strengths' }],
          [{ value: pen.concern() }, { value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) }],
        ],
      },
      {
        is: 'cells',
        widths: [3, 1, 3, 1],
        rows: [
          banner('Working with the family', 4),
          [
            { label: 'Referral discussed with parent(s)' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
            { label: 'Consent of parent(s) obtained' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ] satisfies Cell[],
        ],
      },
      {
        is: 'table',
        headers: ['Agency already working with family', 'Worker', 'Contact details'],
        rows: pen.workers((service, worker, contact) => [service, worker, contact]),
      },
      {
        is: 'cells',
        widths: [1, 2, 1, 2, 1, 2],
        rows: [
          banner('Referring officer', 6),
          [
            { label: 'Name' },
            { value: pen.referrerName() },
            { label: 'Title' },
            { value: pen.referrerRole() },
            { label: 'Agency' },
            { value: pen.referrerAgency() },
          ],
          [
            { label: 'Phone' },
            { value: pen.referrerPhone() },
            { label: 'Email' },
            { value: pen.referrerEmail() },
            { label: 'Dated' },
            { value: pen.referredOn() },
          ],
        ],
      },
    ],
  };
}
