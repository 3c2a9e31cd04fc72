/** Who is referred, where a form lists the child and its family in blocks of one kind. */
import { expect, it } from 'vitest';
import { normalise } from '../../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from '../readings.ts';

const rolesOf = (section: string, people: readonly (readonly [name: string, relationship: string])[]) => {
  const fields = people.flatMap(([name, relationship], index) =>
    [
      { label: 'Full name', value: name },
      { label: 'Date of birth', value: `0${index + 1}/02/2016` },
      { label: 'Relationship to child', value: relationship },
    ].map((field) => ({ ...field, in: `${section} ${index + 1}`, group: index + 1 })),
  );
  const { draft } = normalise(readingOf(shortReading.parse({ fields })), factsOf({}));
  return draft.people.map(({ roles }) => roles?.join(' '));
};

it('is whoever is nobody’s relative', () => {
  expect(
    rolesOf('Child and family – Person', [
      ['Ada T', ''],
      ['Gill T', 'Mother'],
      ['Ben T', 'Brother'],
    ]),
  ).toEqual(['subject', expect.stringContaining('parent'), expect.stringContaining('sibling')]);
});

it('is each child of a list of children, though one says whose sister she is', () => {
  expect(
    rolesOf('Child', [
      ['Ada T', ''],
      ['Bea T', 'Sister'],
    ]),
  ).toEqual(['subject', 'subject']);
});
