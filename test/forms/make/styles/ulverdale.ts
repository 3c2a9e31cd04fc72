/** A short form without a single table: labels in bold with the answers behind them, mother and father named by their labels. The council is made up. */
import { first, type Member } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function ulverdale(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const parent = (relation: 'Mother' | 'Father'): Pair[] => {
    const one = others.find((other) => other.relation === relation);
    if (one === undefined)
      return [
        { label: `${relation}’s name:`, value: '' },
        { label: `${relation}’s date of birth:`, value: '' },
      ];
    const named = { label: `${relation}’s name:`, value: pen.full(one) };
    pen.notes.of(one, '/relationshipWords', { ifAny: [relation] });
    return [named, { label: `${relation}’s date of birth:`, value: pen.birth(one) }];
  };
  const sibling = (one: Member, at: number): Pair[] => [
    { label: `Sibling ${at + 1} name:`, value: pen.full(one) },
    { label: `Sibling ${at + 1} date of birth:`, value: pen.birth(one) },
  ];
  const siblings = others.filter(({ adult }) => !adult);
  for (const one of siblings) pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation, 'Sibling'] });
  return {
    title: 'Single page referral',
    council: 'Ulverdale District Council, Family Front Door',
    footer: 'Send within one working day',
    blocks: [
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Date:', value: pen.referredOn() },
          { label: 'Your name:', value: pen.referrerName() },
          { label: 'Your role and relationship to the child:', value: pen.referrerRole() },
          { label: 'Your organisation:', value: pen.referrerAgency() },
          { label: 'Your phone number:', value: pen.referrerPhone() },
          { label: 'Your email:', value: pen.referrerEmail() },
        ],
      },
      { is: 'heading', text: 'The child' },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Child’s name:', value: pen.full(child) },
          { label: 'Child’s date of birth or due date:', value: pen.birth(child) },
          { label: 'Boy or girl:', value: pen.sex(child) },
          { label: 'Child’s ethnicity:', value: pen.ethnicity(child) },
          { label: 'Child’s address and postcode:', value: pen.wholeAddress(child) },
          { label: 'Child’s school or nursery:', value: pen.school(child) },
          { label: 'Child’s GP:', value: pen.gp(child) },
        ],
      },
      { is: 'heading', text: 'The family' },
      { is: 'lines', how: 'behind', pairs: [...parent('Mother'), ...parent('Father'), ...siblings.flatMap(sibling)] },
      { is: 'heading', text: 'Your referral' },
      {
        is: 'lines',
        how: 'below',
        pairs: [
          { label: 'What has made you worried?', value: pen.concern() },
          {
            label: 'What do you know that is going well?',
            value: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
          },
        ],
      },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          {
            label: 'Does a parent know about this referral?',
            value: pen.ticks('/consent/parentsInformed', hand.consent),
          },
          { label: 'Does a parent consent to it?', value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          { label: 'Is the child safe tonight? If not, ring us first.', value: '' },
        ],
      },
    ],
  };
}
