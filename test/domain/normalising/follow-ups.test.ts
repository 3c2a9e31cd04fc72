/** "If yes, please give details" says nothing by itself: it belongs to the question above it, and to the same child. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from './readings.ts';

const draftOf = (fields: object[]) => normalise(readingOf(shortReading.parse({ fields })), factsOf({})).draft;

it('gives the details to the child whose question stands above, in each numbered block', () => {
  const child = (group: number, name: string, details: string) => [
    { in: `Child ${group}`, label: 'Full name', value: name, group },
    { in: `Child ${group}`, label: 'Does the child have a disability?', value: 'Yes', group },
    { in: '', label: 'If yes, please give details', value: details },
  ];
  const { people, unplaced } = draftOf([
    ...child(1, 'Ella Carr', 'Asthma'),
    ...child(2, 'Joe Carr', 'Deaf in one ear'),
  ]);
  expect(people.map(({ disability }) => disability)).toMatchObject([
    { stated: 'yes', words: 'Asthma' },
    { stated: 'yes', words: 'Deaf in one ear' },
  ]);
  expect(unplaced).toEqual([]);
});

it('keeps details that follow no question with details of its own', () => {
  const { unplaced } = draftOf([
    { in: 'Child', label: 'Full name', value: 'Ella Carr' },
    { in: 'Child', label: 'If yes, please give details', value: 'Since 2019' },
  ]);
  expect(unplaced.map(({ words }) => words)).toEqual(['Since 2019']);
});

it('takes a grid of ethnic groups for one question about the child', () => {
  const row = (label: string, ...ticks: string[]) => ({ in: 'Child’s ethnicity (please tick)', label, ticks });
  const { people } = draftOf([
    { in: 'Child', label: 'Full name', value: 'Ella Carr' },
    row('White', 'White British', 'White Irish'),
    row('Black or Black British', 'Caribbean', '*African'),
  ]);
  expect(people[0]?.ethnicity).toEqual({ words: 'African', code: 'BAFR' });
});
