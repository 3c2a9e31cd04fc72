/** Tables of records with no rules: a row of labels, and rows whose words begin under them. */
import { type Cell, cellOf } from './cells.ts';
import { isLabel, type Style } from './labels.ts';
import type { Page, Piece } from './page.ts';
import type { Segment } from './segments.ts';
import { around } from './shapes.ts';

const LEFT = 8;

/** How many rows under this head row have words only where its columns begin. */
function rowsUnder(rows: readonly (readonly Cell[])[], i: number, style: Style): number {
  const heads = rows[i] ?? [];
  let count = 0;
  for (const row of rows.slice(i + 1)) {
    const aligned = row.filter((c) => heads.some((h) => Math.abs(h.at.l - c.at.l) < LEFT)).length;
    const labels = row.filter((c) => isLabel(c, style)).length;
    const ticked = row.some((c) => c.marks.length > 0 || c.slots.length > 0);
    if (row.length > heads.length || aligned < row.length * 0.6 || labels > row.length / 2 || ticked) break;
    if (row.length === 1 && heads.length > 2 && Math.abs((row[0]?.at.l ?? 0) - (heads[0]?.at.l ?? 0)) > LEFT) break;
    count += 1;
  }
  return count;
}

/** Whether an unruled table begins at this row. */
export function isTableAt(rows: readonly (readonly Cell[])[], i: number, style: Style): boolean {
  const heads = rows[i] ?? [];
  if (heads.length < 2 || !heads.every((h) => isLabel(h, style))) return false;
  const under = rows.slice(i + 1, i + 1 + rowsUnder(rows, i, style));
  return under.some((row) => row.length >= 2 && row.every((c) => !isLabel(c, style)));
}

/** The table's rows as cells of equal columns, blanks filled in, and how many rows of segments they took. Words go to the column they begin in. */
export function tableRows(
  page: Page,
  segments: readonly Segment[][],
  rows: readonly (readonly Cell[])[],
  i: number,
  style: Style,
): { table: Cell[][]; taken: number } {
  const heads = rows[i] ?? [];
  const edges = heads.map((h) => h.at.l - LEFT / 2);
  const right = Math.max(...rows.flat().map((c) => c.at.r));
  const count = rowsUnder(rows, i, style);
  const cells = Array.from({ length: count + 1 }, (_, r) => {
    const things = (segments[i + r] ?? []).flatMap((s) => s.things);
    const at = around((rows[i + r] ?? []).map((c) => c.at)) ?? { l: 0, t: 0, r: right, b: 0 };
    return edges.map((l, column) => {
      const end = edges[column + 1] ?? right + LEFT;
      const own = things.filter((t) => t.at.l >= (column === 0 ? -1e6 : l) && t.at.l < end);
      const pieces = own.flatMap((t) => t.piece ?? []);
      return cellOf(page, { l, r: end, t: at.t, b: at.b }, pieces, [], [], true);
    });
  });
  return { table: withWholeHeads(cells), taken: count + 1 };
}

const withPieces = (cell: Cell, pieces: Piece[]): Cell =>
  cellOf(cell.page, around([cell.at, ...pieces.map((p) => p.at)]) ?? cell.at, pieces, [], [], true);

/** A heading in bold that wrapped: its second line stands level with the answers of the columns beside it, and its own answer one line lower. */
function withWholeHeads(rows: Cell[][]): Cell[][] {
  const [heads = [], first = [], second, ...more] = rows;
  const wrapped = first.map((cell, column) => {
    const plain = cell.pieces.findIndex((p) => !p.bold);
    return heads[column]?.bold === true ? cell.pieces.slice(0, plain < 0 ? undefined : plain) : [];
  });
  if (wrapped.every((own) => own.length === 0) || first.every((c) => c.pieces.every((p) => p.bold))) return rows;
  const whole = heads.map((head, column) => withPieces(head, [...head.pieces, ...(wrapped[column] ?? [])]));
  const rest = first.map((cell, column) => cell.pieces.slice(wrapped[column]?.length ?? 0));
  // The answer under a heading of two lines begins where the others go on: both lines are of one row.
  const both = second?.length === first.length && wrapped.some((own, c) => own.length > 0 && rest[c]?.length === 0);
  const answers = first.map((cell, c) =>
    withPieces(cell, [...(rest[c] ?? []), ...(both ? (second?.[c]?.pieces ?? []) : [])]),
  );
  return [whole, answers, ...(second && !both ? [second] : []), ...more];
}
