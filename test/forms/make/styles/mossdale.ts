/** What a busy worker types into a mail when there is no form at hand: labels of their own, short, in any order. */
import { first } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function mossdale(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const brood = others.filter(({ adult }) => !adult);
  const parents = others.filter(({ adult }) => adult);
  const parent = (one: (typeof others)[number]): Pair[] => {
    const word = one.relation === 'Mother' ? 'Mum' : 'Dad';
    pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation, word] });
    return [
      { label: word, value: pen.full(one) },
      { label: `${word}’s DOB`, value: pen.birth(one) },
    ];
  };
  const sibling = (one: (typeof others)[number], at: number): Pair[] => {
    pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation, 'Sibling', 'Sib'] });
    return [
      { label: `Sibling ${at + 1}`, value: pen.full(one) },
      { label: `Sibling ${at + 1} DOB`, value: pen.birth(one) },
    ];
  };
  return {
    title: 'Safeguarding referral',
    council: '',
    blocks: [
      { is: 'note', text: 'Hi, please see my referral below. Happy to talk it through.' },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Child', value: pen.full(child) },
          { label: 'DOB', value: pen.birth(child) },
          { label: 'M/F', value: pen.sex(child, 'letter') },
          { label: 'Ethnicity', value: pen.ethnicity(child) },
          { label: 'Address', value: pen.wholeAddress(child) },
          { label: 'School', value: pen.school(child) },
          { label: 'GP', value: pen.gp(child) },
          ...parents.flatMap(parent),
          ...brood.flatMap(sibling),
          { label: 'Concern', value: pen.concern() },
          { label: 'Parents aware', value: pen.answer('/consent/parentsInformed', hand.consent) },
          { label: 'Parents agree', value: pen.answer('/consent/parentsAgreed', hand.agreed) },
          { label: 'Referrer', value: pen.referrerName() },
          { label: 'Job', value: pen.referrerRole() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Tel', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Date', value: pen.referredOn() },
        ],
      },
    ],
  };
}
