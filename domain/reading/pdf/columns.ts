/** Two forms side by side with no rules: bold headings on one line, and under each its own labelled lines (domain reference 1.4, 2). */
import { labelOf } from './answers.ts';
import type { Cell } from './cells.ts';
import { holdsPair, isKnownLabel, isLabel, type Style } from './labels.ts';

const ALIGNED = 8;

export type Columns = { heads: Cell[]; under: Cell[][][]; rows: number };

const HEADING = /\b(details|information|section|part|about)\b/i;

function isHead(cell: Cell): boolean {
  const text = labelOf(cell);
  return cell.bold && !/[:?]$/.test(text) && (HEADING.test(text) || !isKnownLabel(text));
}

const isLabelled = (cell: Cell): boolean =>
  holdsPair(cell) || cell.marks.length > 0 || /^[^:]{2,60}:/.test(cell.lines[0]?.text ?? '');

/** The columns that begin at row `i`; undefined when that row heads none. */
export function columnsAt(rows: readonly (readonly Cell[])[], i: number): Columns | undefined {
  const heads = [...(rows[i] ?? [])];
  if (heads.length < 2 || !heads.every(isHead)) return undefined;
  const under: Cell[][][] = heads.map(() => []);
  let count = 0;
  for (const row of rows.slice(i + 1)) {
    const places = row.map((cell) => heads.findIndex((h) => Math.abs(h.at.l - cell.at.l) < ALIGNED));
    if (!row.every(isLabelled) || places.some((place) => place < 0)) break;
    row.forEach((cell, n) => {
      under[places[n] ?? 0]?.push([cell]);
    });
    count += 1;
  }
  return count > 1 && under.every((column) => column.length > 0) ? { heads, under, rows: count + 1 } : undefined;
}

/** Two titles on one line, and under each its own labels with answers beside them: "Child" | "Referrer". */
export function halvesAt(rows: readonly (readonly Cell[])[], i: number, style: Style): Columns | undefined {
  const [left, right, more] = rows[i] ?? [];
  if (!left?.bold || !right?.bold || more) return undefined;
  const under: [Cell[][], Cell[][]] = [[], []];
  for (const row of rows.slice(i + 1)) {
    const halves = [row.filter((c) => c.at.l < right.at.l - 2), row.filter((c) => c.at.l >= right.at.l - 2)];
    const begins = halves.every(
      (half, n) => half[0] && half.length <= 2 && Math.abs(half[0].at.l - (n === 0 ? left : right).at.l) < ALIGNED,
    );
    if (!begins || !halves.every((half) => half[0] && isLabel(half[0], style))) break;
    halves.forEach((half, n) => {
      under[n === 0 ? 0 : 1].push(half);
    });
  }
  const answered = under.every((half) => half.some((row) => row[1] && !isLabel(row[1], style)));
  return under[0].length > 1 && answered ? { heads: [left, right], under, rows: under[0].length + 1 } : undefined;
}
