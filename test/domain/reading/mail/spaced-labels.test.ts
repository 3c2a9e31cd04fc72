/** Forms copied into a mail, with nothing but a space between label and answer; and the headings, bullets and short answers round them. */
import { expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

const fieldsOf = async (body: string) =>
  (await readingOf(mail(body))).fields.map(({ section, label, value, doubts }) => ({
    section,
    label,
    value,
    doubts,
  }));
const pairsOf = async (body: string) => (await fieldsOf(body)).map(({ label, value }) => [label, value]);

it('parts label and answer where several lines together begin with labels, and doubts each', async () => {
  const fields = await fieldsOf(
    'Name of professional making referral PC DANIEL MOSS\nPosition held School Nurse\nTelephone (01632) 960 684\nE-mail d.moss@police.example\nAgency / Team ',
  );
  expect(fields.map(({ label, value }) => [label, value])).toEqual([
    ['Name of professional making referral', 'PC DANIEL MOSS'],
    ['Position held', 'School Nurse'],
    ['Telephone', '(01632) 960 684'],
    ['E-mail', 'd.moss@police.example'],
    ['Agency / Team', ''],
  ]);
  expect(fields[0]?.doubts).toEqual(['label-by-words']);
});

it('leaves sentences that begin like labels alone', async () => {
  expect(
    await pairsOf(
      'School rang today.\nMum said she would come.\nNursery is closed.\nAddress unknown to us at present.',
    ),
  ).toEqual([]);
});

it('takes a line that says whose the next lines are for a heading, also right under an answer', async () => {
  const fields = await fieldsOf(
    'Religion: Muslim\nReferral completed by\nReferrer’s name: Joanne Pike\nPosition held: Health Visitor',
  );
  expect(fields.map(({ section, value }) => [section, value])).toEqual([
    ['', 'Muslim'],
    ['Referral completed by', 'Joanne Pike'],
    ['Referral completed by', 'Health Visitor'],
  ]);
});

it('does not run a short answer on over a blank line and a heading', async () => {
  expect(await pairsOf('GP details: Dr Ellis\n\nFAMILY COMPOSITION\n\nNobody else lives there.')).toEqual([
    ['GP details', 'Dr Ellis'],
  ]);
});

it('parts every label of a row, also one that it does not know', async () => {
  expect(
    await pairsOf(
      '- Name (inc. any alias): Rayhan Khatun; DOB: 23/12/20; Relationship: Brother; Parental Responsibi lity:',
    ),
  ).toEqual([
    ['Name (inc. any alias)', 'Rayhan Khatun'],
    ['DOB', '23/12/20'],
    ['Relationship', 'Brother'],
    ['Parental Responsibi lity', ''],
  ]);
});

it('knows, in such a form, names by whose they are, questions by their last word, and a story by its first', async () => {
  const { fields } = await readingOf(
    mail(
      [
        'Child Ada Testchild',
        'DOB 15 Dec 2018',
        'School Larkfield Primary',
        'Mum Kathleen Testchild',
        'Sibling 1 Ben Testchild',
        'Sibling 1 DOB 15 Feb 2019',
        'Concern He says that he is “holding” for men who collect him from',
        'School in a grey car. He has two new phones and a cut across his hand',
        'that he will not explain.',
        'Parents aware Yes',
        'Parents agree',
        'Referrer Philippa Sallow',
        'Job Year Head',
        'Date sent 5/11/26',
      ].join('\n'),
    ),
  );
  expect(fields.map(({ label, value }) => [label, value])).toEqual([
    ['Child', 'Ada Testchild'],
    ['DOB', '15 Dec 2018'],
    ['School', 'Larkfield Primary'],
    ['Mum', 'Kathleen Testchild'],
    ['Sibling 1', 'Ben Testchild'],
    ['Sibling 1 DOB', '15 Feb 2019'],
    [
      'Concern',
      'He says that he is “holding” for men who collect him from School in a grey car. He has two new phones and a cut across his hand that he will not explain.',
    ],
    ['Parents aware', 'Yes'],
    ['Parents agree', ''],
    ['Referrer', 'Philippa Sallow'],
    ['Job', 'Year Head'],
    ['Date sent', '5/11/26'],
  ]);
});
