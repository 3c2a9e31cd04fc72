/** Gives a box that stands by itself the label printed right over it, as web forms and cards have them: a field with its name, and no table. */
import { type Block, type Cell, cellOf } from './cells.ts';
import { NUMBERED } from './found.ts';
import { isKnownLabel, isWholeLabel } from './labels.ts';
import type { Page, Piece } from './page.ts';
import { bodySize } from './small-print.ts';
import { type Line, linesOf, spoken } from './words.ts';

/** A label stands at most this far over its box, and begins this close to its left side. */
const NEAR = 12;
const ALIGNED = 6;
/** Lines of one wrapped label are set this close, in letter heights. */
const PITCH = 1.5;
const LONGEST = 140;
/** Letters this much larger than the rest are a heading's. */
const LARGER = 1.13;

/** Runs on one line that no more than a word's gap parts, from the one that begins at the box's left side. */
function runFrom(line: Line, left: number): Piece[] {
  const from = line.pieces.findIndex((p) => Math.abs(p.at.l - left) < ALIGNED);
  if (from < 0) return [];
  const own = line.pieces.slice(from);
  const end = own.findIndex((p, i) => i > 0 && p.at.l - (own[i - 1]?.at.r ?? 0) > p.size);
  return end < 0 ? own : own.slice(0, end);
}

/** A heading, or another label, over one that is whole by itself. */
const isApart = (over: string, own: string): boolean =>
  NUMBERED.test(over) || (isWholeLabel(own) && !isWholeLabel(`${over} ${own}`));

/** The words over a box from the bottom up, all of one weight. */
function wordsOver(box: Block, loose: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let top = box.at.t;
  const over = loose.filter((p) => p.from === 'print' && p.upright && p.at.b < box.at.t + 3 && p.at.l < box.at.r);
  for (const line of linesOf(over).reverse()) {
    const run = runFrom(line, box.at.l);
    const [first] = run;
    if (!first || first.bold !== (out[0] ?? first).bold || Math.abs(first.size - (out[0] ?? first).size) > 0.5) break;
    if (out.length > 0 && isApart(spoken(run), spoken(out))) break;
    const gap = top - line.at.b;
    if (out.length === 0 ? gap > NEAR : first.at.b < top + 3 - PITCH * first.size) break;
    out.unshift(...run);
    top = line.at.t;
    if (out.length > 60) break;
  }
  return out;
}

/** The box with its label as a row over it, and the words that row took; undefined when nothing names it. */
export function withLabelOver(
  page: Page,
  box: Block,
  loose: readonly Piece[],
): { block: Block; used: ReadonlySet<Piece> } | undefined {
  const [[cell] = []] = box.rows;
  if (!cell || box.rows.length > 1 || (box.rows[0]?.length ?? 0) > 1 || cell.bold || cell.tinted) return undefined;
  const pieces = wordsOver(box, loose);
  const [first] = pieces;
  if (!first || first.size > bodySize(page.pieces) * LARGER) return undefined;
  const labelled: Cell = cellOf(
    page,
    { ...box.at, t: Math.min(...pieces.map((p) => p.at.t)) - 1, b: box.at.t },
    pieces,
    [],
    [],
  );
  const text = labelled.lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST || !(first.bold || /[:?]$/.test(text) || isKnownLabel(text))) return undefined;
  if (cell.lines[0]?.bold === true && cell.lines.some((line) => !line.bold)) return undefined;
  labelled.label = true;
  cell.label = false;
  return {
    block: { page, at: { ...box.at, t: labelled.at.t }, rows: [[labelled], [cell]] },
    used: new Set(pieces),
  };
}
