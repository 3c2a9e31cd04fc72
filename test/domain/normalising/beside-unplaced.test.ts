/** What stands directly beside an answer that found no home is doubted; what stands further off is not. */
import { expect, it } from 'vitest';
import { wordsOfDoubt } from '../../../domain/normalising/doubt-words.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from './readings.ts';

const IN = 'Child’s details';
const doubted = (fields: { in: string; label: string; value: string }[]) =>
  normalise(readingOf(shortReading.parse({ fields })), factsOf({}))
    .findings.filter(({ text }) => text.includes(wordsOfDoubt('beside-unplaced')))
    .map(({ at }) => at);
const child = { in: IN, label: 'Child’s name', value: 'Asha Testchild' };
const born = { in: IN, label: 'Date of birth', value: '01/02/2016' };
const school = { in: IN, label: 'School', value: 'Sample Primary School' };
const religion = { in: IN, label: 'Religion', value: 'None given by her' };
const strange = { in: IN, label: 'Zorbing grade', value: 'Seven' };

it('doubts the two neighbours, and nothing else', () => {
  const found = doubted([child, born, school, strange, religion]);
  expect(found.some((at) => at.includes('/school'))).toBe(true);
  expect(found.some((at) => at.includes('/religion'))).toBe(true);
  expect(found.filter((at) => /name|dateOfBirth/.test(at))).toEqual([]);
});

it('doubts nothing beside an unknown label without an answer, nor across a section', () => {
  expect(doubted([child, born, { ...strange, value: '' }, school])).toEqual([]);
  expect(doubted([child, born, school, { ...strange, in: 'For office use' }])).toEqual([]);
});
