/** Two forms side by side in one table: children in rows at the left, the referrer's details as labels and answers at the right (domain reference 1.4, 2). */
import { labelOf } from './answers.ts';
import type { Block, Cell } from './cells.ts';
import { isBlank, looksLabelled, type Style } from './labels.ts';
import { around } from './shapes.ts';
import { fits } from './tables.ts';
import { squeezed } from './words.ts';

/** Edges this close are one edge. */
const EDGE = 5;

export type Sides = { left: Block; right: Block; heads: [string, string]; rows: number };

function under(rows: readonly (readonly Cell[])[], i: number): Cell[][] {
  const first = rows[i] ?? [];
  const out: Cell[][] = [];
  for (const row of rows.slice(i)) {
    if (row.length !== first.length || !fits(row, first)) break;
    out.push([...row]);
  }
  return out;
}

/** A column of relationships ("Mother", "Father") is full of words that are labels elsewhere. */
const RELATION =
  /^(mother|father|parent|carer|sibling|brother|sister|child|partner|step|half|grand|aunt|uncle|other)/i;

const known = (cell: Cell | undefined, style: Style): boolean =>
  cell !== undefined && looksLabelled(cell, style) && !RELATION.test(labelOf(cell));

/** The column from which labels and answers go in pairs, row by row, while the first row of the columns before it is a head row. */
function seam(rows: readonly (readonly Cell[])[], style: Style): number {
  const [head = []] = rows;
  for (let k = 2; k + 1 < head.length; k += 1) {
    const labels = rows.flatMap((row) => row[k] ?? []).filter((c) => !isBlank(c));
    const answers = rows.flatMap((row) => row[k + 1] ?? []).filter((c) => !isBlank(c));
    const distinct = new Set(labels.map((c) => squeezed(labelOf(c)))).size;
    if (labels.length < 2 || distinct !== labels.length || !labels.every((c) => known(c, style))) continue;
    if (answers.some((c) => known(c, style)) || answers.length === 0) continue;
    const over = head.slice(0, k).filter((c) => !isBlank(c));
    const below = rows
      .slice(1)
      .flatMap((row) => row.slice(0, k))
      .filter((c) => !isBlank(c));
    const headed = over.length >= k - 1 && over.filter((c) => known(c, style)).length >= over.length * 0.6;
    if (headed && below.filter((c) => known(c, style)).length < below.length * 0.3) return k;
  }
  return 0;
}

function blockOf(block: Block, rows: Cell[][]): Block {
  return { page: block.page, at: around(rows.flat().map((c) => c.at)) ?? block.at, rows };
}

/** Labels in the first column and answers in the second. */
function inPairs(rows: readonly (readonly Cell[])[], style: Style): boolean {
  const share = (column: number): number =>
    rows.filter((row) => row[column] && known(row[column], style)).length / rows.length;
  return share(0) >= 0.6 && share(1) < 0.34;
}

/** A head row over rows of the same columns. */
function listIn(rows: readonly Cell[][], style: Style): Cell[][] | undefined {
  const [head = [], ...under] = rows;
  const labels = head.filter((c) => !isBlank(c));
  if (labels.length < 2 || !labels.every((c) => looksLabelled(c, style))) return undefined;
  if (under.length === 0 || under.some((row) => row.length !== head.length || !fits(row, head))) return undefined;
  return [...rows];
}

/** What stands under one of two titles, when it is labels with answers or a list. */
function halfOf(rows: readonly Cell[][], style: Style): Cell[][] | undefined {
  const written = rows.filter((row) => !row.every(isBlank));
  const filled = rows.filter((row) => row.length > 1);
  if (written.length > 1 && written.every((row) => row.length > 1) && inPairs(written, style)) return written;
  return listIn(filled, style);
}

/** Two titles over one table, each over labels and answers of its own, or over a list: "Children" | "Referrer's details". */
function titled(block: Block, i: number, style: Style): Sides | undefined {
  const [left, right, more] = block.rows[i] ?? [];
  if (!left || !right || more || [left, right].some((c) => isBlank(c) || c.slots.length > 0 || c.marks.length > 0))
    return undefined;
  const within = (cell: Cell, title: Cell): boolean => cell.at.l > title.at.l - EDGE && cell.at.r < title.at.r + EDGE;
  const halves: [Cell[][], Cell[][]] = [[], []];
  for (const row of block.rows.slice(i + 1)) {
    const own = row.filter((c) => within(c, left));
    const other = row.filter((c) => within(c, right));
    const short = own.length < 2 || other.length < 2;
    if (own.length + other.length !== row.length || own.length === 0 || other.length === 0) break;
    if (short && ![...own, ...other].some(isBlank)) break;
    halves[0].push(own);
    halves[1].push(other);
  }
  const rows = halves[0].length;
  const strict = halves.every((half) => inPairs(half, style));
  const below = under(block.rows, i + 1);
  // Where a seam parts the rows below, it parts them better than their titles do.
  if (rows < 2 || (!strict && below.length >= 3 && seam(below, style) > 0)) return undefined;
  const [one, two] = strict ? halves : halves.map((half) => halfOf(half, style));
  if (!one || !two) return undefined;
  return {
    left: blockOf(block, one),
    right: blockOf(block, two),
    heads: [labelOf(left), labelOf(right)],
    rows: rows + 1,
  };
}

/** The two forms that begin at row `i`, or undefined. Their headings are the cells right above each. */
export function sidesAt(block: Block, i: number, style: Style): Sides | undefined {
  const halves2 = titled(block, i, style);
  if (halves2) return halves2;
  const rows = under(block.rows, i);
  if (rows.length < 3) return undefined;
  const k = seam(rows, style);
  if (k === 0) return undefined;
  const left = blockOf(
    block,
    rows.map((row) => row.slice(0, k)),
  );
  const right = blockOf(
    block,
    rows.map((row) => row.slice(k)),
  );
  const [head = []] = left.rows;
  left.rows.forEach((row, n) => {
    for (const cell of row) cell.label = n === 0 && !isBlank(cell);
  });
  right.rows.forEach((row) => {
    row.forEach((cell, n) => {
      cell.label = n % 2 === 0 && !isBlank(cell);
    });
  });
  const above = block.rows[i - 1] ?? [];
  const over = (side: Block): string => {
    const cell = above.find((c) => c.at.l < side.at.l + 5 && c.at.r > side.at.r - 5);
    return cell && head.length > 0 ? labelOf(cell) : '';
  };
  return { left, right, heads: [over(left), over(right)], rows: rows.length };
}
