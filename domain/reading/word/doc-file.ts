/** Opens an old Word file (.doc): its text in order, how each stretch of it looks, and what each paragraph is (MS-DOC 2.4 to 2.9). */
import { streamOf } from '../compound-file.ts';
import { type DocLook, type DocParagraph, lookOf, paragraphOf } from './doc-properties.ts';
import { docStyles } from './doc-styles.ts';
import { ansiLetter } from './rtf-tokens.ts';

/** A stretch of letters that look alike, in the order of the text. */
export type DocRun = { text: string; look: DocLook };
/** A paragraph: its runs without its end, the letter that ended it, and what it is. */
export type DocLine = { runs: DocRun[]; ended: string; what: DocParagraph; heading: boolean };
export type DocFile = {
  body: DocLine[];
  footnotes: DocLine[];
  /** What stands at the head and the foot of its pages. */
  margins: DocLine[];
  boxes: DocLine[];
  /** Whether the form field kept there is a ticked box; undefined when that cannot be told. */
  ticked(data: number): boolean | undefined;
};

const MAGIC = 0xa5ec;
const CELL_END = '\u0007';
/** What ends a paragraph, a cell or a section. */
const ENDS = new Set(['\r', CELL_END, '\f']);
/** A page of the file on which properties are kept. */
const PAGE = 512;
const MOST_LETTERS = 4_000_000;
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A stretch of the file from one byte to another, and where on its page its properties stand. */
type Stretch = { from: number; to: number; at: number; end: number; style: number };

/** Undefined where the file does not hold together. */
export function docFile(bytes: Uint8Array): DocFile | undefined {
  const main = streamOf(bytes, 'WordDocument');
  if (main === undefined || main.length < 0x200) return undefined;
  const view = viewOf(main);
  if (view.getUint16(0, true) !== MAGIC) return undefined;
  const table = streamOf(bytes, (view.getUint16(10, true) & 0x0200) === 0 ? '0Table' : '1Table');
  if (table === undefined) return undefined;
  try {
    return opened(view, viewOf(table), streamOf(bytes, 'Data') ?? new Uint8Array());
  } catch (trouble) {
    // An offset that leads outside the file.
    if (trouble instanceof RangeError) return undefined;
    throw trouble;
  }
}

function opened(main: DataView, table: DataView, data: Uint8Array): DocFile {
  const styles = docStyles(table, main.getUint32(0xa2, true), main.getUint32(0xa6, true));
  const kept = viewOf(data);
  const looks = stretches(main, table, 0xfa, false);
  const whats = stretches(main, table, 0x102, true);
  // The text's parts stand one after the other: the body, footnotes, heads and feet of pages, comments, endnotes, boxes.
  const lengths = [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64].map((place) => main.getUint32(place, true));
  const parts = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
  const lines: DocLine[][] = parts.map(() => []);
  let runs: DocRun[] = [];
  let done = 0;
  const end = Math.min(parts.at(-1) ?? 0, MOST_LETTERS);
  for (const piece of pieces(main, table)) {
    const count = Math.min(piece.letters, end - done);
    for (let letter = 0; letter < count; ) {
      const at = piece.from + letter * piece.width;
      const look = stretchAt(looks, at);
      const what = stretchAt(whats, at);
      const upTo = Math.min(look?.to ?? at + 1, what?.to ?? at + 1, piece.from + count * piece.width);
      const many = Math.max(1, Math.ceil((upTo - at) / piece.width));
      const text = lettersOf(main, at, many, piece.width);
      const part = lines[parts.findIndex((to) => done < to)];
      letter += many;
      done += many;
      const ends = what === undefined || at + many * piece.width >= what.to;
      const last = text.at(-1) ?? '';
      const style = styles(what?.style ?? 0);
      const shown = look === undefined ? style.look : lookOf(main, look.at, look.end, style.look);
      const closed = ends && ENDS.has(last);
      runs.push({ text: closed ? text.slice(0, -1) : text, look: shown });
      if (!closed) continue;
      const own = paragraphOf(main, what?.style ?? 0, what?.at ?? 0, what?.end ?? 0, kept);
      part?.push({ runs, ended: last, what: own, heading: style.heading });
      runs = [];
    }
  }
  if (runs.length > 0) lines[0]?.push({ runs, ended: '\r', what: paragraphOf(main, 0, 0, 0, kept), heading: false });
  const [body = [], footnotes = [], margins = [], , , boxes = []] = lines;
  return { body, footnotes, margins, boxes, ticked: (at) => tickedAt(kept, at) };
}

