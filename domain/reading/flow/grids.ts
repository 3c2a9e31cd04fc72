/** Reads a table: rows of label and answer, labels above answers, tables with a heading row, and grids of Yes and No. */
import type { Cell, Place, Table } from '../../../schemas/reading.ts';
import { cellText, type Grid, type GridCell, type GridRow, type Run, tidy } from './blocks.ts';
import { addAnswer, addPassage, beginSection, type Gathering } from './gathering.ts';
import { holdsPair, isBold, isHeaderRow, labelness, type Style } from './grid-labels.ts';
import { isOptionWord } from './label-words.ts';
import { readLines } from './lines.ts';
import { withMarks } from './marks.ts';
import { optionsValue, readOptions } from './options.ts';

type Reading = { gathering: Gathering; grid: Grid; style: Style };

/** Adds what a table says. */
export function readGrid(gathering: Gathering, grid: Grid, style: Style): void {
  const reading: Reading = { gathering, grid, style };
  const rows = grid.rows.filter((row) => row.cells.length > 0);
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    at += row.cells.length === 1 ? readWide(reading, rows, at) : readRow(reading, rows, at);
  }
  for (const nested of rows.flatMap((row) => row.cells.flatMap((cell) => cell.tables)))
    readGrid(gathering, nested, style);
}

/** One cell across the table: a heading, a label above its answer, or both in one. Returns how many rows it took. */
function readWide(reading: Reading, rows: readonly GridRow[], at: number): number {
  const { gathering, style } = reading;
  const row = rows[at];
  const cell = row?.cells[0];
  if (row === undefined || cell === undefined) return 1;
  const below = rows[at + 1];
  const answer = below?.cells.length === 1 ? below.cells[0] : undefined;
  const label = labelness(cell, style);
  if (label !== 'no' && !holdsPair(cell)) {
    if (below !== undefined && answer !== undefined && labelness(answer, style) !== 'sure') {
      const sure = label === 'sure';
      add(reading, cell, row, [[answer, below]], sure ? 0.95 : 0.6, sure ? [] : ['label-by-position']);
      return 2;
    }
    if (below === undefined && /[:?]$/.test(cellText(cell))) add(reading, cell, row, [], 0.9);
    else beginSection(gathering, cellText(cell));
    return 1;
  }
  readInside(reading, cell, row);
  return 1;
}

