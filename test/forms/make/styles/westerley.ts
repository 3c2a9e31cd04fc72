/** F8: children on the left and the referrer on the right, line beside line. The council is made up. */
import { first } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

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
      {
        is: 'heading',
        text: 'Composition of Family and who else lives at the child’s address including non family members',
      },
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
          {
            label: 'Is an interpreter required',
            value: pen.ticksOf(child, '/interpreter/needed', child.language === 'English' ? 'no' : 'yes'),
          },
          { label: 'Childs religion', value: pen.religion(child) },
        ],
      },
      { is: 'heading', text: 'Breakdown of information for referral' },
      {
        is: 'box',
        label: 'Current Dangers/Risks (what are you worried about in relation to this child?)',
        text: pen.concern(),
      },
      { is: 'box', label: 'Historic or Complicating Factors', text: pen.history(0.4) },
      {
        is: 'box',
        label: 'Safety and Protective Factors',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'ask',
        question: 'Are the parents/carers aware of this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
    ],
  };
}
