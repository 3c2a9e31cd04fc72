/** Tables that list nobody, and columns that say nothing: they make no person and no noise. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf } from './readings.ts';

const CHILD = { in: 'Child details', label: 'Name of child', value: 'Leo Hart' };
const ADULTS = {
  in: 'Adults in household',
  headers: ['', 'Name', 'DOB', 'Relationship'],
  rows: [
    ['1', 'Kelly Hart', '4/5/1992', 'Mother'],
    ['2', 'Steve Boon', '', 'Mum’s partner'],
  ],
};

it('makes nobody of “Child | Person with PR”, and says it of whom it names', () => {
  const holders = {
    in: 'Parental responsibility',
    headers: ['Child', 'Person(s) with parental responsibility', 'Relationship to child'],
    rows: [['Leo Hart', 'Kelly Hart', 'Mother']],
  };
  const { draft } = normalise(readingOf({ fields: [CHILD], tables: [ADULTS, holders] }), factsOf());
  expect(draft.people.map(({ name, parentalResponsibility }) => [name?.words, parentalResponsibility])).toEqual([
    ['Leo Hart', undefined],
    ['Kelly Hart', 'yes'],
    ['Steve Boon', undefined],
  ]);
});

it('keeps no printed number of a row', () => {
  const { draft } = normalise(readingOf({ fields: [CHILD], tables: [ADULTS] }), factsOf());
  expect(draft.people.map(({ name }) => name?.words)).toEqual(['Leo Hart', 'Kelly Hart', 'Steve Boon']);
  expect(draft.unplaced).toEqual([]);
});