/** A cell with its own label inside: bold lines above plain ones, or labelled lines; else a passage. */
function readInside(reading: Reading, cell: GridCell, row: GridRow): void {
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

function readRow(reading: Reading, rows: readonly GridRow[], at: number): number {
  const row = rows[at];
  const below = rows[at + 1];
  if (row === undefined) return 1;
  if (
    isHeaderRow(row, reading.style) &&
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
function readPairs(reading: Reading, row: GridRow): void {
  const { style, gathering, grid } = reading;
  const cells = row.cells.filter((cell) => !cell.continued);
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
    const isOwn = shown ? labelness(cell, style) === 'sure' : label === null || answers.length > 0;
    if (holdsPair(cell) && (label === null || answers.length > 0 || !shown)) {
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

/** Without bold or shade a cell may be a label when it is short and stands first, or leads one of the row's pairs. */
function isPossibleLabel(cell: GridCell, cells: readonly GridCell[]): boolean {
  const index = cells.indexOf(cell);
  const text = cellText(cell);
  const words = text.split(/\s+/).length;
  return words <= 20 && !/\n/.test(text) && (index === 0 || (cells.length % 2 === 0 && index % 2 === 0));
}

function addRowAnswer(
  reading: Reading,
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
  add(reading, label, row, answers, known ? 0.8 : 0.5, known ? [] : ['label-by-position']);
}

/** Rows under a heading row, until the table turns into something else. Returns how many rows it took. */
function readTable(reading: Reading, rows: readonly GridRow[], at: number): number {
  const { gathering, grid, style } = reading;
  const header = rows[at];
  if (header === undefined) return 1;
  const titles = header.cells.map(cellText);
  const body: GridRow[] = [];
  let taken = 1;
  for (const row of rows.slice(at + 1)) {
    const repeated = isHeaderRow(row, style);
    const same = repeated && row.cells.map(cellText).join('|') === titles.join('|');
    const turned = row.cells.slice(1).some((cell) => labelness(cell, style) === 'sure' && style.bold && isBold(cell));
    if (row.cells.length === 1 || (repeated && !same) || (turned && !same)) break;
    taken++;
    if (!same) body.push(row);
  }
  if (titles.slice(1).every((title) => isOptionWord(title))) {
    for (const row of body) readMatrixRow(reading, header, row);
    return taken;
  }
  const table: Table = {
    section: gathering.section,
    headers: titles,
    rows: [],
    place: { kind: 'cell', part: gathering.part, table: grid.table, row: header.row, column: 1 },
    confidence: Math.min(gathering.trust, header.header || style.bold || style.shade ? 0.95 : 0.7),
  };
  let above: Cell[] = [];
  for (const row of body) {
    const cells = header.cells.map((title, index) => tableCell(reading, row, title, above[index]));
    if (cells.some((cell) => cell.text !== '' || cell.options !== undefined)) table.rows.push(cells);
    above = cells;
  }
  gathering.tables.push(table);
  return taken;
}

function tableCell(reading: Reading, row: GridRow, title: GridCell, above: Cell | undefined): Cell {
  const { gathering, grid } = reading;
  const cell = row.cells.find((one) => one.column === title.column);
  const place: Place = { kind: 'cell', part: gathering.part, table: grid.table, row: row.row, column: title.column };
  if (cell === undefined) return { text: '', place, confidence: gathering.trust };
  if (cell.continued) return { text: above?.text ?? '', place, confidence: Math.min(gathering.trust, 0.7) };
  const lines = cell.paragraphs.map(({ runs }) => runs);
  const found = readOptions(lines, place);
  const struck = lines.flat().some((run) => run.struck && tidy(run.text) !== '');
  if (found === null)
    return { text: cellText(cell), place, confidence: Math.min(gathering.trust, struck ? 0.6 : 0.95) };
  const text = optionsValue(found.options);
  return { text, options: found.options, place, confidence: Math.min(gathering.trust, found.confidence) };
}

/** A question with its options as columns: "Domestic abuse | ☒ | ☐" under "Yes | No". */
function readMatrixRow(reading: Reading, header: GridRow, row: GridRow): void {
  const { gathering, grid } = reading;
  const question = row.cells[0];
  if (question === undefined || cellText(question) === '') return;
  const options = header.cells.slice(1).map((title) => {
    const cell = row.cells.find((one) => one.column === title.column);
    return { text: cellText(title), marked: markOf(cell), place: placeOf(gathering, grid, row, cell ?? question) };
  });
  gathering.fields.push({
    section: gathering.section,
    label: cellText(question),
    value: optionsValue(options),
    options,
    ...(gathering.group > 0 ? { group: gathering.group } : {}),
    place: placeOf(gathering, grid, row, question),
    labelPlace: placeOf(gathering, grid, row, question),
    confidence: Math.min(gathering.trust, options.some((option) => option.marked === 'unclear') ? 0.4 : 0.9),
  });
}

/** A lone box or typed X in a cell is a mark; anything else written there is for a person to judge. */
function markOf(cell: GridCell | undefined): boolean | 'unclear' {
  const runs = withMarks(cell?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? []);
  const marks = runs.filter((run) => run.mark !== undefined);
  const text = tidy(runs.map((run) => run.text).join(''));
  if (marks.length === 1 && text === '') return marks[0]?.mark ?? 'unclear';
  if (marks.length > 1) return 'unclear';
  if (text === '') return false;
  return /^(x|y|yes|✓)$/i.test(text) ? true : 'unclear';
}

function add(
  reading: Reading,
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

function placeOf(gathering: Gathering, grid: Grid, row: GridRow, cell: GridCell): Place {
  return { kind: 'cell', part: gathering.part, table: grid.table, row: row.row, column: cell.column };
}
