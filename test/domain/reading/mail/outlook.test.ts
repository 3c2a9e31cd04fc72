/** Outlook’s own shapes: rich text bodies, winmail.dat with text, long names and mails inside, saved mails with mails attached. */
import { describe, expect, it } from 'vitest';
import { mailWith, readingOf } from '../reading-of.ts';
import { madeDocx, table } from '../word/made-docx.ts';
import { compound } from './made-compound.ts';

const docx = madeDocx(table(['Child’s name', 'Amina Testchild']));
const RICH = '{\\rtf1\\ansi Name: Jo Sample\\par Job title: Teacher\\par }';

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

/** Rich text packed as Outlook does, its first word as a look back into what every such text begins with. */
function packed(text: string): Uint8Array {
  const rest = Buffer.from(text.slice(6), 'latin1');
  const groups: Buffer[] = [Buffer.concat([Buffer.from([1]), Buffer.from([0x00, 0x04]), rest.subarray(0, 7)])];
  for (let at = 7; at < rest.length; at += 8)
    groups.push(Buffer.concat([Buffer.from([0]), rest.subarray(at, at + 8)]));
  const body = Buffer.concat(groups);
  return new Uint8Array(Buffer.concat([u32(body.length + 12), u32(text.length), u32(0x75465a4c), u32(0), body]));
}

const pad = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
/** One property of a winmail.dat: a text, or bytes of type 0x102 or 0x0d. */
function property(id: number, value: string | Uint8Array, type = typeof value === 'string' ? 0x1f : 0x102): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(`${value}\0`, 'utf16le') : value;
  return Buffer.concat([u16(type), u16(id), u32(1), u32(bytes.length), pad(bytes)]);
}
/** A named property, and one of several values, which stand in every real file. */
const ODD = [
  Buffer.concat([u16(3), u16(0x8001), Buffer.alloc(16), u32(1), u32(6), pad(Buffer.from('ab\0', 'utf16le')), u32(7)]),
  Buffer.concat([u16(0x1003), u16(0x6001), u32(2), u32(1), u32(2)]),
];
const properties = (...all: Buffer[]): Buffer => Buffer.concat([u32(all.length + ODD.length), ...ODD, ...all]);
const attribute = (level: number, id: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([level]), u16(id), u16(0), u32(bytes.length), bytes, Buffer.alloc(2)]);
const winmail = (...attributes: Buffer[]): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]), ...attributes]));

const inner = winmail(
  attribute(
    1,
    0x9003,
    properties(property(0x0037, 'Earlier'), property(0x1000, 'Surname: Marsh\r\nSchool: Elm Road')),
  ),
);

describe('winmail.dat', () => {
  it('gives its rich text, its attachments under their long names, and a mail inside it', async () => {
    const content = winmail(
      attribute(1, 0x9003, properties(property(0x0037, 'Referral'), property(0x1009, packed(RICH)))),
      attribute(2, 0x9002, Buffer.alloc(14)),
      attribute(2, 0x8010, Buffer.from('REFERR~1.DOC\0')),
      attribute(2, 0x800f, docx),
      attribute(2, 0x9005, properties(property(0x3707, 'Referral form – Amina.docx'))),
      attribute(2, 0x9002, Buffer.alloc(14)),
      attribute(
        2,
        0x9005,
        properties(property(0x3001, 'Earlier'), property(0x3701, Buffer.concat([Buffer.alloc(16), inner]), 0x0d)),
      ),
    );
    const read = await readingOf(mailWith('', [{ name: 'winmail.dat', type: 'application/ms-tnef', content }]));
    expect(read.parts.map(({ path, name, outcome }) => [path, name, outcome])).toEqual([
      ['1', 'winmail.dat', 'read'],
      ['1.1', 'Referral form – Amina.docx', 'read'],
      ['1.2', 'message', 'read'],
    ]);
    expect(read.fields.map(({ label, value }) => [label, value])).toEqual(
      expect.arrayContaining([
        ['Child’s name', 'Amina Testchild'],
        ['Name', 'Jo Sample'],
        ['Job title', 'Teacher'],
        ['Surname', 'Marsh'],
      ]),
    );
  });

  it('gives its plain text where it has no other', async () => {
    const read = await readingOf(winmail(attribute(1, 0x800c, Buffer.from('Name: Jo Sample\r\n\0'))));
    expect(read.fields.map(({ label, value }) => [label, value])).toEqual([['Name', 'Jo Sample']]);
  });

  it('is damaged when nothing in it can be followed, and keeps what stood before a break', async () => {
    expect((await readingOf(winmail(Buffer.from([1, 3, 0x90, 9, 9, 0xff, 0xff, 0xff, 0x7f])))).outcome).toMatchObject(
      {
        status: 'unread',
        because: 'damaged',
      },
    );
    const whole = winmail(
      attribute(1, 0x800c, Buffer.from('Name: Jo Sample\0')),
      attribute(2, 0x9002, Buffer.alloc(14)),
    );
    expect((await readingOf(whole.subarray(0, whole.length - 9))).fields).toHaveLength(1);
  });
});

describe('a mail saved from Outlook', () => {
  it('whose body is rich text only is read all the same', async () => {
    const msg = compound({
      '__properties_version1.0': new Uint8Array(32),
      '__substg1.0_0037001F': new Uint8Array(Buffer.from('Referral', 'utf16le')),
      '__substg1.0_10090102': packed(RICH),
    });
    const read = await readingOf(msg);
    expect(read.outcome.status).toBe('read');
    expect(read.fields.map(({ label, value }) => [label, value])).toEqual([
      ['Name', 'Jo Sample'],
      ['Job title', 'Teacher'],
    ]);
    expect(read.doubts).toEqual([]);
  });
});
