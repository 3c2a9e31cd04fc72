/** Councils' forms in the manner of domain reference 1.2, F1-F4 and the Single Service Request; the councils are made up. */
import type { Block, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

const YES_NO_NK = ['Yes', 'No', 'Not Known'] as const;

/** F1: Norfolk of the years of written forms. */
export function norcastle(pen: Pen): Form {
  const { family, hand } = pen;
  return {
    title: 'Referral to Children’s Services',
    council: 'Norcastle County Council',
    blocks: [
      { is: 'note', text: 'Follow up in writing within 24 hours of a telephone referral. RESTRICTED when completed.' },
      { is: 'heading', text: 'Details of person making referral' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Name of person making referral', value: pen.referrerName() },
          { label: 'Role', value: pen.referrerRole() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Telephone', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Date of referral', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'Consent' },
      {
        is: 'ask',
        question: 'Does the person with parental responsibility know that a referral to Children’s Services has been made?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      { is: 'box', label: 'If ‘No’ please explain why', text: hand.consent === 'no' ? pen.about('/consent/reason/words', family.reason, 0) : pen.about('/consent/reason/words', '') },
      {
        is: 'ask',
        question:
          'If yes, does the person with parental responsibility consent to others including professionals and members of the family’s network being contacted to obtain further information',
        ticks: pen.ticks('/consent/sharingAgreed', hand.agreed),
      },
      { is: 'heading', text: 'Names of child/children being referred' },
      {
        is: 'table',
        headers: ['First Name', 'Family Name', 'Date of Birth/Age/EDD', 'Gender', 'Address and telephone'],
        rows: family.referred.map((child, index) => [
          pen.given(child),
          pen.surname(child),
          pen.birth(child),
          pen.sex(child, 'letter'),
          index === 0 ? pen.wholeAddress(child) : pen.sameAddress(child),
        ]),
      },
      { is: 'heading', text: 'Household members' },
      {
        is: 'table',
        headers: ['Name', 'Relationship to child', 'Date of Birth', 'Parental Responsibility'],
        rows: family.others.map((one) => [pen.full(one), pen.relation(one), pen.birth(one, 'birth'), pen.responsibility(one)]),
      },
      { is: 'heading', text: 'Reason for referral' },
      { is: 'box', label: 'What are you worried about?', text: pen.concern() },
      { is: 'box', label: 'What is working well?', text: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
      { is: 'box', label: 'What needs to happen?', text: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', 'A joint visit this week.', 0.4) },
    ],
  };
}

/** F2: Sandwell's multi-agency referral form: one child, many small boxes. */
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
      { is: 'ask', question: 'Interpreter required?', ticks: pen.ticksOf(child, '/interpreter/needed', interpreter, ['Y', 'N', 'Not Known']) },
      ...more,
      { is: 'heading', text: '2. FAMILY / HOUSEHOLD DETAILS' },
      {
        is: 'table',
        headers: ['Name', 'Relationship to child', 'Date of birth', 'Gender', 'Parental Responsibility Y/N'],
        rows: family.others.map((one) => [pen.full(one), pen.relation(one), pen.birth(one, 'birth'), pen.sex(one, 'letter'), pen.responsibility(one)]),
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
      { is: 'ask', question: 'Is the parent/carer aware of the referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: 'Has the parent/carer given consent to the referral being made?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed) },
      { is: 'heading', text: '5. OTHER AGENCIES INVOLVED' },
      { is: 'table', headers: ['Agency', 'Name of worker', 'Contact details'], rows: pen.workers<Value[]>((...row) => row) },
    ],
  };
}

/** F3: the inter-agency form of 2014: consent first, tables with the family name leading. */
export function easterham(pen: Pen): Form {
  const { family, hand } = pen;
  const adults = family.others.filter(({ adult }) => adult).slice(0, 2);
  const rest = family.others.filter((one) => !adults.includes(one));
  return {
    title: 'Inter-Agency Referral Form',
    council: 'Easterham Safeguarding Children Board',
    blocks: [
      { is: 'heading', text: '1. CONSENT' },
      { is: 'ask', question: 'Has consent been sought from PARENTS/CARERS before making this referral?', ticks: { options: ['No', 'Yes'], marked: hand.agreed === 'yes' ? [1] : hand.agreed === 'no' ? [0] : [] } },
      { is: 'box', label: 'If consent has not been obtained, please give reason', text: hand.agreed === 'no' ? pen.about('/consent/reason/words', family.reason, 0) : pen.about('/consent/reason/words', '') },
      { is: 'heading', text: '2. DETAILS OF PRACTITIONER MAKING THIS REFERRAL' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of Referrer:', value: pen.referrerName() },
          { label: 'Job title:', value: pen.referrerRole() },
          { label: 'Agency:', value: pen.referrerAgency() },
          { label: 'Address:', value: pen.referrerAddress() },
          { label: 'Tel/Mobile:', value: pen.referrerPhone() },
          { label: 'Email:', value: pen.referrerEmail() },
          { label: 'Date:', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: '3. CHILD/YOUNG PERSON DETAILS' },
      {
        is: 'table',
        headers: ['Last Name', 'First Name', 'DOB/EDD', 'Age', 'M/F', 'Ethnicity *', 'Preferred Language'],
        rows: family.referred.map((child) => [
          pen.surname(child),
          pen.given(child),
          pen.birth(child),
          pen.age(child),
          pen.sex(child, 'letter'),
          pen.ethnicity(child),
          pen.language(child),
        ]),
      },
      { is: 'heading', text: '4. CHILD/YOUNG PERSON’S MAIN CARERS' },
      {
        is: 'table',
        headers: ['Carer Last Name', 'Carer First Name', 'DOB', 'M/F', 'Ethnicity', 'Relationship to child', 'Parental Responsibility'],
        rows: adults.map((one) => [pen.surname(one), pen.given(one), pen.birth(one, 'birth'), pen.sex(one, 'letter'), pen.ethnicity(one), pen.relation(one), pen.responsibility(one)]),
      },
      { is: 'heading', text: '5. OTHER HOUSEHOLD MEMBERS or SIGNIFICANT PEOPLE IN THE CHILD/YOUNG PERSON’S LIFE' },
      {
        is: 'table',
        headers: ['Last Name', 'First Name', 'DOB/EDD', 'Age', 'M/F', 'Ethnicity', 'Relationship to child'],
        rows: rest.map((one) => [pen.surname(one), pen.given(one), pen.birth(one), pen.age(one), pen.sex(one, 'letter'), pen.ethnicity(one), pen.relation(one)]),
      },
      { is: 'heading', text: '6. REASON FOR REFERRAL' },
      { is: 'box', label: 'Why are you contacting us / What are you worried about?', text: pen.concern() },
      { is: 'box', label: 'If any disclosures made include who by and when', text: pen.about('/concern/disclosures/words', '') },
      { is: 'box', label: 'Parents’ capacity to meet child’s needs adequately', text: pen.about('/assessmentOfNeed/parentingCapacity/words', 'Limited at present by low mood and lack of money.', 0.4) },
    ],
  };
}

/** F4: a MASH form: one child in full, then everybody in the house with a tick for the focus of the referral. */
export function dunmarsh(pen: Pen): Form {
  const { family, hand } = pen;
  const [child, ...also] = family.referred;
  if (child === undefined) throw new Error('no child');
  return {
    title: 'MASH Referral Form',
    council: 'Dunmarsh Council',
    blocks: [
      { is: 'heading', text: '1. Child / young person details' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Full name of child:', value: hand.namesTogether === true ? pen.together(family.referred) : pen.full(child) },
          { label: 'Any alternative name:', value: pen.alias(child) },
          { label: 'DOB:', value: pen.birth(child, 'birth') },
          { label: 'If unborn, estimated date of delivery?', value: child.unborn ? pen.birth(child, 'expected') : '' },
          { label: 'Gender', value: pen.sexTicks(child, ['Male', 'Female', 'Unknown']) },
          { label: 'First language:', value: pen.language(child) },
          { label: 'Will an interpreter be required?', value: pen.ticksOf(child, '/interpreter/needed', child.language === 'English' ? 'no' : 'yes') },
          { label: 'Current Home address', value: pen.address(child) },
          { label: 'Post code', value: pen.postcode(child) },
          { label: 'Telephone / Mobile / Email', value: pen.phone(child) },
          { label: 'School / Pre-school / Address:', value: pen.school(child) },
          { label: 'Does the child have a disability?', value: pen.ticksOf(child, '/disability/stated', child.needs === '' ? 'no' : 'yes') },
          { label: 'If yes give details of the disability:', value: pen.needs(child) },
          { label: 'Unique Pupil Number (UPN):', value: pen.upn(child) },
          { label: 'NHS Number:', value: pen.nhs(child) },
        ],
      },
      { is: 'heading', text: '2. Parent / carer, children and others living in the household' },
      {
        is: 'table',
        headers: ['Last name', 'First name', 'Relationship to child(ren)', 'DOB / EDD', 'Gender', 'Ethnicity', 'Focus of referral', 'Does this person hold PR?'],
        rows: [...(hand.namesTogether === true ? [] : also), ...family.others].map((one) => [
          pen.surname(one),
          pen.given(one),
          pen.relation(one),
          pen.birth(one),
          pen.sex(one),
          pen.ethnicity(one),
          one.referred ? 'Yes' : 'No',
          pen.responsibility(one),
        ]),
      },
      { is: 'heading', text: '3. Reason for referral' },
      { is: 'box', label: 'What are you worried about and what is the impact on the child(ren)?', text: pen.concern() },
      { is: 'box', label: 'What support has already been offered by your agency and/or other agencies', text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history) },
      { is: 'box', label: 'What is going well for the child(ren)?', text: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
      { is: 'heading', text: '4. Details of professional contacts' },
      { is: 'table', headers: ['Role / agency', 'Name', 'Telephone number'], rows: pen.workers<Value[]>((...row) => row) },
      { is: 'heading', text: '5. Details of referrer' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of person making referral', value: pen.referrerName() },
          { label: 'Job title', value: pen.referrerRole() },
          { label: 'Organisation', value: pen.referrerAgency() },
          { label: 'Telephone', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Date of referral', value: pen.referredOn() },
        ],
      },
      { is: 'ask', question: 'Are the parents/carers aware of this referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: 'Has consent been given for this referral?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, YES_NO_NK) },
    ],
  };
}

/** The Single Service Request in its usual order: who asks, the child, the household, agencies, reason, consent. */
export function hartwell(pen: Pen): Form {
  const { family, hand } = pen;
  const [child, ...also] = family.referred;
  if (child === undefined) throw new Error('no child');
  return {
    title: 'Single Service Request (SSR)',
    council: 'Hartwellshire County Council',
    blocks: [
      { is: 'heading', text: '1. Person making the request' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name', value: pen.referrerName(), tag: 'referrer_name' },
          { label: 'Date of request', value: pen.referredOn(), tag: 'referrer_date' },
          { label: 'Job title / role', value: pen.referrerRole(), tag: 'referrer_role' },
          { label: 'Agency', value: pen.referrerAgency(), tag: 'referrer_agency' },
          { label: 'Telephone', value: pen.referrerPhone(), tag: 'referrer_phone' },
          { label: 'Email', value: pen.referrerEmail(), tag: 'referrer_email' },
          { label: 'Relationship to and knowledge of the child and family', value: pen.referrerRelationship(), wide: true, tag: 'referrer_relationship' },
        ],
      },
      { is: 'heading', text: '2. Child or young person' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'First name(s)', value: pen.given(child), tag: 'child_first' },
          { label: 'Surname', value: pen.surname(child), tag: 'child_last' },
          { label: 'Also known as', value: pen.alias(child), tag: 'child_aka' },
          { label: 'Date of birth or EDD', value: pen.birth(child), tag: 'child_dob' },
          { label: 'NHS number', value: pen.nhs(child), tag: 'child_nhs' },
          { label: 'UPN', value: pen.upn(child), tag: 'child_upn' },
          { label: 'Ethnicity', value: pen.ethnicity(child), tag: 'child_ethnicity' },
          { label: 'Religion', value: pen.religion(child), tag: 'child_religion' },
          { label: 'First language', value: pen.language(child), tag: 'child_language' },
          { label: 'School / nursery', value: pen.school(child), tag: 'child_school' },
          { label: 'Home address', value: pen.address(child), tag: 'child_address' },
          { label: 'Postcode', value: pen.postcode(child), tag: 'child_postcode' },
        ],
      },
      { is: 'ask', question: 'Gender', ticks: pen.sexTicks(child, ['Male', 'Female', 'Other', 'Not known']), tag: 'child_gender' },
      { is: 'ask', question: 'Does the child need immediate protection?', ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent), tag: 'immediate' },
      { is: 'heading', text: '3. Members of the household' },
      {
        is: 'table',
        headers: ['Full name', 'Date of birth', 'Relationship to child', 'Parental responsibility', 'First language'],
        rows: [...also.map((one) => ({ ...one, member: one })), ...family.others.map((one) => ({ ...one, member: one }))].map(({ member }) => {
          // Without a place to say so, a second child of the request is only a member of the household here.
          member.referred = false;
          return [pen.full(member), pen.birth(member), pen.relation(member), pen.responsibility(member), pen.language(member)];
        }),
      },
      { is: 'heading', text: '4. Agencies known to be involved' },
      { is: 'table', headers: ['Agency', 'Name of worker', 'Contact details'], rows: pen.workers<Value[]>((...row) => row) },
      { is: 'heading', text: '5. Reason for the request' },
      { is: 'box', label: 'Cause for concern, with details, sources, timing and location', text: pen.concern(), tag: 'concern' },
      { is: 'box', label: 'Current location and condition of the child', text: pen.about('/concern/whereabouts/words', 'At school until 15:15, seen and calm.', 0.3), tag: 'location' },
      { is: 'box', label: 'Views and wishes of the child', text: pen.views(child), tag: 'views' },
      { is: 'heading', text: '6. Consent' },
      { is: 'ask', question: 'Do the parents or carers know about this request?', ticks: pen.ticks('/consent/parentsInformed', hand.consent), tag: 'informed' },
      { is: 'ask', question: 'Have they agreed to it?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['Yes', 'No', 'Not asked']), tag: 'agreed' },
      { is: 'ask', question: 'Areas of concern (tick all that apply)', ticks: pen.kinds(['Neglect', 'Physical abuse', 'Sexual abuse', 'Emotional abuse', 'Domestic abuse', 'Exploitation']), tag: 'areas' },
      { is: 'box', label: 'If not, give the reason', text: hand.agreed === 'no' ? pen.about('/consent/reason/words', family.reason, 0) : pen.about('/consent/reason/words', ''), tag: 'reason' },
    ],
  };
}
