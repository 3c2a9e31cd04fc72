/** Forms printed without rules whose answers stand under their labels: in columns set apart by gaps, or line by line in turns. */
import { describe, expect, it } from 'vitest';
import { madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf } from './read-pdf.ts';

/** Lines of words from the left at each of these places, from `y` down by `step`. */
const lines = (xs: readonly number[], y: number, step: number, rows: readonly (readonly string[])[]): string =>
  rows.flatMap((row, i) => row.map((text, n) => (text === '' ? '' : words(xs[n] ?? 0, y - i * step, text)))).join('');

/** Three columns, each label over its answer, wide gaps between; the same labels again for each person. */
const columns =
  words(40, 760, 'Contact record', 'F2', 16) +
  words(40, 730, 'Contact source', 'F2', 12) +
  lines([44, 216, 388], 712, 11, [
    ['Name', 'Job title', 'Agency'],
    ['Philippa Sallow', 'Safeguarding Lead /', 'St Hilda’s Primary'],
    ['', 'SENDCo', ''],
  ]) +
  lines([44, 216, 388], 672, 11, [
    ['Phone', 'Email', 'Contact date'],
    ['07700 900830', 'p.sallow@sthilda.example', '19 Nov 2026'],
  ]) +
  words(40, 634, 'Household', 'F2', 12) +
  [0, 1]
    .map((i) =>
      lines([44, 216, 388], 616 - i * 29, 11, [
        ['Name', 'Relationship to child', 'Date of birth'],
        i === 0 ? ['Declan Byrne', 'Brother', '22 Apr 2018'] : ['Kathleen Byrne', 'Mother', ''],
      ]),
    )
    .join('') +
  words(40, 540, 'Contact details', 'F2', 12) +
  lines([44], 522, 11, [
    ['Reason for contact'],
    ['He tells me that he is holding for men who collect him from outside college in a grey car and'],
    ['that he will not explain the cut.'],
  ]) +
  lines([44], 482, 11, [['Worries about safety tonight'], ['[ ] Yes  [X] No']]);

const turns =
  words(40, 760, 'Your details', 'F2', 14) +
  lines([44], 740, 12, [
    ['Full name of referrer'],
    ['Kwame Boateng'],
    ['Job title'],
    ['Support Worker'],
    ['Email address'],
    ['Telephone number'],
    ['01632 960313'],
    ['Agency'],
    ['Turning Tides'],
    ['Date of referral'],
    ['12/11/2026'],
  ]);

describe('answers under their labels, with no rules', () => {
  it('reads columns of labels, each with the answer below it, whatever the label’s words', async () => {
    const read = await readPdf(madePdf([{ content: columns }]));
    expect(answersOf(read)).toEqual(
      expect.arrayContaining([
        'Contact source > Name = Philippa Sallow',
        'Contact source > Job title = Safeguarding Lead / SENDCo',
        'Contact source > Contact date = 19 Nov 2026',
        expect.stringContaining('grey car and that he will not explain the cut.'),
        'Contact details > Worries about safety tonight = -Yes +No',
      ]),
    );
    expect(read.fields.every(({ doubts }) => doubts?.includes('read-without-rules'))).toBe(true);
  });

  it('takes the same labels again and again for a table of records', async () => {
    const { tables } = await readPdf(madePdf([{ content: columns }]));
    expect(tables.map(({ headers, rows }) => [headers, ...rows.map((row) => row.map(({ text }) => text))])).toEqual([
      [
        ['Name', 'Relationship to child', 'Date of birth'],
        ['Declan Byrne', 'Brother', '22 Apr 2018'],
        ['Kathleen Byrne', 'Mother', ''],
      ],
    ]);
  });

  it('tells labels from answers by their words where lines are all set alike, and leaves the unanswered empty', async () => {
    expect(answersOf(await readPdf(madePdf([{ content: turns }])))).toEqual([
      'Your details > Full name of referrer = Kwame Boateng',
      'Your details > Job title = Support Worker',
      'Your details > Email address = ',
      'Your details > Telephone number = 01632 960313',
      'Your details > Agency = Turning Tides',
      'Your details > Date of referral = 12/11/2026',
    ]);
  });
});
