/** F1: Norfolk of the years of written forms. The council is made up. */
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function norcastle(pen: Pen): Form {
  const { family, hand } = pen;
  return {
    title: 'Referral to Children’s Services',
    council: 'Norcastle County Council',
    blocks: [
      {
        is: 'note',
        text: 'Follow up in writing within 24 hours of a telephone referral. RESTRICTED when completed.',
      },
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
        question:
          'Does the person with parental responsibility know that a referral to Children’s Services has been made?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'box',
        label: 'If ‘No’ please explain why',
        text:
          hand.consent === 'no'
            ? pen.about('/consent/reason/words', family.reason, 0)
            : pen.about('/consent/reason/words', ''),
      },
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
        rows: family.others.map((one) => [
          pen.full(one),
          pen.relation(one),
          pen.birth(one, 'birth'),
          pen.responsibility(one),
        ]),
      },
      { is: 'heading', text: 'Reason for referral' },
      { is: 'box', label: 'What are you worried about?', text: pen.concern() },
      {
        is: 'box',
        label: 'What is working well?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'box',
        label: 'What needs to happen?',
        text: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', 'A joint visit this week.', 0.4),
      },
    ],
  };
}
