/** Councils' forms in the manner of domain reference 1.2, F5-F9; the councils are made up. */
import type { Form, Pair, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

const YES_NO_UNKNOWN = ['Yes', 'No', 'Unknown'] as const;

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('nobody is referred');
  return one;
}

/** F5: early help and safeguarding in one form; siblings and parents in tables of their own. */
export function fenbrook(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const parents = family.others.filter(({ relation }) => /^(Mother|Father)$/.test(relation));
  const siblings = [...family.referred.slice(1), ...family.others].filter((one) => !one.adult);
  for (const one of family.referred.slice(1)) one.referred = false;
  return {
    title: 'Early Help / Safeguarding Referral Form',
    council: 'Fenbrook Borough Council',
    blocks: [
      { is: 'ask', question: 'Have you informed the family that you are making a referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: '(Level 4) Have you obtained consent from the family to share information with appropriate agencies?', ticks: pen.ticks('/consent/sharingAgreed', hand.agreed) },
      { is: 'box', label: 'If no, reason why', text: hand.agreed === 'no' ? pen.about('/consent/reason/words', family.reason, 0) : pen.about('/consent/reason/words', '') },
      { is: 'heading', text: '1. Referrer details' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name', value: pen.referrerName() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Role', value: pen.referrerRole() },
          { label: 'Contact number', value: pen.referrerPhone() },
          { label: 'Email address', value: pen.referrerEmail() },
          { label: 'Date', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: '1a. Child’s details' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of child', value: pen.full(child) },
          { label: 'Religion', value: pen.religion(child) },
          { label: 'Also Known As/alias', value: pen.alias(child) },
          { label: 'Ethnicity', value: pen.ethnicity(child) },
          { label: 'Date of Birth or Expected Date of Delivery', value: pen.birth(child) },
          { label: 'Interpreter/signer needed?', value: pen.ticksOf(child, '/interpreter/needed', child.language === 'English' ? 'no' : 'yes') },
          { label: 'Gender', value: pen.sexTicks(child, ['Male', 'Female', 'Unknown']) },
          { label: 'GP name and practice', value: pen.gp(child) },
          { label: 'Education provider/employer', value: pen.school(child) },
          { label: 'Does the child have a disability?', value: pen.ticksOf(child, '/disability/stated', child.needs === '' ? 'no' : 'yes', YES_NO_UNKNOWN) },
          { label: 'Child’s address and postcode', value: pen.wholeAddress(child), wide: true },
        ],
      },
      { is: 'heading', text: '1b. Siblings and other related children’s details' },
      {
        is: 'table',
        headers: ['Full name', 'DOB EDD', 'Gender', 'Address', 'Relationship to child referred?', 'Ethnic Origin'],
        rows: siblings.map((one) => [pen.full(one), pen.birth(one), pen.sex(one), pen.sameAddress(one), pen.relation(one), pen.ethnicity(one)]),
      },
      { is: 'heading', text: '2a. Parent/carer details' },
      {
        is: 'table',
        headers: ['Full name', 'DOB', 'Gender', 'Relationship to child referred?', 'Ethnic origin', 'Do they have parental responsibility'],
        rows: parents.map((one) => [
          pen.full(one),
          pen.birth(one, 'birth'),
          pen.sex(one),
          pen.relation(one),
          pen.ethnicity(one),
          pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : one.responsibility === 'No' ? 'no' : 'neither', YES_NO_UNKNOWN),
        ]),
      },
      { is: 'heading', text: '3. Reason for referral' },
      { is: 'box', label: 'What are you worried about?', text: pen.concern() },
      { is: 'box', label: 'What is going well?', text: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
    ],
  };
}

