/** A question whose "yes" says the contrary finds no home: its answer is kept and shown, and never taken for consent or for safety. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../domain/labels/find-label.ts';
import { statedMatter } from '../../../domain/labels/statements.ts';

const slotOf = (label: string): string | undefined => {
  const meaning = meaningOf(label, 'consent');
  return meaning?.of === 'matter' ? meaning.slot : undefined;
};

it.each([
  'Have the parents refused consent?',
  'No consent',
  'Are the parents unaware of this referral?',
  'Is this referral being made without parental consent?',
  'Should the parents be told about this referral?',
  'Is the child out of immediate danger?',
  'The child is not in immediate danger',
  'Is there no immediate risk?',
  'Has domestic abuse been ruled out?',
  'Can your name be shared with the family?',
])('“%s” is asked the other way round', (label) => {
  expect(slotOf(label)).toBeUndefined();
  expect(statedMatter(label)).toBeUndefined();
});

it.each([
  ['Have the parents been informed? If not, why not?', 'parentsInformed'],
  ['Parents aware of referral? Yes / No / Not known', 'parentsInformed'],
  ['Has consent been given? (if no, state why)', 'parentsAgreed'],
  ['Is the child at immediate risk? NO / YES', 'immediateProtection'],
  ['Parental consent Yes ☐ No ☐', 'parentsAgreed'],
])('“%s” is asked plainly: its options and what follows are no part of it', (label, slot) => {
  expect(slotOf(label)).toBe(slot);
});
