/** Finds tables that somebody typed into plain text, with a tab or an upright stroke between the columns: a row of headings, and rows below it. */
import {
  type Block,
  type Grid,
  type GridCell,
  type GridRow,
  lineOf,
  type Paragraph,
  runsText,
  tidy,
} from './blocks.ts';
import { hasLabelWord, isOptionWord } from './label-words.ts';
import { isLabel } from './labels.ts';

/** Fewer columns than this are a label and its answer. */
const COLUMNS = 3;

/** The blocks with each typed table as a table, numbered from 1. What is no table stays as it stands. */
export function withTypedTables(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let tables = 0;
  for (let at = 0; at < blocks.length; ) {
    const rows = rowsFrom(blocks, at);
    const first = blocks[at];
    if (first === undefined) break;
    if (rows.length < 2) {
      found.push(first);
      at++;
      continue;
    }
    tables++;
    const [head] = rows;
    const width = head?.cells.length ?? 0;
    const grid: Grid = {
      kind: 'grid',
      table: tables,
      rows: rows.map((row, index) => gridRow(row, index + 1, width)),
    };
    found.push(first.quoted === true ? { ...grid, quoted: true } : grid);
    at += rows.at(-1)?.taken ?? 1;
  }
  return found;
}

type Row = { paragraph: Paragraph; cells: string[]; taken: number };

/** A heading row and the rows right below it; `taken` = how many lines there are up to and with the row. */
function rowsFrom(blocks: readonly Block[], at: number): Row[] {
  const divider = dividerOf(blocks[at]);
  if (divider === undefined) return [];
  const head = rowOf(blocks[at]);
  if (head === null || !isHead(head.cells)) return [];
  const rows: Row[] = [{ ...head, taken: 1 }];
  for (let taken = 2; ; taken++) {
    const block = blocks[at + taken - 1];
    if (isDrawn(block)) continue;
    const row = rowOf(block);
    if (row === null || dividerOf(block) !== divider || row.cells.length > head.cells.length) return rows;
    rows.push({ ...row, taken });
  }
}

function rowOf(block: Block | undefined): Omit<Row, 'taken'> | null {
  const divider = dividerOf(block);
  if (block?.kind !== 'paragraph' || divider === undefined) return null;
  const text = runsText(block.runs);
  const inside = divider === '|' ? text.trim().replace(/^\||\|$/g, '') : text.replace(/\s+$/, '');
  return { paragraph: block, cells: inside.split(divider).map(tidy) };
}

function dividerOf(block: Block | undefined): '\t' | '|' | undefined {
  if (block?.kind !== 'paragraph' || block.heading) return undefined;
  const text = runsText(block.runs);
  if (text.includes('\t')) return '\t';
  return (text.match(/\|/g)?.length ?? 0) >= 2 ? '|' : undefined;
}

/** "|---|---|" under the headings. */
function isDrawn(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /^[|+][|+:=\s-]{3,}$/.test(tidy(runsText(block.runs)));
}

/** All labels and no answer: nothing that a colon parts from its answer, nothing in figures. */
function isHead(cells: readonly string[]): boolean {
  return (
    cells.length >= COLUMNS &&
    cells.every((cell) => cell !== '' && isLabel(cell) && !/[:\d]/.test(cell) && !isOptionWord(cell)) &&
    cells.filter(hasLabelWord).length * 2 > cells.length
  );
}

function gridRow({ paragraph, cells }: Row, row: number, width: number): GridRow {
  const header = row === 1;
  return {
    row,
    header,
    cells: Array.from({ length: width }, (_, index) => cellOf(cells[index] ?? '', index + 1, header, paragraph.line)),
  };
}

function cellOf(text: string, column: number, header: boolean, line: number): GridCell {
  return {
    column,
    span: 1,
    header,
    shaded: false,
    continued: false,
    paragraphs: [lineOf(text, line)],
    tables: [],
  };
}
