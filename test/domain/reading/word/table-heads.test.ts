/** How tables of real forms head their columns and parts: heads of two storeys, days under plain heads, a box for each letter, labels that go on behind their bold words. */
import { expect, it } from 'vitest';
import { answer, readingOf } from '../reading-of.ts';
import { madeDocx, paragraph, run, table } from './made-docx.ts';

const bold = (text: string) => run(text, 'bold');
const read = (...body: string[]) => readingOf(madeDocx(body.join('')), 'form.docx');

/** A cell merged with the one above it, or the first of such cells. */
const merged = (text: string, first = false): string =>
  `<w:tc><w:tcPr><w:vMerge${first ? ' w:val="restart"' : ''}/></w:tcPr>${paragraph(text === '' ? '' : bold(text))}</w:tc>`;
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : `<w:tc>${paragraph(one)}</w:tc>`)).join('')}</w:tr>`;
const wide = (text: string): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(bold(text))}</w:tc>`;

it('reads “Parental responsibility” over “Yes | No” as one question, and leaves an empty row unanswered', async () => {
  const form = await read(
    `<w:tbl>${[
      row(merged('Name', true), merged('Relationship', true), wide('Parental responsibility')),
      row(merged(''), merged(''), bold('Yes'), bold('No')),
      row('Grace Okafor', 'Mother', 'X', ''),
      row('Daniel Okafor', 'Father', '', '☒'),
      row('Ada Okafor', 'Sister', '', ''),
      row('Ife Okafor', 'Aunt', 'ask mum', ''),
    ].join('')}</w:tbl>`,
  );
  const [people] = form.tables;
  expect(people?.headers).toEqual(['Name', 'Relationship', 'Parental responsibility']);
  expect(people?.rows.map((cells) => [cells[0]?.text, cells[2]?.options?.map(({ marked }) => marked)])).toEqual([
    ['Grace Okafor', [true, false]],
    ['Daniel Okafor', [false, true]],
    ['Ada Okafor', [false, false]],
    ['Ife Okafor', ['unclear', false]],
  ]);
});

it('names the parts of a parted column by both heads', async () => {
  const form = await read(
    `<w:tbl>${[
      row(wide('Name'), merged('DOB', true), merged('Gender', true)),
      row(bold('First'), bold('Family'), merged(''), merged('')),
      row('Ada', 'Okafor', '1/2/2015', 'F'),
    ].join('')}</w:tbl>`,
  );
  expect(form.tables[0]?.headers).toEqual(['First name', 'Family name', 'DOB', 'Gender']);
  expect(form.tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(['Ada', 'Okafor', '1/2/2015', 'F']);
});

it('puts letters in boxes of their own together, and leaves a row of ticks alone', async () => {
  const form = await read(
    table(
      [bold('NHS Number'), ...'9990000026'.split('')],
      [bold('Date of birth'), '14', '03', '2016'],
      [bold('Gender'), 'x', '', ''],
    ),
  );
  expect(answer(form, 'NHS Number')).toBe('9990000026');
  expect(answer(form, 'Date of birth')).toBe('14/03/2016');
  expect(answer(form, 'Gender')).toBe('x');
});

it('takes plain heads over nothing but days for a list of events', async () => {
  const form = await read(table(['Date', 'What happened'], ['12/11/26', 'Seen begging'], ['16/11/26', 'Mum asleep']));
  expect(form.tables[0]?.headers).toEqual(['Date', 'What happened']);
  expect(form.fields).toEqual([]);
});

it('knows plain heads whose first only numbers the rows', async () => {
  const form = await read(
    table(
      ['No', 'Surname', 'Forename', 'DOB', 'Role'],
      ['1', 'PRYCE', 'Lewis', '03/05/2013', 'Subject'],
      ['2', 'UNKNOWN', 'Baby', '', 'Present'],
    ),
  );
  expect(form.tables[0]?.headers).toEqual(['No', 'Surname', 'Forename', 'DOB', 'Role']);
  expect(form.tables[0]?.rows.length).toBe(2);
});

it('keeps the small words of a label with it where the answer has a cell of its own', async () => {
  const form = await read(table([paragraph(bold('Home address'), ' and postcode'), '3 Beck Close, FS2 3ZZ']));
  expect(answer(form, 'Home address and postcode')).toBe('3 Beck Close, FS2 3ZZ');
});

it('takes “PR | Yes | Not known” under “Mother | Father” for what the two are answered', async () => {
  const form = await read(
    table(
      ['', bold('Mother'), bold('Father')],
      [bold('Full name'), 'Nicola Stone', 'Unknown'],
      [bold('PR'), 'Yes', 'Not known'],
      [bold('Telephone'), '07700 900777', ''],
    ),
  );
  expect(form.tables[0]?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['Full name', 'Nicola Stone', 'Unknown'],
    ['PR', 'Yes', 'Not known'],
    ['Telephone', '07700 900777', ''],
  ]);
});

it('reads boxes that are cells of their own on either side of their options', async () => {
  const form = await read(
    table(
      [bold('Is the family aware?'), 'Yes', '✓', 'No', ''],
      [bold('Has consent been given?'), '', 'Yes', '☒', 'No'],
      [bold('Is anyone at risk?'), 'Yes', '', 'No', ''],
      [bold('Is help wanted?'), 'Yes', 'maybe', 'No', ''],
    ),
  );
  const marks = form.fields.map(({ label, options }) => [label, options?.map(({ marked }) => marked)]);
  expect(marks.slice(0, 3)).toEqual([
    ['Is the family aware?', [true, false]],
    ['Has consent been given?', [false, true]],
    ['Is anyone at risk?', [false, false]],
  ]);
  expect(form.fields.some(({ label, value }) => label === 'Is help wanted?' && /^(Yes|No)$/.test(value))).toBe(false);
});
