/** What forms print beside their labels: small print that tells how to fill them in, headings down the side, questions over their own answers. */
import { describe, expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf } from './read-pdf.ts';

const small = (x: number, y: number, text: string): string => words(x, y, text, 'F1', 8);

const stacked =
  cell(50, 700, 120, 40) +
  words(53, 728, 'Forename(s)', 'F2') +
  words(53, 705, 'Beatriz') +
  cell(170, 700, 120, 40) +
  words(173, 728, 'Surname', 'F2') +
  small(216, 728, '(and any other') +
  small(173, 717, 'surnames used)') +
  words(173, 705, 'De Souza') +
  cell(50, 675, 240, 18) +
  words(53, 680, 'SECTION 4: REASON FOR REFERRAL', 'F2') +
  cell(50, 625, 240, 50) +
  words(53, 660, 'What are you worried about?', 'F2') +
  words(53, 645, 'Missed three scans.');

const row = (y: number, label: string, value: string): string =>
  cell(120, y, 100, 18) + words(123, y + 5, label, 'F2') + cell(220, y, 120, 18) + words(223, y + 5, value);

const sided =
  cell(50, 700, 70, 36) +
  words(53, 722, 'Child', 'F2') +
  row(718, 'Surname', 'Marsh') +
  row(700, 'Date of birth', '06/2021') +
  cell(50, 664, 70, 36) +
  words(53, 686, 'Mother', 'F2') +
  row(682, 'Full name', 'Shona Marsh') +
  row(664, 'Date of birth', '25 Jul 1993');

describe('small print beside a label', () => {
  it('is kept, and is no answer and no part of the label', async () => {
    const read = await readPdf(madePdf([{ content: stacked }]));
    expect(answersOf(read)).toEqual([
      ' > Forename(s) = Beatriz',
      ' > Surname = De Souza',
      'SECTION 4: REASON FOR REFERRAL > What are you worried about? = Missed three scans.',
    ]);
    expect(read.passages.map(({ text }) => text)).toContain('(and any other surnames used)');
  });

  it('is not seen in what is typed small in a box of its own', async () => {
    const typed =
      cell(50, 700, 100, 18) +
      words(53, 705, 'Surname', 'F2') +
      cell(150, 700, 100, 18) +
      small(153, 705, 'De Souza');
    expect(answersOf(await readPdf(madePdf([{ content: typed }])))).toEqual([' > Surname = De Souza']);
  });
});

describe('a heading down the side of several rows', () => {
  it('says whose they are', async () => {
    expect(answersOf(await readPdf(madePdf([{ content: sided }])))).toEqual([
      'Child > Surname = Marsh',
      'Child > Date of birth = 06/2021',
      'Mother > Full name = Shona Marsh',
      'Mother > Date of birth = 25 Jul 1993',
    ]);
  });
});

describe('a question whose answers are to be deleted as appropriate', () => {
  it('is unclear while all of them stand, wherever the instruction is printed', async () => {
    const asked = (y: number, label: string, offered: string): string =>
      cell(50, y, 300, 18) + words(53, y + 5, label, 'F2') + cell(350, y, 200, 18) + words(353, y + 5, offered);
    const content =
      asked(700, 'Are the parents aware? (delete as appropriate)', 'Yes / No') +
      asked(682, 'Do the parents agree?', 'Yes / No (delete as appropriate)') +
      asked(664, 'Is the child safe?', 'Yes / No') +
      asked(646, 'Was the child seen? (delete as appropriate)', 'Yes / No') +
      '352 655 m 371 655 l S\n';
    expect(answersOf(await readPdf(madePdf([{ content }])))).toEqual([
      ' > Are the parents aware? (delete as appropriate) = ?Yes ?No',
      ' > Do the parents agree? = ?Yes ?No',
      ' > Is the child safe? = -Yes -No',
      ' > Was the child seen? (delete as appropriate) = -Yes +No',
    ]);
  });
});

describe('what stands at the foot of every page', () => {
  const foot = (page: number): string => words(40, 30, `Fairmile MASH v2.4, page ${page} of 2`);
  const last =
    cell(50, 60, 400, 40) +
    words(53, 85, 'She was late each day of last week, and on Friday nobody') +
    words(53, 68, 'came for her until five in the afternoon, when her');
  const pages = [
    cell(50, 100, 400, 18) + words(53, 105, 'Reason for referral', 'F2') + last + foot(1),
    cell(50, 780, 400, 20) +
      words(53, 786, 'grandmother did.') +
      cell(50, 700, 150, 18) +
      words(53, 705, 'Strengths', 'F2') +
      cell(200, 700, 250, 18) +
      foot(2),
  ];

  it('is no answer, and does not come between a box and its rest on the next page', async () => {
    const read = await readPdf(madePdf(pages.map((content) => ({ content }))));
    expect(answersOf(read)).toEqual([
      ' > Reason for referral = She was late each day of last week, and on Friday nobody came for her until five in the afternoon, when her grandmother did.',
      ' > Strengths = ',
    ]);
    expect(read.passages.map(({ text }) => text)).toEqual(['Fairmile MASH v2.4, page 1 of 2']);
  });
});
