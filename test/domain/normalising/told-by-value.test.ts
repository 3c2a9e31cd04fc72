/** Answers whose labels nobody knows: told by their shape, by the weightiest word of the question, or as the form's one long account; each as a guess. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, type ShortReading, shortReading } from './readings.ts';

const KNOWN: ShortReading['fields'] = [
  { in: 'Child’s details', label: 'Surname', value: 'Testchild' },
  { in: 'Child’s details', label: 'First name', value: 'Asha' },
  { in: 'Child’s details', label: 'Date of birth', value: '01/02/2019' },
  { in: 'Child’s details', label: 'Address', value: '1 Sample Street' },
  { in: 'Child’s details', label: 'Ethnicity', value: 'White British' },
];
const made = (input: ShortReading) => normalise(readingOf(shortReading.parse(input)), factsOf({}));
const guessed = (input: ShortReading) =>
  made(input)
    .findings.filter(({ code }) => code === 'label-guessed' || code === 'reader-doubt')
    .map(({ at }) => at);

it('tells the referrer’s answers by their shape', () => {
  const { draft } = made({
    fields: [
      ...(KNOWN ?? []),
      { in: 'About you', label: 'Your work line', value: '01632 960111' },
      { in: 'About you', label: 'Where to write', value: 'jane@sample.example' },
      { in: 'About you', label: 'What you are', value: 'School Nurse' },
      { in: 'About you', label: 'Who pays you', value: 'Sample NHS Trust' },
      { in: 'About you', label: 'Your line manager', value: '01632 960112' },
    ],
  });
  const { phones, email, role, agency } = draft.referrer;
  expect([phones?.map(({ words }) => words), email, role?.words, agency?.words]).toEqual([
    ['01632 960111'],
    'jane@sample.example',
    'School Nurse',
    'Sample NHS Trust',
  ]);
  expect(draft.unplaced.map(({ label }) => label)).toContain('Your line manager');
});

it('tells the columns of a table of people by what stands in them', () => {
  const { draft } = made({
    fields: KNOWN ?? [],
    tables: [
      {
        in: 'Who lives there?',
        headers: ['They are', 'Called', 'Came into the world'],
        rows: [
          ['Mother', 'Mary Testchild', '01/02/1988'],
          ['Brother', 'Ben Testchild', '03/04/2015'],
        ],
      },
    ],
  });
  expect(
    draft.people.map(({ name, relationshipWords, dateOfBirth }) => [name?.words, relationshipWords, dateOfBirth]),
  ).toEqual([
    ['Asha Testchild', undefined, '2019-02-01'],
    ['Mary Testchild', 'Mother', '1988-02-01'],
    ['Ben Testchild', 'Brother', '2015-04-03'],
  ]);
});

it('takes the head of a person’s column for how they are related to the child', () => {
  const { draft } = made({
    fields: KNOWN ?? [],
    tables: [
      {
        in: 'Who lives there?',
        headers: ['', 'Mother', 'Brother'],
        rows: [
          ['Name', 'Mary Testchild', 'Ben Testchild'],
          ['Date of birth', '01/02/1988', '03/04/2015'],
        ],
      },
    ],
  });
  expect(draft.people.map(({ name, relationshipWords }) => [name?.words, relationshipWords])).toEqual([
    ['Asha Testchild', undefined],
    ['Mary Testchild', 'Mother'],
    ['Ben Testchild', 'Brother'],
  ]);
});

const ACCOUNT =
  'Asha came to school on Monday with a bruise on her cheek. She said that she fell, and later that she was hit. Nobody has come to collect her since.';

it('takes the one long account for the concern, and says that it is a guess', () => {
  const input: ShortReading = {
    fields: [...(KNOWN ?? []), { in: 'Over to you', label: 'Box 7', value: ACCOUNT }],
  };
  expect(made(input).draft.concern.details?.words).toBe(ACCOUNT);
  expect(guessed(input)).toContain('/concern/details/words');
});

it('takes none of two accounts, and never the words of a form', () => {
  const two = made({
    fields: [
      ...(KNOWN ?? []),
      { in: 'Over to you', label: 'Box 7', value: ACCOUNT },
      { in: 'Over to you', label: 'Box 8', value: ACCOUNT.replace('Asha', 'She') },
    ],
  });
  expect(two.draft.concern.details).toBeUndefined();
  const printed = made({
    fields: KNOWN ?? [],
    passages: [{ in: 'Concerns', text: `Please read the guidance before you fill in this form. ${ACCOUNT}` }],
  });
  expect(printed.draft.concern.details?.words).not.toBe(ACCOUNT);
});

it('reads no as not referred where a form asks of everybody', () => {
  const { draft } = made({
    fields: [1, 2].flatMap((group) => [
      {
        in: `Person record ${group}`,
        group,
        label: 'Name',
        value: group === 1 ? 'Asha Testchild' : 'Mary Testchild',
      },
      {
        in: `Person record ${group}`,
        group,
        label: 'Date of birth',
        value: group === 1 ? '01/02/2019' : '01/02/1988',
      },
      {
        in: `Person record ${group}`,
        group,
        label: 'Is this person a subject of the referral?',
        value: group === 1 ? 'Yes' : 'No',
      },
      { in: `Person record ${group}`, group, label: 'Relationship to subject', value: group === 1 ? '' : 'Mother' },
    ]),
  });
  expect(draft.people.map(({ name, roles }) => [name?.words, roles.includes('subject')])).toEqual([
    ['Asha Testchild', true],
    ['Mary Testchild', false],
  ]);
});

it('answers nothing from a mark whose column was lost', () => {
  const { draft, findings } = made({
    fields: [
      ...(KNOWN ?? []),
      { in: 'Consent', label: 'Yes' },
      { in: 'Consent', label: 'No' },
      { in: 'Consent', label: 'Does the child need immediate protection?', value: 'X' },
      { in: 'Elsewhere', label: 'Are the parents aware of this referral?', value: '√' },
      { in: 'Elsewhere', label: 'Consent given', value: '√' },
    ],
  });
  expect(draft.concern.immediateProtection?.needed).toBe('unclear');
  expect([draft.consent.parentsInformed, draft.consent.parentsAgreed]).toEqual(['unclear', 'yes']);
  expect(findings.map(({ at }) => at)).toContain('/concern/immediateProtection/needed');
});

it('ends a list of people at a question that was taken into it', () => {
  const { draft } = made({
    fields: KNOWN ?? [],
    tables: [
      {
        in: 'Household',
        headers: ['Name', 'DOB', 'Relationship'],
        rows: [
          ['Mary Testchild', '01/02/1988', 'Mother'],
          ['Description of concern', '', ''],
          [ACCOUNT, '', ''],
        ],
      },
    ],
  });
  expect(draft.people.map(({ name }) => name?.words)).toEqual(['Asha Testchild', 'Mary Testchild']);
});
