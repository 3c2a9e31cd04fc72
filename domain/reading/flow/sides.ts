/** Parts a table into two that stand side by side under titles of their own: "Children" | "Referrer's details" (domain reference 1.4, fact 2). */
import { cellText, type GridCell, type GridRow } from './blocks.ts';
import { isEntered } from './grid-labels.ts';

/** `taken` = how many rows below the titles belong to the sides. */
export type Side = { title: GridCell; rows: GridRow[]; taken: number };

/** The sides that begin at a row, each with its rows; none: []. A row in which a cell reaches over from one side to the other ends them. */
export function sidesAt(rows: readonly GridRow[], at: number): Side[] {
  const titles = rows[at]?.cells ?? [];
  const [left, right] = titles;
  if (titles.length !== 2 || !left || !right || titles.some((cell) => cell.span < 2 || isEntered(cell))) return [];
  if (titles.some((cell) => cellText(cell) === '' || cell.continued)) return [];
  const own: GridRow[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.cells.some((cell) => cell.column < right.column && cell.column + cell.span > right.column)) break;
    if (row.cells.length < 2) break;
    own.push(row);
  }
  const half = (row: GridRow, title: GridCell): GridRow => ({
    ...row,
    cells: row.cells.filter((cell) => cell.column >= title.column && cell.column < title.column + title.span),
  });
  const sides = titles.map((title) => ({
    title,
    taken: own.length,
    rows: own.map((row) => half(row, title)).filter((row) => row.cells.some((cell) => cellText(cell) !== '')),
  }));
  const parted = own.filter((row) => titles.every((title) => half(row, title).cells.length > 1)).length;
  return own.length >= 2 && parted >= 2 ? sides : [];
}
