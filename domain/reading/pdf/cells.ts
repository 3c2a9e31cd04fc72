/** Fills the cells of a page's tables with the words, marks and form fields that stand in them; what stands in none is left over. */
import type { Grid } from './grid.ts';
import { withHeadsAbove } from './heads-above.ts';
import { printedInputs } from './inputs.ts';
import { withLabelOver } from './label-over-box.ts';
import type { Mark, Page, Piece, Slot } from './page.ts';
import { across, encloses, height, holds, type Rect, width } from './shapes.ts';
import { type Line, linesOf } from './words.ts';

/** One cell. `tinted` = it stands on a shade; `bold` = its printed words are all bold. `guessed` = no rules were there: columns were told by position. */
export type Cell = {
  page: Page;
  at: Rect;
  pieces: Piece[];
  lines: Line[];
  marks: Mark[];
  slots: Slot[];
  tinted: boolean;
  bold: boolean;
  guessed: boolean;
  /** A low box by itself, as browsers print what was typed into a web form: it does not grow with its words. */
  input?: true;
  /** Judged by its neighbours, where the form's style tells nothing. */
  label?: boolean;
};
/** A table as rows of cells, from the top; a cell over several rows stands in its first. */
export type Block = { page: Page; at: Rect; rows: Cell[][] };
export type Sorted = { blocks: Block[]; loose: Piece[]; looseMarks: Mark[]; looseSlots: Slot[] };

/** A box by itself no higher than this holds one line. */
const ONE_LINE = 30;

/** Tops this close are one row. */
const ROW = 4;

export function cellOf(page: Page, at: Rect, pieces: Piece[], marks: Mark[], slots: Slot[], guessed = false): Cell {
  const printed = pieces.filter((p) => p.from === 'print');
  const tinted = page.shades.some(
    (shade) =>
      across(shade, at) > width(at) * 0.7 && Math.min(shade.b, at.b) - Math.max(shade.t, at.t) > height(at) * 0.6,
  );
  const worded = printed.filter((p) => /[\p{L}\p{N}]/u.test(p.text));
  const bold = worded.length > 0 && worded.every((p) => p.bold);
  return { page, at, pieces, lines: linesOf(pieces), marks, slots, tinted, bold, guessed };
}

