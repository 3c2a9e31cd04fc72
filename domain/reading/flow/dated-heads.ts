/** Knows the heads of a list of events by what stands below them: nothing but days. */
import { cellText, type GridRow } from './blocks.ts';
import { isEntered } from './grid-labels.ts';

const A_DAY = /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$|^\d{1,2}(st|nd|rd|th)? \p{L}{3,9}( \d{2,4})?$/u;

/** "Date | What happened" over nothing but days: a list of events, whatever shows its heads. */
export function headsDates([head, ...rows]: readonly GridRow[]): boolean {
  const below = rows.slice(0, 3).filter((row) => row.cells.length === head?.cells.length);
  if (head === undefined || head.cells.length < 2 || below.length < 2) return false;
  if (head.cells.some((cell) => cellText(cell) === '' || /\d/.test(cellText(cell)) || isEntered(cell))) return false;
  return below.every(({ cells: [first] }) => first !== undefined && A_DAY.test(cellText(first)));
}
