/** The Single Service Request in its usual order: who asks, the child, the household, agencies, reason, consent. The council is made up. */
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

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
          {
            label: 'Relationship to and knowledge of the child and family',
            value: pen.referrerRelationship(),
            wide: true,
            tag: 'referrer_relationship',
          },
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
      {
        is: 'ask',
        question: 'Gender',
        ticks: pen.sexTicks(child, ['Male', 'Female', 'Other', 'Not known']),
        tag: 'child_gender',
      },
      {
        is: 'ask',
        question: 'Does the child need immediate protection?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
        tag: 'immediate',
      },
      { is: 'heading', text: '3. Members of the household' },
      {
        is: 'table',
        headers: ['Full name', 'Date of birth', 'Relationship to child', 'Parental responsibility', 'First language'],
        rows: [
          ...also.map((one) => ({ ...one, member: one })),
          ...family.others.map((one) => ({ ...one, member: one })),
        ].map(({ member }) => {
          // Without a place to say so, a second child of the request is only a member of the household here.
          member.referred = false;
          return [
            pen.full(member),
            pen.birth(member),
            pen.relation(member),
            pen.responsibility(member),
            pen.language(member),
          ];
        }),
      },
      { is: 'heading', text: '4. Agencies known to be involved' },
      {
        is: 'table',
        headers: ['Agency', 'Name of worker', 'Contact details'],
        rows: pen.workers<Value[]>((...row) => row),
      },
      { is: 'heading', text: '5. Reason for the request' },
      {
        is: 'box',
        label: 'Cause for concern, with details, sources, timing and location',
        text: pen.concern(),
        tag: 'concern',
      },
      {
        is: 'box',
        label: 'Current location and condition of the child',
        text: pen.about('/concern/whereabouts/words', 'At school until 15:15, seen and calm.', 0.3),
        tag: 'location',
      },
      { is: 'box', label: 'Views and wishes of the child', text: pen.views(child), tag: 'views' },
      { is: 'heading', text: '6. Consent' },
      {
        is: 'ask',
        question: 'Do the parents or carers know about this request?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
        tag: 'informed',
      },
      {
        is: 'ask',
        question: 'Have they agreed to it?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['Yes', 'No', 'Not asked']),
        tag: 'agreed',
      },
      {
        is: 'ask',
        question: 'Areas of concern (tick all that apply)',
        ticks: pen.kinds([
          'Neglect',
          'Physical abuse',
          'Sexual abuse',
          'Emotional abuse',
          'Domestic abuse',
          'Exploitation',
        ]),
        tag: 'areas',
      },
      {
        is: 'box',
        label: 'If not, give the reason',
        text:
          hand.agreed === 'no'
            ? pen.about('/consent/reason/words', family.reason, 0)
            : pen.about('/consent/reason/words', ''),
        tag: 'reason',
      },
    ],
  };
}
