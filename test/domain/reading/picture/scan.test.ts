/** Scans and photographs of a form: their words, answers and ticks are found, and every one of them says that a machine read it from a picture. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type PictureTools, pictureReader } from '../../../../domain/reading/picture/reader.ts';
import { readOriginal } from '../../../../domain/reading/registry.ts';
import { pictureTools } from '../../../../functions/ports/picture-tools.ts';
import { type Reading, reading } from '../../../../schemas/reading.ts';
import { scoreOf, truthFile } from '../../../../tools/recognise/score.ts';

const file = (path: string): Promise<Buffer> => readFile(new URL(`../../../fixtures/${path}`, import.meta.url));

let tools: PictureTools;
/** A page takes some four seconds; on a busy machine many more. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });

beforeAll(async () => {
  tools = await pictureTools(new URL('../../../../functions/ports/picture-tools.ts', import.meta.url).href);
});

const recognised = async (bytes: Uint8Array, name: string): Promise<Reading> =>
  reading.parse(await readOriginal(bytes, name, { pictures: pictureReader(tools) }));

/** The photograph inside a scan: its first JPEG, as a camera would have sent it. */
function photographIn(pdf: Buffer): Buffer {
  const start = pdf.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  return pdf.subarray(start, pdf.indexOf('endstream', start));
}

describe('a fax of a form, one bit a dot', () => {
  it('is read as well as measured, and nothing in it is believed', async () => {
    const read = await recognised(await file('picture/scan-fax-200-A.pdf'), 'fax.pdf');
    const truth = truthFile.parse(JSON.parse((await file('pdf/truth.json')).toString('utf8')));
    const { words, fields, ticks, unflagged } = scoreOf(read, truth, 'A');
    expect(words.right / words.of).toBeGreaterThanOrEqual(0.96);
    expect(fields.right).toBeGreaterThanOrEqual(22);
    expect(ticks).toEqual({ right: 6, of: 6 });
    expect(unflagged).toEqual([]);
    expect(read.reader).toBe('ocr');
    expect(read.doubts.map(({ code }) => code)).toContain('read-from-picture');
    const everything = [
      ...read.fields,
      ...read.passages,
      ...read.tables,
      ...read.tables.flatMap((t) => t.rows.flat()),
    ];
    expect(everything.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
    expect(read.fields.filter(({ doubts }) => !doubts?.includes('read-from-picture'))).toEqual([]);
  });
});

describe('a photograph', () => {
  it('is laid on a page of its own and read like a scan', async () => {
    const photograph = photographIn(await file('picture/scan-skew-150-A.pdf'));
    const read = await recognised(photograph, 'photo.jpg');
    expect(read).toMatchObject({ type: 'image/*', outcome: { status: 'read' } });
    expect(read.fields.map(({ value }) => value)).toContain('A123456789012');
  });

  it('without words, or broken, stays unread for the same reason', async () => {
    const photograph = photographIn(await file('picture/scan-skew-150-A.pdf'));
    const cut = await recognised(photograph.subarray(0, 3_000), 'cut.jpg');
    expect(cut.outcome).toMatchObject({ status: 'unread', because: 'picture' });
    const gif = await recognised(Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), 'dot.gif');
    expect(gif.outcome).toMatchObject({ status: 'unread', because: 'picture' });
  });
});

it('leaves pictures to a person where nobody is there to recognise them', async () => {
  const read = await readOriginal(await file('picture/scan-fax-200-A.pdf'), 'fax.pdf');
  expect(read.outcome).toMatchObject({ status: 'unread', because: 'scan' });
});
