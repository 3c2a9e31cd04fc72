/** Family members on cards, two to a row, each card with lines of its own; the child's card first. The council is made up. */
import { banner, inside } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function frensham(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const card = (one: Member, index: number): Cell => ({
    label: `Family member ${index + 1}`,
    lines: [
      { label: 'Name:', value: pen.full(one) },
      { label: 'Date of birth:', value: pen.birth(one) },
      { label: 'Relationship to child:', value: pen.relation(one) },
      { label: 'Parental responsibility:', value: pen.responsibility(one) },
    ],
  });
  const cards = others.map(card);
  const rows = cards.flatMap((one, index): Cell[][] => {
    if (index % 2 === 1) return [];
    return [[one, cards[index + 1] ?? { value: '' }]];
  });
  return {
    title: 'Early Help Assessment and Referral',
    council: 'Frensham District Children’s Trust',
    footer: 'FDCT EHA&R – one per child – retain a copy',
    blocks: [
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('1. The child', 2),
          [
            {
              lines: [
                { label: 'First name:', value: pen.given(child) },
                { label: 'Surname:', value: pen.surname(child) },
                { label: 'Date of birth/EDD:', value: pen.birth(child) },
                { label: 'Gender:', value: pen.sex(child) },
              ],
            },
            {
              lines: [
                { label: 'Ethnicity:', value: pen.ethnicity(child) },
                { label: 'First language:', value: pen.language(child) },
                { label: 'School:', value: pen.school(child) },
                { label: 'GP:', value: pen.gp(child) },
              ],
            },
          ],
          [inside('Address and postcode:', pen.wholeAddress(child), 2)],
          banner('2. The family', 2),
          ...rows,
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('3. Your assessment', 1),
          [{ label: 'Why are you completing this form now? What are you worried about?' }],
          [{ value: pen.concern() }],
          [{ label: 'What does the child or young person think?' }],
          [{ value: pen.views(child) }],
          [{ label: 'What are the strengths of this family?' }],
          [{ value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) }],
        ],
      },
      {
        is: 'cells',
        widths: [3, 1],
        rows: [
          banner('4. Consent', 2),
          [
            { label: 'The parent/carer is aware of this referral' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [
            { label: 'The parent/carer has given consent for this referral' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('5. Lead professional / referrer', 2),
          [
            {
              lines: [
                { label: 'Name:', value: pen.referrerName() },
                { label: 'Role:', value: pen.referrerRole() },
                { label: 'Organisation:', value: pen.referrerAgency() },
              ],
            },
            {
              lines: [
                { label: 'Telephone:', value: pen.referrerPhone() },
                { label: 'Email:', value: pen.referrerEmail() },
                { label: 'Date:', value: pen.referredOn() },
              ],
            },
          ],
        ],
      },
    ],
  };
}
