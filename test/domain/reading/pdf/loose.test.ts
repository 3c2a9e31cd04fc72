/** Forms printed without rules: rows told by the tint behind their labels, by how close their lines are set, and by the labels themselves. */
import { describe, expect, it } from 'vitest';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf } from './read-pdf.ts';

/** A grey rectangle: left, bottom, width, height. */
const tint = (x: number, y: number, w: number, h: number): string => `0.9 g ${x} ${y} ${w} ${h} re f 0 g\n`;

/** Labels on tints at the left and in the middle, with no rules at all; the tints touch, so the lines are all set alike. */
const tinted =
  tint(50, 700, 95, 23) +
  tint(290, 700, 95, 23) +
  tint(50, 677, 95, 23) +
  tint(290, 677, 95, 23) +
  tint(50, 654, 95, 23) +
  words(55, 713, 'Date of Birth or', 'F2') +
  words(55, 701.5, 'Expected Date', 'F2') +
  words(150, 713, 'aged about 5') +
  words(295, 713, 'GP name and', 'F2') +
  words(295, 701.5, 'practice', 'F2') +
  words(390, 713, 'Dr Pereira, The Old') +
  words(390, 701.5, 'Forge Practice') +
  words(55, 690, 'Gender', 'F2') +
  words(150, 690, '[ ] Male') +
  words(200, 690, '[X] Female') +
  words(255, 690, '[ ]') +
  words(150, 678.5, 'Unknown') +
  words(295, 690, 'Name of school', 'F2') +
  words(390, 690, 'Bryn Glas') +
  words(55, 667, 'First name', 'F2') +
  words(150, 667, 'Nia');

/** A web form’s printout: labels and answers on lines set alike, and only a wrapped label’s lines closer. */
const listed =
  words(40, 750, 'MASH Referral: submission', 'F2', 17) +
  words(40, 720, 'Referrer Name', 'F2') +
  words(140, 720, 'Joanne Pike') +
  words(40, 706, 'Referrer Job Title', 'F2') +
  words(140, 706, 'Health Visitor') +
  words(40, 692, 'Referrer Telephone', 'F2') +
  words(140, 692, '01632 960572') +
  words(40, 678, 'Child 1: School', 'F2') +
  words(140, 678, 'N/K') +
  words(40, 664, 'What are you', 'F2') +
  words(140, 664, 'Missed immunisations, and the') +
  words(40, 653, 'worried about?', 'F2') +
  words(140, 653, 'family has moved twice.');

/** A text area printed beside its label, under a plain input. */
const inputs =
  cell(140, 700, 120, 14) +
  words(40, 704, 'Telephone Number', 'F2') +
  words(143, 704, '01632 960772') +
  cell(140, 655, 136, 38) +
  words(40, 684, 'Contact Address', 'F2') +
  words(143, 681, 'Larkfield School,') +
  words(143, 670, 'High Street, WX1 1AA');

/** A story that goes on over the page end, below the line that stands at the top of every page. */
const story = [
  words(40, 820, 'Norcastle Council, restricted') +
    words(40, 150, 'Role', 'F2') +
    words(140, 150, 'School Nurse') +
    words(40, 120, 'What are you worried about?', 'F2') +
    words(40, 70, 'She was late on each day of last week, and on Friday nobody came until five') +
    words(40, 58, 'in the afternoon. The family accepted the breakfast club and the two home visits.'),
  words(40, 820, 'Norcastle Council, restricted') +
    words(40, 800, 'A third visit found the house dark and nobody at home, though a light was on.') +
    words(40, 770, 'What is going well?', 'F2') +
    words(40, 758, 'She likes school.'),
];

describe('a story without a box, cut by a page end', () => {
  it('is joined, doubted, and leaves what stands at the top of every page out', async () => {
    const read = await readPdf(madePdf(story.map((content) => ({ content }))));
    const worries = read.fields.find(({ label }) => label.startsWith('What are you'));
    expect(worries?.value).toMatch(/^She was late .* home visits\. A third visit found .* was on\.$/s);
    expect(worries?.doubts).toContain('split-over-page');
    expect(answersOf(read).at(-1)).toMatch(/What is going well\? = She likes school\.$/);
  });
});

describe('labels on tints, without rules', () => {
  it('are rows as high as their tint, and end the options left of them', async () => {
    expect(answersOf(await readPdf(madePdf([{ content: tinted }])))).toEqual([
      ' > Date of Birth or Expected Date = aged about 5',
      ' > GP name and practice = Dr Pereira, The Old Forge Practice',
      ' > Gender = -Male +Female -Unknown',
      ' > Name of school = Bryn Glas',
      ' > First name = Nia',
    ]);
  });
});

describe('lines set almost alike', () => {
  it('are one row only where they are set closer than the rest', async () => {
    expect(answersOf(await readPdf(madePdf([{ content: listed }])))).toEqual([
      'MASH Referral: submission > Referrer Name = Joanne Pike',
      'MASH Referral: submission > Referrer Job Title = Health Visitor',
      'MASH Referral: submission > Referrer Telephone = 01632 960572',
      'MASH Referral: submission > Child 1: School = N/K',
      'MASH Referral: submission > What are you worried about? = Missed immunisations, and the family has moved twice.',
    ]);
  });
});

describe('a text area of a web form', () => {
  it('answers the label beside it, and leaves the input above it its own', async () => {
    expect(answersOf(await readPdf(madePdf([{ content: inputs }])))).toEqual([
      ' > Telephone Number = 01632 960772',
      ' > Contact Address = Larkfield School, High Street, WX1 1AA',
    ]);
  });
});

/** Blocks of people without rules, under bold headings no larger than the rest; "Person 2" does not say whose it is. */
const blocks =
  words(40, 760, 'Children’s Referral', 'F2', 17) +
  words(40, 730, 'WHO LIVES AT HOME', 'F2') +
  words(40, 710, 'Person 1', 'F2') +
  words(40, 696, 'Name: Mary Testchild') +
  words(40, 682, 'Relationship to child: Mother') +
  words(40, 660, 'Person 2', 'F2') +
  words(40, 646, 'Name: Ben Testchild') +
  words(40, 632, 'Relationship to child: Brother') +
  words(40, 610, 'Details of referrer', 'F2') +
  words(40, 596, 'Name: Jane Sample') +
  words(40, 582, 'Agency: Sample School');

describe('blocks under headings that are only bold', () => {
  it('stand apart, each of what the heading over them is about', async () => {
    const { fields } = await readPdf(madePdf([{ content: blocks }]));
    expect(fields.map(({ section, group, label, value }) => [section, group, label, value])).toEqual([
      ['WHO LIVES AT HOME – Person 1', 1, 'Name', 'Mary Testchild'],
      ['WHO LIVES AT HOME – Person 1', 1, 'Relationship to child', 'Mother'],
      ['WHO LIVES AT HOME – Person 2', 2, 'Name', 'Ben Testchild'],
      ['WHO LIVES AT HOME – Person 2', 2, 'Relationship to child', 'Brother'],
      ['Details of referrer', undefined, 'Name', 'Jane Sample'],
      ['Details of referrer', undefined, 'Agency', 'Sample School'],
    ]);
  });
});
