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

describe('a table headed plainly on a form with bold labels', () => {
  it('is still a table', async () => {
    const line = (y: number, ...texts: string[]): string =>
      texts.map((text, i) => cell(50 + 150 * i, y, 150, 20) + words(55 + 150 * i, y + 6, text)).join('');
    const people =
      line(580, 'Full name', 'DOB', 'Relationship to child') +
      line(560, 'Joan Bell', '01/01/1990', 'Mother') +
      line(540, 'Sam Bell', 'not known', 'Uncle');
    const read = await readPdf(form('Religion', words(205, 646, 'None'), people));
    expect(read.tables.map((t) => t.headers)).toEqual([['Full name', 'DOB', 'Relationship to child']]);
    expect(read.tables[0]?.rows.map((r) => r.map((c) => c.text))).toEqual([
      ['Joan Bell', '01/01/1990', 'Mother'],
      ['Sam Bell', 'not known', 'Uncle'],
    ]);
    expect(answersOf(read)).toContain(' > Religion = None');
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

describe('text that is no text', () => {
  it('rubbish letters from fonts without a key are never relied on', async () => {
    const rubbish = Array.from({ length: 40 }, (_, i) =>
      words(300, 620 - i * 12, `Qdph Gdwh Fkloguhq Vfkrro Dgguhvv ${i}`),
    ).join('');
    const read = await readPdf(form('Religion', words(205, 646, '$5#7'), rubbish));
    expect(read.doubts.map((d) => d.code)).toContain('unreadable-letters');
    expect(read.confidence).toBeLessThan(0.2);
    expect(read.fields.every((f) => f.confidence < 0.2 && f.doubts?.includes('unreadable-letters'))).toBe(true);
  });

  it('words torn into letters are never relied on', async () => {
    const torn = Array.from({ length: 30 }, (_, i) =>
      words(60 + (i % 6) * 80, 600 - Math.floor(i / 6) * 40, 'ab'),
    ).join('');
    const read = await readPdf(form('Religion', words(205, 646, 'None'), torn));
    expect(read.doubts.map((d) => d.code)).toContain('torn-words');
    expect(read.confidence).toBeLessThan(0.2);
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

const widget = (rect: string, rest: string): string =>
  `<< /Type /Annot /Subtype /Widget /F 4 /P 10 0 R /Rect [${rect}] ${rest} >>`;
const button = '/AP << /N << /Yes 150 0 R /Off 150 0 R >> >>';

/** A fillable form without a single rule: labels printed beside, above and not at all. */
function fillable(): Uint8Array {
  const fields = [
    widget('150 696 350 712', '/FT /Tx /T (ref_name) /V (Ann Bell)'),
    widget('450 696 550 712', '/FT /Tx /T (tel) /V (01632 960001)'),
    widget('50 570 550 640', '/FT /Tx /T (why) /V (Left alone\\rtwice)'),
    widget('150 540 162 552', `/FT /Btn /T (danger_yes) /V /Yes /AS /Yes ${button}`),
    widget('210 540 222 552', `/FT /Btn /T (danger_no) /V /Off /AS /Off ${button}`),
    widget('150 500 350 516', '/FT /Tx /T (mail)'),
    widget('150 480 350 496', '/FT /Ch /Ff 131072 /T (agency) /Opt [[(1) (Police)] [(2) (School)]] /V (2)'),
    widget('150 400 350 416', '/FT /Tx /T (nhs) /TU (NHS number) /V (999 000 0018)'),
    widget('150 300 350 316', '/FT /Tx /T (version) /V (v7)').replace('/F 4', '/F 2'),
  ];
  const content =
    words(50, 760, 'Referral form', 'F2', 16) +
    words(50, 700, 'Name of referrer') +
    words(380, 700, 'Telephone') +
    words(50, 645, 'What are you worried about?') +
    words(50, 542, 'Immediate danger?') +
    words(166, 543, 'Yes') +
    words(226, 543, 'No') +
    words(50, 504, 'Email') +
    words(50, 484, 'Agency');
  const annots = fields.map((_, i) => `${100 + i} 0 R`).join(' ');
  const look = '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 0 >>\nstream\n\nendstream';
  const spare = Array.from({ length: 50 - fields.length }, () => '<< >>');
  return madePdf([{ content, annots }], `/AcroForm << /Fields [${annots}] >>`, [...fields, ...spare, look]);
}

describe('a fillable form without rules', () => {
  it('names each field by the words beside or above it, and by its own name where nothing is printed', async () => {
    const read = await readPdf(fillable());
    expect(read.fields.map((f) => [f.label, f.options ? optionsOf(f) : f.value, f.tag])).toEqual([
      ['Name of referrer', 'Ann Bell', 'ref_name'],
      ['Telephone', '01632 960001', 'tel'],
      ['What are you worried about?', 'Left alone\ntwice', 'why'],
      ['Immediate danger?', '+Yes -No', undefined],
      ['Email', '', 'mail'],
      ['Agency', 'School', 'agency'],
      ['NHS number', '999 000 0018', 'nhs'],
    ]);
    expect(read.fields.at(-1)?.doubts).toContain('label-not-printed');
  });

  it('leaves out a field that nobody could see', async () => {
    expect(everyWord(await readPdf(fillable()))).not.toContain('v7');
  });
});
