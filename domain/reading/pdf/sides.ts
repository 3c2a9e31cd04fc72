/** Tables that stand on their side: children or parents as columns, and questions down the side with Yes and No across the top. */
import type { TickOption } from '../../../schemas/reading.ts';
import { addAnswer, answerOf, labelOf, SURE } from './answers.ts';
import type { Block, Cell } from './cells.ts';
import { type Found, head, placeOf } from './found.ts';
import { isBlank, isKnownLabel, isLabel, type Style } from './labels.ts';
import { isOptionWord } from './offered.ts';
import { around } from './shapes.ts';
import { fits } from './tables.ts';

const NUMBERED = /^(child|young person|person|sibling|adult|parent|carer|member)( ?\/ ?\w+)*\s*(no\.?)?\s*#?\d+/i;
const CHILD = /^(child|young person)/i;
const PARENTS = /^(mother|father|parent|carer|step|guardian|partner)/i;

const rowsUnder = (rows: readonly (readonly Cell[])[], i: number): Cell[][] => {
  const heads = rows[i] ?? [];
  const out: Cell[][] = [];
  for (const row of rows.slice(i + 1)) {
    if (row.length !== heads.length || !fits(row, heads)) break;
    out.push([...row]);
  }
  return out;
};

/** Labels down the left, one column for each child (or parent): the heads are numbered, or name parents over an empty corner. */
export function isGroupedTable(rows: readonly (readonly Cell[])[], i: number, style: Style): boolean {
  const [corner, ...heads] = rows[i] ?? [];
  if (!corner || heads.length < 1) return false;
  const words = heads.map(labelOf);
  const named = words.every((w) => NUMBERED.test(w)) || (isBlank(corner) && words.every((w) => PARENTS.test(w)));
  const under = rowsUnder(rows, i);
  const sides = under.map((row) => row[0]).filter((c) => c !== undefined);
  const labels = sides.filter((c) => isLabel(c, style) || isKnownLabel(labelOf(c)));
  return named && under.length > 1 && labels.length > sides.length * 0.7;
}

/** Reads such a table: one answer for each label and column, numbered by column (and under the column's own heading where it is a name). */
export function readGroups(found: Found, block: Block, i: number): number {
  const [corner, ...heads] = block.rows[i] ?? [];
  const under = rowsUnder(block.rows, i);
  const over = corner && labelOf(corner);
  const titled = corner !== undefined && over !== undefined && over !== '' && !/\bname/i.test(over);
  if (titled) head(found, over, corner.page, corner.at);
  for (const [side, ...cells] of under) {
    if (!side) continue;
    cells.forEach((cell, column) => {
      const over = heads[column];
      const name = over ? labelOf(over) : '';
      const section = NUMBERED.test(name) && (titled || CHILD.test(name)) ? {} : { section: name };
      addAnswer(found, labelOf(side), side, answerOf(found, cell), { page: cell, group: column + 1, ...section });
    });
  }
  return i + 1 + under.length;
}

/** What was typed into a cell, or into the one field that stands in it. */
const typedIn = ({ slots: [slot, ...more], pieces, ...cell }: Cell): string =>
  slot && more.length === 0 && pieces.length === 0 ? slot.value.trim() : labelOf({ ...cell, slots: [], pieces });

const isTickOnly = (cell: Cell): boolean =>
  isBlank(cell) ||
  (cell.marks.length === 1 && cell.pieces.length === 0 && cell.slots.length === 0) ||
  (cell.marks.length === 0 && /^[☐☑☒xX✓√]?$/.test(typedIn(cell)));

const isMadeCell = (cell: Cell): boolean | 'unclear' => cell.marks[0]?.on ?? /^[☑☒xX✓√]$/.test(typedIn(cell));

/** Forms head a third column so for whoever cannot say. */
const NOT_KNOWN = /^(n\/?k|n\/?a|d\/?k|unknown|not (known|sure|applicable)|don['’]t know|unsure)$/i;
const headsTicks = (cell: Cell): boolean => isOptionWord(labelOf(cell)) || NOT_KNOWN.test(labelOf(cell));

/** Yes, No and the like as heads, and only ticks or nothing under them. */
export function isMatrix(rows: readonly (readonly Cell[])[], i: number): boolean {
  const [, ...heads] = rows[i] ?? [];
  if (heads.length < 2 || !heads.every(headsTicks)) return false;
  const under = rowsUnder(rows, i);
  return under.length > 0 && under.every(([side, ...cells]) => side !== undefined && cells.every(isTickOnly));
}

/** One tick question a row. */
export function readMatrix(found: Found, block: Block, i: number): number {
  const [, ...heads] = block.rows[i] ?? [];
  const under = rowsUnder(block.rows, i);
  for (const [side, ...cells] of under) {
    const at = around(cells.map((c) => c.at));
    if (!side || !at) continue;
    const options = cells.map((cell, column): TickOption => {
      const over = heads[column];
      return { text: over ? labelOf(over) : '', marked: isMadeCell(cell), place: placeOf(found, cell.page, cell.at) };
    });
    const value = options.filter((o) => o.marked === true).map((o) => o.text);
    const doubts = options.some((o) => o.marked === 'unclear') ? ['unclear-mark'] : [];
    const answer = { value: value.join(', '), at, doubts, confidence: SURE.ruled, options, lead: '', beside: [] };
    addAnswer(found, labelOf(side), side, answer, { page: side });
  }
  return i + 1 + under.length;
}
