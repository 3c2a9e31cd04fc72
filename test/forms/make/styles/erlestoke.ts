/** All children in one wide table with long headings; adults in a second; everything else below. The council is made up. */
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function erlestoke(pen: Pen): Form {
  const { family, hand } = pen;
  return {
    title: 'Multi-Agency Referral',
    council: 'Erlestoke Council: First Point of Contact',
    blocks: [
      {
        is: 'note',
        text: 'Please confirm a telephone referral in writing within 24 hours. Password-protect this document.',
      },
      { is: 'heading', text: 'Child(ren) or young person(s) you are referring' },
      {
        is: 'table',
        headers: [
          'Child’s First Name',
          'Child’s Surname / Last Name',
          'Date of Birth or Estimated Date of Delivery',
          'Gender (M/F)',
          'Religion',
          'Language or preferred method of communication',
        ],
        rows: family.referred.map((child) => [
          pen.given(child),
          pen.surname(child),
          pen.birth(child),
          pen.sex(child, 'letter'),
          pen.religion(child),
          pen.language(child),
        ]),
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
      {
        is: 'box',
        label: 'What is working well in this family?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'ask',
        question: 'Do the child’s parents or carers know you are contacting us?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Do they agree to this referral being made?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
    ],
  };
}
