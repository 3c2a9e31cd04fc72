/** Reads a table: rows of label and answer, labels above answers, tables with a heading row, and grids of Yes and No. */

import type { Place } from '../../../schemas/reading.ts';
import { sectionKind } from '../../labels/sections.ts';
import { cellText, type Grid, type GridCell, type GridRow, type Run, runsText, tidy } from './blocks.ts';
import { isCaption } from './captions.ts';
import { type Card, cardOf } from './cards.ts';
import { headsDates } from './dated-heads.ts';
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
  opensInBold,
  rowStyle,
  type Style,
  sideOf,
} from './grid-labels.ts';
import { type GridReading, placeOf, readTable } from './grid-tables.ts';
import { guidanceBelow, plainRow } from './guidance-rows.ts';
import { isKnownLabel } from './known-labels.ts';
import { isStory } from './label-words.ts';
import { isExactLabel, isLabel, pairsOf } from './labels.ts';
import { readLines } from './lines.ts';
import { withMarks } from './marks.ts';
import { lettersTogether } from './one-letter-boxes.ts';
import { optionsInCells } from './options-in-cells.ts';
import { isPlainHead } from './plain-heads.ts';
import { type PlainLead, plainLeads } from './plain-leads.ts';
import { plainStacks } from './plain-stacks.ts';
import { remembered } from './remembered.ts';
import { sidesAt } from './sides.ts';
import { addStatement, statementOf } from './statements.ts';
import { inOneStorey } from './two-storey-heads.ts';

/** Adds what a table says. */
export function readGrid(gathering: Gathering, grid: Grid, style: Style): void {
  const reading: GridReading = { gathering, grid, style: rowStyle(grid, style) };
  const own = grid.rows.filter((row) => row.cells.length > 0).map((row) => plainRow(reading, row));
  const rows = inOneStorey(grid, own, reading.style);
  readRows(reading, rows, style);
  for (const row of own) readNested(reading, row, style);
}

/** The tables in a row's cells, under the words beside them where these say what they are about. */
function readNested({ gathering }: GridReading, row: GridRow, style: Style): void {
  const nested = row.cells.flatMap((cell) => cell.tables);
  if (nested.length === 0) return;
  const { section, over, group } = gathering;
  const [label, holder] = row.cells;
  const words = label === undefined || label.tables.length > 0 || holder?.tables.length === 0 ? '' : cellText(label);
  if (row.cells.length === 2 && sectionKind(words) !== 'unknown') beginSection(gathering, words);
  for (const grid of nested) readGrid(gathering, grid, style);
  if (gathering.section === words.replace(/\s*:$/, '')) Object.assign(gathering, { section, over, group });
}

/** The rows of a table, or of one of two that stand side by side. `style` = what shows labels in the whole document. */
function readRows(reading: GridReading, rows: readonly GridRow[], style: Style): void {
  const { gathering } = reading;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    const sides = sidesAt(rows, at);
    const { section, over, group } = gathering;
    for (const side of sides) {
      beginSection(gathering, cellText(side.title));
      readRows(reading, side.rows, style);
    }
    if (sides.length > 0) {
      Object.assign(gathering, { section, over, group });
      at += 1 + (sides[0]?.taken ?? 0);
      continue;
    }
    at += row.cells.length === 1 ? readWide({ ...reading, style }, rows, at) : readRow(reading, rows, at);
  }
}

/** Whether any row of the grid has its labels and answers in the same cells. */
const standsInLeads = remembered((grid: Grid): boolean =>
  grid.rows.some(({ cells }) => cells.length > 1 && plainLeads(cells) !== undefined),
);

/** One cell across the table: a heading, a label above its answer, or both in one. Returns how many rows it took. */
function readWide(reading: GridReading, rows: readonly GridRow[], at: number): number {
  const { gathering, style, grid } = reading;
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
  if (standsInLeads(grid) && readLeads(reading, row, plainLeads([cell]))) return 1;
  const below = rows[at + 1];
  if (isCaption(cellText(cell)) && below !== undefined) beginSection(gathering, cellText(cell));
  else readInside(reading, cell, row);
  return 1;
}

/** "Child 1" or another caption below the heading of them all, or a cell that asks for itself. */
function opensMore(cell: GridCell): boolean {
  const text = cellText(cell);
  if (isEntered(cell)) return asksItself(cell);
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
  const [pair] = pairsOf(first.runs);
  if (lead.strong === true && !isBold(cell) && pair !== undefined) return true;
  // "Has this been discussed with the parent? ☐ Yes ☒ No": a question with its boxes.
  if (lead.mark === undefined && lead.entered !== true && pair?.runs.some((run) => run.mark !== undefined) === true)
    return pair.label.split(' ').length >= 4;
  if (isEntered(cell)) return false;
  const question = /^[^.?]{5,90}\?(?=\s)/.exec(tidy(runsText(first.runs)))?.[0] ?? tidy(runsText(first.runs));
  return second !== undefined && /[?:]$/.test(question) && isLabel(question);
}

