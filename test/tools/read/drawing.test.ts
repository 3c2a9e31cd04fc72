/** The drawing room draws what can be drawn and stops what takes too much, whatever it is given. */
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawn } from '../../../tools/read/originals/drawing-room.ts';
import { png } from '../../../tools/read/originals/png.ts';

/** A PDF of one empty page of this size in points. */
function onePage(width: number, height: number): Uint8Array {
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]>>`;
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer<</Root 1 0 R/Size 4>>\n%%EOF\n`);
}

it('draws a page, and only names one whose side is too long', async () => {
  const small = await drawn(onePage(200, 100), 'small.pdf');
  expect(small).toMatchObject({ stopped: '', leaves: [{ kind: 'page', page: 1, width: 200, height: 100 }] });
  const large = await drawn(onePage(200, 14_400), 'large.pdf');
  expect(large).toMatchObject({ stopped: '', leaves: [{ kind: 'page', height: 14_400, picture: null }] });
});

it('stops when the time is over or the memory is, and keeps what it has', async () => {
  const form = new Uint8Array(await readFile(new URL('../../samples/15-norfolk.pdf', import.meta.url)));
  expect((await drawn(form, 'a.pdf', { seconds: 0, everyMilliseconds: 1 })).stopped).toBe(
    'Drawing it took too long.',
  );
  expect((await drawn(form, 'a.pdf', { rssBytes: -1e12, everyMilliseconds: 1 })).stopped).toBe(
    'Drawing it took too much memory.',
  );
});

it('gives nothing for what cannot be opened', async () => {
  for (const text of ['', '%PDF-1.7 and no more', 'PK\x03\x04word/document.xml', '\xff\xfe\x00'])
    expect((await drawn(new TextEncoder().encode(text), 'a')).leaves.filter(({ kind }) => kind === 'page')).toEqual(
      [],
    );
});

it('writes grey pages with one byte a pixel and coloured ones with three', () => {
  const rows = (picture: Uint8Array) => {
    const at = Buffer.from(picture).indexOf('IDAT');
    return [...inflateSync(picture.subarray(at + 4))];
  };
  expect(rows(png(Uint8Array.of(9, 9, 9, 255, 7, 7, 7, 255), 1, 2))).toEqual([2, 9, 2, 254]);
  expect(rows(png(Uint8Array.of(1, 2, 3, 255), 1, 1))).toEqual([2, 1, 2, 3]);
});
