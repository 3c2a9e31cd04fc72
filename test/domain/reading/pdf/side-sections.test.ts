/** Ruled forms whose left column names the parts, whose answers stand right behind their labels, and whose Yes and No are columns of fields. */
import { describe, expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf } from './read-pdf.ts';

const row = (y: number, h: number, left: string, lines: readonly (readonly [string, string])[]): string =>
  cell(40, y, 120, h) +
  cell(160, y, 380, h) +
  (left === '' ? '' : words(44, y + h - 12, left, 'F2')) +
  lines
    .map(
      ([label, answer], i) => words(164, y + h - 12 - i * 12, label, 'F2') + words(280, y + h - 12 - i * 12, answer),
    )
    .join('');

/** The name of each part beside the labels and answers that it holds; a second person's stand beside a blank. */
const parts =
  words(40, 790, 'Contact form', 'F2', 16) +
  row(720, 50, 'A. The child', [
    ['Full name:', 'Poppy Ashdown'],
    ['Date of birth:', '21/07/2022'],
  ]) +
  row(670, 50, 'B. Family', [
    ['Name:', 'Leanne Ashdown'],
    ['Relationship:', 'Mother'],
  ]) +
  row(620, 50, '', [
    ['Name:', 'Dean Whitlock'],
    ['Relationship:', 'Father'],
  ]) +
  cell(40, 570, 120, 50) +
  cell(160, 570, 380, 50) +
  words(44, 608, 'C. What is happening', 'F2') +
  words(164, 608, 'She came in wearing the same clothes as on Monday.');

/** Labels and answers in one weight, a space between them. */
const spaced =
  cell(40, 700, 250, 20) +
  words(44, 706, 'First language Polish') +
  cell(290, 700, 250, 20) +
  words(294, 706, 'Religion Roman Catholic') +
  cell(40, 660, 500, 40) +
  words(44, 688, 'Home address The Gables') +
  words(44, 676, 'Mill Lane');

/** One row of a story cut by the page end, its label inside it, guidance at its left. */
const told =
  'Mother has disclosed at key-work session that she has relapsed and that her former partner has been staying at';
const over = [
  cell(40, 60, 110, 50) +
    cell(150, 60, 400, 50) +
    words(44, 98, 'Write what you saw.', 'F1', 8) +
    words(154, 98, 'What are your worries about this child?', 'F2', 8) +
    words(154, 86, told, 'F1', 7),
  cell(40, 740, 110, 40) + cell(150, 740, 400, 40) + words(154, 766, 'the property since May 2025.', 'F1', 7),
].map((content) => ({ content }));

describe('what stands beside and within the cells of a ruled form', () => {
  it('takes what is printed left of several labels and answers for the name of their part', async () => {
    expect(answersOf(await readPdf(madePdf([{ content: parts }])))).toEqual([
      'A. The child > Full name = Poppy Ashdown',
      'A. The child > Date of birth = 21/07/2022',
      'B. Family > Name = Leanne Ashdown',
      'B. Family > Relationship = Mother',
      'B. Family > Name = Dean Whitlock',
      'B. Family > Relationship = Father',
      'Contact form > C. What is happening = She came in wearing the same clothes as on Monday.',
    ]);
  });

  it('parts a label from the answer that only a space keeps apart, and doubts it', async () => {
    const { fields } = await readPdf(madePdf([{ content: spaced }]));
    expect(fields.map(({ label, value, doubts }) => [label, value, doubts])).toEqual([
      ['First language', 'Polish', ['label-by-words']],
      ['Religion', 'Roman Catholic', ['label-by-words']],
      ['Home address', 'The Gables\nMill Lane', ['label-by-words']],
    ]);
  });

  it('joins a story that a page end cut in two, though its label stands in its own cell', async () => {
    const { fields } = await readPdf(madePdf(over));
    expect(fields.map(({ value, doubts }) => [value, doubts])).toEqual([
      [`${told} the property since May 2025.`, ['split-over-page']],
    ]);
  });
});
