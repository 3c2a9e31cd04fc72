/** Reads a table: rows of label and answer, labels above answers, tables with a heading row, and grids of Yes and No. */

import { isHint } from '../hints.ts';
import { withoutAsides } from './asides.ts';
import { cellText, type Grid, type GridCell, type GridRow, type Run, runsText, tidy } from './blocks.ts';
import { isCaption } from './captions.ts';
import { addAnswer, addPassage, beginSection, type Gathering, groupOf } from './gathering.ts';
import {
  areStacks,
  holdsPair,
  isBold,
  isEntered,
  isHeaderRow,
  isPossibleLabel,
  isStack,
  labelness,
  leadsPair,
  rowStyle,
  type Style,
  sideOf,
} from './grid-labels.ts';
import { type GridReading, placeOf, readTable } from './grid-tables.ts';
import { isStory } from './label-words.ts';
import { isExactLabel, isLabel, pairsOf } from './labels.ts';
import { readLines } from './lines.ts';
import { withMarks } from './marks.ts';
import { plainStacks } from './plain-stacks.ts';
import { addStatement, statementOf } from './statements.ts';

/** Adds what a table says. */
export function readGrid(gathering: Gathering, grid: Grid, style: Style): void {
  const reading: GridReading = { gathering, grid, style: rowStyle(grid, style) };
  const rows = grid.rows.filter((row) => row.cells.length > 0).map((row) => plainRow(reading, row));
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    const sides = sidesAt(rows, at);
    for (const { title, own } of sides) {
      beginSection(gathering, cellText(title));
      for (const half of own) readPairs(reading, half);
    }
    if (sides.length > 0) {
      at += 1 + (sides[0]?.own.length ?? 0);
      continue;
    }
    at += row.cells.length === 1 ? readWide({ ...reading, style }, rows, at) : readRow(reading, rows, at);
  }
  for (const nested of rows.flatMap((row) => row.cells.flatMap((cell) => cell.tables)))
    readGrid(gathering, nested, style);
}

/** A row without the small print beside its labels, which is kept as it stands. */
function plainRow({ gathering, grid }: GridReading, row: GridRow): GridRow {
  const cells = row.cells.map((whole) => {
    const { cell, said } = withoutAsides(whole);
    for (const text of said) addPassage(gathering, text, placeOf(gathering, grid, row, whole), false, '');
    return cell;
  });
  return { ...row, cells };
}

/** Two titles over one table, each over labels and answers of its own: "Child" | "Referrer" (domain reference 1.4, 2). None: []. */
function sidesAt(rows: readonly GridRow[], at: number): { title: GridCell; own: GridRow[] }[] {
  const titles = rows[at]?.cells ?? [];
  const [left, right] = titles;
  if (titles.length !== 2 || !left || !right || titles.some((cell) => cell.span < 2 || isEntered(cell))) return [];
  if (titles.some((cell) => cellText(cell) === '')) return [];
  const half = (row: GridRow, title: GridCell): GridRow => ({
    ...row,
    cells: row.cells.filter((cell) => cell.column >= title.column && cell.column < title.column + title.span),
  });
  const under = rows.slice(at + 1);
  const end = under.findIndex((row) => titles.some((title) => half(row, title).cells.length < 2));
  const own = end < 0 ? under : under.slice(0, end);
  if (own.length < 2) return [];
  return titles.map((title) => ({ title, own: own.map((row) => half(row, title)) }));
}

