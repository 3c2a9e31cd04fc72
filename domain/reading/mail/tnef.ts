/** Opens a winmail.dat, the wrapper Outlook puts round attachments, and has each of them read. */
import type { Reading } from '../../../schemas/reading.ts';
import { mediaType } from '../media-types.ts';
import { addPart } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';

const SIGNATURE = 0x223e9f78;
const ATTACHMENT_LEVEL = 2;
/** A new attachment begins; its name; its bytes (MS-OXTNEF 2.1.3.3). */
const BEGINS = 0x9002;
const TITLE = 0x8010;
const DATA = 0x800f;

export const tnefReader: Reader = {
  name: 'winmail',
  accepts: ['tnef'],
  async read(document, readPart) {
    const attachments = attachmentsIn(document.bytes);
    const reading: Reading = blankReading(mediaType(document.kind), 'winmail');
    if (attachments.length === 0) return unread(mediaType(document.kind), 'winmail', 'unknown-type');
    for (const [index, attachment] of attachments.entries()) {
      await addPart(reading, document, { ...attachment, number: index + 1 }, readPart);
    }
    // The wrapper's own text is in a format not read here: whoever looks must know that there may be some.
    reading.doubts.push({
      code: 'winmail-body',
      text: 'The text inside winmail.dat was not read, only its attachments.',
    });
    return reading;
  },
};

/** The attachments of a TNEF stream: a row of attributes, each with level, name, length and bytes. Stops at the first broken one. */
export function attachmentsIn(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { name: string; bytes: Uint8Array }[] = [];
  if (bytes.length < 6 || view.getUint32(0, true) !== SIGNATURE) return found;
  for (let at = 6; at + 9 <= bytes.length; ) {
    const level = view.getUint8(at);
    const attribute = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const start = at + 9;
    if (start + length > bytes.length) break;
    const content = bytes.subarray(start, start + length);
    if (level === ATTACHMENT_LEVEL && attribute === BEGINS) found.push({ name: '', bytes: new Uint8Array() });
    const last = found.at(-1);
    if (level === ATTACHMENT_LEVEL && last !== undefined) {
      if (attribute === TITLE) last.name = new TextDecoder('windows-1252').decode(content).replace(/\0+$/, '');
      if (attribute === DATA) last.bytes = content;
    }
    at = start + length + 2;
  }
  return found.filter((attachment) => attachment.bytes.length > 0);
}
