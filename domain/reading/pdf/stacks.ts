/** Finds forms without rules that print labels on a line of their own, side by side, with each answer under its label and a gap before the next labels. */
import { addAnswer, answerOf, labelOf } from './answers.ts';
import { type Block, type Cell, cellOf } from './cells.ts';
import { readBlock } from './form.ts';
import { addPassage, type Found } from './found.ts';
import { isKnownLabel, isWholeLabel, type Style } from './labels.ts';
import type { Page } from './page.ts';
import { isMark, type Lines, rowsOf, type Segment, segmentOf, sizeOfLine, textOf } from './segments.ts';
import { around, type Rect } from './shapes.ts';
import { joined, linesOf } from './words.ts';

/** An answer begins this close to where its label does. */
const ALIGNED = 6;
/** A gap this much wider than the one under a label, in letter heights, ends its answer. */
const WIDER = 0.25;
/** Letters this much smaller than the answer's are a label's. */
const SMALLER = 0.93;
/** So many rows of labels with their answers under them, and more than stand otherwise, are how a form is set. */
const LEAST = 3;
const LONGEST = 100;
/** A label's line that ends further right than this share of the page's words is running text. */
const RUNS_ON = 0.8;
const NO_LABEL = /^[\d\s/.,:+()-]*$|@|[☐☑☒]|:\s+\S/;

/** What stands under "Relationship" may head a box elsewhere. */
const RELATION =
  /^((step|half|foster|grand)[ -]?)?(mother|father|parent|carer|mum|dad|brother|sister|sibling|son|daughter|aunt|uncle|cousin|partner)s?$/i;

/** One row of labels, the lines under it, and what tells beside them how to fill it in. */
type Stack = { labels: Segment[]; under: Segment[][]; aside: Segment[] };
type Part = { page: Page; at: Rect; lines?: Lines };

const bottom = (line: readonly Segment[]): number => Math.max(...line.map((s) => s.at.b));
const top = (line: readonly Segment[]): number => Math.min(...line.map((s) => s.at.t));
const known = (line: readonly Segment[]): number =>
  line.filter((s) => isKnownLabel(textOf(s)) && !RELATION.test(textOf(s))).length;

/** Words of one weight with nothing typed, ticked or answered among them. */
const mayBeLabel = (segment: Segment): boolean => {
  const text = textOf(segment);
  const bold = segment.things[0]?.piece?.bold;
  return (
    text !== '' &&
    text.length <= LONGEST &&
    !NO_LABEL.test(text) &&
    segment.things.every((t) => t.piece?.from === 'print' && t.piece.bold === bold && !isMark(t))
  );
};
const isBold = (segment: Segment): boolean => segment.things.every((t) => t.piece?.bold === true);
const beginsBold = (segment: Segment): boolean => segment.things[0]?.piece?.bold === true;
const isUnder = (labels: readonly Segment[], line: readonly Segment[]): boolean =>
  line.every((s) => labels.some((l) => Math.abs(l.at.l - s.at.l) < ALIGNED));

const isSmaller = (labels: readonly Segment[], answers: readonly Segment[]): boolean =>
  sizeOfLine(labels) < sizeOfLine(answers) * SMALLER;

/** Mostly known labels, or in smaller print than what stands under them. */
const asks = (line: readonly Segment[], next: readonly Segment[]): boolean =>
  line.every(mayBeLabel) &&
  (known(line) >= line.length * 0.6 || (next.length > 0 && isSmaller(line, next) && known(line) > 0)) &&
  (next.length === 0 || known(next) < next.length * 0.34);

/** The gap under a row of labels, when the line under it answers it and no other does so in all columns: that is a table of records. */
function gapUnder(lines: readonly Segment[][], i: number): number | undefined {
  const [line, next] = lines.slice(i, i + 2);
  const before = lines[i - 1];
  if (!line || !next || !asks(line, next) || !isUnder(line, next)) return undefined;
  const gap = top(next) - bottom(line);
  const wide = gap + WIDER * sizeOfLine(line);
  if (gap > sizeOfLine(line) || (before && top(line) - bottom(before) <= wide)) return undefined;
  const more = lines.slice(i + 2);
  const end = more.findIndex((own, n) => top(own) - bottom(lines[i + 1 + n] ?? own) > wide);
  const under = more.slice(0, end < 0 ? undefined : end);
  // Lines set alike are told by their weight or their words; several whole ones are a table of records.
  if (under.some((own, n) => own.every(mayBeLabel) && asks(own, under[n + 1] ?? []))) return undefined;
  const [third] = under;
  if (third && third.length > 1 && isUnder(line, third) && third[0]?.at.l === next[0]?.at.l) return undefined;
  return gap;
}

