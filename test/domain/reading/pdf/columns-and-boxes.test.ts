/** People side by side with no rules, numbers written a digit to a box, blanks in running text, and heads that a page end parted from their rows. */
import { describe, expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf, rowsOf } from './read-pdf.ts';

const line = (y: number, label: string, answers: readonly string[]): string =>
  words(40, y, label, 'F2') + answers.map((text, i) => (text === '' ? '' : words(160 + i * 110, y, text))).join('');

describe('what stands in columns and boxes', () => {
  it('keeps each answer with its own person where another’s was left out', async () => {
    const content =
      words(40, 780, 'Family members', 'F2', 14) +
      line(750, 'Family name', ['Hussaini', 'Hussaini', 'Karim']) +
      line(732, 'Given name', ['Marwa', 'Idris', 'Laila']) +
      line(714, 'Relationship', ['', 'Brother', 'Mother']);
    expect(answersOf(await readPdf(madePdf([{ content }])))).toEqual(
      expect.arrayContaining([
        'Family members > Relationship (2) = Brother',
        'Family members > Relationship (3) = Mother',
      ]),
    );
  });

  it('puts a number together that was written a digit to a box', async () => {
    const digits = [...'9990000018'];
    const content =
      cell(40, 700, 150, 20) +
      words(44, 706, 'NHS number', 'F2') +
      digits.map((digit, i) => cell(190 + i * 20, 700, 20, 20) + words(196 + i * 20, 706, digit)).join('');
    expect(answersOf(await readPdf(madePdf([{ content }])))).toEqual([' > NHS number = 9990000018']);
  });

  it('ends an answer typed on a blank where the next label in bold begins', async () => {
    const content =
      words(40, 780, 'About yourself', 'F2', 14) +
      words(40, 750, 'Name', 'F2') +
      words(70, 750, '__Tracey Bolt____') +
      words(165, 750, 'Job', 'F2') +
      words(188, 750, '__Housing Support Worker__') +
      words(40, 736, 'Organisation', 'F2') +
      words(106, 736, '__Beacon Homes____');
    expect(answersOf(await readPdf(madePdf([{ content }])))).toEqual([
      'About yourself > Name = Tracey Bolt',
      'About yourself > Job = Housing Support Worker',
      'About yourself > Organisation = Beacon Homes',
    ]);
  });

  it('gives rows at the top of a page the heads that ended the page before', async () => {
    const across = (y: number, texts: readonly string[], font = 'F1'): string =>
      texts.map((text, i) => cell(40 + i * 160, y, 160, 20) + words(44 + i * 160, y + 6, text, font)).join('');
    const pages = [
      words(40, 120, 'Other household members', 'F2', 14) +
        cell(40, 80, 480, 20) +
        words(44, 86, 'Adults first') +
        across(60, ['Family name', 'Given names', 'Date of birth'], 'F2'),
      across(780, ['Rahman', 'Yusuf', '24/09/2017']),
    ].map((content) => ({ content }));
    const { tables } = await readPdf(madePdf(pages));
    expect(tables.map((table) => [table.headers, rowsOf(table)])).toEqual([
      [['Family name', 'Given names', 'Date of birth'], ['Rahman | Yusuf | 24/09/2017']],
    ]);
  });
});
