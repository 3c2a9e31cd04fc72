/** Bold lines of a Word form that uses no heading styles: above a table they head it, above a plain line they ask for it. */
import { expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';
import { madeDocx, paragraph, run, table } from './made-docx.ts';

it('heads each table with the bold line above it, though other bold lines ask for the line below', async () => {
  const bold = (text: string) => paragraph(run(text, 'bold'));
  const rows = (...pairs: [string, string][]) => table(...pairs.map(([label, value]) => [run(label, 'bold'), value]));
  const body = [
    bold('CHILD DETAILS'),
    rows(['Surname', 'Testchild'], ['Date of birth', '04/05/2017']),
    bold('REASON FOR REFERRAL'),
    bold('What are you worried about?'),
    paragraph('A burn on the hand.'),
    bold('REFERRER DETAILS'),
    rows(['Name', 'Anne Teak'], ['Tel', '01632 960222']),
  ];
  const form = await readingOf(madeDocx(body.join('')), 'form.docx');
  expect(form.fields.map(({ section, label, value }) => [section, label, value])).toEqual([
    ['CHILD DETAILS', 'Surname', 'Testchild'],
    ['CHILD DETAILS', 'Date of birth', '04/05/2017'],
    ['REASON FOR REFERRAL', 'What are you worried about?', 'A burn on the hand.'],
    ['REFERRER DETAILS', 'Name', 'Anne Teak'],
    ['REFERRER DETAILS', 'Tel', '01632 960222'],
  ]);
});
