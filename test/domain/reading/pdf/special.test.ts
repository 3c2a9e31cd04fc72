/** PDFs that are more than pages: forms for Adobe software, signed files, portfolios; and form fields as other programs write them. */
import { describe, expect, it } from 'vitest';
import { mediaType } from '../../../../domain/reading/media-types.ts';
import { readingOf } from '../reading-of.ts';
import { madeDocx, table } from '../word/made-docx.ts';
import { cell, madePdf, words } from './made-pdf.ts';
import { answersOf, readPdf } from './read-pdf.ts';

const widget = (rect: string, rest: string): string =>
  `<< /Type /Annot /Subtype /Widget /F 4 /P 10 0 R /Rect [${rect}] ${rest} >>`;
const labels = ['Name of referrer', 'Telephone', 'Surname', 'Date of birth'];
const page = labels.map((label, i) => words(50, 700 - 30 * i, label)).join('');

/** A form of these fields, each beside its label, without any appearance. `form` = more in its AcroForm. */
function form(values: readonly string[], set = '', more: readonly string[] = []): Uint8Array {
  const fields = values.map((value, i) =>
    widget(`180 ${696 - 30 * i} 380 ${712 - 30 * i}`, `/FT /Tx /T (f${i}) ${value}`),
  );
  const annots = fields.map((_, i) => `${100 + i} 0 R`).join(' ');
  return madePdf([{ content: page, annots }], `/AcroForm << /Fields [${annots}] /NeedAppearances true ${set} >>`, [
    ...fields,
    ...more,
  ]);
}

const wide = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const filled = [
  '/V (Ann Bell)',
  '/V (01632 960001)',
  `/V ${wide('Łukaszewska')}`,
  '/V (03052018) /MaxLen 8 /Ff 16777216',
];

describe('a form for Adobe software (XFA)', () => {
  const xfa = '<< /Length 5 >>\nstream\n<xdp>\nendstream';

  it('that holds an ordinary form too is read, and said', async () => {
    const read = await readPdf(form(filled, '/XFA 104 0 R', [xfa]));
    expect(read.outcome.status).toBe('read');
    expect(read.doubts.map(({ code }) => code)).toContain('xfa-form');
    expect(read.fields).toHaveLength(4);
  });

  it('with nothing filled in that can be seen is for a person', async () => {
    const read = await readPdf(form(['/V (Ann Bell)', '', '', ''], '/XFA 104 0 R', [xfa]));
    expect(read.outcome).toMatchObject({ status: 'unread', because: 'xfa-form' });
  });
});

describe('a signed file', () => {
  it('is read like any other, and said', async () => {
    const read = await readPdf(form(filled, '/SigFlags 3'));
    expect(read.fields).toHaveLength(4);
    expect(read.doubts.map(({ code }) => code)).toContain('signed');
    expect((await readPdf(form(filled))).doubts.map(({ code }) => code)).not.toContain('signed');
  });
});

describe('a portfolio', () => {
  it('is named, and each file in it is read', async () => {
    const docx = Buffer.from(madeDocx(table(['Child’s name', 'Amina Testchild'])));
    const bytes = madePdf(
      [{ content: words(50, 700, 'Open this in a newer reader') }],
      '/Collection << /Type /Collection /View /D >> /Names << /EmbeddedFiles << /Names [(form.docx) 100 0 R] >> >>',
      [
        '<< /Type /Filespec /F (form.docx) /UF (form.docx) /EF << /F 101 0 R >> >>',
        `<< /Type /EmbeddedFile /Length ${docx.length * 2 + 1} /Filter /ASCIIHexDecode >>\nstream\n${docx.toString('hex')}>\nendstream`,
      ],
    );
    const read = await readingOf(bytes, 'bundle.pdf');
    expect(read.outcome).toMatchObject({ status: 'unread', because: 'portfolio' });
    expect(read.parts).toMatchObject([{ path: '1', name: 'form.docx', type: mediaType('docx'), outcome: 'read' }]);
    expect(read.fields).toMatchObject([{ label: 'Child’s name', value: 'Amina Testchild', place: { part: '1' } }]);
  });
});

describe('form fields', () => {
  it('give what was stored: letters of every alphabet, combs, and no appearance needed', async () => {
    expect(answersOf(await readPdf(form(filled)))).toEqual([
      ' > Name of referrer = Ann Bell',
      ' > Telephone = 01632 960001',
      ' > Surname = Łukaszewska',
      ' > Date of birth = 03052018',
    ]);
  });

  it('of one choice go by the words beside them, whatever number the form stores', async () => {
    const look = '/AP << /N << /0 103 0 R /Off 103 0 R >> >>';
    const second = '/AP << /N << /1 103 0 R /Off 103 0 R >> >>';
    const kids = [
      '<< /FT /Btn /Ff 49152 /T (aware) /V /1 /Opt [(Y) (N)] /Kids [101 0 R 102 0 R] >>',
      widget('250 696 262 708', `/Parent 100 0 R /AS /Off ${look}`),
      widget('310 696 322 708', `/Parent 100 0 R /AS /1 ${second}`),
      '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 0 >>\nstream\n\nendstream',
    ];
    const content = words(50, 700, 'Are the parents aware of this?') + words(266, 699, 'Yes') + words(326, 699, 'No');
    const bytes = madePdf([{ content, annots: '101 0 R 102 0 R' }], '/AcroForm << /Fields [100 0 R] >>', kids);
    expect(answersOf(await readPdf(bytes))).toEqual([' > Are the parents aware of this? = -Yes +No']);
  });

  it('typed as notes over a printed form answer the cells they lie in', async () => {
    const note = (rect: string, text: string): string =>
      `<< /Type /Annot /Subtype /FreeText /F 4 /Rect [${rect}] /Contents (${text}) /DA (/Helv 9 Tf) >>`;
    const content =
      cell(50, 690, 120, 20) +
      words(53, 697, 'Surname') +
      cell(170, 690, 200, 20) +
      cell(50, 670, 120, 20) +
      words(53, 677, 'Date of birth') +
      cell(170, 670, 200, 20);
    const bytes = madePdf([{ content, annots: '100 0 R 101 0 R' }], '', [
      note('172 692 260 706', 'Marsh'),
      note('172 672 260 686', '03/05/2018'),
    ]);
    expect(answersOf(await readPdf(bytes))).toEqual([' > Surname = Marsh', ' > Date of birth = 03/05/2018']);
  });
});