/** The pieces of which the text is made: where each begins, how many letters it has, and of how many bytes. */
function pieces(main: DataView, table: DataView): { from: number; letters: number; width: 1 | 2 }[] {
  let at = main.getUint32(0x1a2, true);
  const end = at + main.getUint32(0x1a6, true);
  // Changes to properties of whole stretches stand before the list of pieces.
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  const count = (table.getUint32(at + 1, true) - 4) / 12;
  const first = at + 5;
  if (!(count >= 0) || first + count * 12 + 4 > table.byteLength) throw new RangeError('no pieces');
  return Array.from({ length: Math.floor(count) }, (_, index) => {
    const letters = table.getUint32(first + (index + 1) * 4, true) - table.getUint32(first + index * 4, true);
    const said = table.getUint32(first + (count + 1) * 4 + index * 8 + 2, true);
    const narrow = (said & 0x4000_0000) !== 0;
    const from = said & 0x3fff_ffff;
    return { from: narrow ? from / 2 : from, letters: Math.max(0, letters), width: narrow ? 1 : 2 };
  });
}

function lettersOf(main: DataView, at: number, count: number, width: 1 | 2): string {
  let text = '';
  for (let index = 0; index < count; index++) {
    if (width === 2) text += String.fromCharCode(main.getUint16(at + index * 2, true));
    else {
      const code = main.getUint8(at + index);
      text += code < 0x80 ? String.fromCharCode(code) : ansiLetter(code);
    }
  }
  return text;
}

/** Every stretch of letters (or of paragraphs) that has properties of its own, by where it begins. */
function stretches(main: DataView, table: DataView, place: number, paragraphs: boolean): Stretch[] {
  const from = main.getUint32(place, true);
  const pages = Math.floor((main.getUint32(place + 4, true) - 4) / 8);
  if (from + pages * 8 + 4 > table.byteLength) throw new RangeError('no properties');
  const found: Stretch[] = [];
  for (let index = 0; index < pages; index++) {
    const page = (table.getUint32(from + (pages + 1) * 4 + index * 4, true) & 0x3f_ffff) * PAGE;
    const count = main.getUint8(page + PAGE - 1);
    for (let run = 0; run < count; run++) {
      const offsets = page + (count + 1) * 4;
      const offset = 2 * main.getUint8(offsets + run * (paragraphs ? 13 : 1));
      const bounds = { from: main.getUint32(page + run * 4, true), to: main.getUint32(page + (run + 1) * 4, true) };
      found.push({ ...bounds, ...(paragraphs ? styled(main, page, offset) : looked(main, page, offset)) });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function looked(main: DataView, page: number, offset: number): Omit<Stretch, 'from' | 'to'> {
  if (offset === 0) return { at: 0, end: 0, style: 0 };
  const at = page + offset + 1;
  return { at, end: Math.min(at + main.getUint8(at - 1), page + PAGE), style: 0 };
}

function styled(main: DataView, page: number, offset: number): Omit<Stretch, 'from' | 'to'> {
  if (offset === 0) return { at: 0, end: 0, style: 0 };
  const half = main.getUint8(page + offset);
  const at = page + offset + (half === 0 ? 2 : 1);
  const size = half === 0 ? main.getUint8(page + offset + 1) * 2 : half * 2 - 1;
  return { at: at + 2, end: Math.min(at + size, page + PAGE), style: main.getUint16(at, true) };
}

/** The stretch that holds this byte. */
function stretchAt(list: readonly Stretch[], at: number): Stretch | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one === undefined) return undefined;
    if (at < one.from) high = middle - 1;
    else if (at >= one.to) low = middle + 1;
    else return one;
  }
  return undefined;
}

/** A form field's own record: what it is, and how it stands (MS-DOC 2.9.78). 25 = as it began. */
function tickedAt(data: DataView, at: number): boolean | undefined {
  if (at + 6 > data.byteLength) return undefined;
  const start = at + data.getUint16(at + 4, true);
  if (start + 10 > data.byteLength || data.getUint32(start, true) !== 0xffff_ffff) return undefined;
  const bits = data.getUint16(start + 4, true);
  if ((bits & 3) !== 1) return undefined;
  const now = (bits >> 2) & 0x1f;
  if (now < 2) return now === 1;
  // The name stands between: letters of two bytes, a length before and a nought behind, and after it how the box began.
  const name = data.getUint16(start + 10, true);
  const began = start + 10 + 2 + name * 2 + 2;
  return began + 2 <= data.byteLength ? data.getUint16(began, true) === 1 : undefined;
}
