/** Looks into the table of contents of an old Office file (a "compound file"), to tell a Word document from a saved mail or a locked file. */

const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffa;
const NOBODY = 0xffffffff;
const MOST_SECTORS = 4_000;

/** One stream or storage at the top of the file: its name and where its bytes begin (for streams of 4096 bytes or more). */
export type TopEntry = { name: string; offset: number };

/** The names at the top level of a compound file, never those of documents embedded in it. Empty when its directory cannot be followed. */
export function topEntries(bytes: Uint8Array): TopEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1536) return [];
  const sectorSize = 1 << view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return [];
  const offsetOf = (sector: number) => (sector + 1) * sectorSize;
  const nextSector = (sector: number): number => {
    const perSector = sectorSize / 4;
    const slot = Math.floor(sector / perSector);
    if (slot >= 109) return END_OF_CHAIN;
    const at = offsetOf(view.getUint32(76 + slot * 4, true)) + (sector % perSector) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };

  const entries: number[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < END_OF_CHAIN && count < MOST_SECTORS; count++) {
    const start = offsetOf(sector);
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY) entries.push(at);
    sector = nextSector(sector);
  }

  const root = entries[0];
  if (root === undefined) return [];
  const found: TopEntry[] = [];
  const seen = new Set<number>();
  const waiting = [view.getUint32(root + 76, true)];
  while (waiting.length > 0) {
    const index = waiting.pop();
    if (index === undefined || index === NOBODY || seen.has(index)) continue;
    seen.add(index);
    const at = entries[index];
    if (at === undefined) continue;
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length));
    found.push({ name, offset: offsetOf(view.getUint32(at + 116, true)) });
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return found;
}