/** F6: sections named after whom they are about; drop-downs that print "Choose an item." when nobody chose. */
export function southmere(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const chosen = (text: string): string => (text === '' ? 'Choose an item.' : text);
  return {
    title: 'MASH Form v5',
    council: 'Southmere Council',
    blocks: [
      { is: 'heading', text: 'Section 1 - About the Child' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'First Name', value: pen.given(child), tag: 'ChildFirstName' },
          { label: 'Last Name', value: pen.surname(child), tag: 'ChildLastName' },
          { label: 'Address', value: pen.address(child), tag: 'ChildAddress' },
          { label: 'Post Code', value: pen.postcode(child), tag: 'ChildPostCode' },
          { label: 'Date of Birth or Expected Delivery Date [DD/MM/YYYY]', value: pen.birth(child), tag: 'ChildDOB' },
          { label: 'Telephone Number', value: pen.phone(child), tag: 'ChildTelephone' },
          { label: 'Gender', value: chosen(pen.sex(child)), tag: 'ChildGender' },
          { label: 'Ethnicity:', value: chosen(pen.ethnicity(child)), tag: 'ChildEthnicity' },
          { label: 'If Other, Please State Here:', value: '' },
          { label: 'Any Disabilities?', value: chosen(pen.needs(child)), tag: 'ChildDisabilities' },
          { label: 'Religion', value: chosen(pen.religion(child)), tag: 'ChildReligion' },
          { label: 'GP', value: pen.gp(child), tag: 'ChildGP' },
          { label: 'School Attended', value: pen.school(child), tag: 'ChildSchool' },
          { label: 'Unique Pupil Number (UPN):', value: pen.upn(child), tag: 'ChildUPN' },
          { label: 'NHS Number:', value: pen.nhs(child), tag: 'ChildNHS' },
        ],
      },
      { is: 'heading', text: 'Section 2 - Details of the family' },
      {
        is: 'table',
        headers: ['First Name', 'Last Name', 'DoB/est. DoB/Age', 'Ethnicity', 'Gender', 'Relationship to Child'],
        rows: [...family.referred.slice(1), ...family.others].map((one) => {
          one.referred = false;
          return [pen.given(one), pen.surname(one), pen.birth(one), pen.ethnicity(one), pen.sex(one, 'letter'), pen.relation(one)];
        }),
      },
      { is: 'heading', text: 'Section 3 - About You' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Name', value: pen.referrerName(), tag: 'RefName' },
          { label: 'Name of Organisation', value: pen.referrerAgency(), tag: 'RefOrganisation' },
          { label: 'Job Title', value: pen.referrerRole(), tag: 'RefJobTitle' },
          { label: 'Email Address', value: pen.referrerEmail(), tag: 'RefEmail' },
          { label: 'Telephone Number', value: pen.referrerPhone(), tag: 'RefTelephone' },
          { label: 'Contact Address', value: pen.referrerAddress(), tag: 'RefAddress' },
          { label: 'Date', value: pen.referredOn(), tag: 'RefDate' },
        ],
      },
      { is: 'heading', text: 'Section 4 - Details of Professionals involved with the Child or Family' },
      { is: 'table', headers: ['Agency', 'Name', 'Contact details'], rows: pen.workers<Value[]>((...row) => row) },
      { is: 'heading', text: 'Section 5 - Your concerns' },
      { is: 'box', label: 'What are your concerns?', text: pen.concern(), tag: 'Concerns' },
      { is: 'ask', question: 'Is the child at immediate risk of harm?', ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent), tag: 'Immediate' },
      { is: 'ask', question: 'Are the parents aware of this referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent), tag: 'Aware' },
      { is: 'ask', question: 'Have the parents consented to this referral?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed), tag: 'Consent' },
    ],
  };
}

