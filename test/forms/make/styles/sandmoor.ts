/** F2: Sandwell's multi-agency referral form: one child, many small boxes. The council is made up. */
import type { Block, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

export function sandmoor(pen: Pen): Form {
  const { family, hand } = pen;
  const [child] = family.referred;
  if (child === undefined) throw new Error('no child');
  const interpreter = child.language === 'English' ? ('no' as const) : ('yes' as const);
  const more: Block[] = family.referred.slice(1).flatMap((other, index) => [
    { is: 'heading', text: `Child ${index + 2} details` } as Block,
    {
      is: 'pairs',
      columns: 2,
      pairs: [
        { label: 'Family Name', value: pen.surname(other) },
        { label: 'First Name(s)', value: pen.given(other) },
        { label: 'Date of Birth/ Estimated Due Date', value: pen.birth(other) },
        { label: 'NHS Number', value: pen.nhs(other) },
      ],
    } as Block,
  ]);
  return {
    title: 'Multi-Agency Referral Form (MARF)',
    council: 'Sandmoor Metropolitan Borough Council',
    blocks: [
      { is: 'heading', text: '1. CHILD / YOUNG PERSON’S DETAILS' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Family Name', value: pen.surname(child) },
          { label: 'First Name(s)', value: pen.given(child) },
          { label: 'Date of Birth/ Estimated Due Date', value: pen.birth(child) },
          { label: 'Gender', value: pen.sexTicks(child, ['Male', 'Female', 'Unborn']) },
          { label: 'Age', value: pen.age(child) },
          { label: 'Ethnicity', value: pen.ethnicity(child) },
          { label: 'Religion', value: pen.religion(child) },
          { label: 'First Language', value: pen.language(child) },
          { label: 'NHS Number', value: pen.nhs(child) },
          { label: 'Address', value: pen.address(child) },
          { label: 'Postcode', value: pen.postcode(child) },
          { label: 'Home Telephone No.', value: pen.phone(child) },
          { label: 'GP Address/ Contact', value: pen.gp(child) },
          { label: 'Nursery/School/ Children’s Centre Address/ Contact', value: pen.school(child) },
        ],
      },
      {
        is: 'ask',
        question: 'Interpreter required?',
        ticks: pen.ticksOf(child, '/interpreter/needed', interpreter, ['Y', 'N', 'Not Known']),
      },
      ...more,
      { is: 'heading', text: '2. FAMILY / HOUSEHOLD DETAILS' },
      {
        is: 'table',
        headers: ['Name', 'Relationship to child', 'Date of birth', 'Gender', 'Parental Responsibility Y/N'],
        rows: family.others.map((one) => [
          pen.full(one),
          pen.relation(one),
          pen.birth(one, 'birth'),
          pen.sex(one, 'letter'),
          pen.responsibility(one),
        ]),
      },
      { is: 'heading', text: '3. REFERRER DETAILS' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name', value: pen.referrerName() },
          { label: 'Job Title', value: pen.referrerRole() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Tel No.', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Date', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: '4. REASON FOR REFERRAL' },
      { is: 'box', label: 'Reason for referral', text: pen.concern() },
      {
        is: 'ask',
        question: 'Is the parent/carer aware of the referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Has the parent/carer given consent to the referral being made?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      { is: 'heading', text: '5. OTHER AGENCIES INVOLVED' },
      {
        is: 'table',
        headers: ['Agency', 'Name of worker', 'Contact details'],
        rows: pen.workers<Value[]>((...row) => row),
      },
    ],
  };
}
