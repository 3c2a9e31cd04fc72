/** Reads forms without rules that print labels on a line of their own, side by side, with each answer under its label and a gap before the next labels. */
import { addAnswer, answerOf, labelOf } from './answers.ts';
import { type Block, type Cell, cellOf } from './cells.ts';
import { readBlock } from './form.ts';
import { addPassage, type Found } from './found.ts';
import { isWholeLabel, type Style } from './labels.ts';
import type { Page } from './page.ts';
import { type Lines, type Segment, segmentOf, sizeOfLine, textOf, top } from './segments.ts';
import { around, type Rect } from './shapes.ts';
import {
  ALIGNED,
  bottom,
  isBold,
  isTurn,
  isUnder,
  known,
  mayBeLabel,
  type Part,
  type Setting,
  WIDER,
} from './stack-setting.ts';
import { joined, linesOf } from './words.ts';
import { rowsOf } from './wrapped-rows.ts';

/** A label's line that ends further right than this share of the page's words is running text. */
const RUNS_ON = 0.8;

/** One row of labels, the lines under it, and what tells beside them how to fill it in. */
type Stack = { labels: Segment[]; under: Segment[][]; aside: Segment[] };
const beginsBold = (segment: Segment): boolean => segment.things[0]?.piece?.bold === true;

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
  // Questions under one another, with no answers.
  if (under.some((line) => line.some((s) => /\?$/.test(textOf(s)))) && under.every((line) => line.length === 1))
    return undefined;
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
    else if (weighs && ![...band, line].every((own) => own.every(isBold))) bands.push([line]);
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

/** Labels side by side with nothing right under them, over a row that begins where they do: the heads of a table. */
function headsRecords(band: readonly Segment[][], next: readonly Segment[][] | undefined): boolean {
  const [heads = [], ...more] = band;
  const [row = []] = next ?? [];
  if (heads.length < 2 || row.length < 2 || !more.every((line) => line.every(isBold) && heads.every(isBold)))
    return false;
  return heads.every(mayBeLabel) && isUnder(heads, row) && known(row) < row.length * 0.34 && !row.some(isBold);
}

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
  const bands = bandsOf(part.lines.lines, set);
  bands.forEach((band, i) => {
    const stack = headsRecords(band, bands[i + 1]) ? undefined : stackOf(band, right, set);
    if (stack ? plain.length > 0 : stacks.length > 0) flush();
    if (stack) stacks.push(stack);
    else plain.push(...band);
  });
  flush();
}
