/** Cuts lines that somebody typed or pasted with tabs or upright strokes into the rows and cells of a table; an answer may take several lines. */
import { sectionKind } from '../../labels/sections.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord } from './label-words.ts';
import { isExactLabel, pairsOf } from './labels.ts';

type Divider = '\t' | '|';
/** `taken` = how many lines the row stands on. */
export type TypedRow = { paragraph: Paragraph; cells: string[]; taken: number };

/** Lines that the first cell of a row may take, where the answer was typed with line breaks: an address; a story. */
const MOST_LINES = 6;
const STORY_LINES = 40;

/** What parts the cells of a line; undefined when it is no row. */
export function dividerOf(block: Block | undefined): Divider | undefined {
  if (block?.kind !== 'paragraph' || block.heading) return undefined;
  const text = runsText(block.runs);
  if (text.includes('\t')) return '\t';
  return (text.match(/\|/g)?.length ?? 0) >= 2 ? '|' : undefined;
}

/** The line as one row. */
export function rowOf(block: Block | undefined): TypedRow | undefined {
  const divider = dividerOf(block);
  if (block?.kind !== 'paragraph' || divider === undefined) return undefined;
  const text = runsText(block.runs);
  return { paragraph: block, cells: cellsOf(text, divider), taken: 1 };
}

function cellsOf(text: string, divider: Divider): string[] {
  const inside = divider === '|' ? text.trim().replace(/^\||\|$/g, '') : text;
  return inside.split(divider).map(tidy);
}

/** The row that begins at a line, of so many columns: where its first cell was typed on several lines, they are taken together. `story` = the columns ask for running text. */
export function rowAt(
  blocks: readonly Block[],
  at: number,
  divider: Divider,
  width: number,
  story: boolean,
): TypedRow | undefined {
  const first = blocks[at];
  if (first?.kind !== 'paragraph' || first.heading) return undefined;
  const own = dividerOf(first);
  if (own !== undefined) return own === divider ? withMore(blocks, at, width) : undefined;
  if (divider !== '\t' || !isLoose(first, false)) return undefined;
  const lines = [runsText(first.runs)];
  for (let more = 1; more < (story ? STORY_LINES : MOST_LINES); more++) {
    const block = blocks[at + more];
    if (block?.kind !== 'paragraph' || block.heading) return undefined;
    lines.push(runsText(block.runs));
    if (dividerOf(block) !== '\t') {
      if (!isLoose(block, story)) return undefined;
      continue;
    }
    const cells = cellsOf(lines.join('\n'), '\t');
    return cells.length === width ? { paragraph: first, cells, taken: more + 1 } : undefined;
  }
  return undefined;
}

/** A line that is no labelled line of its own, and says something (in a story it may be blank). */
function isLoose({ runs }: Paragraph, story: boolean): boolean {
  const text = tidy(runsText(runs));
  if (text === '') return story;
  return !isKnownLabel(text) && (story ? !/\.{4,}|_{4,}/.test(text) : pairsOf(runs).length === 0);
}

/** Lines below a row on which the last of its cells, an address, goes on: how many. */
export function goesOn(blocks: readonly Block[], at: number): number {
  let lines = 0;
  for (; lines < MOST_LINES; lines++) {
    const block = blocks[at + lines];
    if (block?.kind !== 'paragraph' || block.heading || block.runs.some(({ text }) => text.includes('\t'))) break;
    const text = tidy(runsText(block.runs));
    if (!isLoose(block, false) || text.split(' ').length > 5 || /[.?!:]$/.test(text)) break;
    if (sectionKind(text) !== 'unknown' || isExactLabel(text) || hasLabelWord(text)) break;
  }
  return lines;
}

/** "x⇥12 High Street", "Marlport": a row that has not all its columns yet goes on below, where the next line has the rest. */
function withMore(blocks: readonly Block[], at: number, width: number): TypedRow | undefined {
  const row = rowOf(blocks[at]);
  if (row === undefined || row.cells.length >= width) return row;
  const lines = [runsText(row.paragraph.runs)];
  for (let more = 1; more < 5; more++) {
    const block = blocks[at + more];
    const text = block?.kind === 'paragraph' && !block.heading ? runsText(block.runs) : '';
    if (tidy(text) === '') return row;
    lines.push(text);
    const cells = cellsOf(lines.join('\n'), '\t');
    if (!text.includes('\t')) continue;
    return cells.length === width && !/^\t/.test(text) && cellsOf(text, '\t').length < width
      ? { ...row, cells, taken: more + 1 }
      : row;
  }
  return row;
}

/** "|---|---|" under the headings. */
export function isDrawn(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /^[|+][|+:=\s-]{3,}$/.test(tidy(runsText(block.runs)));
}
