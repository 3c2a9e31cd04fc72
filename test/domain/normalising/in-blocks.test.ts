/** A mail without headings: whose the lines below a parent's name are. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf } from './readings.ts';

const lines = (...written: [string, string][]) => {
  const fields = written.map(([label, value]) => ({ label, value }));
  const { draft, findings } = normalise(readingOf({ type: 'text/plain', fields }), factsOf());
  return {
    people: draft.people,
    doubted: findings.filter(({ code }) => code === 'reader-doubt').map(({ at }) => at),
  };
};
const CHILD: [string, string][] = [
  ["Child's name", 'Jack Testchild'],
  ['Date of birth', '12/03/2018'],
];

describe('lines below a parent’s name', () => {
  it('are the parent’s where the child was asked the same above, and said to be so', () => {
    const { people, doubted } = lines(
      ...CHILD,
      ["Mother's name", 'Kelly Testparent'],
      ['Date of birth', '14/05/1991'],
      ['Telephone', '07700 900123'],
      ["Father's name", 'Paul Testparent'],
      ['DOB', '01/02/1988'],
    );
    expect(people.map(({ name, dateOfBirth }) => [name?.words, dateOfBirth])).toEqual([
      ['Jack Testchild', '2018-03-12'],
      ['Kelly Testparent', '1991-05-14'],
      ['Paul Testparent', '1988-02-01'],
    ]);
    expect(people.map(({ phones }) => phones?.[0]?.words)).toEqual([undefined, '07700 900123', undefined]);
    expect(doubted).toEqual(['/people/1/dateOfBirth', '/people/1/phones/0', '/people/2/dateOfBirth']);
  });

  it('stay the child’s where nobody was asked before, and are doubted', () => {
    const { people, doubted } = lines(...CHILD, ["Mother's name", 'Kelly Testparent'], ['Ethnicity', 'Pakistani']);
    expect(people[0]?.ethnicity?.words).toBe('Pakistani');
    expect(doubted).toEqual(['/people/0/ethnicity']);
  });

  it('are the next child’s below the next child’s name', () => {
    const { people } = lines(
      ...CHILD,
      ["Mother's name", 'Kelly Testparent'],
      ["Child's name", 'Ella Testchild'],
      ['Date of birth', '01/02/2020'],
    );
    expect(people.map(({ dateOfBirth }) => dateOfBirth)).toEqual(['2018-03-12', '2020-02-01', undefined]);
  });
});

it('gives “Does she have PR?” to the mother asked of just before, and to no child', () => {
  const lines = [
    { label: 'First name', value: 'Nia' },
    { label: 'Mother’s name', value: 'Beth Cole' },
    { label: 'Mother’s DOB', value: '1/2/1990' },
    { label: 'Does she have PR?', value: 'Yes' },
  ];
  const { draft } = normalise(readingOf({ fields: lines }), factsOf());
  expect(draft.people.map(({ parentalResponsibility }) => parentalResponsibility)).toEqual([undefined, 'yes']);
  const alone = normalise(readingOf({ fields: [lines[0], lines[3]].filter((one) => one !== undefined) }), factsOf());
  expect(alone.draft.people[0]?.parentalResponsibility).toBeUndefined();
  expect(alone.findings.map(({ code }) => code)).toContain('whose-is-not-said');
});
