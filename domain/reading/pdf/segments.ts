/** Splits loose words into lines and segments by the gaps between them: what a person sees as columns when no rules are drawn. */
import type { Mark, Page, Piece, Rule, Slot } from './page.ts';
import { around, down, height, holds, type Rect, width } from './shapes.ts';
import { MARKS } from './symbols.ts';
import { spoken } from './words.ts';

export type Thing = { at: Rect; piece?: Piece; mark?: Mark; slot?: Slot };
export type Segment = { at: Rect; things: Thing[] };

/** A gap wider than this share of the letter height parts two segments. */
const GAP = 0.7;
/** A label's tint leaves room for its answer, and is a few lines high. */
const WIDEST_TINT = 0.62;
const HIGHEST_TINT = 110;

/** A tick box typed as brackets, before its words. */
const BRACKETS = /^\s*(\[\s*[xX✓√/]?\s*\]|\(\s?[xX✓√ ]\s?\))/;

const sizeOf = (thing: Thing): number => thing.piece?.size ?? Math.min(12, height(thing.at));
export const isMark = ({ mark, piece }: Thing): boolean =>
  mark !== undefined ||
  (piece !== undefined && ([...MARKS].some((c) => piece.text.includes(c)) || BRACKETS.test(piece.text)));

export function segmentOf(things: Thing[]): Segment {
  const at = around(things.map((t) => t.at));
  if (!at) throw new Error('a segment needs something in it');
  return { at, things };
}

/** Plain words end and bold ones with a colon begin: the next label, however close it stands. */
function beginsLabel(line: readonly Thing[], before: Thing | undefined, thing: Thing): boolean {
  if (before?.piece?.bold !== false || thing.piece?.bold !== true || thing.at.l < before.at.r) return false;
  const more = line
    .filter(({ at, piece }) => piece !== undefined && at.l >= thing.at.l)
    .sort((a, b) => a.at.l - b.at.l);
  const end = more.findIndex(({ piece }) => piece?.bold !== true);
  const words = spoken(more.slice(0, end < 0 ? undefined : end).flatMap(({ piece }) => piece ?? []));
  return /:$/.test(words) || /^_{2}/.test(more[end]?.piece?.text ?? '') || /_{2}$/.test(before.piece.text);
}

/** Both boxes of a question stand left, then words in bold with boxes of their own: the next question on the same line. */
function asksAgain(last: readonly Thing[], line: readonly Thing[], thing: Thing, apart: number): boolean {
  if (thing.piece?.bold !== true || apart < sizeOf(thing) || last.filter(isMark).length < 2) return false;
  return (
    last.every((t) => t.piece?.bold !== true || t === last[0]) && line.some((t) => isMark(t) && t.at.l > thing.at.r)
  );
}

/** Segments of one line. From its first tick box on, a line is one segment: its gaps are between options; unless a tint begins or ends there. */
function segmentsOf(line: readonly Thing[], columns: readonly number[], tints: readonly Rect[]): Segment[] {
  const groups: Thing[][] = [];
  for (const thing of [...line].sort((a, b) => a.at.l - b.at.l)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const apart = before ? thing.at.l - Math.max(...(last ?? []).map((t) => t.at.r)) : 0;
    const atColumn = columns.some((x) => Math.abs(x - thing.at.l) < 1.5) && apart > 0.2 * sizeOf(thing);
    const slotEdge = (before?.slot !== undefined) !== (thing.slot !== undefined);
    const leaves = atColumn && before !== undefined && apart > sizeOf(thing) && !isMark(thing) && !isMark(before);
    const asks = last !== undefined && asksAgain(last, line, thing, apart);
    const ticking = last?.some(isMark) === true && thing.slot === undefined && !leaves && !asks;
    const labels = beginsLabel(line, before, thing);
    const crossing = before !== undefined && tints.some((t) => holds(t, before.at) !== holds(t, thing.at));
    if (
      last &&
      before &&
      !crossing &&
      !labels &&
      !asks &&
      (ticking || (!slotEdge && !atColumn && apart < GAP * Math.min(sizeOf(before), sizeOf(thing))))
    )
      last.push(thing);
    else groups.push([thing]);
  }
  return groups.map(segmentOf);
}

/** Where segments begin on at least three lines: a column. */
function repeated(lefts: readonly number[]): number[] {
  return lefts.filter((x) => lefts.filter((o) => Math.abs(o - x) < 1.5).length > 2);
}

function linesOfThings(things: readonly Thing[], tints: readonly Rect[]): Segment[][] {
  const rows: Thing[][] = [];
  for (const thing of [...things].sort((a, b) => a.at.t + a.at.b - b.at.t - b.at.b || a.at.l - b.at.l)) {
    const row = rows.findLast((r) =>
      r.some((t) => down(t.at, thing.at) > 0.5 * Math.min(height(t.at), height(thing.at))),
    );
    if (row) row.push(thing);
    else rows.push([thing]);
  }
  const first = rows.map((row) => segmentsOf(row, [], tints));
  const columns = repeated(first.flatMap((row) => row.slice(1).map((s) => s.at.l)));
  return rows.map((row) => segmentsOf(row, columns, tints)).sort((a, b) => top(a) - top(b));
}

export const top = (line: readonly Segment[]): number => Math.min(...line.map((s) => s.at.t));
export const baseline = (line: readonly Segment[]): number => Math.max(...line.map((s) => s.at.b));
export const textOf = (segment: Segment | undefined): string =>
  spoken(segment?.things.flatMap((t) => t.piece ?? []) ?? []);
export const sizeOfLine = (line: readonly Segment[]): number =>
  Math.max(...line.flatMap((s) => s.things.map(sizeOf)));

/** The tints that labels stand on: with words of their own, and clear of the words beside them. */
function labelTints(things: readonly Thing[], shades: readonly Rect[]): Rect[] {
  const all = around(things.map((t) => t.at));
  return shades.filter((tint) => {
    if (!all || width(tint) > width(all) * WIDEST_TINT || height(tint) > HIGHEST_TINT) return false;
    const own = things.filter((t) => holds(tint, t.at));
    return own.length > 0 && own.every(({ piece }) => piece?.from === 'print' && piece.at.r < tint.r + 2);
  });
}

/** The lines of a region, from the top, each with its segments from the left; the tints behind its labels and the rules between its rows. */
export type Lines = { lines: Segment[][]; tints: Rect[]; rules: readonly Rule[] };

export function linesIn(things: readonly Thing[], { shades, rules }: Page): Lines {
  const tints = labelTints(things, shades);
  return { lines: linesOfThings(things, tints), tints, rules: rules.filter((rule) => rule.flat) };
}
