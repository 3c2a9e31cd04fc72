/** A label that says nothing of whose it is, in a section of other people: the lines on both sides may say it together, and a person is told. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from './readings.ts';

const HOUSEHOLD = 'Who else lives at the address';
const read = (labels: readonly [string, string][]) =>
  normalise(
    readingOf(
      shortReading.parse({
        fields: [
          { in: 'Child', label: 'Full name', value: 'Amina Testchild' },
          ...labels.map(([label, value]) => ({ in: HOUSEHOLD, label, value })),
        ],
      }),
    ),
    factsOf({}),
  );

it('is the child’s between two labels of the child', () => {
  const { draft, findings } = read([
    ['Childs first language', 'Bengali'],
    ['Religion', 'Muslim'],
    ['Childs ethnicity', 'Bangladeshi'],
  ]);
  expect(draft.people.map(({ religion }) => religion?.words)).toEqual(['Muslim']);
  expect(findings.filter(({ code }) => code === 'reader-doubt').map(({ at }) => at)).toEqual([
    '/people/0/religion/words',
  ]);
});

it('is nobody’s where only one side is the child’s', () => {
  const { draft } = read([
    ['Childs first language', 'Bengali'],
    ['Religion', 'Muslim'],
  ]);
  expect(draft.people.map(({ religion }) => religion)).toEqual([undefined]);
});

it('calls somebody of whom only a ticked title is known by that', () => {
  const fields = [{ in: 'Details of Mother', label: 'Title', ticks: ['*Mrs', 'Miss'] }];
  const { draft } = normalise(readingOf(shortReading.parse({ fields })), factsOf({}));
  expect(draft.people.map(({ name }) => name?.words)).toEqual(['Mrs']);
});
