/** In what manner a whole typed form parts labels from answers, and which of its lines are headings. */
import { describe, expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

const pairsOf = async (lines: readonly string[]) =>
  (await readingOf(mail(lines.join('\n')))).fields.map(({ label, value }) => [label, value]);
const ANSWERS = [
  ['Surname', 'Testchild'],
  ['First name', 'Ada'],
  ['Date of birth', '03/05/2018'],
  ['Ethnicity', ''],
  ['Religious affiliation', 'Quaker'],
  ['Relationship to child', 'Mother'],
];

describe('the manner of a form', () => {
  it.each([
    ['dots', ' ............ '],
    ['strokes', ' ______ '],
    ['a tab', '\t'],
    ['an equals sign', ' = '],
    ['an arrow', ' -> '],
    ['a dash', ' – '],
    ['a wide gap', '        '],
  ])('is told by its known labels and holds for all its lines: %s', async (_, between) => {
    expect(await pairsOf(ANSWERS.map(([label, value]) => `${label}${between}${value}`))).toEqual(ANSWERS);
  });

  it('takes each of several labels on a line with its own answer', async () => {
    const lines = [
      'Surname\tTestchild\tFirst name\tAda',
      'Date of birth\t03/05/2018\tGender\tFemale',
      'Ethnicity\t\tReligion\tQuaker',
      'School\tLarkfield\tGP\tDr Ellis',
    ];
    expect(await pairsOf(lines)).toEqual([
      ['Surname', 'Testchild'],
      ['First name', 'Ada'],
      ['Date of birth', '03/05/2018'],
      ['Gender', 'Female'],
      ['Ethnicity', ''],
      ['Religion', 'Quaker'],
      ['School', 'Larkfield'],
      ['GP', 'Dr Ellis'],
    ]);
  });

  it('leaves out the word behind an answer that would let somebody change it', async () => {
    const lines = ['Surname', 'First name', 'Date of birth', 'School'].map((label) => `${label}\tAnswer\tChange`);
    expect((await pairsOf(lines)).map(([, value]) => value)).toEqual(['Answer', 'Answer', 'Answer', 'Answer']);
  });

  it('is bold labels, though a mail program wrote them in stars', async () => {
    expect(await pairsOf(ANSWERS.map(([label, value]) => `*${label}:* ${value}`))).toEqual(ANSWERS);
  });

  it('is answers below their labels, also with a blank line between', async () => {
    expect(await pairsOf(ANSWERS.map(([label, value]) => `${label}:\n\n${value || '-'}\n`))).toEqual(
      ANSWERS.map(([label, value]) => [label, value || '-']),
    );
  });

  it('goes on with a person whom a question is about', async () => {
    const lines = [
      'Household',
      'PERSON 1',
      'What is this person’s name?',
      'Ben T',
      '',
      'What is their date of birth?',
      '1/2/12',
    ];
    const { fields } = await readingOf(mail(lines.join('\n')));
    expect(fields.map(({ section, value, group }) => [section, value, group])).toEqual([
      ['Household – PERSON 1', 'Ben T', 1],
      ['Household – PERSON 1', '1/2/12', 1],
    ]);
  });

  it('is not told from sentences with dashes', async () => {
    expect(
      await pairsOf(['Mum said – and I believe her – that he left.', 'He came back – we saw him – on Monday.']),
    ).toEqual([]);
  });
});

describe('the headings of a form whose answers stand beside their labels', () => {
  const form = [
    'About the child',
    'Surname: Testchild',
    'Home address: 6 Coronation Terrace',
    'Upper Denby',
    'Marlport MW2 6TF',
    'School:',
    'FAMILY COMPOSITION',
    'Person 1',
    'Name: Ben Testchild',
    'Relationship to child: Brother',
    'Does this person hold PR?:',
    'Person 2',
    'Name: Gill Testchild',
    'Relationship to child: Mother',
    'What is going well?: Good attendance; enjoys art.',
    'Consent',
    'Is the parent aware of the referral?: [x] Yes  [ ] No',
  ];

  it('are no answers, nor the end of one', async () => {
    const { fields } = await readingOf(mail(form.join('\n')));
    expect(fields.map(({ section, label, value }) => [section, label, value])).toEqual([
      ['About the child', 'Surname', 'Testchild'],
      ['About the child', 'Home address', '6 Coronation Terrace\nUpper Denby\nMarlport MW2 6TF'],
      ['About the child', 'School', ''],
      ['FAMILY COMPOSITION – Person 1', 'Name', 'Ben Testchild'],
      ['FAMILY COMPOSITION – Person 1', 'Relationship to child', 'Brother'],
      ['FAMILY COMPOSITION – Person 1', 'Does this person hold PR?', ''],
      ['FAMILY COMPOSITION – Person 2', 'Name', 'Gill Testchild'],
      ['FAMILY COMPOSITION – Person 2', 'Relationship to child', 'Mother'],
      ['', 'What is going well?', 'Good attendance; enjoys art.'],
      ['Consent', 'Is the parent aware of the referral?', 'Yes'],
    ]);
  });
});

describe('headings and labels that nobody answered', () => {
  const told = async (lines: readonly string[]) =>
    (await readingOf(mail(lines.join('\n')))).fields.map(({ section, label, value }) => [section, label, value]);
  const PERSON = ['Full name: Ada Testchild', 'DOB: 1/2/2018', 'M/F: F', 'School: Larkfield', 'Child’s GP: Dr Ellis'];

  it('are told apart: words that are a label elsewhere head nothing here', async () => {
    const empty = PERSON.map((line) => line.replace(/:.*/, ': '));
    const read = await told(['CHILDREN', '', '1.', ...PERSON, '', '2.', ...empty]);
    expect(read.map(([section]) => section)).toEqual(Array(10).fill('CHILDREN'));
    expect(read.slice(5).map(([, , value]) => value)).toEqual(Array(5).fill(''));
  });

  it('are told apart: capitals alone between blank lines are no answer to the label above', async () => {
    const form = [...PERSON, 'How do you know the family?: ', '', 'TELLING THE FAMILY', ''];
    const question = 'Have you told the parents that you are making this referral?';
    const [known, asked] = (await told([...form, `${question}: [x] Yes  [ ] No`])).slice(-2);
    expect([known, asked]).toEqual([
      ['', 'How do you know the family?', ''],
      ['TELLING THE FAMILY', question, 'Yes'],
    ]);
  });

  it('keep what the form prints in brackets behind a question out of its answer', async () => {
    const line = 'What are you worried about? (What has happened, to whom; the impact): He had no coat.';
    expect((await told([...PERSON, line])).at(-1)).toEqual(['', 'What are you worried about?', 'He had no coat.']);
  });
});
