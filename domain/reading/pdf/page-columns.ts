/** Parts a page that is set in two columns, as a newspaper is: each column is read by itself, from top to bottom (domain reference 1.4, 2). */
import type { Page, Piece, Rule } from './page.ts';
import { down, height, middle, type Rect } from './shapes.ts';
import { type Line, linesOf } from './words.ts';

/** The gutter lies in the middle part of the page, and is at least this wide. */
const MIDDLE = { from: 0.38, to: 0.62 };
const GUTTER = 6;
/** At most this share of the words may run across it: a title, a footer. */
const ACROSS = 0.06;
/** Rules that run on this far beyond the gutter, on both sides, are of tables across the page: more than this many, and it has no columns. */
const BEYOND = 30;
const MOST_CROSSING = 4;
/** Bold letters this much larger than the rest are a heading's. */
const LARGER = 1.13;
/** Baselines this close are level; columns have at most this share of their lines level with the other side's. */
const LEVEL = 1;
const MOST_LEVEL = 0.35;
const SECTION = /^((section|part|step)\s+\d|\d{1,2}\s?[.)]\s)/i;

function gutterOf(page: Page): number | undefined {
  let best: { at: number; across: number } | undefined;
  for (let x = page.width * MIDDLE.from; x < page.width * MIDDLE.to; x += 2) {
    const across = page.pieces.filter((p) => p.at.l < x + GUTTER && p.at.r > x).length;
    if (!best || across < best.across) best = { at: x + GUTTER / 2, across };
  }
  return best && best.across <= page.pieces.length * ACROSS ? best.at : undefined;
}

/** A section's heading with words of the other side beside it: rows do not run across, so the sides are columns. */
function headsOneSide(own: readonly Line[], others: readonly Line[], body: number): number {
  return own.filter(
    (line) =>
      line.bold &&
      (line.size > body * LARGER || (SECTION.test(line.text) && line.size >= body)) &&
      others.some(
        (o) => !SECTION.test(o.text) && down(o.at, line.at) > 0.3 * Math.min(height(o.at), height(line.at)),
      ),
  ).length;
}

/** How many of one side's lines stand level with one of the other's: rows that run across are, columns only by chance. */
function levelWith(left: readonly Line[], right: readonly Line[]): number {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const level = fewer.filter((line) => more.some((o) => Math.abs(o.at.b - line.at.b) < LEVEL));
  return level.length / fewer.length;
}

function half(page: Page, x: number, right: boolean): Page {
  const own = (at: Rect): boolean => middle(at).x >= x === right;
  const inside = <T extends { at: Rect }>(things: readonly T[]): T[] => things.filter(({ at }) => own(at));
  const rules = page.rules.flatMap((rule): Rule[] => {
    if (!rule.flat) return rule.at >= x === right ? [rule] : [];
    const from = right ? Math.max(rule.from, x) : rule.from;
    const to = right ? rule.to : Math.min(rule.to, x);
    return to - from > 5 ? [{ ...rule, from, to }] : [];
  });
  return {
    ...page,
    inColumns: true,
    pieces: inside(page.pieces),
    rules,
    shades: page.shades.filter(own),
    marks: inside(page.marks),
    slots: inside(page.slots),
    frames: page.frames.filter(own),
    strikes: page.strikes.filter(own),
    rings: page.rings.filter(own),
    strays: page.strays.filter(own),
    comments: inside(page.comments),
  };
}

/** The columns of a page from the left; the page itself where it has none. */
export function columnsOfPage(page: Page): Page[] {
  const x = gutterOf(page);
  if (x === undefined) return [page];
  const side = (right: boolean): Piece[] => page.pieces.filter((p) => middle(p.at).x >= x === right);
  const [left, right] = [linesOf(side(false)), linesOf(side(true))];
  if (left.length < 8 || right.length < 8) return [page];
  const sizes = page.pieces.map((p) => p.size).sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const crossing = page.rules.filter((rule) => rule.flat && rule.from < x - BEYOND && rule.to > x + BEYOND).length;
  if (crossing > MOST_CROSSING) return [page];
  const heads = headsOneSide(right, left, body) + headsOneSide(left, right, body);
  return heads < 2 && (crossing > 0 || levelWith(left, right) > MOST_LEVEL)
    ? [page]
    : [half(page, x, false), half(page, x, true)];
}
