/** F4: a MASH form: one child in full, then everybody in the house with a tick for the focus of the referral. The council is made up. */
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

const YES_NO_NK = ['Yes', 'No', 'Not Known'] as const;

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
          {
            label: 'Full name of child:',
            value: hand.namesTogether === true ? pen.together(family.referred) : pen.full(child),
          },
          { label: 'Any alternative name:', value: pen.alias(child) },
          { label: 'DOB:', value: pen.birth(child, 'birth') },
          {
            label: 'If unborn, estimated date of delivery?',
            value: child.unborn ? pen.birth(child, 'expected') : '',
          },
          { label: 'Gender', value: pen.sexTicks(child, ['Male', 'Female', 'Unknown']) },
          { label: 'First language:', value: pen.language(child) },
          {
            label: 'Will an interpreter be required?',
            value: pen.ticksOf(child, '/interpreter/needed', child.language === 'English' ? 'no' : 'yes'),
          },
          { label: 'Current Home address', value: pen.address(child) },
          { label: 'Post code', value: pen.postcode(child) },
          { label: 'Telephone / Mobile / Email', value: pen.phone(child) },
          { label: 'School / Pre-school / Address:', value: pen.school(child) },
          {
            label: 'Does the child have a disability?',
            value: pen.ticksOf(child, '/disability/stated', child.needs === '' ? 'no' : 'yes'),
          },
          { label: 'If yes give details of the disability:', value: pen.needs(child) },
          { label: 'Unique Pupil Number (UPN):', value: pen.upn(child) },
          { label: 'NHS Number:', value: pen.nhs(child) },
        ],
      },
      { is: 'heading', text: '2. Parent / carer, children and others living in the household' },
      {
        is: 'table',
        headers: [
          'Last name',
          'First name',
          'Relationship to child(ren)',
          'DOB / EDD',
          'Gender',
          'Ethnicity',
          'Focus of referral',
          'Does this person hold PR?',
        ],
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
      {
        is: 'box',
        label: 'What are you worried about and what is the impact on the child(ren)?',
        text: pen.concern(),
      },
      {
        is: 'box',
        label: 'What support has already been offered by your agency and/or other agencies',
        text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history),
      },
      {
        is: 'box',
        label: 'What is going well for the child(ren)?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      { is: 'heading', text: '4. Details of professional contacts' },
      {
        is: 'table',
        headers: ['Role / agency', 'Name', 'Telephone number'],
        rows: pen.workers<Value[]>((...row) => row),
      },
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
      {
        is: 'ask',
        question: 'Are the parents/carers aware of this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Has consent been given for this referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, YES_NO_NK),
      },
    ],
  };
}
