/** Reads choices that have no boxes: "Yes / No" with a word struck out, ringed, or left as printed. */
import { OPTION_WORDS } from '../label-words.ts';
import { stretch } from './cells.ts';
import type { Choice, Ticks } from './options.ts';
import type { Page, Piece } from './page.ts';
import { across, around, height, middle, type Rect, width } from './shapes.ts';
import { type Line, squeezed } from './words.ts';

const OPTION_SET = new Set(OPTION_WORDS);
export const isOptionWord = (text: string): boolean => OPTION_SET.has(squeezed(text));

const DELETE = /\(?\s*(please\s)?(delete|circle|strike|highlight)(\sout)?(\s(as|the|which))?\s[a-z ]+\)?\.?/gi;
/** Whether a question asks to delete or ring what does not apply: with nothing deleted, any of its options may have been meant. */
export const isToDelete = (text: string): boolean => text.search(DELETE) >= 0;
/** A gap this wide, in letter heights, parts two options as a slash does. */
const GAP = 0.8;
const LONGEST = 40;

type Offer = { text: string; at: Rect; bold: boolean };
/** A run of the text, and where in it it begins; without a piece it is what stands for a gap or a line end. */
type Run = { from: number; text: string; piece?: Piece; at: Rect };

/** All the text in runs; a bar for each wide gap and line end. */
function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const add = (text: string, at: Rect, piece?: Piece): void => {
    runs.push({ from, text, at, ...(piece ? { piece } : {}) });
    from += text.length;
  };
  lines.forEach((line, i) => {
    if (i > 0) add('|', line.at);
    line.pieces.forEach((piece, k) => {
      const before = line.pieces[k - 1];
      const gap = before ? piece.at.l - before.at.r : 0;
      if (before && gap > 0.15 * piece.size) add(gap > GAP * piece.size ? '|' : ' ', before.at);
      add(piece.text, piece.at, piece);
    });
  });
  return runs;
}

/** The words from one letter to another, their place, and whether they are bold throughout. */
function offerAt(runs: readonly Run[], text: string, start: number): Offer | undefined {
  const end = start + text.length;
  const own = runs.filter((run) => run.from < end && run.from + run.text.length > start);
  const at = around(
    own.map(({ piece, from, at: whole }) =>
      piece ? stretch(piece, Math.max(0, start - from), Math.min(piece.text.length, end - from)) : whole,
    ),
  );
  const bold = own.every(
    ({ piece, from, text: all }) =>
      piece?.bold === true || all.slice(Math.max(0, start - from), end - from).replaceAll(' ', '') === '',
  );
  return at && { text, at, bold };
}

/** The words before the options (a question), the options, and an instruction in brackets after them; undefined when those cannot be options. */
function offered(lines: readonly Line[]): { lead: string; offers: Offer[]; tail: string } | undefined {
  const runs = runsOf(lines);
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(DELETE, (m) => ' '.repeat(m.length));
  const after = /\([^()]*\)\s*$/.exec(text);
  const end = after && after.index > 0 ? after.index : text.length;
  const asked = Math.max(text.lastIndexOf('?', end - 1), text.lastIndexOf(':', end - 1));
  const from = text.slice(asked + 1, end).trim() === '' ? 0 : asked + 1;
  const words: { word: string; start: number }[] = [];
  for (const match of text.slice(from, end).matchAll(/[^/|]+/g)) {
    const word = match[0].trim();
    if (word) words.push({ word, start: from + match.index + match[0].indexOf(word) });
  }
  if (words.length < 2 || words.some(({ word }) => word.length > LONGEST)) return undefined;
  const offers = words.flatMap(({ word, start }) => offerAt(runs, word, start) ?? []);
  const tidy = (t: string): string => t.replace(/\|/g, ' ').replace(/\s+/g, ' ').trim();
  return { lead: tidy(text.slice(0, from)), offers, tail: tidy(text.slice(end)) };
}

/** How much of a word a line runs through, or a ring goes round. */
function shareUnder(over: readonly Rect[], at: Rect, ring: boolean): number {
  const hits = over.filter((o) =>
    ring
      ? o.t < at.t + 3 && o.b > at.b - 4
      : middle(o).y > at.t + 0.2 * height(at) && middle(o).y < at.b - 0.1 * height(at),
  );
  return Math.min(1, hits.reduce((sum, o) => sum + Math.max(0, across(o, at)), 0) / Math.max(1, width(at)));
}

const sure = (share: number): boolean | 'unclear' => (share > 0.7 ? true : share < 0.25 ? false : 'unclear');

/**
 * The unboxed choice in these lines, when all its words are ones that forms offer, or some are struck or ringed. Words left as printed are
 * not marked; one set in bold among others that are not could be meant, and is unclear.
 */
export function withoutMarks(page: Page, lines: readonly Line[]): Omit<Ticks, 'at'> | undefined {
  const found = offered(lines);
  if (!found) return undefined;
  const { lead, offers, tail } = found;
  const known = offers.filter(({ text }) => isOptionWord(text));
  const struck = offers.map(({ at }) => shareUnder(page.strikes, at, false));
  const ringed = offers.map(({ at }) => shareUnder(page.rings, at, true));
  const someStruck = struck.some((s) => s >= 0.25);
  const someRinged = ringed.some((s) => s >= 0.25);
  const marked = (someStruck || someRinged) && (known.length > 0 || offers.length > 2);
  if (known.length < offers.length && !marked) return undefined;
  const asked = isToDelete(lines.map((line) => line.text).join(' '));
  const heavy = offers.filter((o) => o.bold).length;
  const choices = offers.map(({ text, at, bold }, i): Choice => {
    const through = sure(struck[i] ?? 0);
    const round = sure(ringed[i] ?? 0);
    if (someStruck)
      return { text, at, marked: through === 'unclear' || (someRinged && round === through) ? 'unclear' : !through };
    if (someRinged) return { text, at, marked: round };
    if (asked) return { text, at, marked: 'unclear' };
    return { text, at, marked: bold && heavy < offers.length ? 'unclear' : false };
  });
  return { lead, choices, tail };
}
