/** Splits loose words into rows and segments by the gaps between them: what a person sees as columns when no rules are drawn. */
import { isKnownLabel, isWholeLabel } from './labels.ts';
import type { Mark, Page, Piece, Rule, Slot } from './page.ts';
import { type Pitch, pitchOf, WRAP } from './pitch.ts';
import { around, down, height, holds, type Rect, width } from './shapes.ts';
import { MARKS } from './symbols.ts';
import { spoken } from './words.ts';

export type Thing = { at: Rect; piece?: Piece; mark?: Mark; slot?: Slot };
export type Segment = { at: Rect; things: Thing[] };

/** A gap wider than this share of the letter height parts two segments. */
const GAP = 0.7;
const ALIGNED = 6;
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
  return /:$/.test(spoken(more.slice(0, end < 0 ? undefined : end).flatMap(({ piece }) => piece ?? [])));
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
    const ticking = last?.some(isMark) === true && thing.slot === undefined && !leaves;
    const labels = beginsLabel(line, before, thing);
    const crossing = before !== undefined && tints.some((t) => holds(t, before.at) !== holds(t, thing.at));
    if (
      last &&
      before &&
      !crossing &&
      !labels &&
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

const top = (line: readonly Segment[]): number => Math.min(...line.map((s) => s.at.t));
export const baseline = (line: readonly Segment[]): number => Math.max(...line.map((s) => s.at.b));
export const textOf = (segment: Segment | undefined): string =>
  spoken(segment?.things.flatMap((t) => t.piece ?? []) ?? []);
export const sizeOfLine = (line: readonly Segment[]): number =>
  Math.max(...line.flatMap((s) => s.things.map(sizeOf)));

/** A second line of options under the first, clear of the question's own column. */
function moreOptions(row: readonly Segment[], line: readonly Segment[]): boolean {
  const [only, ...rest] = line;
  const over = row.slice(1).find((s) => only !== undefined && Math.abs(s.at.l - only.at.l) < ALIGNED);
  return (
    rest.length === 0 &&
    over !== undefined &&
    over.things.some(isMark) &&
    only?.things[0] !== undefined &&
    isMark(only.things[0])
  );
}

/** A box with no words after it ends the line: its words begin the next, at the margin. */
function wrapsBox(row: readonly Segment[], last: readonly Segment[], line: readonly Segment[]): boolean {
  const [first] = line;
  const dangling = last.at(-1)?.things.at(-1);
  const marks = last.flatMap((s) => s.things).filter((t) => t.mark !== undefined).length;
  return (
    first !== undefined &&
    dangling?.mark !== undefined &&
    marks > 1 &&
    last.at(-1)?.things[0]?.mark !== undefined &&
    first.things[0]?.piece !== undefined &&
    Math.abs(first.at.l - (row[0]?.at.l ?? 0)) < ALIGNED
  );
}

/** Whether the tint behind a row's label says that the next line is of that row (it stands beside the tint) or below it. */
function tinted(row: readonly Segment[], line: readonly Segment[], tints: readonly Rect[]): boolean | undefined {
  const [first] = row;
  const tint = first && tints.find((t) => holds(t, first.things[0]?.at ?? first.at));
  if (!tint) return undefined;
  const at = around(line.map((s) => s.at));
  return at && (at.t + at.b) / 2 < tint.b;
}

/** Whether a line of several columns says a new label: both are known ones, and together they are not one that wrapped. */
function nextLabel(row: readonly Segment[], line: readonly Segment[]): boolean {
  const [over, own] = [textOf(row[0]), textOf(line[0])];
  return line.length > 1 && isWholeLabel(own) && isWholeLabel(over) && !isWholeLabel(`${over} ${own}`);
}

/** Whether this line goes on with the row above it, by pitch, by alignment and, where all pitches are alike, by its first column. */
function goesOn(
  row: readonly Segment[],
  last: readonly Segment[],
  line: readonly Segment[],
  { even, wrap }: Pitch,
  tints: readonly Rect[],
): boolean {
  const said = tinted(row, line, tints);
  if (said !== undefined) return said;
  const pitch = baseline(line) - baseline(last);
  if (pitch > WRAP * sizeOfLine(last)) return false;
  if (line.some((s) => s.things.some((t) => t.slot))) return false;
  if (wrapsBox(row, last, line)) return true;
  if (line.some((s) => s.things.some(isMark))) return moreOptions(row, line);
  if (!line.every((s) => row.some((r) => Math.abs(r.at.l - s.at.l) < ALIGNED))) return false;
  const bold = (s: Segment | undefined): boolean => s?.things.every((t) => t.piece?.bold === true) ?? false;
  const [first] = line;
  const atStart = first !== undefined && Math.abs(first.at.l - (row[0]?.at.l ?? 0)) < ALIGNED;
  if (row.length === 1 && line.length === 1 && bold(first) !== bold(row[0])) return false;
  // Labels in bold over plain answers, or the next labels under them.
  if (row.length > 1 && row.every(bold) !== line.every(bold) && row.some(bold) === row.every(bold)) return false;
  const label = textOf(first);
  if (
    atStart &&
    (/^[A-Z][^:]{1,50}:/.test(label) || (isKnownLabel(label.split('?')[0] ?? '') && label.includes('?')))
  )
    return false;
  if (!atStart) return true;
  if (!even) return pitch <= wrap * sizeOfLine(last) || line.length === 1;
  if (nextLabel(row, line)) return false;
  return line.length === 1 && (row.length === 1 || !isKnownLabel(label));
}

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

/** Whether a rule runs across between two lines: then they are of two rows, however close they stand. */
function areParted(last: readonly Segment[], line: readonly Segment[], rules: readonly Rule[]): boolean {
  const own = around([...last, ...line].map((s) => s.at));
  return (
    own !== undefined &&
    rules.some(
      ({ at, from, to }) =>
        at > baseline(last) - 3 &&
        at < top(line) + 3 &&
        Math.min(to, own.r) - Math.max(from, own.l) > width(own) * 0.6,
    )
  );
}

/** The rest of a label that wrapped, in the weight it began in, close under it and with rules right over and right under both. */
function isRuledOff(row: readonly Segment[], line: readonly Segment[], rules: readonly Rule[]): boolean {
  const [first] = row;
  const [only, more] = line;
  if (!first || !only || more || row.length > 2 || Math.abs(first.at.l - only.at.l) > ALIGNED) return false;
  const size = sizeOfLine(line);
  const bold = [first, only].every((s) => s.things.every((t) => t.piece?.bold === true));
  const near = (from: number, to: number): boolean =>
    rules.some((r) => r.at > from && r.at < to && r.from < only.at.l + 3 && r.to > only.at.r + size);
  return (
    bold &&
    only.at.t - first.at.b < size * 0.4 &&
    near(first.at.t - size * 1.2, first.at.t + 3) &&
    near(only.at.b - 3, only.at.b + size * 1.2)
  );
}

/** The rows that these lines make; wrapped lines are in the row they belong to. */
export function rowsOf({ lines, tints, rules }: Lines): Segment[][] {
  const gaps = lines.slice(1).map((line, i) => {
    const over = lines[i] ?? line;
    return { ratio: (baseline(line) - baseline(over)) / sizeOfLine(over), columns: line.length > 1 };
  });
  const pitch = pitchOf(gaps);
  const rows: { all: Segment[]; last: Segment[] }[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const apart = row && areParted(row.last, line, rules);
    const within = row && !apart && isRuledOff(row.all, line, rules);
    if (!row || apart || !(within || goesOn(row.all, row.last, line, pitch, tints))) {
      rows.push({ all: line, last: line });
      continue;
    }
    const wraps = wrapsBox(row.all, row.last, line);
    row.all = row.all.map((segment, i) => {
      if (wraps)
        return i < row.all.length - 1 ? segment : segmentOf([...segment.things, ...line.flatMap((s) => s.things)]);
      const right = row.all[i + 1]?.at.l ?? Number.POSITIVE_INFINITY;
      const left = i === 0 ? Number.NEGATIVE_INFINITY : segment.at.l;
      const more = line.filter((s) => s.at.l > left - ALIGNED && s.at.l <= right - ALIGNED);
      return segmentOf([...segment.things, ...more.flatMap((s) => s.things)]);
    });
    row.last = line;
  }
  return rows.map((row) => row.all);
}