/** One cell across the table: a heading, a label above its answer, or both in one. Returns how many rows it took. */
function readWide(reading: GridReading, rows: readonly GridRow[], at: number): number {
  const { gathering, style } = reading;
  const row = rows[at];
  const cell = row?.cells[0];
  if (row === undefined || cell === undefined) return 1;
  const label = labelness(cell, style);
  if (label !== 'no' && !holdsPair(cell) && !isStack(cell)) {
    const told = guidanceBelow(reading, rows, at);
    const below = rows[at + 1 + told];
    const answer = below?.cells.length === 1 ? below.cells[0] : undefined;
    if (below !== undefined && answer !== undefined && labelness(answer, style) !== 'sure' && !opensMore(answer)) {
      const sure = label === 'sure';
      // What the concern is belongs to no single person of a list: the list is over.
      if (gathering.group > 0 && isStory(cellText(cell)) && groupOf(cellText(cell)) === 0)
        Object.assign(gathering, { section: '', group: 0 });
      add(reading, cell, row, [[answer, below]], sure ? 0.95 : 0.6, sure ? [] : ['label-by-position']);
      return 2 + told;
    }
    if (below === undefined && /[:?]$/.test(cellText(cell))) add(reading, cell, row, [], 0.9);
    else beginSection(gathering, cellText(cell));
    return 1 + told;
  }
  const below = rows[at + 1];
  if (isCaption(cellText(cell)) && below !== undefined) beginSection(gathering, cellText(cell));
  else readInside(reading, cell, row);
  return 1;
}

/** How many rows below a question only tell how to answer it; what they say is kept as it stands. */
function guidanceBelow({ gathering, grid }: GridReading, rows: readonly GridRow[], at: number): number {
  const [row, next] = rows.slice(at + 1, at + 3);
  const cell = row?.cells.length === 1 ? row.cells[0] : undefined;
  if (row === undefined || cell === undefined || next?.cells.length !== 1 || isEntered(cell)) return 0;
  const worded = cell.paragraphs.flatMap(({ runs }) => runs).filter((run) => tidy(run.text) !== '');
  const small = worded.length > 0 && worded.every((run) => run.slanted === true && run.strong !== true);
  if (!small && !isHint(cellText(cell))) return 0;
  addPassage(gathering, cellText(cell), placeOf(gathering, grid, row, cell), false, '');
  return 1;
}

/** "Child 1" or another caption below the heading of them all, or a cell that asks for itself. */
function opensMore(cell: GridCell): boolean {
  const text = cellText(cell);
  if (isEntered(cell)) return false;
  return (
    (groupOf(text) > 0 && text.split(/\s+/).length <= 4) ||
    /^(section|part)\s+\w{1,3}\b/i.test(text) ||
    asksItself(cell)
  );
}

/** Whether a cell has a question of its own over or before its answer: then the words above it are a heading. */
function asksItself(cell: GridCell): boolean {
  if (isStack(cell)) return true;
  const [first, second] = cell.paragraphs.filter(({ runs }) => runs.some((run) => tidy(run.text) !== ''));
  const lead = first?.runs.find((run) => tidy(run.text) !== '');
  if (first === undefined || lead === undefined) return false;
  if (lead.strong === true && !isBold(cell) && pairsOf(first.runs).length > 0) return true;
  const question = /^[^.?]{5,90}\?(?=\s)/.exec(tidy(runsText(first.runs)))?.[0] ?? tidy(runsText(first.runs));
  return second !== undefined && /[?:]$/.test(question) && isLabel(question);
}

/** A cell with its own label inside: bold lines above plain ones, or labelled lines; else a passage. */
function readInside(reading: GridReading, cell: GridCell, row: GridRow): void {
  const { gathering, grid } = reading;
  const paragraphs = cell.paragraphs;
  const plain = paragraphs.findIndex(({ runs }) =>
    withMarks(runs).some((run) => run.mark !== undefined || (!run.strong && tidy(run.text) !== '')),
  );
  const leading = paragraphs.slice(0, Math.max(plain, 0));
  const label = cellText({ ...cell, paragraphs: leading });
  if (label !== '' && label.split(/\s+/).length <= 40 && !isBold(cell)) {
    const place = placeOf(gathering, grid, row, cell);
    const lines = paragraphs.slice(plain).map(({ runs }) => runs);
    addAnswer(gathering, { label: label.replace(/\s*:$/, ''), lines, place, labelPlace: place, confidence: 0.9 });
    return;
  }
  const { section, group } = gathering;
  gathering.cell = placeOf(gathering, grid, row, cell);
  readLines(gathering, paragraphs);
  Object.assign(gathering, { cell: null, section, group });
}

