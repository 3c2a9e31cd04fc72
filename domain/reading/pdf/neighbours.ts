/** On forms that print labels and answers alike, judges each cell by its neighbours: head rows, label columns, and lines that take turns. */
import type { Block, Cell } from './cells.ts';
import { holdsPair, holdsSpaced, isBlank, looksLabelled, printedText, type Style } from './labels.ts';
import { width } from './shapes.ts';
import { fits } from './tables.ts';

/** Longer than this is an answer, whatever stands beside it. */
const LONGEST = 160;
const DATE_OR_NUMBER = /^[\d\s/.,:+-]+$/;

type Row = readonly Cell[];

function mayBeLabel(cell: Cell): boolean {
  const text = printedText(cell);
  if (text === '' || text.length > LONGEST || DATE_OR_NUMBER.test(text)) return false;
  if (holdsPair(cell) || holdsSpaced(cell)) return false;
  return cell.marks.length === 0 && cell.slots.length === 0 && !/[☐☑☒]/.test(text) && !/^\S+@\S+$/.test(text);
}

const share = (cells: Row, is: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

/** Mostly known labels over a row, in the same columns, that is mostly not. */
function isHead(rows: readonly Row[], i: number, known: ReadonlySet<Cell>): boolean {
  const row = rows[i] ?? [];
  const next = rows[i + 1] ?? [];
  const written = row.filter((c) => !isBlank(c));
  if (written.length < 2 || written.length < row.length - 1 || !written.every(mayBeLabel)) return false;
  if (!fits(next, row) || next.length !== row.length) return false;
  const least = row.length === 2 ? 1 : 0.6;
  return share(written, (c) => known.has(c)) >= least && share(next, (c) => known.has(c)) < 0.4;
}

function headRows(rows: readonly Row[], known: ReadonlySet<Cell>, judged: Map<Cell, boolean>): void {
  for (let i = 0; i < rows.length; i += 1) {
    const head = rows[i] ?? [];
    if (!isHead(rows, i, known)) continue;
    for (const cell of head) judged.set(cell, !isBlank(cell));
    let j = i + 1;
    for (; j < rows.length && fits(rows[j] ?? [], head) && !isHead(rows, j, known); j += 1) {
      for (const cell of rows[j] ?? []) judged.set(cell, false);
    }
    i = j - 1;
  }
}

const column = (rows: readonly Row[], like: Cell): Cell[] =>
  rows.flat().filter((c) => Math.abs(c.at.l - like.at.l) < 5 && Math.abs(c.at.r - like.at.r) < 5);

const after = (rows: readonly Row[], cell: Cell): Cell | undefined => {
  const row = rows.find((r) => r.includes(cell)) ?? [];
  return row[row.indexOf(cell) + 1];
};

/** A column in which many cells are known labels, beside one in which few are: all of it is labels. */
function labelColumns(rows: readonly Row[], known: ReadonlySet<Cell>, judged: Map<Cell, boolean>): void {
  for (const row of rows) {
    for (const like of row) {
      if (judged.has(like)) continue;
      const cells = column(rows, like).filter((c) => !judged.has(c) && !isBlank(c));
      const beside = cells.flatMap((c) => after(rows, c) ?? []);
      if (beside.length < cells.length || cells.length === 0) continue;
      const written = beside.filter((c) => !isBlank(c));
      const labelled = share(cells, (c) => known.has(c)) >= 0.4 && share(written, (c) => known.has(c)) <= 0.34;
      if (!labelled) continue;
      for (const cell of cells) judged.set(cell, mayBeLabel(cell));
      for (const cell of beside) judged.set(cell, false);
    }
  }
}

/** Full-width lines that take turns, label and answer: where every other one is a known label, all of its turn are. */
function turns(block: Block, known: ReadonlySet<Cell>, judged: Map<Cell, boolean>): void {
  let run: Cell[] = [];
  const close = (): void => {
    for (const turn of [0, 1]) {
      const own = run.filter((_, i) => i % 2 === turn);
      const others = run.filter((_, i) => i % 2 !== turn);
      if (own.length < 2 || share(own, (c) => known.has(c)) < 0.5 || others.some((c) => known.has(c))) continue;
      for (const cell of own) judged.set(cell, mayBeLabel(cell));
      for (const cell of others) judged.set(cell, false);
    }
    run = [];
  };
  for (const row of block.rows) {
    const [only] = row;
    const banner = only && (only.tinted || only.bold);
    if (row.length === 1 && only && width(only.at) > width(block.at) * 0.9 && !banner) run.push(only);
    else close();
  }
  close();
}

/** A form that prints its labels bold may still head a table plainly: three or more cells, nearly all known labels, over a row that has none. */
function plainHeads(block: Block, style: Style): void {
  const words = { bold: false, tinted: false };
  const known = new Set(block.rows.flat().filter((c) => looksLabelled(c, words)));
  block.rows.forEach((row, i) => {
    const written = row.filter((c) => !isBlank(c));
    const next = block.rows[i + 1] ?? [];
    if (row.length < 3 || written.some((c) => looksLabelled(c, style)) || !isHead(block.rows, i, known)) return;
    if (share(written, (c) => known.has(c)) < 0.8 || next.some((c) => known.has(c))) return;
    for (const cell of written) cell.label = true;
  });
}

/** Judges the cells of a block by those around them, as far as the form's own style leaves anything open. */
export function judgeByNeighbours(block: Block, style: Style): void {
  if (style.bold || style.tinted) {
    plainHeads(block, style);
    return;
  }
  const known = new Set(block.rows.flat().filter((c) => looksLabelled(c, style)));
  const judged = new Map<Cell, boolean>();
  for (const cell of block.rows.flat()) if (isBanner(block, cell)) judged.set(cell, true);
  const plain = block.rows.map((row) => row.filter((c) => judged.get(c) !== true));
  headRows(plain, known, judged);
  labelColumns(plain, known, judged);
  turns(block, known, judged);
  for (const [cell, label] of judged) cell.label = label;
}

/** Bold or tinted words in a row where all are, on a form that does not print its labels so: a heading of what is under it. */
export function isBanner(block: Block, cell: Cell): boolean {
  if ((!cell.bold && !cell.tinted) || cell.slots.length > 0 || cell.marks.length > 0) return false;
  const row = block.rows.find((r) => r.includes(cell)) ?? [];
  return row.every((c) => isBlank(c) || c.bold || c.tinted) && block.rows.flat().some((c) => !c.bold && !c.tinted);
}
