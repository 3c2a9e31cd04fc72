/** Mails that machines write: a web form's receipt in text and in a table, an export whose labels say whom they are about, an older system's columns. */
import { describe, expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

const said = async (body: string, html = false) =>
  (await readingOf(mail(body, html ? { 'Content-Type': 'text/html; charset=utf-8' } : {}))).fields.map(
    ({ section, label, value }) => [section, label, value],
  );

describe('a receipt with lines drawn under its headings', () => {
  it('gives each label the line below it, and an unanswered one nothing', async () => {
    const body = [
      'About you\n=========\nYour name\nJane Sample\n\nWho you work for\nSample School\n\nEmail address\njane@sample.example\n',
      '\nChild 1 of 2\n============\nChild’s name\nAda Testchild\n\nSpecial educational needs or disability\n\n\nHome address\nThe Bungalow\nStation Approach\n',
      '\nYour worries\n============\nWhat you are worried about\nShe came to school hungry.\n\nIs anyone in immediate danger?\nNo\n',
    ].join('\n');
    expect(await said(body)).toEqual([
      ['About you', 'Your name', 'Jane Sample'],
      ['About you', 'Who you work for', 'Sample School'],
      ['About you', 'Email address', 'jane@sample.example'],
      ['Child 1 of 2', 'Child’s name', 'Ada Testchild'],
      ['Child 1 of 2', 'Special educational needs or disability', ''],
      ['Child 1 of 2', 'Home address', 'The Bungalow\nStation Approach'],
      ['Your worries', 'What you are worried about', 'She came to school hungry.'],
      ['Your worries', 'Is anyone in immediate danger?', 'No'],
    ]);
  });

  it('reads numbered questions with the star of what must be answered', async () => {
    const asked = ['Your first and last name', 'Your position', 'A number we can ring you on', 'Your work email'];
    const body = [...asked, 'Where is the child living at the moment?', 'Which school or nursery, if any?']
      .map((question, index) => `${index + 1}. ${question} *\nAnswer ${index + 1}\n`)
      .join('\n');
    expect((await said(body)).map(([, label, value]) => [label, value])).toEqual(
      [...asked, 'Where is the child living at the moment?', 'Which school or nursery, if any?'].map(
        (label, index) => [label, `Answer ${index + 1}`],
      ),
    );
  });
});

it('takes what every label says first for the heading of those that share it', async () => {
  const body = [
    'Reporter: name\tJane Sample',
    'Reporter: job\tTeacher',
    'Child 1: forename\tAda',
    'Child 1: date of birth\t13/5/19',
    'Child 1: religion\t',
    'Other child 1: full name\tBen Testchild',
    'Other child 1: relationship\tBrother',
    'Concern: description\tShe came to school hungry.',
    'Concern: immediate danger\tNo',
  ].join('\n');
  expect(await said(body)).toEqual([
    ['Reporter', 'name', 'Jane Sample'],
    ['Reporter', 'job', 'Teacher'],
    ['Child 1', 'forename', 'Ada'],
    ['Child 1', 'date of birth', '13/5/19'],
    ['Child 1', 'religion', ''],
    ['Other child 1', 'full name', 'Ben Testchild'],
    ['Other child 1', 'relationship', 'Brother'],
    ['Concern', 'Concern description', 'She came to school hungry.'],
    ['Concern', 'Concern immediate danger', 'No'],
  ]);
});

it('reads columns aligned by spaces, under headings framed by signs', async () => {
  const body = [
    '=== SUBJECT 1 OF 1 (CHILD) ===',
    'SURNAME          : Testchild                FORENAME(S)      : Ada',
    'DOB/EDD          : 19/03/2019               SEX              : ',
    '=== ASSOCIATED PERSON 1 ===',
    'SURNAME          : Testchild                FORENAME(S)      : Gill',
    'DOB              : 20/02/1990               RELATION TO SUBJ : Mother',
  ].join('\n');
  expect((await said(body)).map(([section, ...pair]) => [section?.split(' – ').at(-1), ...pair])).toEqual([
    ['SUBJECT 1 OF 1 (CHILD)', 'SURNAME', 'Testchild'],
    ['SUBJECT 1 OF 1 (CHILD)', 'FORENAME(S)', 'Ada'],
    ['SUBJECT 1 OF 1 (CHILD)', 'DOB/EDD', '19/03/2019'],
    ['SUBJECT 1 OF 1 (CHILD)', 'SEX', ''],
    ['ASSOCIATED PERSON 1', 'SURNAME', 'Testchild'],
    ['ASSOCIATED PERSON 1', 'FORENAME(S)', 'Gill'],
    ['ASSOCIATED PERSON 1', 'DOB', '20/02/1990'],
    ['ASSOCIATED PERSON 1', 'RELATION TO SUBJ', 'Mother'],
  ]);
});

it('reads a table of labels across it, with each answer below behind an empty cell', async () => {
  const row = (label: string, value: string): string =>
    `<tr bgcolor="#EAF2FA"><td colspan="2"><strong>${label}</strong></td></tr><tr><td width="20">&nbsp;</td><td>${value}</td></tr>`;
  const head = (text: string): string => `<tr><td colspan="2" style="font-weight:bold">${text}</td></tr>`;
  const body = `<table>${head('About you')}${row('Your name', 'Jane Sample')}${head('Child 1 of 2')}${row('Child’s name', 'Ada Testchild')}${row('Ethnic group', '&nbsp;')}${row('Home address', 'The Bungalow<br>Marlport')}</table>`;
  expect(await said(body, true)).toEqual([
    ['About you', 'Your name', 'Jane Sample'],
    ['Child 1 of 2', 'Child’s name', 'Ada Testchild'],
    ['Child 1 of 2', 'Ethnic group', ''],
    ['Child 1 of 2', 'Home address', 'The Bungalow\nMarlport'],
  ]);
});

it('reads questions and answers that are called so', async () => {
  const body =
    'Q: First name?\nA: Ada\n\nQ: Home address?\nA: The Bungalow\nMarlport\n\nQ: Religion?\nA:\n\nQ: School?\nA: Larkfield\n';
  expect((await said(body)).map(([, label, value]) => [label, value])).toEqual([
    ['First name?', 'Ada'],
    ['Home address?', 'The Bungalow\nMarlport'],
    ['Religion?', ''],
    ['School?', 'Larkfield'],
  ]);
});

it('goes on with a sentence that was broken where its line had no room, though the rest looks like a label', async () => {
  const body =
    'Reason for referral: The house was dark and a television could be heard. What\nworries us most is the cumulative picture: each event could be explained.\nName: Ada';
  expect((await said(body)).map(([, label, value]) => [label, value])).toEqual([
    [
      'Reason for referral',
      'The house was dark and a television could be heard. What worries us most is the cumulative picture: each event could be explained.',
    ],
    ['Name', 'Ada'],
  ]);
});
