/** The plain text that a council's web form sends: labels on lines of their own, answers under them, other people in numbered blocks. */
import { expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

const told = async (lines: readonly string[]) =>
  (await readingOf(mail(lines.join('\n')))).fields.map(({ section, group, label, value }) => [
    section,
    group ?? 0,
    label,
    value,
  ]);
const RECEIPT = [
  'ABOUT YOU',
  '',
  'Your full name',
  'Jane Sample',
  '',
  'Your phone number',
  '01632 960001',
  '',
  '',
  'ABOUT THE CHILD',
  '',
  'First name',
  'Amina',
  '',
  'Ethnicity',
  '',
  '',
  'Date of birth',
  '03/04/2019',
  '',
  'Family member 1',
  '',
  'Full name',
  'Bilal Testchild',
  '',
  'Relationship to child',
  'Brother',
  '',
];

it('gives each label its own answer, an empty one too, and each block its people', async () => {
  expect(await told(RECEIPT)).toEqual([
    ['ABOUT YOU', 0, 'Your full name', 'Jane Sample'],
    ['ABOUT YOU', 0, 'Your phone number', '01632 960001'],
    ['ABOUT THE CHILD', 0, 'First name', 'Amina'],
    ['ABOUT THE CHILD', 0, 'Ethnicity', ''],
    ['ABOUT THE CHILD', 0, 'Date of birth', '03/04/2019'],
    ['Family member 1', 1, 'Full name', 'Bilal Testchild'],
    ['Family member 1', 1, 'Relationship to child', 'Brother'],
  ]);
});

it('takes no letter for such a form', async () => {
  const letter = [
    'Dear team',
    'I write about my neighbour',
    '',
    'His name',
    'nobody here knows it',
    '',
    'Jane Sample',
  ];
  expect(await told(letter)).toEqual([]);
});
