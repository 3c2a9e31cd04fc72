/** Takes the properties of a mail or attachment out of the list in which Outlook writes them into winmail.dat (MS-OXTNEF 2.1.3.4). */

/** Bytes that a value of each fixed type takes; others begin with their own length. */
const FIXED: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const SEVERAL = 0x1000;
const WIDE = 31;
const MOST = 2_000;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** A property: its type and its first value's bytes. */
export type Property = { type: number; bytes: Uint8Array };

/** Properties by number, as far as the list can be followed; named ones (from 0x8000) are left out. */
export function propertiesIn(bytes: Uint8Array): Map<number, Property> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<number, Property>();
  const fits = (at: number, length: number): boolean => length >= 0 && at + length <= bytes.length;
  if (!fits(0, 4)) return found;
  const count = Math.min(view.getUint32(0, true), MOST);
  let at = 4;
  for (let n = 0; n < count && fits(at, 4); n++) {
    const stated = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    const type = stated & ~SEVERAL;
    at += 4;
    if (id >= 0x8000) {
      if (!fits(at, 24)) break;
      const named = view.getUint32(at + 16, true) === 1;
      at += 24 + (named ? padded(view.getUint32(at + 20, true)) : 0);
    }
    const fixed = FIXED[type];
    let values = 1;
    if (fixed === undefined || (stated & SEVERAL) !== 0) {
      if (!fits(at, 4)) break;
      values = view.getUint32(at, true);
      at += 4;
    }
    for (let v = 0; v < values && v < MOST; v++) {
      if (fixed === undefined && !fits(at, 4)) return found;
      const length = fixed ?? view.getUint32(at, true);
      if (fixed === undefined) at += 4;
      if (!fits(at, length)) return found;
      if (v === 0 && id < 0x8000) found.set(id, { type, bytes: bytes.subarray(at, at + length) });
      at += padded(length);
    }
  }
  return found;
}

/** A text property; '' when it is not there. Narrow letters are Windows’ Western ones. */
export function textOf(property: Property | undefined): string {
  if (property === undefined) return '';
  return new TextDecoder(property.type === WIDE ? 'utf-16le' : 'windows-1252')
    .decode(property.bytes)
    .replace(/\0+$/, '');
}
