/** Small PDFs made for one question each: cells from strokes and thin bars, every kind of tick, words laid over a form. */
import { describe, expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, everyWord, optionsOf, readPdf } from './read-pdf.ts';

const row = (y: number, label: string, answer: string): string =>
  cell(50, y, 150, 20) + cell(200, y, 300, 20) + words(55, y + 6, label, 'F2') + words(205, y + 6, answer);

/** Enough of a form round one question for its style to be known. */
const form = (question: string, answer: string, more = ''): Uint8Array =>
  madePdf([
    {
      content:
        row(700, 'Name', 'Ann Bell') +
        row(680, 'Date of birth', '01/02/2015') +
        row(660, 'Ethnicity', 'White British') +
        row(640, question, '') +
        answer +
        more,
    },
  ]);

describe('cells', () => {
  it('come from stroked boxes (this pins the path codes of the pdf.js in use)', async () => {
    const read = await readPdf(form('Religion', words(205, 646, 'None')));
    expect(answersOf(read)).toEqual([
      ' > Name = Ann Bell',
      ' > Date of birth = 01/02/2015',
      ' > Ethnicity = White British',
      ' > Religion = None',
    ]);
  });

  it('come as well from thin filled bars', async () => {
    const bars =
      [700, 680, 660].map((y) => `50 ${y} 450 0.8 re f\n`).join('') +
      [50, 200, 499].map((x) => `${x} 660 0.8 40 re f\n`).join('');
    const text =
      words(55, 686, 'Surname', 'F2') +
      words(205, 686, 'Bell') +
      words(55, 666, 'School', 'F2') +
      words(205, 666, 'Oak Hill');
    expect(answersOf(await readPdf(madePdf([{ content: bars + text }])))).toEqual([
      ' > Surname = Bell',
      ' > School = Oak Hill',
    ]);
  });
});

const square = (x: number, fill = ''): string =>
  fill ? `${fill} rg ${x} 645 9 9 re B 0 0 0 rg\n` : `${x} 645 9 9 re S\n`;
const yesNo = words(220, 646, 'Yes') + words(270, 646, 'No');

describe('ticks', () => {
  it.each([
    ['an empty pair', square(205) + square(255) + yesNo, '-Yes -No'],
    [
      'a cross of two lines',
      `${square(205)}205 645 m 214 654 l S 205 654 m 214 645 l S\n${square(255)}${yesNo}`,
      '+Yes -No',
    ],
    ['a tick of two strokes', `${square(205)}${square(255)}257 649 m 259 647 l 262 652 l S\n${yesNo}`, '-Yes +No'],
    ['a black box', square(205, '0 0 0') + square(255, '1 1 1') + yesNo, '+Yes -No'],
    ['a letter typed in the box', square(205) + words(206.5, 646, 'x', 'F1', 9) + square(255) + yesNo, '+Yes -No'],
    ['another letter in the box', square(205) + words(206.5, 646, 'P', 'F1', 9) + square(255) + yesNo, '?Yes -No'],
    ['a speck in the box', `${square(205)}209 649 1 1 re f\n${square(255)}${yesNo}`, '?Yes -No'],
    [
      'a font of ticks that is not embedded',
      words(205, 646, '4', 'F3') + words(255, 646, 'o', 'F3') + yesNo,
      '+Yes -No',
    ],
    [
      'a tick and a cross in one question',
      words(205, 646, '4', 'F3') + words(255, 646, '8', 'F3') + yesNo,
      '+Yes ?No',
    ],
    ['brackets', words(205, 646, '[X] Yes  [ ] No'), '+Yes -No'],
    ['brackets after the words', words(205, 646, 'Yes (x)  No ( )'), '+Yes -No'],
    ['both boxes made', words(205, 646, '[X] Yes  [X] No'), '+Yes +No'],
    ['a word struck out', `${words(205, 646, 'Yes / No')}204 649 m 222 649 l S\n`, '-Yes +No'],
    ['nothing struck out', words(205, 646, 'Yes / No'), '-Yes -No'],
    ['half a word struck out', `${words(205, 646, 'Not known / No')}204 649 m 226 649 l S\n`, '?Not known +No'],
    ['a typed X before a word', words(205, 646, 'X Yes') + words(270, 646, 'No'), '+Yes -No'],
    ['a typed X between two words', words(205, 646, 'Yes X No'), '?Yes ?No'],
  ])('%s', async (_, drawing, marks) => {
    const read = await readPdf(form('Is an interpreter needed?', drawing));
    const field = read.fields.find((f) => f.label === 'Is an interpreter needed?');
    expect(optionsOf(field)).toBe(marks);
    if (marks.includes('?')) expect(field?.doubts).toContain('unclear-mark');
  });
});

describe('what is not an answer', () => {
  it.each(['Choose an item.', 'Click here to enter text.', '/  /', '........'])(
    '%s is a printed prompt',
    async (prompt) => {
      const read = await readPdf(form('Religion', words(205, 646, prompt)));
      const field = read.fields.find((f) => f.label === 'Religion');
      expect(field).toMatchObject({ value: '', doubts: ['printed-prompt'] });
    },
  );

  it('an answer that holds another label is doubted', async () => {
    const read = await readPdf(form('School', words(205, 646, 'Oak Hill  Date of birth: 01/02/2015')));
    const field = read.fields.find((f) => f.label === 'School');
    expect(field?.doubts).toContain('holds-another-label');
    expect(field?.confidence).toBeLessThan(0.5);
  });

  it('an answer with a second date is doubted', async () => {
    const read = await readPdf(form('Date of referral', words(205, 646, 'Bell 01/02/2015 03/04/2026')));
    expect(read.fields.find((f) => f.label === 'Date of referral')?.doubts).toContain('second-date');
  });

  it('words that do not show are kept, and said', async () => {
    const read = await readPdf(form('Religion', '', `1 g ${words(300, 600, 'SECRET WORDS')} 0 g\n`));
    expect(everyWord(read)).toContain('SECRET WORDS');
    expect(read.doubts.map((d) => d.code)).toContain('hidden-text');
  });
});
