/** Two more styles (in the manner of Shropshire's headings and of the Tees SAFER form), kept apart: no reader is tuned on these. */
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('nobody is referred');
  return one;
}

/** All children in one wide table with long headings; adults in a second; everything else below. */
export function erlestoke(pen: Pen): Form {
  const { family, hand } = pen;
  return {
    title: 'Multi-Agency Referral',
    council: 'Erlestoke Council: First Point of Contact',
    blocks: [
      { is: 'note', text: 'Please confirm a telephone referral in writing within 24 hours. Password-protect this document.' },
      { is: 'heading', text: 'Child(ren) or young person(s) you are referring' },
      {
        is: 'table',
        headers: ['Child’s First Name', 'Child’s Surname / Last Name', 'Date of Birth or Estimated Date of Delivery', 'Gender (M/F)', 'Religion', 'Language or preferred method of communication'],
        rows: family.referred.map((child) => [pen.given(child), pen.surname(child), pen.birth(child), pen.sex(child, 'letter'), pen.religion(child), pen.language(child)]),
      },
      { is: 'pairs', columns: 1, pairs: [{ label: 'Address of child', value: pen.addressBelow(family.referred) }] },
      { is: 'heading', text: 'Who lives with the child(ren)?' },
      {
        is: 'table',
        headers: ['Full name', 'DOB', 'Relationship to the child', 'Holds parental responsibility?'],
        rows: family.others.map((one) => [pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one)]),
      },
      { is: 'heading', text: 'About the person making this referral' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Your full name', value: pen.referrerName() },
          { label: 'Your job title', value: pen.referrerRole() },
          { label: 'Your organisation', value: pen.referrerAgency() },
          { label: 'Your telephone number', value: pen.referrerPhone() },
          { label: 'Your email', value: pen.referrerEmail() },
          { label: 'Date form completed', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'Your worries' },
      { is: 'box', label: 'Tell us what you are worried about', text: pen.concern() },
      { is: 'box', label: 'What is working well in this family?', text: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
      { is: 'ask', question: 'Do the child’s parents or carers know you are contacting us?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: 'Do they agree to this referral being made?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed) },
    ],
  };
}

/** Five lettered parts: situation, assessment, family, expected response, recording. */
export function teesmouth(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  return {
    title: 'SAFER Referral Form',
    council: 'Teesmouth Safeguarding Children Partnership',
    blocks: [
      { is: 'heading', text: 'Situation' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of referrer', value: pen.referrerName() },
          { label: 'Designation', value: pen.referrerRole() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Contact telephone number', value: pen.referrerPhone() },
          { label: 'E-mail', value: pen.referrerEmail() },
          { label: 'Date of referral', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'Child’s details' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Forename(s)', value: pen.given(child) },
          { label: 'Surname', value: pen.surname(child) },
          { label: 'D.O.B. / E.D.D.', value: pen.birth(child) },
          { label: 'NHS No.', value: pen.nhs(child) },
          { label: 'Male / Female', value: pen.sex(child) },
          { label: 'Ethnic origin', value: pen.ethnicity(child) },
          { label: 'Home address', value: pen.address(child) },
          { label: 'Post code', value: pen.postcode(child) },
          { label: 'School or nursery attended', value: pen.school(child) },
          { label: 'G.P.', value: pen.gp(child) },
        ],
      },
      { is: 'heading', text: 'Family and other household members' },
      {
        is: 'table',
        headers: ['Surname', 'Forename', 'D.O.B.', 'Relationship', 'PR'],
        rows: [...family.referred.slice(1), ...family.others].map((one) => [pen.surname(one), pen.given(one), pen.birth(one), pen.relation(one), pen.responsibility(one)]),
      },
      { is: 'heading', text: 'Assessment of the concern' },
      { is: 'box', label: 'Please describe the reason for this referral', text: pen.concern() },
      { is: 'ask', question: 'Is the child in need of immediate protection?', ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent) },
      { is: 'heading', text: 'Professionals involved' },
      { is: 'table', headers: ['Profession', 'Name', 'Telephone'], rows: pen.workers<Value[]>((...row) => row) },
      { is: 'heading', text: 'Expected response and recording' },
      { is: 'ask', question: 'Have the parents / carers been told about this referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: 'Have the parents / carers given their consent?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed) },
    ],
  };
}
