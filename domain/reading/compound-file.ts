/** Looks into an old Office file (a "compound file"): its table of contents, to tell a Word document from a saved mail or a locked file, and the streams in it. */

const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffa;
const NOBODY = 0xffffffff;
const MOST_SECTORS = 4_000;
/** Streams smaller than this stand together in one stream of the root's, in sectors of their own. */
const SMALL = 4_096;
const SMALL_SECTOR = 64;
const MOST_BYTES = 64 * 1_024 * 1_024;

/** One stream or storage at the top of the file: its name, where its bytes begin (for streams of 4096 bytes or more), and its size. */
export type TopEntry = { name: string; offset: number; sector: number; size: number };

/** Pieces of one size and, for each, which comes after it. */
type Sectors = { bytes: Uint8Array; size: number; offsetOf(sector: number): number; next(sector: number): number };
type Directory = { sectors: Sectors; root: TopEntry; entries: TopEntry[] };

function sectorsOf(bytes: Uint8Array, view: DataView): Sectors | undefined {
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4096) return undefined;
  const offsetOf = (sector: number) => (sector + 1) * size;
  const next = (sector: number): number => {
    const perSector = size / 4;
    const slot = Math.floor(sector / perSector);
    if (slot >= 109) return END_OF_CHAIN;
    const at = offsetOf(view.getUint32(76 + slot * 4, true)) + (sector % perSector) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };
  return { bytes, size, offsetOf, next };
}

/** Undefined when it cannot be followed. */
function directoryOf(bytes: Uint8Array): Directory | undefined {
  if (bytes.length < 1536) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = sectorsOf(bytes, view);
  if (sectors === undefined) return undefined;
  const entries: number[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < END_OF_CHAIN && count < MOST_SECTORS; count++) {
    const start = sectors.offsetOf(sector);
    if (start + sectors.size > bytes.length) break;
    for (let at = start; at < start + sectors.size; at += ENTRY) entries.push(at);
    sector = sectors.next(sector);
  }
  const entryAt = (at: number): TopEntry => {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const first = view.getUint32(at + 116, true);
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      offset: sectors.offsetOf(first),
      sector: first,
      size: view.getUint32(at + 120, true),
    };
  };
  const root = entries[0];
  if (root === undefined) return undefined;
  const found: TopEntry[] = [];
  const seen = new Set<number>();
  const waiting = [view.getUint32(root + 76, true)];
  while (waiting.length > 0) {
    const index = waiting.pop();
    if (index === undefined || index === NOBODY || seen.has(index)) continue;
    seen.add(index);
    const at = entries[index];
    if (at === undefined) continue;
    found.push(entryAt(at));
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return { sectors, root: entryAt(root), entries: found };
}

/** The names at the top level of a compound file, never those of documents embedded in it. Empty when its directory cannot be followed. */
export function topEntries(bytes: Uint8Array): TopEntry[] {
  return directoryOf(bytes)?.entries ?? [];
}

/** The bytes of a chain of sectors; undefined when it ends before `size` bytes. */
function chained({ bytes, size, offsetOf, next }: Sectors, first: number, length: number): Uint8Array | undefined {
  if (length > MOST_BYTES) return undefined;
  const whole = new Uint8Array(length);
  let done = 0;
  for (let sector = first; done < length; sector = next(sector)) {
    const from = offsetOf(sector);
    if (sector >= END_OF_CHAIN || from >= bytes.length) return undefined;
    const piece = bytes.subarray(from, Math.min(from + size, from + length - done));
    whole.set(piece, done);
    done += size;
  }
  return whole;
}

/** A stream at the top level; undefined when there is none of that name, or it cannot be followed to its end. */
export function streamOf(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const directory = directoryOf(bytes);
  const entry = directory?.entries.find((one) => one.name === name);
  if (directory === undefined || entry === undefined) return undefined;
  const { sectors, root } = directory;
  if (entry.size >= SMALL) return chained(sectors, entry.sector, entry.size);
  const small = chained(sectors, root.sector, root.size);
  if (small === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = chained(sectors, view.getUint32(60, true), view.getUint32(64, true) * sectors.size);
  if (table === undefined) return undefined;
  const links = new DataView(table.buffer);
  const own: Sectors = {
    bytes: small,
    size: SMALL_SECTOR,
    offsetOf: (sector) => sector * SMALL_SECTOR,
    next: (sector) => (sector * 4 + 4 <= links.byteLength ? links.getUint32(sector * 4, true) : END_OF_CHAIN),
  };
  return chained(own, entry.sector, entry.size);
}
