/** Gives a ruled table the headings that stand over it outside its rules, as browsers print tables whose head row has no border. */
import { type Block, cellOf } from './cells.ts';
import { isKnownLabel } from './labels.ts';
import type { Page, Piece } from './page.ts';
import { across, type Rect } from './shapes.ts';
import { type Line, linesOf } from './words.ts';

/** Headings stand at most this far above the first rule. */
const NEAR = 16;
/** Lines of one wrapped heading are set this close, in letter heights. */
const PITCH = 1.5;
/** Words may run over their column by this much. */
const OVER = 3;

type Columns = readonly Rect[];

const columnOf = (columns: Columns, at: Rect): number =>
  columns.findIndex((c) => at.l > c.l - OVER && at.r < c.r + OVER);

/** Lines of words from the table upwards, as far as each keeps within the columns. */
function linesAbove(block: Block, columns: Columns, loose: readonly Piece[]): Line[] {
  const over = loose.filter((p) => p.at.b < block.at.t + 4 && across(p.at, block.at) > 0 && p.from === 'print');
  const out: Line[] = [];
  let top = block.at.t;
  for (const line of linesOf(over).reverse()) {
    const gap = top - line.at.b;
    const first = out[0];
    if (first ? line.at.b - first.at.b < -PITCH * line.size : gap > NEAR) break;
    if (!line.pieces.every((p) => columnOf(columns, p.at) >= 0)) break;
    out.unshift(line);
    top = line.at.t;
  }
  return out;
}

/** The block with its head row, and the words that row took; undefined when nothing stands over it that heads its columns. */
export function withHeadsAbove(
  page: Page,
  block: Block,
  loose: readonly Piece[],
): { block: Block; used: ReadonlySet<Piece> } | undefined {
  const [first = []] = block.rows;
  if (first.length < 2) return undefined;
  const columns = first.map((cell) => cell.at);
  const lines = linesAbove(block, columns, loose);
  const pieces = lines.flatMap((line) => line.pieces);
  const at = { t: Math.min(...pieces.map((p) => p.at.t)) - 1, b: block.at.t };
  const heads = columns.map((column, i) =>
    cellOf(
      page,
      { ...column, ...at },
      pieces.filter((p) => columnOf(columns, p.at) === i),
      [],
      [],
    ),
  );
  const worded = heads.filter((cell) => cell.pieces.length > 0);
  const known = worded.filter((cell) => isKnownLabel(cell.lines.map((l) => l.text).join(' '))).length;
  if (worded.length < columns.length - 1 || worded.length < 2 || known < worded.length * 0.6) return undefined;
  for (const cell of worded) cell.label = true;
  for (const cell of block.rows.flat()) cell.label = false;
  return {
    block: { page, at: { ...block.at, t: at.t }, rows: [heads, ...block.rows] },
    used: new Set(pieces),
  };
}