function readRow(reading: GridReading, rows: readonly GridRow[], at: number): number {
  const row = rows[at];
  const below = rows[at + 1];
  if (row === undefined) return 1;
  const above = rows[at - 1];
  const opens = above === undefined || above.cells.length !== row.cells.length;
  if (
    isHeaderRow(row, reading.style, opens) &&
    !below?.cells.some(holdsPair) &&
    below !== undefined &&
    below.cells.length > 1 &&
    !isHeaderRow(below, reading.style)
  ) {
    return readTable(reading, rows, at);
  }
  readPairs(reading, row);
  return 1;
}

/** Label, answer, label, answer along one row. */
function readPairs(reading: GridReading, row: GridRow): void {
  const { style, gathering, grid } = reading;
  const all = row.cells.filter((cell) => !cell.continued);
  const side = sideOf(grid, row, all, style);
  if (side !== undefined) beginSection(gathering, cellText(side));
  const cells = all.filter((cell) => cell !== side);
  const plain = areStacks(cells) ? undefined : plainStacks(cells);
  for (const { cell, stack } of plain ?? []) {
    const place = placeOf(gathering, grid, row, cell);
    const lines = stack.answer.map(({ runs }) => runs);
    addAnswer(gathering, { label: stack.label, lines, place, labelPlace: place, confidence: 0.8 });
  }
  if (plain !== undefined) return;
  const stacked = areStacks(cells);
  const shown = cells.some((cell) => labelness(cell, style) === 'sure' && !holdsPair(cell));
  let label: GridCell | null = null;
  let answers: [GridCell, GridRow][] = [];
  const close = () => {
    if (label !== null) addRowAnswer(reading, row, label, answers, shown);
    label = null;
    answers = [];
  };
  for (const cell of cells) {
    const text = cellText(cell);
    const stated = cell.paragraphs.length === 1 ? statementOf(cell.paragraphs[0]?.runs ?? []) : undefined;
    if (stated !== undefined && label === null) {
      addStatement(gathering, stated, placeOf(gathering, grid, row, cell));
      continue;
    }
    const isOwn = shown ? leadsPair(cell, cells, style) : label === null || answers.length > 0;
    if (stacked && isBold(cell)) add(reading, cell, row, [], 0.9);
    else if (stacked || (holdsPair(cell) && (label === null || answers.length > 0 || !shown))) {
      close();
      readInside(reading, cell, row);
    } else if (isOwn && text !== '' && (shown || isPossibleLabel(cell, cells))) {
      close();
      label = cell;
    } else if (label !== null) answers.push([cell, row]);
    else if (text !== '') addPassage(gathering, text, placeOf(gathering, grid, row, cell));
  }
  close();
}

function addRowAnswer(
  reading: GridReading,
  row: GridRow,
  label: GridCell,
  answers: [GridCell, GridRow][],
  shown: boolean,
): void {
  if (shown) {
    add(reading, label, row, answers, 0.95);
    return;
  }
  const known = labelness(label, reading.style) === 'maybe';
  if (answers.some(([cell]) => isExactLabel(cellText(cell)) || groupOf(cellText(cell)) > 0)) {
    add(reading, label, row, answers, 0.4, ['answer-looks-like-label']);
  } else add(reading, label, row, answers, known ? 0.8 : 0.5, known ? [] : ['label-by-position']);
}

function add(
  reading: GridReading,
  label: GridCell,
  row: GridRow,
  answers: [GridCell, GridRow][],
  confidence: number,
  doubts: string[] = [],
): void {
  const { gathering, grid } = reading;
  const labelPlace = placeOf(gathering, grid, row, label);
  const first = answers.find(([cell]) => cellText(cell) !== '') ?? answers[0];
  const lines: Run[][] = answers.flatMap(([cell]) => cell.paragraphs.map(({ runs }) => runs));
  addAnswer(gathering, {
    label: cellText(label).replace(/\n/g, ' ').replace(/\s*:$/, ''),
    lines,
    place: first === undefined ? labelPlace : placeOf(gathering, grid, first[1], first[0]),
    labelPlace,
    confidence,
    doubts,
  });
}
