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
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord, hasSeveralLines, isOptionWord, isStory } from './label-words.ts';
import { isLabel, pairsOf } from './labels.ts';
import { dividerOf, goesOn, isDrawn, rowAt, rowOf, type TypedRow } from './typed-rows.ts';

/** A row of headings with the rows below it; `taken` = how many lines they stand on. */
type Typed = { head: TypedRow; rows: TypedRow[]; taken: number };

const LONGEST_HEAD = 90;

/** The blocks with each typed table as a table, numbered from 1. What is no table stays as it stands. */
export function withTypedTables(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let tables = 0;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    const chain = chainFrom(blocks, at);
    const taken = chain.reduce((sum, one) => sum + one.taken, 0);
    if (chain.length === 0) {
      found.push(block);
      at++;
    } else if (areCards(chain)) {
      found.push(...chain.flatMap(cardOf));
      const last = lastOfCards(blocks, at + taken);
      if (last !== undefined) found.push(last);
      at += taken + (last === undefined ? 0 : 2);
    } else {
      for (const typed of chain) found.push(gridOf(typed, ++tables));
      at += taken;
    }
  }
  return found;
}

/** Rows of headings and rows of answers by turns; or questions side by side over what was told. */
const areCards = (chain: readonly Typed[]): boolean =>
  chain.every(({ rows }) => rows.length === 1) &&
  (chain.length > 1 || chain.every(({ head }) => head.cells.slice(0, headWidth(head.cells)).every(isStory)));

/** Tables that follow right upon each other: rows of headings, each with its answers below. */
function chainFrom(blocks: readonly Block[], at: number): Typed[] {
  const chain: Typed[] = [];
  for (let next = at; ; ) {
    const typed = tableAt(blocks, next);
    if (typed === undefined) return chain;
    chain.push(typed);
    next += typed.taken;
  }
}

function tableAt(blocks: readonly Block[], at: number): Typed | undefined {
  const divider = dividerOf(blocks[at]);
  const head = rowOf(blocks[at]);
  if (divider === undefined || head === undefined || !isHead(head.cells)) return undefined;
  const width = headWidth(head.cells);
  const rows: TypedRow[] = [];
  let taken = 1;
  while (isDrawn(blocks[at + taken])) taken++;
  for (;;) {
    if (isNextHead(rowOf(blocks[at + taken])?.cells ?? [])) break;
    const row = rowAt(blocks, at + taken, divider, width, head.cells.some(isStory));
    if (row === undefined || row.cells.slice(width).some((cell) => cell !== '')) break;
    // "Ethnicity:⇥White British" below the rows is a line of its own.
    if (/:$/.test(row.cells[0] ?? '') && isKnownLabel(row.cells[0] ?? '')) break;
    const last = row.cells[width - 1] ?? '';
    const more =
      last !== '' && hasSeveralLines(head.cells[width - 1] ?? '') ? goesOn(blocks, at + taken + row.taken) : 0;
    rows.push(more === 0 ? row : withLines(row, width, blocks.slice(at + taken + row.taken).slice(0, more)));
    taken += row.taken + more;
    while (isDrawn(blocks[at + taken])) taken++;
  }
  if (rows.length === 0 || (width === 2 && !isPairOfHeads(head.cells, rows))) return undefined;
  return { head, rows, taken };
}

/** The row with further lines of its last cell. */
function withLines(row: TypedRow, width: number, blocks: readonly Block[]): TypedRow {
  const more = blocks.map((block) => (block.kind === 'paragraph' ? tidy(runsText(block.runs)) : ''));
  return { ...row, cells: row.cells.map((cell, index) => (index === width - 1 ? [cell, ...more].join('\n') : cell)) };
}

const headWidth = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== '') + 1;

/** All labels and no answer: nothing in figures; or a question's heading with its options beside it. */
function isHead(all: readonly string[]): boolean {
  const cells = all.slice(0, headWidth(all));
  const [first = '', ...others] = cells;
  if (cells.length >= 3 && others.every(isOptionWord) && (first === '' || isLabel(first))) return true;
  return (
    cells.length >= 2 &&
    cells.every((cell) => cell !== '' && cell.length <= LONGEST_HEAD && isHeadWord(cell)) &&
    cells.filter(hasLabelWord).length * 2 > cells.length
  );
}

/** Headings again, and no answers that read like labels. */
const isNextHead = (cells: readonly string[]): boolean =>
  isHead(cells) && (cells.some(isKnownLabel) || cells.filter((cell) => cell !== '').every(isStory));

const isHeadWord = (cell: string): boolean =>
  isLabel(cell.replace(/\s*[:?]$/, '')) && !/\d|:./.test(cell) && !isOptionWord(cell);

/** Two labels beside each other with their answers below, and no label with its answer beside it: "Name⇥School" over "Jo⇥St Mary’s". */
function isPairOfHeads(heads: readonly string[], rows: readonly TypedRow[]): boolean {
  const asks = (cell: string) => isKnownLabel(cell) || (isStory(cell) && (cell.includes(' ') || /[?:]$/.test(cell)));
  return heads.every(asks) && !rows.some(({ cells: [first = ''] }) => isKnownLabel(first) || /:$/.test(first));
}

/** Each heading with its one answer, where rows of headings and rows of answers take turns. */
function cardOf({ head, rows: [row] }: Typed): Paragraph[] {
  return head.cells.slice(0, headWidth(head.cells)).map((label, index) => {
    const answer = row?.cells[index] ?? '';
    return parted(head.paragraph, label, answer);
  });
}

function parted(paragraph: Paragraph, label: string, answer: string): Paragraph {
  return {
    ...paragraph,
    runs: [{ text: `${label} ${answer}` }],
    parted: { label: label.replace(/\s*:$/, ''), answer: answer === '' ? [] : [{ text: answer }], whole: true },
  };
}

/** A last heading alone in its row, and its answer. */
function lastOfCards(blocks: readonly Block[], at: number): Paragraph | undefined {
  const [label, answer] = blocks.slice(at, at + 2);
  if (label?.kind !== 'paragraph' || answer?.kind !== 'paragraph' || label.heading || answer.heading)
    return undefined;
  const words = label.runs
    .map(({ text }) => text)
    .join('')
    .trim();
  const said = answer.runs
    .map(({ text }) => text)
    .join('')
    .trim();
  if (!isKnownLabel(words) || isKnownLabel(said) || pairsOf(answer.runs).length > 0) return undefined;
  return parted(label, words, said);
}

function gridOf({ head, rows }: Typed, table: number): Grid {
  const width = headWidth(head.cells);
  const grid: Grid = {
    kind: 'grid',
    table,
    rows: [head, ...rows].map((row, index) => gridRow(row, index + 1, width)),
  };
  return head.paragraph.quoted === true ? { ...grid, quoted: true } : grid;
}

function gridRow({ paragraph, cells }: TypedRow, row: number, width: number): GridRow {
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
    paragraphs: text.split('\n').map((one) => lineOf(one, line)),
    tables: [],
  };
}
