/** A paper form that somebody typed over: lines to write on, words to strike out, the household as a list in a sentence each. The council is made up. */
import { first, type Member } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function glenholm(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const together = hand.namesTogether === true;
  const named = together ? pen.together(family.referred) : '';
  if (!together) for (const one of family.referred.slice(1)) one.referred = false;
  const others = together ? family.others : [...family.referred.slice(1), ...family.others];
  /** In a sentence: need not be told apart, but what is must be right. */
  const sentence = (one: Member): string => {
    const name = pen.full(one);
    pen.notes.called(one, name, { optional: true });
    pen.notes.of(one, '/name/words', { ifAny: [name] });
    const born = pen.birth(one);
    if (one.birth === 'date') pen.notes.of(one, '/dateOfBirth', { ifAny: [one.born] });
    pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation, one.relation.toLowerCase()] });
    return `${name} (${one.relation.toLowerCase()}), ${born}`;
  };
  const birth = together ? family.referred.map(({ born }) => born.slice(0, 4)).join(' / ') : pen.birth(child);
  return {
    title: 'CHILD CONCERN FORM – CONFIDENTIAL',
    council: 'Glenholm & District',
    footer: 'Please return in a sealed envelope or by secure e-mail',
    blocks: [
      { is: 'heading', text: 'A. WHO ARE YOU CONCERNED ABOUT?' },
      {
        is: 'underscored',
        rows: [
          [{ label: 'Child’s / children’s full name', value: together ? named : pen.full(child) }],
          [
            { label: 'Born on (or due on)', value: birth },
            { label: 'Male / Female', value: together ? '' : pen.sex(child) },
          ],
          [{ label: 'Home address', value: together ? pen.addressBelow(family.referred) : pen.wholeAddress(child) }],
          [
            { label: 'School/Nursery', value: together ? '' : pen.school(child) },
            { label: 'Family doctor', value: together ? '' : pen.gp(child) },
          ],
        ],
      },
      { is: 'heading', text: 'B. WHO ELSE IS IN THE FAMILY? (name, who they are, date of birth)' },
      { is: 'bullets', items: others.map(sentence) },
      { is: 'heading', text: 'C. WHAT ARE YOUR CONCERNS?' },
      { is: 'typed', text: pen.concern() },
      { is: 'heading', text: 'D. HAVE YOU TOLD THE PARENTS?' },
      {
        is: 'underscored',
        rows: [
          [
            {
              label: 'The parents know about this concern form (delete one)',
              value: pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']),
            },
          ],
          [
            {
              label: 'The parents are happy for us to be contacted (delete one)',
              value: pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']),
            },
          ],
        ],
      },
      { is: 'heading', text: 'E. ABOUT YOURSELF' },
      {
        is: 'underscored',
        rows: [
          [
            { label: 'Name', value: pen.referrerName() },
            { label: 'Job', value: pen.referrerRole() },
          ],
          [{ label: 'Organisation', value: pen.referrerAgency() }],
          [
            { label: 'Tel', value: pen.referrerPhone() },
            { label: 'E-mail', value: pen.referrerEmail() },
          ],
          [
            { label: 'Signed', value: '' },
            { label: 'Date', value: pen.referredOn() },
          ],
        ],
      },
    ],
  };
}
