/** Unpacks the rich text in which Outlook keeps a mail's body (MS-OXRTFCP). */

const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
const HEAD = 16;
const WINDOW = 4096;
/** A body larger than this is no mail's. */
const LARGEST = 5_000_000;
/** What every such text is unpacked against (MS-OXRTFCP 2.1.2.1). */
const BEGINNING =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** The rich text, or null when these bytes are none. What was unpacked before a break is kept. */
export function unpackRtf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < HEAD) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = Math.min(view.getUint32(4, true), LARGEST);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(HEAD, HEAD + size);
  if (kind !== COMPRESSED) return null;
  const seen = new Uint8Array(WINDOW);
  seen.set(Buffer.from(BEGINNING, 'latin1'));
  let write = BEGINNING.length;
  const out: number[] = [];
  const put = (byte: number): void => {
    out.push(byte);
    seen[write] = byte;
    write = (write + 1) % WINDOW;
  };
  for (let at = HEAD; at < bytes.length && out.length < size; ) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && out.length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = pair >> 4;
      if (from === write) return Uint8Array.from(out);
      for (let i = 0; i < (pair & 15) + 2; i++) put(seen[(from + i) % WINDOW] ?? 0);
    }
  }
  return Uint8Array.from(out);
}
