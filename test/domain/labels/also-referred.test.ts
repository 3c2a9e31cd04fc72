/** A column that asks of each brother and sister whether they are referred too. */
import { expect, it } from 'vitest';
import { personHeader } from '../../../domain/labels/find-label.ts';

it.each([
  'Is this child also being referred? Y/N',
  'Also being referred?',
  'Being referred',
  'Part of this referral (Y/N)',
])('%s', (head) => {
  expect(personHeader(head, 'siblings')).toBe('focus');
  expect(personHeader(head, 'household')).toBe('focus');
});
