/** Whatever a document does, the room answers, says why, and reads the next one. */
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../domain/reading/reader.ts';
import { type ReadingRoom, type RoomOptions, readingRoom } from '../../../functions/ports/reading-room.ts';
import type { Reading } from '../../../schemas/reading.ts';
import { mailWith } from '../../domain/reading/reading-of.ts';
import { madeDocx, paragraph } from '../../domain/reading/word/made-docx.ts';

const rooms: ReadingRoom[] = [];
const open = (options: RoomOptions): ReadingRoom => {
  const room = readingRoom(options);
  rooms.push(room);
  return room;
};
afterEach(async () => {
  await Promise.all(rooms.splice(0).map((room) => room.close()));
});

const text = (words: string) => new TextEncoder().encode(words);
const because = ({ outcome }: Reading) => (outcome.status === 'unread' ? outcome.because : 'read');
const docx = madeDocx(paragraph('Name: Amina Testchild'));

/** A PDF of a few kilobytes whose one page swells to 150 MB of drawing. */
function pdfBomb(): Uint8Array {
  const content = deflateSync(deflateSync(Buffer.alloc(150_000_000, 'BT /F 9 Tf 9 9 Td (a) Tj ET\n')));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Filter[/FlateDecode/FlateDecode]/Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new Uint8Array(Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R/Size 5>>\n%%EOF`, 'latin1'));
}

const bomb = pdfBomb();

describe('the room with the real readers', () => {
  it('stops a bomb, says so, and reads the next document', async () => {
    const room = open({ rssBytes: 120_000_000, seconds: 50 });
    expect(bomb.length).toBeLessThan(10_000);
    const [stopped, next] = await Promise.all([room.read(bomb, 'bomb.pdf'), room.read(docx, 'form.docx')]);
    expect(stopped).toMatchObject({
      type: 'application/pdf',
      outcome: { because: 'took-too-much-memory' },
      fields: [],
    });
    expect(next.fields.map(({ value }) => value)).toEqual(['Amina Testchild']);
  });

  it('passes over a bomb among attachments and keeps the rest of the mail', async () => {
    const room = open({ rssBytes: 200_000_000, seconds: 20 });
    const mail = mailWith('DOB: 12/05/2016', [
      { name: 'bomb.pdf', content: bomb },
      { name: 'form.docx', content: docx },
    ]);
    const read = await room.read(text(mail), 'mail.eml');
    expect(read.parts.map(({ outcome }) => outcome)).toEqual(['unread', 'read']);
    // Which limit it meets first depends on how fast the machine is.
    expect(['took-too-much-memory', 'took-too-long']).toContain(read.parts[0]?.because);
    expect(read.fields.map(({ value }) => value)).toEqual(['Amina Testchild', '12/05/2016']);
  });

  it('refuses what is too large without waking the worker', async () => {
    const room = open({ workerUrl: new URL('file:///nowhere.mjs') });
    expect(because(await room.read(new Uint8Array(LIMITS.bytes + 1).fill(32), 'big.txt'))).toBe('too-large');
  });
});

describe('the room with a hostile worker', () => {
  const hostile = (options: RoomOptions = {}) =>
    open({ workerUrl: new URL('./hostile-worker.ts', import.meta.url), ...options });

  it.each([
    ['loops', 'took-too-long', { seconds: 3 }],
    ['swells', 'took-too-much-memory', { rssBytes: 150_000_000, seconds: 60 }],
    ['dies', 'reader-failed', {}],
    ['throws', 'reader-failed', {}],
    ['fails', 'reader-failed', {}],
  ] as const)('a document that %s ends as %s, and the next is read', async (name, reason, options) => {
    const room = hostile(options);
    const [first, second] = await Promise.all([room.read(text('one'), name), room.read(text('two'), 'calm')]);
    expect([because(first), because(second)]).toEqual([reason, 'read']);
    expect(second.passages.map((passage) => passage.text)).toEqual(['two']);
  });

  it('tries again without the part that never came back', async () => {
    const read = await hostile({ seconds: 3 }).read(text('mail'), 'has a bomb');
    expect(read.passages.map(({ section }) => section)).toEqual(['{"2":"took-too-long"}']);
  });

  it('has one time for all tries together: past it no other part is opened, and what came back is kept', async () => {
    const read = await hostile({ seconds: 4 }).read(text('mail'), 'has many bombs');
    expect(read).toMatchObject({ outcome: { status: 'read' }, form: 'read once' });
    // How many it tries before depends on how fast the machine is.
    expect(read.doubts.map((doubt) => doubt.text)).toEqual([
      expect.stringMatching(/^2(,3(,4)?)? then took-too-long$/),
    ]);
  });

  it('leaves the caller’s bytes alone and starts again after it was closed', async () => {
    const room = hostile();
    const bytes = text('kept');
    await room.read(bytes, 'calm');
    await room.close();
    expect(because(await room.read(bytes, 'calm'))).toBe('read');
    expect(Buffer.from(bytes).toString()).toBe('kept');
  });
});