/** Labels and answers that take turns, line by line: whole labels, printed as plainly as what is under them. */
const LEAST_TURNS = 4;
const isTurn = (line: readonly Segment[]): boolean =>
  line.every((s) => mayBeLabel(s) && s.things[0]?.piece?.bold === false) &&
  line.every((s) => isWholeLabel(textOf(s)) && !RELATION.test(textOf(s)));

function takesTurns(parts: readonly Part[]): boolean {
  let turns = 0;
  let answered = 0;
  let otherwise = 0;
  for (const { lines } of parts) {
    lines?.lines.forEach((line, i) => {
      const next = lines.lines[i + 1];
      if (!isTurn(line)) {
        if (line.length > 1 && known(line) > 0) otherwise += 1;
        return;
      }
      turns += 1;
      if (next && !isTurn(next) && isUnder(line, next) && top(next) - bottom(line) < sizeOfLine(line)) answered += 1;
    });
  }
  return answered >= LEAST_TURNS && answered >= turns * 0.6 && answered > otherwise;
}

/** How a form sets its answers under their labels: so far below, and what ends one. */
export type Setting = { gap: number; turns: boolean };

/** How a form's loose lines are set, where they are set so. */
export function setOf(parts: readonly Part[]): Setting | undefined {
  const gap = gapOf(parts);
  if (gap !== undefined) return { gap, turns: false };
  return takesTurns(parts) ? { gap: Number.POSITIVE_INFINITY, turns: true } : undefined;
}