/** A cell with its own label inside: bold lines above plain ones, or labelled lines; else a passage. */
function readInside(reading: GridReading, cell: GridCell, row: GridRow): void {
  const { gathering, grid } = reading;
  const paragraphs = cell.paragraphs;
  const card = cardOf(cell);
  if (card !== undefined) {
    readCard(gathering, card, placeOf(gathering, grid, row, cell));
    return;
  }
  const plain = paragraphs.findIndex(({ runs }) =>
    withMarks(runs).some((run) => run.mark !== undefined || (!run.strong && tidy(run.text) !== '')),
  );
  // "Ethnic origin:" with nothing behind it, over "Home address: The Old Chapel": lines of their own each.
  const lines = plain > 0 && opensInBold({ ...cell, paragraphs: paragraphs.slice(plain, plain + 1) });
  const leading = lines ? [] : paragraphs.slice(0, Math.max(plain, 0));
  const label = cellText({ ...cell, paragraphs: leading });
  if (label !== '' && label.split(/\s+/).length <= 40 && !isBold(cell)) {
    const place = placeOf(gathering, grid, row, cell);
    const answer = paragraphs.slice(plain).map(({ runs }) => runs);
    addAnswer(gathering, {
      label: label.replace(/\s*:$/, ''),
      lines: answer,
      place,
      labelPlace: place,
      confidence: 0.9,
    });
    return;
  }
  const { section, over, group } = gathering;
  gathering.cell = placeOf(gathering, grid, row, cell);
  readLines(gathering, paragraphs);
  Object.assign(gathering, { cell: null, section, over, group });
}

/** The lines of a card under its title; then the section goes on as before. */
function readCard(gathering: Gathering, { title, lines }: Card, place: Place): void {
  const { section, over, group } = gathering;
  gathering.cell = place;
  beginSection(gathering, title);
  readLines(gathering, lines);
  Object.assign(gathering, { cell: null, section, over, group });
}

function readRow(reading: GridReading, rows: readonly GridRow[], at: number): number {
  const row = rows[at];
  const below = rows[at + 1];
  if (row === undefined) return 1;
  const above = rows[at - 1];
  const opens = above === undefined || above.cells.length !== row.cells.length;
  if (opens && headsDates(rows.slice(at))) return readTable(reading, rows, at);
  const { bold, shade } = reading.style;
  if (above === undefined && !bold && !shade && isPlainHead(rows)) return readTable(reading, rows, at);
  if (
    isHeaderRow(row, reading.style, opens) &&
    !isOfPairs(below) &&
    below !== undefined &&
    below.cells.length > 1 &&
    !isHeaderRow(below, reading.style)
  ) {
    return readTable(reading, rows, at);
  }
  readPairs(reading, row);
  return 1;
}

/** Whether the cells of a row hold their own labels: one "Asian/Asian British: Pakistani" among answers does not make it so. */
function isOfPairs(row: GridRow | undefined): boolean {
  const worded = (row?.cells ?? []).filter((cell) => cellText(cell) !== '');
  return worded.filter(holdsPair).length * 2 >= worded.length && worded.some(holdsPair);
}

/** The cells of a row whose first is an empty margin beside a label. */
function withoutMargin(cells: readonly GridCell[]): GridCell[] {
  const [margin, label] = cells;
  const empty = cells.length > 2 && margin !== undefined && cellText(margin) === '' && !isEntered(margin);
  return cells.slice(empty && label !== undefined && isKnownLabel(cellText(label)) ? 1 : 0);
}

/** Adds the answers of cells that begin with their labels; whether there were any. */
function readLeads({ gathering, grid }: GridReading, row: GridRow, leads: PlainLead[] | undefined): boolean {
  for (const { cell, label, answer } of leads ?? []) {
    const place = placeOf(gathering, grid, row, cell);
    const doubts = ['label-by-words'];
    addAnswer(gathering, { label, lines: answer, place, labelPlace: place, confidence: 0.7, doubts });
  }
  return leads !== undefined;
}

/** Label, answer, label, answer along one row. */
function readPairs(reading: GridReading, row: GridRow): void {
  const { style, gathering, grid } = reading;
  const all = row.cells.filter((cell) => !cell.continued);
  const side = sideOf(grid, row, all, style);
  if (side !== undefined) beginSection(gathering, cellText(side));
  const cells = withoutMargin(all.filter((cell) => cell !== side));
  const plain = areStacks(cells) ? undefined : plainStacks(cells);
  for (const { cell, stack } of plain ?? []) {
    const place = placeOf(gathering, grid, row, cell);
    const lines = stack.answer.map(({ runs }) => runs);
    addAnswer(gathering, { label: stack.label, lines, place, labelPlace: place, confidence: 0.8 });
  }
  if (plain !== undefined) return;
  if (!areStacks(cells) && readLeads(reading, row, plainLeads(cells))) return;
  const stacked = areStacks(cells);
  // "How we can contact you: telephone" all in bold beside a plain answer is one label.
  const holds = (cell: GridCell): boolean => {
    const next = cells[cells.indexOf(cell) + 1];
    return holdsPair(cell) && !(isBold(cell) && next !== undefined && !isBold(next) && cellText(next) !== '');
  };
  const shown = cells.some((cell) => labelness(cell, style) === 'sure' && !holds(cell));
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
    if (
      cardOf(cell) !== undefined ||
      (answers.length === 0 && (isStack(cell) || (label !== null && opensInBold(cell))))
    ) {
      close();
      readInside(reading, cell, row);
      continue;
    }
    const isOwn = shown ? leadsPair(cell, cells, style) : label === null || answers.length > 0;
    if (stacked && isBold(cell)) add(reading, cell, row, [], 0.9);
    else if (stacked || (holds(cell) && (label === null || answers.length > 0 || !shown))) {
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
  const own = answers.map(([cell]) => cell);
  const letters = lettersTogether(own) ?? optionsInCells(own);
  const lines: Run[][] = letters ? [letters] : answers.flatMap(([cell]) => cell.paragraphs.map(({ runs }) => runs));
  addAnswer(gathering, {
    label: cellText(label).replace(/\n/g, ' ').replace(/\s*:$/, ''),
    lines,
    place: first === undefined ? labelPlace : placeOf(gathering, grid, first[1], first[0]),
    labelPlace,
    confidence,
    doubts,
  });
}
