/** Puts runs of text back into lines and lines back into a value, as a person would read them. */
import type { Piece } from './page.ts';
import { around, down, height, type Rect } from './shapes.ts';

export type Line = { pieces: Piece[]; at: Rect; text: string; bold: boolean; size: number };

/** A gap under this share of the letter height is none: ligatures and kerning split words (documents reference 1.5). */
const TOUCHING = 0.15;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/** Right-to-left letters placed one by one stand in visual order: a run of them reads from the right. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.at.l - b.at.l);
  if (!sorted.some((piece) => RIGHT_TO_LEFT.test(piece.text))) return sorted;
  const out: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of sorted) {
    if (RIGHT_TO_LEFT.test(piece.text)) run.unshift(piece);
    else {
      out.push(...run, piece);
      run = [];
    }
  }
  return [...out, ...run];
}

/** Anything but plain letters with one space between words. */
const UNSPACED = /[^\x20-\x7e]| {2}|^ | $/;

/** One line's text: a space where there is a gap, none where letters touch. */
export function spoken(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of inReadingOrder(pieces)) {
    const gap = last ? Math.max(piece.at.l - last.at.r, last.at.l - piece.at.r) : 0;
    const apart = last !== undefined && gap > TOUCHING * Math.min(piece.size, last.size);
    text += apart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
    last = piece;
  }
  return UNSPACED.test(text)
    ? text
        .normalize('NFC')
        .replace(/[^\S\n]+/g, ' ')
        .trim()
    : text;
}

function lineOf(pieces: Piece[]): Line | undefined {
  const at = around(pieces.map((p) => p.at));
  if (!at) return undefined;
  const letters = pieces.reduce((sum, p) => sum + p.text.length, 0);
  const heavy = pieces.reduce((sum, p) => sum + (p.bold ? p.text.length : 0), 0);
  const size = Math.max(...pieces.map((p) => p.size));
  return {
    pieces: [...pieces].sort((a, b) => a.at.l - b.at.l),
    at,
    text: spoken(pieces),
    bold: heavy > letters * 0.8,
    size,
  };
}

/** The lines that these runs make, from the top. Runs are on one line when they share half of the lower one's height. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.at.b - b.at.b || a.at.l - b.at.l)) {
    const row = rows.findLast((r) =>
      r.some((p) => down(p.at, piece.at) > 0.5 * Math.min(height(p.at), height(piece.at)) && p.from === piece.from),
    );
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => lineOf(row) ?? []).sort((a, b) => a.at.t - b.at.t || a.at.l - b.at.l);
}

/** Whether a line wrapped here because the next word did not fit before `right`; if it would have fitted, the break was the writer's. */
function wrapped(line: Line, next: Line, right: number): boolean {
  const [word = ''] = next.text.split(' ');
  const room = right - line.at.r;
  const letter = Math.max(line.size * 0.45, (next.at.r - next.at.l) / Math.max(1, next.text.length));
  const needed = (word.length + 1) * letter;
  return needed > room - line.size * 0.9;
}

/** Halves of one word that a narrow box broke: a mail address or a date, which have no space inside. */
const BROKEN: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  /^\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
];

/** Whether what was read so far and the next line are one word. What is whole already does not go on. */
function isOneWord(text: string, next: string): boolean {
  const start = text.split(/\s/).at(-1) ?? '';
  const [rest = ''] = next.split(/\s/);
  if (start === '' || rest === '' || /^[A-Z]/.test(rest)) return false;
  const [mail, date] = BROKEN;
  if (date?.test(start) || (mail?.test(start) && /\.(uk|com|org|net|example)$/i.test(start))) return false;
  return BROKEN.some((whole) => whole.test(start + rest)) && !/^[^@]*@[^@]*@/.test(start + rest);
}

/** Lines of one cell as a value: wrapped lines joined (without a space after a hyphen, slash or @), the writer's own breaks kept. */
export function joined(lines: readonly Line[], right: number): string {
  let text = '';
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (!last) text = line.text;
    else if (!wrapped(last, line, right)) text += `\n${line.text}`;
    else if (isOneWord(text, line.text)) text += line.text;
    else text += /[^\s][-\u2010\u2011\u2013/@]$/.test(text) ? line.text : ` ${line.text}`;
  });
  return text.trim();
}

/** Lines of a label, always one line. */
export function oneLine(lines: readonly Line[]): string {
  return joined(lines, 0).replace(/\s+/g, ' ');
}

/** For comparing words whatever their case, spacing and punctuation. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
