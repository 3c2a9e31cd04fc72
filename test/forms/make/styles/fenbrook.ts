/** F5: early help and safeguarding in one form; siblings and parents in tables of their own. The council is made up. */
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

const YES_NO_UNKNOWN = ['Yes', 'No', 'Unknown'] as const;

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
      {
        is: 'ask',
        question: 'Have you informed the family that you are making a referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question:
          '(Level 4) Have you obtained consent from the family to share information with appropriate agencies?',
        ticks: pen.ticks('/consent/sharingAgreed', hand.agreed),
      },
      {
        is: 'box',
        label: 'If no, reason why',
        text:
          hand.agreed === 'no'
            ? pen.about('/consent/reason/words', family.reason, 0)
            : pen.about('/consent/reason/words', ''),
      },
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
          {
            label: 'Interpreter/signer needed?',
            value: pen.ticksOf(child, '/interpreter/needed', child.language === 'English' ? 'no' : 'yes'),
          },
          { label: 'Gender', value: pen.sexTicks(child, ['Male', 'Female', 'Unknown']) },
          { label: 'GP name and practice', value: pen.gp(child) },
          { label: 'Education provider/employer', value: pen.school(child) },
          {
            label: 'Does the child have a disability?',
            value: pen.ticksOf(child, '/disability/stated', child.needs === '' ? 'no' : 'yes', YES_NO_UNKNOWN),
          },
          { label: 'Child’s address and postcode', value: pen.wholeAddress(child), wide: true },
        ],
      },
      { is: 'heading', text: '1b. Siblings and other related children’s details' },
      {
        is: 'table',
        headers: ['Full name', 'DOB EDD', 'Gender', 'Address', 'Relationship to child referred?', 'Ethnic Origin'],
        rows: siblings.map((one) => [
          pen.full(one),
          pen.birth(one),
          pen.sex(one),
          pen.sameAddress(one),
          pen.relation(one),
          pen.ethnicity(one),
        ]),
      },
      { is: 'heading', text: '2a. Parent/carer details' },
      {
        is: 'table',
        headers: [
          'Full name',
          'DOB',
          'Gender',
          'Relationship to child referred?',
          'Ethnic origin',
          'Do they have parental responsibility',
        ],
        rows: parents.map((one) => [
          pen.full(one),
          pen.birth(one, 'birth'),
          pen.sex(one),
          pen.relation(one),
          pen.ethnicity(one),
          pen.ticksOf(
            one,
            '/parentalResponsibility',
            one.responsibility === 'Yes' ? 'yes' : one.responsibility === 'No' ? 'no' : 'neither',
            YES_NO_UNKNOWN,
          ),
        ]),
      },
      { is: 'heading', text: '3. Reason for referral' },
      { is: 'box', label: 'What are you worried about?', text: pen.concern() },
      {
        is: 'box',
        label: 'What is going well?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
    ],
  };
}
