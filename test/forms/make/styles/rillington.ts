/** A single point of access's web form: consent first, a page for each child and each parent, addresses by hand. The council is made up. */
import { first, type Member } from '../family-case.ts';
import type { Block, Form } from '../model.ts';
import type { Pen } from '../pen.ts';
import { HOPES } from '../pools/eighth.ts';

export function rillington(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const adults = family.others.filter(({ adult }) => adult);
  const brood = family.others.filter(({ adult }) => !adult);
  const child = (one: Member, at: number): Block[] => {
    const { after: details, ...disabled } = pen.disabled(one);
    notes.of(one, '/address/words', { oneOf: [family.address, `${family.address}, ${family.postcode}`] });
    return [
      { is: 'heading', text: `Child/young person ${at + 1}` },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Surname (other names) *', value: pen.surname(one) },
          { label: 'Forename *', value: pen.given(one) },
          { label: 'Any other names used', value: pen.alias(one) },
          { label: 'Date of birth (or due date) *', value: pen.birth(one) },
          { label: 'Ethnicity', value: pen.ethnicity(one) },
          { label: 'Religion (if applicable)', value: pen.religion(one) },
          { label: 'Gender *', value: pen.sexTicks(one, ['Male', 'Female']) },
          { label: 'Language spoken at home', value: pen.language(one) },
          { label: 'Interpreter required?', value: pen.needed(one) },
          { label: 'Does the child have a disability?', value: disabled },
          { label: 'If yes, please provide details:', value: details },
          { label: 'Present address', value: family.address },
          { label: 'Present postcode *', value: pen.postcode(one) },
          { label: 'Previous address if from outside area or at present address less than 1 year', value: '' },
          { label: 'GP details', value: pen.gp(one) },
          { label: 'NHS number', value: pen.nhs(one) },
          { label: 'UPN', value: pen.upn(one) },
          { label: 'Present school/preschool/children’s centre/nursery', value: pen.school(one) },
          { label: 'Headteacher', value: '' },
        ],
      },
    ];
  };
  const adult = (one: Member, at: number): Block[] => [
    { is: 'heading', text: `Parent/carer ${at + 1}` },
    {
      is: 'pairs',
      columns: 1,
      pairs: [
        { label: 'Surname (other names) *', value: pen.surname(one) },
        { label: 'Forename *', value: pen.given(one) },
        { label: 'Date of birth', value: pen.birth(one) },
        { label: 'Relationship to child/young person', value: pen.relation(one) },
        {
          label: 'Parental responsibility?',
          value: pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no'),
        },
        { label: 'Present address (if different from the child)', value: '' },
        { label: 'Telephone', value: one.relation === 'Mother' ? pen.phone(one) : '' },
        { label: 'Interpreter required?', value: { options: ['Yes', 'No'], marked: [] } },
      ],
    },
  ];
  notes.note('/familyAddress/words', { any: true });
  const eldest = first(family.referred);
  // One box for all the children: whose words they are nobody says.
  const views = eldest.unborn ? '' : pen.views(eldest);
  if (family.referred.length > 1 && views === family.views)
    for (const one of family.referred) notes.of(one, '/views/words', { ifAny: [views] });
  return {
    title: 'Children’s Single Point of Access – Contact Form',
    council: 'Rillington Borough Council',
    footer: 'Rillington CSPoA online contact form',
    blocks: [
      {
        is: 'note',
        text: 'Thank you for your contact. Reference CSPOA-0073318. If you believe that a child is at immediate risk of harm you must ring 999. Fields marked * are required.',
      },
      { is: 'heading', text: '1. Consent' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          {
            label: 'Have you informed the parent/carer that you are making this contact?',
            value: pen.ticks('/consent/parentsInformed', hand.consent),
          },
          {
            label: 'Have they given consent for this contact?',
            value: pen.ticks('/consent/parentsAgreed', hand.agreed),
          },
          {
            label: 'Consent given as',
            value: { options: ['Verbal', 'Written'], marked: hand.agreed === 'yes' ? [0] : [] },
          },
          {
            label: 'If no consent tell us why',
            value: pen.about(
              '/consent/reason/words',
              hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
              0.1,
            ),
          },
          {
            label: 'Have you informed the child/young person that you are making contact?',
            value: pen.ticks('/consent/childInformed', eldest.unborn ? 'neither' : hand.consent),
          },
        ],
      },
      { is: 'heading', text: '2. The children and young people in the family home' },
      ...family.referred.flatMap(child),
      { is: 'heading', text: '3. Parent/carer’s details' },
      ...adults.flatMap(adult),
      ...(brood.length === 0
        ? []
        : ([
            { is: 'heading', text: '4. Other people living in the family home' },
            {
              is: 'table',
              headers: ['Name', 'Date of birth', 'Gender', 'Relationship to child/young person'],
              rows: brood.map((one) => [pen.full(one), pen.birth(one), pen.sex(one), pen.relation(one)]),
            },
          ] satisfies Block[])),
      { is: 'heading', text: '5. Reason for contact' },
      { is: 'box', label: 'What are you worried about? *', text: pen.concern() },
      {
        is: 'box',
        label: 'What is working well?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'box',
        label: 'What needs to happen?',
        text: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', family.chance.pick(HOPES)),
      },
      { is: 'box', label: 'What are the child/young person’s views?', text: views },
      { is: 'heading', text: '6. Agencies involved' },
      {
        is: 'table',
        headers: ['Agency', 'Name of professional', 'Telephone/email'],
        rows: pen.workers((...cells) => cells),
      },
      { is: 'heading', text: '7. Details of person making contact' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Name *', value: pen.referrerName() },
          { label: 'Job title', value: pen.referrerRole() },
          { label: 'Agency/organisation', value: pen.referrerAgency() },
          { label: 'Telephone *', value: pen.referrerPhone() },
          { label: 'Email *', value: pen.referrerEmail() },
          { label: 'Date of contact', value: pen.referredOn() },
        ],
      },
    ],
  };
}
