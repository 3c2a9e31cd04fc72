/** What an old Word file's named styles say: which are headings, and how their letters look. */
import { type DocLook, lookOf } from './doc-properties.ts';

export type DocStyle = { heading: boolean; look: DocLook };

const PLAIN: DocStyle = { heading: false, look: {} };
/** The numbers by which every Word knows its own styles: Heading 1 to 9, Title, Subtitle. */
const HEADINGS = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 62, 74]);
const NOBODY = 0xfff;
const MOST_STYLES = 4_000;

/** Gives each style by its number in the file; a style that cannot be read is plain. */
export function docStyles(table: DataView, from: number, size: number): (style: number) => DocStyle {
  const entries = size < 6 ? [] : entriesIn(table, from, from + size);
  const known = new Map<number, DocStyle>();
  const styleOf = (number: number, deep: number): DocStyle => {
    const there = known.get(number);
    if (there !== undefined) return there;
    const entry = entries[number];
    if (entry === undefined || deep > 12) return PLAIN;
    const base = entry.base === NOBODY ? PLAIN : styleOf(entry.base, deep + 1);
    const look = lookOf(table, entry.at, entry.end, base.look);
    const own = { heading: HEADINGS.has(entry.kind) || base.heading, look };
    known.set(number, own);
    return own;
  };
  return (style) => styleOf(style, 0);
}

type Entry = { kind: number; base: number; at: number; end: number };

function entriesIn(table: DataView, from: number, to: number): (Entry | undefined)[] {
  const head = table.getUint16(from, true);
  const count = Math.min(table.getUint16(from + 2, true), MOST_STYLES);
  const fixed = table.getUint16(from + 4, true);
  const entries: (Entry | undefined)[] = [];
  for (let index = 0, at = from + 2 + head; index < count && at + 2 <= to; index++) {
    const size = table.getUint16(at, true);
    entries.push(size < fixed + 4 || at + 2 + size > to ? undefined : entryAt(table, at + 2, at + 2 + size, fixed));
    at += 2 + size + (size % 2);
  }
  return entries;
}

/** A style of paragraphs has its paragraphs' properties first, then its letters'. */
function entryAt(table: DataView, start: number, end: number, fixed: number): Entry {
  const kind = table.getUint16(start, true) & 0xfff;
  const based = table.getUint16(start + 2, true);
  const nothing = { kind, base: based >> 4, at: 0, end: 0 };
  let at = start + fixed;
  at += 2 + table.getUint16(at, true) * 2 + 2;
  const paragraphs = (based & 0xf) === 1;
  if (paragraphs && at + 2 <= end) at += 2 + table.getUint16(at, true) + (table.getUint16(at, true) % 2);
  if (at + 2 > end) return nothing;
  const size = table.getUint16(at, true);
  return at + 2 + size <= end ? { ...nothing, at: at + 2, end: at + 2 + size } : nothing;
}
