/** Two forms side by side with no rules: bold headings on one line, and under each its own labelled lines (domain reference 1.4, 2). */
import { labelOf } from './answers.ts';
import type { Cell } from './cells.ts';
import { holdsPair, isKnownLabel } from './labels.ts';

const ALIGNED = 8;

export type Columns = { heads: Cell[]; under: Cell[][]; rows: number };

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
  const under: Cell[][] = heads.map(() => []);
  let count = 0;
  for (const row of rows.slice(i + 1)) {
    const places = row.map((cell) => heads.findIndex((h) => Math.abs(h.at.l - cell.at.l) < ALIGNED));
    if (!row.every(isLabelled) || places.some((place) => place < 0)) break;
    row.forEach((cell, n) => {
      under[places[n] ?? 0]?.push(cell);
    });
    count += 1;
  }
  return count > 1 && under.every((column) => column.length > 0) ? { heads, under, rows: count + 1 } : undefined;
}
