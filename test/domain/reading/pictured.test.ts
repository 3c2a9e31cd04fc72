/** Documents of which a part is pictures: the words are read as always, the pictures go to whoever recognises words in them, and nothing is left unsaid. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { holdsPictures } from '../../../domain/reading/pictured.ts';
import type { Document } from '../../../domain/reading/reader.ts';
import { blankReading } from '../../../domain/reading/readings.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { type Field, type Reading, reading } from '../../../schemas/reading.ts';
import { madePdf } from './pdf/made-pdf.ts';
import { answer, readingOf } from './reading-of.ts';
import { madeDocx, paragraph } from './word/made-docx.ts';

const line = (text: string, y: number) => `BT /F1 11 Tf 50 ${y} Td (${text}) Tj ET`;
const WORDS = ['Name of child: Jo Sample', 'Date of birth: 12/05/2016', 'School: Ash Lane Primary'];
const text = { content: WORDS.map((one, i) => line(one, 700 - 30 * i)).join('\n') };
const PICTURE =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n~\nendstream';
const pictured = (said = '') => ({
  content: `q 595 0 0 842 0 0 cm /I Do Q ${line(said, 20)}`,
  resources: '/XObject << /I 100 0 R >>',
});

type Asked = { kind: string; part: string; because: string; pages: readonly number[] | undefined };

/** Reads while somebody stands by who recognises one answer on whatever picture is shown. */
async function recognising(bytes: Uint8Array): Promise<{ read: Reading; asked: Asked[] }> {
  const asked: Asked[] = [];
  const pictures = async ({ kind, part }: Document, because: string, pages?: readonly number[]): Promise<Reading> => {
    asked.push({ kind, part, because, pages });
    const place = {
      kind: 'box' as const,
      part,
      page: pages?.[0] ?? 1,
      box: [1, 1, 9, 9] satisfies [number, number, number, number],
    };
    const seen: Field = {
      section: '',
      label: 'Religion',
      value: 'None',
      place,
      confidence: 0.4,
      doubts: ['read-from-picture'],
    };
    return {
      ...blankReading('application/pdf', 'ocr'),
      confidence: 0.4,
      fields: [seen],
      doubts: [{ code: 'read-from-picture', text: 'Read by machine from a picture.' }],
    };
  };
  return { read: reading.parse(await readOriginal(bytes, 'original', { pictures })), asked };
}

it('a scanned page among pages of words is said to be a picture', async () => {
  const read = await readingOf(madePdf([text, pictured(), text], '', [PICTURE]));
  expect(answer(await readingOf(madePdf([text])), 'School')).toBe('Ash Lane Primary');
  expect(read.pages.map((page) => page.pictured)).toEqual([undefined, true, undefined]);
  expect(read.doubts).toContainEqual({
    code: 'pictured-pages',
    text: 'Page 2 is a picture: the words there were not read.',
  });
  expect(holdsPictures(read)).toBe(true);
});

it('only that page goes to whoever recognises words, and its answers come after the others, lowering what the whole is worth', async () => {
  const { read, asked } = await recognising(madePdf([text, pictured()], '', [PICTURE]));
  expect(asked).toEqual([{ kind: 'pdf', part: '', because: 'scan', pages: [2] }]);
  expect(read.fields.map(({ label, value }) => [label, value])).toEqual([
    ['Name of child', 'Jo Sample'],
    ['Date of birth', '12/05/2016'],
    ['School', 'Ash Lane Primary'],
    ['Religion', 'None'],
  ]);
  expect(read.confidence).toBe(0.4);
  expect(read.doubts.map(({ code }) => code)).not.toContain('pictured-pages');
  expect(read.doubts.map(({ code }) => code)).toContain('read-from-picture');
});

it('a scan stays a scan where its scanner wrote its own name under each page', async () => {
  const read = await readingOf(
    madePdf([pictured('Scanned with ScanApp'), pictured('Scanned with ScanApp')], '', [PICTURE]),
  );
  expect(read.outcome).toMatchObject({ status: 'unread', because: 'scan' });
});

it('pages of words with a crest on them are no pictures', async () => {
  const read = await readingOf(
    madePdf([{ ...pictured(), content: `${pictured().content}\n${text.content}` }], '', [PICTURE]),
  );
  expect(read.outcome.status).toBe('read');
  expect(holdsPictures(read)).toBe(false);
});

const RELATION = '<Relationships><Relationship Id="rId7" Target="media/image1.jpeg"/></Relationships>';
const shown = (wide: number, high: number) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${wide * 360_000}" cy="${high * 360_000}"/><a:graphic><a:blip r:embed="rId7"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

async function wordWith(picture: string, words = paragraph('Name: Jo Sample')): Promise<Uint8Array> {
  const jpeg = await readFile(new URL('../../fixtures/scans/westerley-hurried-photograph.jpg', import.meta.url));
  return madeDocx(`${words}${picture}`, { 'word/media/image1.jpeg': jpeg, 'word/_rels/document.xml.rels': RELATION });
}

it('a photograph of a page in a Word file is a part of it, and goes the same way', async () => {
  const word = await wordWith(shown(16, 22));
  const unseen = await readingOf(word);
  expect(unseen.parts).toMatchObject([{ path: '1', name: 'image1.jpeg', outcome: 'unread', because: 'picture' }]);
  expect(unseen.doubts.map(({ code }) => code)).not.toContain('pictures');
  expect(holdsPictures(unseen)).toBe(true);
  const { read, asked } = await recognising(word);
  expect(asked).toEqual([{ kind: 'image', part: '1', because: 'picture', pages: undefined }]);
  expect(read.fields.map(({ label, place }) => [label, place.part])).toEqual([
    ['Name', ''],
    ['Religion', '1'],
  ]);
});

it('a Word file of nothing but a photograph is read through it', async () => {
  const word = await wordWith(shown(16, 22), '');
  expect((await readingOf(word)).outcome).toMatchObject({ status: 'unread', because: 'scan' });
  const { read } = await recognising(word);
  expect(read.outcome.status).toBe('read');
  expect(read.fields).toHaveLength(1);
});

it('a crest in a Word file is no part, and said to be a picture that was not read', async () => {
  const read = await readingOf(await wordWith(shown(4, 3)));
  expect(read.parts).toEqual([]);
  expect(read.doubts).toContainEqual({ code: 'pictures', text: 'Pictures in the file were not read: 1.' });
});
