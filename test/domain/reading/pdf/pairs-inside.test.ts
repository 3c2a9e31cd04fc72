/** Cells that hold their label and their answer, parted only by weight: in bold before it, or in bold over it and wrapped; a label nobody answered takes nothing from its neighbour. */
import { expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf } from './read-pdf.ts';

const W = 250;
const at = (column: number): number => 50 + column * W;
const box = (column: number, y: number, h = 20): string => cell(at(column), y, W, h);

/** "Forename Nia": the label's words, and where the answer begins after them. */
const pair = (column: number, y: number, label: string, width: number, answer: string): string =>
  box(column, y) + words(at(column) + 4, y + 6, label, 'F2') + words(at(column) + 4 + width, y + 6, answer);

it('parts a bold label from the plain answer beside it in its cell, and leaves one without an answer empty', async () => {
  const content =
    words(50, 780, 'Details of referrer', 'F2', 14) +
    pair(0, 740, 'Position held', 68, 'School Nurse') +
    pair(1, 740, 'Agency / Team', 74, 'Harnham Trust') +
    box(0, 720) +
    words(54, 726, 'Contact email', 'F2') +
    pair(1, 720, 'Telephone/Mobile nos.', 110, '07700 900432');
  expect(answersOf(await readPdf(madePdf([{ content }])))).toEqual([
    'Details of referrer > Position held = School Nurse',
    'Details of referrer > Agency / Team = Harnham Trust',
    'Details of referrer > Contact email = ',
    'Details of referrer > Telephone/Mobile nos. = 07700 900432',
  ]);
});

/** A bold label on two lines and its answer under it, in one cell. */
const over = (column: number, label: readonly [string, string], answer: string): string =>
  box(column, 700, 40) +
  words(at(column) + 4, 728, label[0], 'F2') +
  words(at(column) + 4, 716, label[1], 'F2') +
  words(at(column) + 4, 704, answer);

it('takes both lines of a wrapped bold label, and the line under them for its answer', async () => {
  const content =
    words(50, 780, 'Details of child', 'F2', 14) +
    over(0, ['Permanent address and', 'postcode'], '4 Mill Lane, Harnham, HC1 2AB') +
    over(1, ['Name of person completing', 'referral'], 'Tariq Mehmood');
  expect(answersOf(await readPdf(madePdf([{ content }])))).toEqual([
    'Details of child > Permanent address and postcode = 4 Mill Lane, Harnham, HC1 2AB',
    'Details of child > Name of person completing referral = Tariq Mehmood',
  ]);
});
