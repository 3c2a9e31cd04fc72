/** F9: consent questions in capitals at the front, "NA" among their options. The council is made up. */
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function nettleham(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  return {
    title: 'Multi-Agency Referral Form',
    council: 'Nettleham City Council',
    blocks: [
      {
        is: 'ask',
        question: 'Has this referral been discussed with the parent/carer ?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']),
      },
      {
        is: 'ask',
        question: 'Has the parent given consent to the referral being made?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']),
      },
      {
        is: 'box',
        label: 'What are the parents/carers views about your concerns and this referral?',
        text: pen.about(
          '/consent/parentsInformedWords',
          hand.consent === 'yes' ? 'They understand and want help.' : '',
          0.2,
        ),
      },
      {
        is: 'ask',
        question: 'Has this referral been discussed with the child/young person?',
        ticks: pen.ticks('/consent/childInformed', hand.agreed === 'yes' ? 'no' : 'neither', ['YES', 'NO', 'NA']),
      },
      {
        is: 'box',
        label: 'If the answer is ‘no’ to any of the above please state reason why.',
        text:
          hand.agreed === 'no'
            ? pen.about('/consent/reason/words', family.reason, 0)
            : pen.about('/consent/reason/words', ''),
      },
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
          {
            label: 'Full name',
            value: hand.namesTogether === true ? pen.together(family.referred) : pen.full(child),
          },
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
