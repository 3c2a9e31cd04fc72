/** Takes out of a page the small print beside its labels that tells how to fill the form in: kept as passages, never taken for an answer. */
import { isHint } from '../hints.ts';
import type { Page, Piece } from './page.ts';
import { across, around, type Rect } from './shapes.ts';
import { joined, linesOf } from './words.ts';

/** Small print is smaller than the page's letters by at least this. */
const SMALLER = 0.92;

/** The size most letters on the page are set in. */
export function bodySize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text, from } of pieces) {
    const at = Math.round(size * 2) / 2;
    if (from === 'print') letters.set(at, (letters.get(at) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** On one line with it, right after it; or right under it. */
function follows(before: Piece, piece: Piece): boolean {
  const gap = piece.at.l - before.at.r;
  if (Math.abs(piece.at.b - before.at.b) < 3.5 && gap > -2 && gap < before.size) return true;
  const under = piece.at.t - before.at.b;
  return under > -4 && under < before.size * 0.7 && across(before.at, { ...piece.at, l: piece.at.l - 2 }) > 0;
}

/** Wraps to the left edge of the label it follows. */
const wraps = (label: Piece, last: Piece, piece: Piece): boolean =>
  Math.abs(piece.at.l - label.at.l) < 3 && piece.at.t - last.at.b > -4 && piece.at.t - last.at.b < last.size * 0.7;

/** A label, and the small print that goes on from it. */
function chainsOf(pieces: readonly Piece[], body: number): Piece[][] {
  const small = pieces.filter((p) => p.from === 'print' && p.upright && !p.bold && p.size <= body * SMALLER);
  const labels = pieces.filter((p) => p.from === 'print' && p.bold && p.size > body * SMALLER);
  const chains: { label: Piece; own: Piece[] }[] = [];
  for (const piece of [...small].sort((a, b) => a.at.b - b.at.b || a.at.l - b.at.l)) {
    const chain = chains.find(({ label, own }) => {
      const last = own.at(-1);
      return last !== undefined && (follows(last, piece) || wraps(label, last, piece));
    });
    if (chain) {
      chain.own.push(piece);
      continue;
    }
    const label = labels.find((one) => follows(one, piece));
    if (label) chains.push({ label, own: [piece] });
  }
  return chains.map(({ own }) => own);
}

/** The page without such print, and what it said and where. */
export function withoutSmallPrint(page: Page): { page: Page; said: { text: string; at: Rect }[] } {
  const hints = chainsOf(page.pieces, bodySize(page.pieces)).flatMap((own) => {
    const at = around(own.map((p) => p.at));
    const text = joined(linesOf(own), at?.r ?? 0).replace(/\s+/g, ' ');
    return at && (own.every((p) => p.slanted) || isHint(text)) ? [{ text, at, own }] : [];
  });
  if (hints.length === 0) return { page, said: [] };
  const taken = new Set(hints.flatMap(({ own }) => own));
  return {
    page: { ...page, pieces: page.pieces.filter((p) => !taken.has(p)) },
    said: hints.map(({ text, at }) => ({ text, at })),
  };
}
