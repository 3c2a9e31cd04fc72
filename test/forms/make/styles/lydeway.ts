/** A council's online referral, as its portal mails it or as one prints it: a page for each person, an address in three lines. The council is made up. */
import type { Member } from '../family-case.ts';
import type { Block, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';
import { TRIED } from '../pools/seventh.ts';

export function lydeway(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const places = family.address.split(', ');
  const adults = family.others.filter(({ adult }) => adult);
  const brood = family.others.filter(({ adult }) => !adult);
  const address = (one: Member): Pair[] => {
    notes.of(one, '/address/words', { oneOf: [family.address, `${family.address}, ${family.postcode}`] });
    return [
      { label: 'Home address line 1', value: places[0] ?? '' },
      { label: 'Home address line 2', value: places.slice(1, -1).join(', ') },
      { label: 'Town', value: places.length > 1 ? (places.at(-1) ?? '') : '' },
      { label: 'Postcode', value: pen.postcode(one) },
    ];
  };
  const disability = (one: Member): Pair[] => {
    const { after: details, ...disabled } = pen.disabled(one);
    return [
      { label: 'Does the child have a disability or additional needs?', value: disabled },
      { label: 'If yes, please give details', value: details },
    ];
  };
  const child = (one: Member, at: number): Block[] => [
    { is: 'heading', text: `Child ${at + 1}` },
    {
      is: 'pairs',
      columns: 1,
      pairs: [
        { label: 'First name', value: pen.given(one) },
        { label: 'Last name', value: pen.surname(one) },
        { label: 'Date of birth or expected due date', value: pen.birth(one) },
        { label: 'Gender', value: pen.sexTicks(one, ['Female', 'Male', 'Unborn', 'Unknown']) },
        { label: 'Ethnicity', value: pen.ethnicity(one) },
        { label: 'First language', value: pen.language(one) },
        { label: 'School, nursery or college', value: pen.school(one) },
        ...address(one),
        ...disability(one),
      ],
    },
  ];
  const adult = (one: Member, at: number): Block[] => [
    { is: 'heading', text: `Parent or carer ${at + 1}` },
    {
      is: 'pairs',
      columns: 1,
      pairs: [
        { label: 'Full name', value: pen.full(one) },
        { label: 'Date of birth', value: pen.birth(one) },
        { label: 'Relationship to the child or children', value: pen.relation(one) },
        {
          label: 'Do they have parental responsibility?',
          value: pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no', [
            'Yes',
            'No',
            'Don’t know',
          ]),
        },
        { label: 'Telephone number', value: one.relation === 'Mother' ? pen.phone(one) : '' },
      ],
    },
  ];
  const household = (): Block[] => [
    { is: 'heading', text: 'Other children in the household' },
    {
      is: 'table',
      headers: ['Full name', 'Date of birth', 'Gender', 'Relationship to child referred'],
      rows: brood.map((one) => [pen.full(one), pen.birth(one), pen.sex(one), pen.relation(one)]),
    },
  ];
  notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Refer a child or young person to Children’s Services',
    council: 'Lydeway County Council',
    footer: 'Submitted through the Lydeway Professionals’ Portal',
    blocks: [
      {
        is: 'note',
        text: 'Thank you. Your referral has been sent. Your reference number is LCC-CS-204817. Please keep a copy for your own records.',
      },
      { is: 'heading', text: 'About you' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Your full name', value: pen.referrerName() },
          { label: 'Your job role', value: pen.referrerRole() },
          { label: 'Your organisation', value: pen.referrerAgency() },
          { label: 'Your work email address', value: pen.referrerEmail() },
          { label: 'Your telephone number', value: pen.referrerPhone() },
          { label: 'How do you know the family?', value: pen.referrerRelationship() },
        ],
      },
      { is: 'heading', text: 'Telling the family' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          {
            label: 'Have you told the parents or carers that you are making this referral?',
            value: pen.ticks('/consent/parentsInformed', hand.consent),
          },
          {
            label: 'Have the parents or carers consented to the referral?',
            value: pen.ticks('/consent/parentsAgreed', hand.agreed),
          },
          {
            label: 'If you have not told them or they have not consented, tell us why',
            value: pen.about(
              '/consent/reason/words',
              hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
              0.1,
            ),
          },
        ],
      },
      ...family.referred.flatMap(child),
      ...adults.flatMap(adult),
      ...(brood.length === 0 ? [] : household()),
      { is: 'heading', text: 'Your concerns' },
      { is: 'box', label: 'What are you worried about?', text: pen.concern() },
      {
        is: 'box',
        label: 'What is going well?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'box',
        label: 'What has been tried already?',
        text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.chance.pick(TRIED)),
      },
      {
        is: 'ask',
        question: 'Is the child in immediate danger?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      { is: 'heading', text: 'Declaration' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          {
            label: 'I confirm that the information is accurate to the best of my knowledge',
            value: { options: ['Yes'], marked: [0] },
          },
          { label: 'Date submitted', value: pen.referredOn() },
        ],
      },
    ],
  };
}
