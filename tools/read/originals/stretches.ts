/** Turns the blocks that a reader sees into lines and cells to show, numbered as the places in a reading are. */
import {
  type Block,
  cellText,
  type Grid,
  type GridCell,
  type Paragraph,
  type Run,
} from '../../../domain/reading/flow/blocks.ts';
import type { GridLeaf, Line, Stretch } from './leaf.ts';

/** The blocks in order; a table inside a cell follows the table that it stands in. */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block): Stretch[] => (block.kind === 'paragraph' ? [lineOf(block)] : gridsOf(block)));
}

function lineOf({ line, runs }: Paragraph): Line {
  return { kind: 'line', line, text: runs.map(wordsOf).join(''), tags: tagsOf(runs) };
}

/** Unlike a reading, crossed-out words are shown, and said to be so. */
function wordsOf(run: Run): string {
  if (run.mark !== undefined) return run.mark === 'unclear' ? '?' : run.mark ? '☒' : '☐';
  return run.struck === true ? `[crossed out: ${run.text}]` : run.text;
}

function tagsOf(runs: readonly Run[]): string[] {
  return [...new Set(runs.flatMap(({ tag }) => (tag === undefined ? [] : [tag])))];
}

function gridsOf(grid: Grid): GridLeaf[] {
  const rows = grid.rows.map(({ row, cells }) => ({ row, cells: cells.map(cellOf) }));
  const nested = grid.rows.flatMap(({ cells }) => cells.flatMap(({ tables }) => tables.flatMap(gridsOf)));
  return [{ kind: 'grid', table: grid.table, rows }, ...nested];
}

function cellOf(cell: GridCell): GridLeaf['rows'][number]['cells'][number] {
  const tags = tagsOf(cell.paragraphs.flatMap(({ runs }) => runs));
  const text = cell.paragraphs.map(({ runs }) => runs.map(wordsOf).join('')).join('\n');
  return { column: cell.column, span: cell.span, text: text.trim() === '' ? cellText(cell) : text, tags };
}
