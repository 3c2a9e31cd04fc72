/** Reads the rows of a table that stand under a heading row: people, agencies, events; or questions with Yes and No above their boxes. */
import type { Cell, Place, Table } from '../../../schemas/reading.ts';
import { isKinship } from '../../labels/relationships.ts';
import { sectionKind } from '../../labels/sections.ts';
import { cellText, type Grid, type GridCell, type GridRow, isPlaceholder, tidy } from './blocks.ts';
import { isCaption } from './captions.ts';
import { beginSection, type Gathering, groupOf } from './gathering.ts';
import { isBold, isHeaderRow, isNumbered, labelness, type Style } from './grid-labels.ts';
import { isOptionWord } from './label-words.ts';
import { isExactLabel } from './labels.ts';
import { withMarks } from './marks.ts';
import { optionsValue, readOptions } from './options.ts';

/** A table being read: where it is gathered, the table, and what shows labels in its document. */
export type GridReading = { gathering: Gathering; grid: Grid; style: Style };

/** Rows under a heading row, until the table turns into something else. Returns how many rows it took. */
export function readTable(reading: GridReading, rows: readonly GridRow[], at: number): number {
  const { gathering, grid, style } = reading;
  const header = rows[at];
  if (header === undefined) return 1;
  const titles = header.cells.map(cellText);
  const [corner = ''] = titles;
  if (isNumbered(header.cells) && isCaption(corner)) {
    beginSection(gathering, corner);
    titles[0] = '';
  }
  // " | Mother | Father" and " | Child 1 | Child 2": below them "PR | Yes | Not known" is what two people are answered, and no heading.
  const numbered = titles.length > 1 && titles.slice(1).every((title) => groupOf(title) > 0 || isKinship(title));
  const body: GridRow[] = [];
  let taken = 1;
  for (const row of rows.slice(at + 1)) {
    const repeated = isHeaderRow(row, style) && !numbered;
    const same = repeated && row.cells.map(cellText).join('|') === titles.join('|');
    const turned = row.cells.slice(1).some((cell) => labelness(cell, style) === 'sure' && style.bold && isBold(cell));
    const pairs = !same && !style.bold && !style.shade && isPairRow(row);
    const [lead] = row.cells;
    // "Home address | …" across the columns below the people: a label and its answer again.
    const below =
      row.cells.length < header.cells.length && lead !== undefined && labelness(lead, style) === 'sure' && !same;
    if (row.cells.length === 1 || (repeated && !same) || (turned && !same) || pairs || below) break;
    taken++;
    if (!same) body.push(row);
  }
  if (titles.slice(1).every((title) => isOptionWord(title))) {
    if (sectionKind(corner) !== 'unknown') beginSection(gathering, corner);
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

function tableCell(reading: GridReading, row: GridRow, title: GridCell, above: Cell | undefined): Cell {
  const { gathering, grid } = reading;
  const cell = row.cells.find((one) => one.column === title.column);
  const place: Place = { kind: 'cell', part: gathering.part, table: grid.table, row: row.row, column: title.column };
  if (cell === undefined) return { text: '', place, confidence: gathering.trust };
  if (cell.continued) return { text: above?.text ?? '', place, confidence: Math.min(gathering.trust, 0.7) };
  const lines = cell.paragraphs.map(({ runs }) => runs);
  const found = readOptions(lines, place);
  const struck = lines.flat().some((run) => run.struck && tidy(run.text) !== '');
  if (found === null)
    return { text: answerText(cell), place, confidence: Math.min(gathering.trust, struck ? 0.6 : 0.95) };
  const text = [optionsValue(found.options), found.lead, found.remark].filter((words) => words !== '').join('; ');
  return { text, options: found.options, place, confidence: Math.min(gathering.trust, found.confidence) };
}

function answerText(cell: GridCell): string {
  const text = cellText(cell);
  return isPlaceholder(text) ? '' : text;
}

/** A question with its options as columns: "Domestic abuse | ☒ | ☐" under "Yes | No". */
function readMatrixRow(reading: GridReading, header: GridRow, row: GridRow): void {
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
export function markOf(cell: GridCell | undefined): boolean | 'unclear' {
  const runs = withMarks(cell?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? []);
  const marks = runs.filter((run) => run.mark !== undefined);
  const text = tidy(runs.map((run) => run.text).join(''));
  if (marks.length === 1 && text === '') return marks[0]?.mark ?? 'unclear';
  if (marks.length > 1) return 'unclear';
  if (text === '') return false;
  return /^(x|y|yes|✓|√)$/i.test(text) ? true : 'unclear';
}

/** "Address | … | Postcode | …" below a table of people: label and answer again. */
function isPairRow(row: GridRow): boolean {
  const labels = row.cells.filter((_, index) => index % 2 === 0);
  return row.cells.length % 2 === 0 && labels.every((cell) => isExactLabel(cellText(cell)));
}

/** Where a cell stands. */
export function placeOf(gathering: Gathering, grid: Grid, row: GridRow, cell: GridCell): Place {
  return { kind: 'cell', part: gathering.part, table: grid.table, row: row.row, column: cell.column };
}