/** F7: a form that folds each child into a block of its own, and asks for mother and father apart. */
export function swinford(pen: Pen): Form {
  const { family, hand } = pen;
  const mother = family.others.find(({ relation }) => relation === 'Mother');
  const father = family.others.find(({ relation }) => relation === 'Father');
  const rest = family.others.filter((one) => one !== mother && one !== father);
  // The heading says what they are: no box does.
  for (const one of [mother, father]) if (one !== undefined) pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation] });
  const parent = (title: string, one: typeof mother) =>
    one === undefined
      ? []
      : [
          { is: 'heading' as const, text: title },
          {
            is: 'pairs' as const,
            columns: 2 as const,
            pairs: [
              { label: 'Surname:', value: pen.surname(one) },
              { label: 'First names:', value: pen.given(one) },
              { label: 'Date of birth:', value: pen.birth(one, 'birth') },
              { label: 'Parental responsibility', value: pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'No' ? 'no' : 'yes', ['Y', 'N']) },
            ],
          },
        ];
  return {
    title: 'RF1 Request for help and protection',
    council: 'Swinford Borough Council',
    blocks: [
      ...family.referred.flatMap((child, index) => [
        { is: 'heading' as const, text: family.referred.length === 1 ? 'Details of child/young person being referred' : `Details of child/young person being referred: Child ${index + 1}` },
        {
          is: 'pairs' as const,
          columns: 2 as const,
          pairs: [
            { label: 'Surname:', value: pen.surname(child) },
            { label: 'First names:', value: pen.given(child) },
            { label: 'Other known as names:', value: pen.alias(child) },
            { label: 'DoB or EDD', value: pen.birth(child) },
            { label: 'Gender:', value: pen.sex(child) },
            { label: 'Telephone/Mobile nos.', value: pen.phone(child) },
            { label: 'Home Address:', value: index === 0 ? pen.address(child) : pen.sameAddress(child, family.address) },
            { label: 'Postcode:', value: index === 0 ? pen.postcode(child) : '' },
            { label: 'Child/young person’s ethnicity', value: pen.ethnicity(child) },
            { label: 'First language', value: pen.language(child) },
          ],
        },
      ]),
      ...parent('Details of Mother', mother),
      ...parent('Details of Father', father),
      { is: 'heading', text: 'Other Household members (including non-family members)' },
      {
        is: 'table',
        headers: ['Name', 'Date of birth', 'Relationship to child'],
        rows: rest.map((one) => [pen.full(one), pen.birth(one), pen.relation(one)]),
      },
      { is: 'heading', text: 'Reasons for Referral' },
      { is: 'box', label: 'Reasons for Referral', text: pen.concern() },
      { is: 'box', label: 'Strengths + Protective factors', text: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
      { is: 'box', label: 'Previous Concerns', text: pen.history(0.4) },
      { is: 'heading', text: 'Person making the referral' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name:', value: pen.referrerName() },
          { label: 'Role:', value: pen.referrerRole() },
          { label: 'Agency:', value: pen.referrerAgency() },
          { label: 'Tel:', value: pen.referrerPhone() },
          { label: 'Email:', value: pen.referrerEmail() },
          { label: 'Date of referral:', value: pen.referredOn() },
        ],
      },
      { is: 'ask', question: 'Do the parents know about this referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['Yes', 'No']) },
    ],
  };
}

/** F8: children on the left and the referrer on the right, line beside line. */
export function westerley(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const children: Pair[] = family.referred.slice(0, 1).flatMap((one) => [
    { label: 'Forename(s)', value: pen.given(one) },
    { label: 'Surname', value: pen.surname(one) },
    { label: 'Date of Birth', value: pen.birth(one) },
    { label: 'Child’s Address', value: pen.wholeAddress(one) },
  ]);
  return {
    title: 'Safeguarding Referral',
    council: 'West of Erleshire Safeguarding Board',
    blocks: [
      { is: 'pairs', columns: 1, pairs: [{ label: 'Date of Referral:', value: pen.referredOn() }] },
      {
        is: 'beside',
        left: { title: 'Identifying details: child', pairs: children },
        right: {
          title: 'Referrer’s details',
          pairs: [
            { label: 'Name', value: pen.referrerName() },
            { label: 'Role', value: pen.referrerRole() },
            { label: 'Agency', value: pen.referrerAgency() },
            { label: 'Contact number', value: pen.referrerPhone() },
          ],
        },
      },
      { is: 'heading', text: 'Composition of Family and who else lives at the child’s address including non family members' },
      {
        is: 'table',
        headers: ['Name', 'Relationship to Child', 'Sex', 'D.O.B.', 'School'],
        rows: [...family.referred.slice(1), ...family.others].map((one) => {
          one.referred = false;
          return [pen.full(one), pen.relation(one), pen.sex(one, 'letter'), pen.birth(one), pen.school(one)];
        }),
      },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Childs ethnicity', value: pen.ethnicity(child) },
          { label: 'Childs first language', value: pen.language(child) },
          { label: 'Is an interpreter required', value: pen.ticksOf(child, '/interpreter/needed', child.language === 'English' ? 'no' : 'yes') },
          { label: 'Childs religion', value: pen.religion(child) },
        ],
      },
      { is: 'heading', text: 'Breakdown of information for referral' },
      { is: 'box', label: 'Current Dangers/Risks (what are you worried about in relation to this child?)', text: pen.concern() },
      { is: 'box', label: 'Historic or Complicating Factors', text: pen.history(0.4) },
      { is: 'box', label: 'Safety and Protective Factors', text: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
      { is: 'ask', question: 'Are the parents/carers aware of this referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
    ],
  };
}

