/** Labels printed as a row above one row of answers: the referrer's and the child's details, and no list of agencies or people. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from './readings.ts';

type Tables = { in: string; headers: string[]; rows: string[][] }[];
const draftOf = (tables: Tables) => normalise(readingOf(shortReading.parse({ tables })), factsOf({})).draft;

it('reads the referrer and the child from such rows', () => {
  const { referrer, people, involvements } = draftOf([
    { in: 'Child’s details', headers: ['Surname', 'First name'], rows: [['Testchild', 'Asha']] },
    { in: 'Child’s details', headers: ['Gender', 'School'], rows: [['Female', 'Sample Primary School']] },
    { in: 'Details of referrer', headers: ['Name', 'Role', 'Agency'], rows: [['Jane Sample', 'Teacher', 'School']] },
    { in: 'Details of referrer', headers: ['Phone', 'Email'], rows: [['01632 960111', 'jane@sample.example']] },
  ]);
  expect(people.map(({ name, gender, school }) => [name?.words, gender?.words, school?.words])).toEqual([
    ['Asha Testchild', 'Female', 'Sample Primary School'],
  ]);
  expect([referrer.name?.words, referrer.role?.words, referrer.email]).toEqual([
    'Jane Sample',
    'Teacher',
    'jane@sample.example',
  ]);
  expect(involvements).toEqual([]);
});

it('leaves a list of agencies and a household with one entry what they are', () => {
  const { people, involvements } = draftOf([
    { in: 'Household', headers: ['Name', 'DOB', 'Relationship'], rows: [['Mary T', '01/02/1988', 'Mother']] },
    { in: 'Other agencies involved', headers: ['Agency', 'Name', 'Telephone'], rows: [['CAMHS', 'Joe S', '']] },
  ]);
  expect(people.map(({ relationshipWords }) => relationshipWords)).toEqual(['Mother']);
  expect(involvements.map(({ service }) => service?.words)).toEqual(['CAMHS']);
});