function gapOf(parts: readonly Part[]): number | undefined {
  const gaps: number[] = [];
  let otherwise = 0;
  for (const { lines } of parts) {
    lines?.lines.forEach((line, i) => {
      const gap = gapUnder(lines.lines, i);
      if (gap !== undefined) gaps.push(gap);
      else if (line.length > 1 && known(line) > 0 && known(line) < line.length) otherwise += 1;
    });
  }
  if (gaps.length < LEAST || gaps.length <= otherwise) return undefined;
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

function stackOf(band: readonly Segment[][], right: number, { turns }: Setting): Stack | undefined {
  const [asked = [], ...below] = band;
  // What stands plain left of a label in bold tells how to answer it; what stands plain right of one answers it.
  const labels = asked.slice(Math.max(0, asked.findIndex(isBold)));
  const [begin] = labels;
  if (!begin || !labels.every((s) => mayBeLabel(s) && isBold(s) === isBold(begin))) return undefined;
  const isAside = (s: Segment): boolean => labels.length < asked.length && s.at.l < begin.at.l - ALIGNED;
  const aside = band.flatMap((line) => line.filter(isAside));
  const under = below.map((line) => line.filter((s) => !isAside(s))).filter((line) => line.length > 0);
  const [first, second] = under;
  if (turns && (!isTurn(labels) || (second && second.length > 1 && isUnder(labels, second)))) return undefined;
  if (!first) return known(labels) === labels.length ? { labels, under, aside } : undefined;
  const sure = known(labels) >= labels.length * 0.6;
  if (!isUnder(labels, first) || known(first) > known(labels)) return undefined;
  const [only] = labels;
  const runsOn = only && only.at.r > right * RUNS_ON && !/[:?]$/.test(textOf(only));
  if (!sure && (labels.length === 1 ? runsOn : known(labels) === 0)) return undefined;
  return { labels, under, aside };
}

/** The lines between wider gaps, or from label to label. */
function bandsOf(lines: readonly Segment[][], { gap, turns }: Setting): Segment[][][] {
  const bands: Segment[][][] = [];
  for (const line of lines) {
    const band = bands.at(-1);
    const last = band?.at(-1);
    const weighs = band?.[0]?.some(isBold) === true && line.some(beginsBold);
    if (turns && isTurn(line)) bands.push([line]);
    else if (weighs && (band.length > 1 || !line.every(isBold))) bands.push([line]);
    else if (band && last && top(line) - bottom(last) <= gap + WIDER * sizeOfLine(line)) band.push(line);
    else bands.push([line]);
  }
  return bands;
}

const cellAt = (page: Page, at: Rect, segments: readonly Segment[], label: boolean): Cell => {
  const things = segments.flatMap((s) => s.things);
  const pieces = things.flatMap((t) => t.piece ?? []);
  const marks = things.flatMap((t) => t.mark ?? []);
  const cell = cellOf(
    page,
    at,
    pieces,
    marks,
    things.flatMap((t) => t.slot ?? []),
    true,
  );
  cell.label = label;
  return cell;
};

/** The labels and answers of a stack as two rows of cells of the same columns. */
function rowsOfStack({ page, at }: Part, { labels, under }: Stack): [Cell[], Cell[]] {
  const all = under.flat();
  const foot = Math.max(...[...labels, ...all].map((s) => s.at.b)) + 1;
  const cells = labels.map((label, i): [Cell, Cell] => {
    const l = label.at.l - 1;
    const end = labels[i + 1]?.at.l;
    const from = i === 0 ? Number.NEGATIVE_INFINITY : label.at.l - ALIGNED;
    const own = all.filter((s) => s.at.l >= from && (end === undefined || s.at.l < end - ALIGNED));
    const r = end === undefined ? Math.max(at.r, label.at.r) + 2 : end - 1;
    const [head, ...rest] = own;
    // "Relationship to" over "subject": a label that wrapped.
    const whole = head && !isWholeLabel(textOf(label)) && isWholeLabel(`${textOf(label)} ${textOf(head)}`);
    const wraps = head && (whole || (isBold(label) && isBold(head))) ? [head] : [];
    const split = Math.max(label.at.b, ...wraps.map((s) => s.at.b));
    const asked = segmentOf([label, ...wraps].flatMap((s) => s.things));
    return [
      cellAt(page, { l, r, t: label.at.t - 1, b: split }, [asked], true),
      cellAt(page, { l, r, t: split, b: foot }, wraps.length > 0 ? rest : own, false),
    ];
  });
  return [cells.map(([label]) => label), cells.map(([, answer]) => answer)];
}

const headsOf = (stack: Stack): string => stack.labels.map(textOf).join('|');

function addAside(found: Found, { page }: Part, aside: readonly Segment[]): void {
  const at = around(aside.map((s) => s.at));
  const lines = linesOf(aside.flatMap((s) => s.things.flatMap((t) => t.piece ?? [])));
  if (at) addPassage(found, joined(lines, at.r), page, at);
}

/** The same labels again and again are one table of records; others are a form. */
function readStacks(found: Found, part: Part, stacks: readonly Stack[], style: Style): void {
  for (let i = 0; i < stacks.length; ) {
    const stack = stacks[i];
    if (!stack) break;
    const end = stacks.findIndex((other, n) => n > i && headsOf(other) !== headsOf(stack));
    const alike = stacks.slice(i, end < 0 ? undefined : end);
    const rows = alike.map((one) => rowsOfStack(part, one));
    for (const { aside } of alike) addAside(found, part, aside);
    const [[heads = [], answers = []] = []] = rows;
    if (rows.length > 1 && heads.length > 1) {
      const all = [heads, ...rows.map(([, row]) => row.map((c, n) => ({ ...c, at: columnOf(c, heads[n]) })))];
      readBlock(found, blockOf(part, all), style);
      i += rows.length;
      continue;
    }
    heads.forEach((head, n) => {
      const cell = answers[n] ?? head;
      addAnswer(found, labelOf(head).replace(/\s*:$/, ''), head, answerOf(found, cell), { page: cell });
    });
    i += 1;
  }
}

const columnOf = ({ at }: Cell, head: Cell | undefined): Rect => ({
  ...at,
  l: head?.at.l ?? at.l,
  r: head?.at.r ?? at.r,
});

const blockOf = (part: Part, rows: Cell[][]): Block => ({
  page: part.page,
  at: around(rows.flat().map((c) => c.at)) ?? part.at,
  rows,
});

/** Reads the stacks of one part; what is set otherwise among them is given to `otherwise`, in its order. */
export function readStacked(
  found: Found,
  part: Part & { lines: Lines },
  set: Setting,
  style: Style,
  otherwise: (rows: Segment[][]) => void,
): void {
  const right = Math.max(...part.page.pieces.map((p) => p.at.r), 0);
  let stacks: Stack[] = [];
  let plain: Segment[][] = [];
  const flush = (): void => {
    if (stacks.length > 0) readStacks(found, part, stacks, style);
    if (plain.length > 0) otherwise(rowsOf({ ...part.lines, lines: plain }));
    stacks = [];
    plain = [];
  };
  for (const band of bandsOf(part.lines.lines, set)) {
    const stack = stackOf(band, right, set);
    if (stack ? plain.length > 0 : stacks.length > 0) flush();
    if (stack) stacks.push(stack);
    else plain.push(...band);
  }
  flush();
}