/** F9: consent questions in capitals at the front, "NA" among their options. */
export function nettleham(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  return {
    title: 'Multi-Agency Referral Form',
    council: 'Nettleham City Council',
    blocks: [
      { is: 'ask', question: 'Has this referral been discussed with the parent/carer ?', ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']) },
      { is: 'ask', question: 'Has the parent given consent to the referral being made?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']) },
      { is: 'box', label: 'What are the parents/carers views about your concerns and this referral?', text: pen.about('/consent/parentsInformedWords', hand.consent === 'yes' ? 'They understand and want help.' : '', 0.2) },
      { is: 'ask', question: 'Has this referral been discussed with the child/young person?', ticks: pen.ticks('/consent/childInformed', hand.agreed === 'yes' ? 'no' : 'neither', ['YES', 'NO', 'NA']) },
      { is: 'box', label: 'If the answer is ‘no’ to any of the above please state reason why.', text: hand.agreed === 'no' ? pen.about('/consent/reason/words', family.reason, 0) : pen.about('/consent/reason/words', '') },
      { is: 'heading', text: 'Person completing this referral' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of person completing referral', value: pen.referrerName() },
          { label: 'Relationship to child', value: pen.referrerRelationship() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Job title', value: pen.referrerRole() },
          { label: 'Date', value: pen.referredOn() },
          { label: 'Tel No.', value: pen.referrerPhone() },
          { label: 'Secure email', value: pen.referrerEmail() },
          { label: 'Address', value: pen.referrerAddress() },
        ],
      },
      { is: 'heading', text: 'Child / young person' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Full name', value: hand.namesTogether === true ? pen.together(family.referred) : pen.full(child) },
          { label: 'Date of birth', value: hand.namesTogether === true ? '' : pen.birth(child) },
          { label: 'Gender', value: hand.namesTogether === true ? '' : pen.sex(child) },
          { label: 'Ethnicity', value: hand.namesTogether === true ? '' : pen.ethnicity(child) },
          { label: 'Address', value: hand.namesTogether === true ? '' : pen.address(child) },
          { label: 'Postcode', value: hand.namesTogether === true ? '' : pen.postcode(child) },
          { label: 'School', value: hand.namesTogether === true ? '' : pen.school(child) },
          { label: 'NHS number', value: hand.namesTogether === true ? '' : pen.nhs(child) },
        ],
      },
      { is: 'heading', text: 'Family and household members' },
      {
        is: 'table',
        headers: ['Name', 'DOB', 'Relationship', 'PR Y/N', 'Address if different'],
        rows: [...(hand.namesTogether === true ? [] : family.referred.slice(1)), ...family.others].map((one) => {
          one.referred = false;
          return [pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one), ''];
        }),
      },
      { is: 'heading', text: 'Reason for referral' },
      { is: 'box', label: 'Please describe your concerns', text: pen.concern() },
      { is: 'box', label: 'Child’s views', text: pen.views(child) },
    ],
  };
}
