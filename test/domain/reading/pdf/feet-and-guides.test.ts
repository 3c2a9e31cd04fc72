/** What a form prints for its own purposes (guidance under a heading, a line at its foot, a heading over a box) is never what somebody answered. */
import { expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, onOneLine, readPdf } from './read-pdf.ts';

const across = (y: number, text: string, font = 'F1', h = 20): string =>
  cell(50, y, 500, h) + words(54, y + h - 14, text, font);

it('keeps guidance between a heading and its box as a passage, and gives the heading the box', async () => {
  const content =
    words(50, 790, 'Form CS1', 'F2', 16) +
    across(740, 'PART 3 - REASON FOR REFERRAL', 'F2') +
    across(
      720,
      'State facts. Distinguish what you saw from what you were told. Continue on a separate sheet if necessary.',
    ) +
    across(700, 'She came in with no coat on Monday.') +
    across(660, 'PART 5 - PERSON MAKING REFERRAL', 'F2') +
    across(640, 'Print clearly.') +
    cell(50, 620, 100, 20) +
    words(54, 626, 'NAME', 'F2') +
    cell(150, 620, 400, 20) +
    words(154, 626, 'Tariq Mehmood');
  const reading = await readPdf(madePdf([{ content }]));
  expect(answersOf(reading)).toEqual([
    'PART 3 - REASON FOR REFERRAL > PART 3 - REASON FOR REFERRAL = She came in with no coat on Monday.',
    'PART 5 - PERSON MAKING REFERRAL > NAME = Tariq Mehmood',
  ]);
  expect(reading.passages.map(({ text }) => text)).toContain('Print clearly.');
});

it('takes the line at the foot of a form of one page out of the answer it stands under or upon', async () => {
  const content =
    words(50, 790, 'Referral', 'F2', 16) +
    across(90, 'What are you worried about?', 'F2') +
    cell(50, 40, 500, 50) +
    words(54, 76, 'The door was open all night and nobody came. The younger') +
    words(54, 64, 'one slept in the hall.') +
    words(52, 66, 'Version 3.2', 'F1', 7);
  const reading = await readPdf(madePdf([{ content }]));
  expect(reading.fields.map(({ value }) => onOneLine(value))).toEqual([
    'The door was open all night and nobody came. The younger one slept in the hall.',
  ]);
  expect(reading.passages.map(({ text }) => text)).toContain('Version 3.2');
});

/** A box a browser prints round what was typed, with its label over it. */
const typed = (x: number, label: string, value: string, width = 120): string =>
  words(x, 719, label, 'F2') + cell(x, 700, width, 14) + words(x + 2, 704, value);

it('names each of several boxes in a row by the label over it, and doubts what may have been cut off at its edge', async () => {
  const content =
    words(50, 780, 'Your details', 'F2', 14) +
    typed(50, 'Job title', 'School Nurse') +
    typed(200, 'Team', 'Harnham Trust') +
    typed(350, 'Email', 'j@wexcommunity-nhs.exam', 123);
  const { fields } = await readPdf(madePdf([{ content }]));
  expect(fields.map(({ section, label, value, doubts }) => [section, label, value, doubts])).toEqual([
    ['Your details', 'Job title', 'School Nurse', undefined],
    ['Your details', 'Team', 'Harnham Trust', undefined],
    ['Your details', 'Email', 'j@wexcommunity-nhs.exam', ['clipped-at-edge']],
  ]);
});

it('knows an empty box typed as two brackets with a gap between them', async () => {
  const content =
    cell(50, 700, 250, 20) +
    words(54, 706, 'Have the parents been informed?', 'F2') +
    cell(300, 700, 250, 20) +
    words(304, 706, '[X] Yes') +
    words(350, 706, '[') +
    words(356, 706, '] No');
  const { fields } = await readPdf(madePdf([{ content }]));
  expect(fields.map(({ options }) => options?.map(({ text, marked }) => [text, marked]))).toEqual([
    [
      ['Yes', true],
      ['No', false],
    ],
  ]);
});

it('joins a bold heading that wrapped to the level of the first answers with its first line', async () => {
  const heads =
    words(50, 700, 'Name', 'F2') +
    words(200, 700, 'Role of person completing', 'F2') +
    words(380, 700, 'Organisation', 'F2');
  const content =
    words(50, 760, 'Referrer details', 'F2', 14) +
    heads +
    words(50, 688, 'Gail Ormerod') +
    words(200, 688, 'referral', 'F2') +
    words(380, 688, 'Safe Haven Domestic') +
    words(200, 676, 'IDVA') +
    words(380, 676, 'Abuse Service');
  const { tables } = await readPdf(madePdf([{ content }]));
  expect(tables.map(({ headers, rows }) => [headers, rows.map((row) => row.map(({ text }) => text))])).toEqual([
    [
      ['Name', 'Role of person completing referral', 'Organisation'],
      [['Gail Ormerod', 'IDVA', 'Safe Haven Domestic Abuse Service']],
    ],
  ]);
});
