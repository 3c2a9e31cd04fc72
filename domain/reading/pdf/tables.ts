/** Tables of records: a row of headings with rows under it, over as many pages as they run. */
import type { Table } from '../../../schemas/reading.ts';
import { answerOf, labelOf, recordCell, SURE } from './answers.ts';
import type { Block, Cell } from './cells.ts';
import { addPassage, addTable, type Found, placeOf } from './found.ts';
import { isBlank, isLabel, type Style } from './labels.ts';
import { around, encloses, width } from './shapes.ts';
import { squeezed } from './words.ts';

/** Column edges this close are the same column. */
const EDGE = 5;
const DATE = /\b(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2,8} \d{2,4})\b/;

/** A table being read: kept open to the end of its page, as it may go on over the next. */
export type Open = { table: Table; heads: Cell[]; last: Cell[] };

const sameEdges = (a: Cell, b: Cell): boolean => Math.abs(a.at.l - b.at.l) < EDGE && Math.abs(a.at.r - b.at.r) < EDGE;
/** Whether each cell of the row stands in one column of the heads; a row may lack a cell (merged with the one above). */
export const fits = (row: readonly Cell[], heads: readonly Cell[]): boolean =>
  row.length > 1 && row.length <= heads.length && row.every((cell) => heads.some((h) => sameEdges(h, cell)));

const plainBlank = (cell: Cell): boolean =>
  isBlank(cell) || (cell.slots.every((s) => s.value === '') && cell.pieces.length === 0 && cell.marks.length === 0);

/** A row of headings: all labels (the corner may be blank), with at least one row of answers in the same columns below. */
export function isHeadRow(rows: readonly (readonly Cell[])[], i: number, style: Style): boolean {
  const row = rows[i] ?? [];
  const next = rows[i + 1] ?? [];
  if (row.length < 2 || !row.every((c, at) => isLabel(c, style) || (at === 0 && isBlank(c)))) return false;
  if (row.filter((c) => isLabel(c, style)).length < 2 && row.length < 3) return false;
  if (next.length !== row.length || !fits(next, row)) return false;
  return (
    next.slice(1).every((c) => !isLabel(c, style)) || next.filter((c) => isLabel(c, style)).length < next.length / 2
  );
}

const headText = (row: readonly Cell[]): string => squeezed(row.map(labelOf).join('|'));

/** A row on a new page that goes on with the last row of the page before: it lacks a date, or all but a little of what other rows have. */
function goesOn(found: Found, open: Open, row: readonly Cell[]): boolean {
  const texts = open.heads.map((h) => {
    const cell = row.find((c) => sameEdges(c, h));
    return cell ? answerOf(found, cell).value : '';
  });
  if (open.table.rows.length < 1 || texts.every((t) => t !== '')) return false;
  return open.heads.some((_, column) => {
    const dated = open.table.rows.filter((r) => DATE.test(r[column]?.text ?? '')).length;
    const always = open.table.rows.filter((r) => (r[column]?.text ?? '') !== '').length;
    const rows = open.table.rows.length;
    return texts[column] === '' && (dated > rows * 0.6 || (rows > 3 && always === rows));
  });
}

function doubt(open: Open, code: string): void {
  open.table.doubts = [...new Set([...(open.table.doubts ?? []), code])];
  open.table.confidence = Math.min(open.table.confidence, SURE.guessed);
}

function joinToLast(found: Found, open: Open, row: readonly Cell[]): void {
  const last = open.table.rows.at(-1);
  open.heads.forEach((h, column) => {
    const cell = row.find((c) => sameEdges(c, h));
    const above = last?.[column];
    if (!cell || !above || isBlank(cell)) return;
    const { text } = recordCell(found, cell, cell);
    above.text = [above.text, text].filter((t) => t !== '').join(' ');
    above.confidence = SURE.doubted;
  });
  doubt(open, 'split-over-page');
}

/** Adds one row of cells under the open table's heads; a cell that spans down from the row above is read for both. */
function addRow(found: Found, open: Open, row: readonly Cell[], newPage: boolean): void {
  if (row.every(plainBlank)) return;
  if (newPage && goesOn(found, open, row)) {
    joinToLast(found, open, row);
    return;
  }
  const [first] = row;
  if (!first) return;
  const cells = open.heads.map((h, column) => {
    const own = row.find((c) => sameEdges(c, h));
    const spans = open.last[column];
    return (
      own ??
      (spans && sameEdges(spans, h) && spans.at.b > first.at.t + 3 && spans.page === first.page ? spans : undefined)
    );
  });
  open.table.rows.push(cells.map((cell) => recordCell(found, cell, first, (code) => doubt(open, code))));
  open.last = cells.map((cell, column) => cell ?? open.last[column] ?? first);
}

/** Opens a table at this head row. */
export function openTable(found: Found, heads: readonly Cell[]): Open {
  const [first] = heads;
  if (!first) throw new Error('a table needs a head row');
  const at = around(heads.map((h) => h.at)) ?? first.at;
  if (first.guessed) found.guessed = true;
  const table = addTable(found, {
    headers: heads.map(labelOf),
    rows: [],
    ...(first.guessed ? { doubts: ['read-without-rules'] } : {}),
    place: placeOf(found, first.page, at),
    confidence: first.guessed ? SURE.guessed : SURE.ruled,
  });
  return { table, heads: [...heads], last: [] };
}

/**
 * Reads rows from `from` under the open table until they no longer fit its columns. Gives back the first row not read.
 * A repeated head row is dropped; a full-width line of text between rows is kept as a passage.
 */
export function readRows(
  found: Found,
  open: Open,
  block: Block,
  from: number,
  style: Style,
  newPage: boolean,
): number {
  let i = from;
  for (; i < block.rows.length; i += 1) {
    const row = block.rows[i] ?? [];
    if (fits(row, open.heads)) {
      if (headText(row) === headText(open.heads) && row.every((c) => isLabel(c, style) || isBlank(c))) continue;
      if (row.length > 1 && row.every((c) => isLabel(c, style))) break;
      addRow(found, open, row, newPage && open.last[0]?.page !== block.page);
    } else {
      const [only] = row;
      const full = row.length === 1 && only && width(only.at) > width(block.at) * 0.9;
      if (!full || isLabel(only, style)) break;
      if (block.rows[i + 1] && !fits(block.rows[i + 1] ?? [], open.heads)) break;
      addPassage(found, answerOf(found, only).value, only.page, only.at);
    }
  }
  return i;
}

/** Whether this block, first on its page, goes on with the table left open on the page before. */
export function continuesOver(open: Open, block: Block): boolean {
  const [first = []] = block.rows;
  return (
    fits(first, open.heads) &&
    encloses(
      { ...block.at, l: block.at.l - EDGE, r: block.at.r + EDGE, t: 0, b: 1e5 },
      around(open.heads.map((h) => ({ ...h.at, t: 1, b: 2 }))) ?? block.at,
    )
  );
}
