/** Consent put as a statement to tick: ticked it is yes, not ticked it is not answered, and never "no". */
import { expect, it } from 'vitest';
import { statedMatter } from '../../../domain/labels/statements.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from './readings.ts';

it('takes a ticked statement for yes and leaves the other unanswered', () => {
  const fields = [
    { in: 'Consent', label: 'I have told the parents about this referral', value: '☒', ticks: ['*☒'] },
    { in: 'Consent', label: 'The family have agreed to this referral', ticks: ['☒'] },
  ];
  const { consent } = normalise(readingOf(shortReading.parse({ fields })), factsOf({})).draft;
  expect(consent).toMatchObject({ parentsInformed: 'yes' });
  expect(consent).not.toHaveProperty('parentsAgreed');
});

it.each([
  ['The parents have not been told of this referral', undefined],
  ['The parents are aware of and agree to this referral', undefined],
  ['The parents agree to photographs', undefined],
  ['The parents agree to this referral', 'parentsAgreed'],
])('“%s” is about %s', (label, slot) => {
  expect(statedMatter(label)).toBe(slot);
});
