/** Knows the boxes that a browser draws round what was typed into a web form: each is a field with its label outside, not a table of one cell. */
import type { Grid } from './grid.ts';
import { isKnownLabel } from './labels.ts';
import type { Page, Piece, Slot } from './page.ts';
import { down, encloses, height, holds, type Rect, width } from './shapes.ts';
import { joined, linesOf, spoken } from './words.ts';

/** A box higher than this is for a story, with its label over it, unless a label like the other fields’ stands beside it; no box is higher than the second. */
const LOW = 30;
const HIGHEST = 200;
/** A label ends at most this far left of its box. */
const BESIDE = 260;
/** Text that ends this close to the box's edge may go on behind it. */
const CUT = 5;

/** The words whose line runs into the left side of this box: its label. */
function labelBeside(box: Rect, outside: readonly Piece[], others: readonly Rect[]): Piece[] {
  return outside.filter((piece) => {
    const gap = box.l - piece.at.r;
    if (gap < -2 || gap > BESIDE || !/\p{L}/u.test(piece.text)) return false;
    if (down(piece.at, box) < 0.5 * Math.min(height(piece.at), height(box))) return false;
    return !others.some((o) => o !== box && o.l >= piece.at.r - 2 && o.r <= box.l + 2 && down(o, box) > 4);
  });
}

function slotOf(box: Rect, inside: readonly Piece[]): Slot {
  const lines = linesOf(inside);
  const cut = lines.some((line) => line.at.r > box.r - CUT);
  return { at: box, value: joined(lines, box.r), name: '', label: '', ...(cut ? { cut: true } : {}) };
}

/** Takes out of a page's boxes those that are printed fields. `used` = the words that are their values. */
export function printedInputs(
  page: Page,
  grids: readonly Grid[],
): { grids: Grid[]; slots: Slot[]; used: ReadonlySet<Piece> } {
  const lone = grids.filter(
    ({ at, cells }) =>
      cells.length === 1 && height(at) < HIGHEST && width(at) > 30 && !page.slots.some((s) => holds(at, s.at)),
  );
  const boxes = lone.map((grid) => grid.at);
  const outside = page.pieces.filter((p) => !grids.some((grid) => grid.cells.some((cell) => holds(cell, p.at))));
  const slots: Slot[] = [];
  const used = new Set<Piece>();
  const taken = new Set<Grid>();
  const margins: number[] = [];
  for (const grid of [...lone].sort((a, b) => height(a.at) - height(b.at))) {
    const inside = page.pieces.filter((p) => holds(grid.at, p.at));
    if (inside.some((p) => p.from === 'note') || page.marks.some((m) => encloses(grid.at, m.at, 2))) continue;
    const beside = labelBeside(grid.at, outside, boxes);
    const [first] = beside;
    const label = spoken(beside);
    const known = isKnownLabel(label);
    if (!first || (isKnownLabel(spoken(inside)) && !known)) continue;
    if (height(grid.at) >= LOW && !known && !margins.some((l) => Math.abs(l - first.at.l) < 3)) continue;
    margins.push(first.at.l);
    slots.push(slotOf(grid.at, inside));
    for (const piece of inside) used.add(piece);
    taken.add(grid);
  }
  return { grids: grids.filter((grid) => !taken.has(grid)), slots, used };
}