/** About how wide each letter is, for cutting a run of text in two: exact enough to find the space nearest to a rule. */
export function letterWidth(letter: string): number {
  if (/[il.,'’|:;!()[\]jft ]/.test(letter)) return 0.5;
  if (/[mwMW@☐☑☒]/.test(letter)) return 1.5;
  return /[A-Z0-9]/.test(letter) ? 1.15 : 1;
}

const WIDTHS_SO_FAR = new WeakMap<Piece, readonly number[]>();

/** How wide a piece's text is up to each of its letters: reckoned once, and asked for letter after letter. */
function widthsSoFar(piece: Piece): readonly number[] {
  const known = WIDTHS_SO_FAR.get(piece);
  if (known) return known;
  const sums = [0];
  for (const letter of piece.text) sums.push((sums.at(-1) ?? 0) + letterWidth(letter));
  WIDTHS_SO_FAR.set(piece, sums);
  return sums;
}

/** The place of a stretch of a piece's text, by letter widths. */
export function stretch(piece: Piece, from: number, to: number): Rect {
  const sums = widthsSoFar(piece);
  const last = sums.length - 1;
  const total = sums[last] || 1;
  const until = (n: number): number => (sums[Math.min(n, last)] ?? 0) / total;
  const w = width(piece.at);
  return { ...piece.at, l: piece.at.l + w * until(from), r: piece.at.l + w * until(to) };
}

/** A run of text that runs over a rule was two runs, cut at the space nearest to the rule; unless it runs over the next cell's own words. */
function cutAt(piece: Piece, edge: number, others: readonly Piece[]): Piece[] {
  if (others.some((o) => o !== piece && Math.abs(o.at.b - piece.at.b) < 2 && o.at.l > edge && o.at.l < piece.at.r))
    return [piece];
  if (piece.from === 'note' || piece.at.l > edge - 3 || piece.at.r < edge + 3) return [piece];
  let best = -1;
  let nearest = width(piece.at) * 0.2 + 6;
  for (let i = 1; i < piece.text.length - 1; i += 1) {
    if (piece.text[i] !== ' ') continue;
    const off = Math.abs(stretch(piece, 0, i).r - edge);
    if (off < nearest) {
      nearest = off;
      best = i;
    }
  }
  if (best < 0) return [piece];
  const left = { ...piece, text: piece.text.slice(0, best), at: { ...piece.at, r: edge - 1 } };
  const right = { ...piece, text: piece.text.slice(best + 1), at: { ...piece.at, l: edge + 1 } };
  return [left, right];
}

/** Text is cut where one cell ends and the next begins; words that only run out of the table are whole. */
function cutToCells(pieces: readonly Piece[], cells: readonly Rect[]): Piece[] {
  return pieces.flatMap((piece) => {
    const near = cells.filter((cell) => middleIn(piece.at, cell) && across(piece.at, cell) > 3);
    const edges = near.map((cell) => cell.r).filter((edge) => near.some((cell) => Math.abs(cell.l - edge) < 3));
    return edges
      .sort((a, b) => a - b)
      .reduce<Piece[]>((parts, edge) => parts.flatMap((p) => cutAt(p, edge, pieces)), [piece]);
  });
}

const middleIn = (inner: Rect, outer: Rect): boolean => {
  const y = (inner.t + inner.b) / 2;
  return y > outer.t && y < outer.b;
};

function smallest(cells: readonly Rect[], at: Rect): Rect | undefined {
  let best: Rect | undefined;
  for (const cell of cells) {
    if (!holds(cell, at)) continue;
    if (!best || width(cell) * height(cell) < width(best) * height(best)) best = cell;
  }
  return best;
}

function shared<T extends { at: Rect }>(
  things: readonly T[],
  cells: readonly Rect[],
): { of: Map<Rect, T[]>; loose: T[] } {
  const of = new Map<Rect, T[]>();
  const loose: T[] = [];
  for (const thing of things) {
    const cell = smallest(cells, thing.at);
    if (cell) of.set(cell, [...(of.get(cell) ?? []), thing]);
    else loose.push(thing);
  }
  return { of, loose };
}

export function inRows(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.at.t - b.at.t || a.at.l - b.at.l)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].at.t - cell.at.t) < ROW) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((a, b) => a.at.l - b.at.l));
}

/** Rounded frames that are no cell's inside are cells of their own. */
function framesAsGrids(page: Page, grids: readonly Grid[]): Grid[] {
  return page.frames
    .filter((f) => !grids.some((g) => g.cells.some((c) => encloses(c, f, 3)) || encloses(f, g.at, 1)))
    .map((at) => ({ at, cells: [at] }));
}

/** A single box drawn just round one form field is that field's own border, not a table: its label stands outside it. */
function isOwnBorder({ at, cells }: Grid, slots: readonly Slot[]): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;
  return (
    cells.length === 1 &&
    slots.some((s) => near(s.at.l, at.l) && near(s.at.r, at.r) && near(s.at.t, at.t) && near(s.at.b, at.b))
  );
}

/** Sorts a page's parts into its tables' cells. Each part goes to the smallest cell round its middle. */
export function sortedInto(page: Page, grids: readonly Grid[]): Sorted {
  const walled = [...grids, ...framesAsGrids(page, grids)].filter((grid) => !isOwnBorder(grid, page.slots));
  const { grids: all, slots: typed, used } = printedInputs(page, walled);
  const cells = all.flatMap((grid) => grid.cells);
  const words = used.size === 0 ? page.pieces : page.pieces.filter((p) => !used.has(p));
  const pieces = shared(cutToCells(words, cells), cells);
  const marks = shared(page.marks, cells);
  const slots = shared([...page.slots, ...typed], cells);
  let { loose } = pieces;
  const blocks = all.map(({ at, cells: own }) => {
    const plain = {
      page,
      at,
      rows: inRows(
        own.map((c) => cellOf(page, c, pieces.of.get(c) ?? [], marks.of.get(c) ?? [], slots.of.get(c) ?? [])),
      ),
    };
    const [[alone] = []] = plain.rows;
    if (alone && own.length === 1 && height(at) < ONE_LINE) alone.input = true;
    const headed = withHeadsAbove(page, plain, loose) ?? withLabelOver(page, plain, loose);
    if (headed) loose = loose.filter((p) => !headed.used.has(p));
    return headed?.block ?? plain;
  });
  return { blocks, loose, looseMarks: marks.loose, looseSlots: slots.loose };
}
