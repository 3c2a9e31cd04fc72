/** Five lettered parts: situation, assessment, family, expected response, recording. The council is made up. */
import { first } from '../family-case.ts';
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

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
        rows: [...family.referred.slice(1), ...family.others].map((one) => [
          pen.surname(one),
          pen.given(one),
          pen.birth(one),
          pen.relation(one),
          pen.responsibility(one),
        ]),
      },
      { is: 'heading', text: 'Assessment of the concern' },
      { is: 'box', label: 'Please describe the reason for this referral', text: pen.concern() },
      {
        is: 'ask',
        question: 'Is the child in need of immediate protection?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      { is: 'heading', text: 'Professionals involved' },
      { is: 'table', headers: ['Profession', 'Name', 'Telephone'], rows: pen.workers<Value[]>((...row) => row) },
      { is: 'heading', text: 'Expected response and recording' },
      {
        is: 'ask',
        question: 'Have the parents / carers been told about this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Have the parents / carers given their consent?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
    ],
  };
}
