/** F10: few boxes, several people in them. The council is made up. */
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function knowlebury(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const together = hand.namesTogether === true;
  return {
    title: 'MASH Multi-Agency Referral Form',
    council: 'Knowlebury Council',
    blocks: [
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'NAME OF CHILD(REN)', value: together ? pen.together(family.referred) : pen.full(child) },
          { label: 'Date of Birth', value: together ? '' : pen.birth(child) },
          { label: 'Address', value: together ? '' : pen.wholeAddress(child) },
        ],
      },
      { is: 'heading', text: 'Referrer' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of person completing contact or referral', value: pen.referrerName() },
          { label: 'Relationship to child(ren) being referred', value: pen.referrerRelationship() },
          { label: 'Job title', value: pen.referrerRole() },
          { label: 'Date / Time', value: pen.referredOn() },
          { label: 'Telephone Number', value: pen.referrerPhone() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Email', value: pen.referrerEmail() },
        ],
      },
      {
        is: 'ask',
        question: 'Is the parent/carer aware of the referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']),
      },
      {
        is: 'ask',
        question: 'Has the parent/carer given consent to the referral being made?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']),
      },
      { is: 'heading', text: 'Others living at the above address' },
      {
        is: 'table',
        headers: ['First Name', 'Surname', 'DOB', 'Gender', 'Relationship to child'],
        rows: [...(together ? [] : family.referred.slice(1)), ...family.others].map((one) => {
          one.referred = false;
          return [pen.given(one), pen.surname(one), pen.birth(one), pen.sex(one, 'letter'), pen.relation(one)];
        }),
      },
      { is: 'heading', text: 'Reason for contact or referral' },
      { is: 'box', label: 'Reason for referral', text: pen.concern() },
      {
        is: 'box',
        label: 'What support has already been offered?',
        text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history, 0.4),
      },
    ],
  };
}
