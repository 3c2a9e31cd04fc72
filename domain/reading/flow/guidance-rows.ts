/** Sets aside what a table's rows and cells print to tell people how to fill them in: kept as it stands, never a label or an answer. */
import { isGuidance } from '../hints.ts';
import { wholeLabel, withoutAsides } from './asides.ts';
import { cellText, type GridCell, type GridRow, tidy } from './blocks.ts';
import { cardOf } from './cards.ts';
import { addPassage } from './gathering.ts';
import { isBold, isEntered, isStack, labelness } from './grid-labels.ts';
import { type GridReading, placeOf } from './grid-tables.ts';
import { isKnownLabel } from './known-labels.ts';
import { followUpAt } from './label-words.ts';
import { plainStack } from './plain-stacks.ts';

/** A row without the small print beside its labels, which is kept as it stands. */
export function plainRow(reading: GridReading, row: GridRow): GridRow {
  const { gathering, grid } = reading;
  const cells = row.cells.map((whole) => {
    const { cell: own, said } = withoutAsides(whole);
    const cell = whole === row.cells.at(-1) ? own : wholeLabel(own);
    for (const text of said) addPassage(gathering, text, placeOf(gathering, grid, row, whole), false, '');
    if (whole !== row.cells[0] || !isMarginal(reading, [cell, ...row.cells.slice(1)])) return cell;
    addPassage(gathering, cellText(cell), placeOf(gathering, grid, row, whole), false, '');
    return { ...cell, paragraphs: [] };
  });
  return { ...row, cells };
}

/** Whether a row's first cell only tells how to fill in the labelled ones on its right. */
function isMarginal({ style }: GridReading, [first, next]: readonly GridCell[]): boolean {
  if (first === undefined || next === undefined || isBold(first) || /[:?]$/.test(cellText(first))) return false;
  const text = cellText(first);
  if (followUpAt(text) === 0) return false;
  if (isKnownLabel(plainStack(next)?.label ?? cellText(next))) return isGuidance(text) || /\w{3}\.$/.test(text);
  const asks = labelness(next, style) === 'sure' || isStack(next) || cardOf(next) !== undefined;
  return asks && isGuidance(text);
}

/** How many rows below a question or a banner only tell how to answer; what they say is kept as it stands. */
export function guidanceBelow({ gathering, grid, style }: GridReading, rows: readonly GridRow[], at: number): number {
  const [row, next] = rows.slice(at + 1, at + 3);
  const cell = row?.cells.length === 1 ? row.cells[0] : undefined;
  if (row === undefined || cell === undefined || next === undefined) return 0;
  const fillable = next.cells.length === 1 && next.cells.some(isEntered);
  if (isEntered(cell) && !fillable) return 0;
  const worded = cell.paragraphs.flatMap(({ runs }) => runs).filter((run) => tidy(run.text) !== '');
  const small = worded.length > 0 && worded.every((run) => run.slanted === true && run.strong !== true);
  const [box] = next.cells;
  // "(Strengths and safety within the family)" between a question and its box.
  const bracketed =
    /^\([^()]{8,200}\)$/.test(cellText(cell)) &&
    next.cells.length === 1 &&
    box !== undefined &&
    labelness(box, style) === 'no';
  if (!(small && next.cells.length === 1) && !bracketed && !isGuidance(cellText(cell))) return 0;
  addPassage(gathering, cellText(cell), placeOf(gathering, grid, row, cell), false, '');
  return 1;
}
