/** Lays a drawn page straight: cut out of what it lies on, the right way round as far as lines of print can tell, and not askew. */
import { type Grey, halved } from './grey.ts';
import { type Ink, inkOf, sharpestOf, skewOf } from './ink.ts';
import { outlineOf } from './outline.ts';
import { AS_IT_LIES, after, type Corners, ofCorners, ofTurn, type Projection, seenThrough } from './projection.ts';

/** `by`: where each pixel of the straight page comes from in the picture. `dots`: to the inch, where the sheet's own size tells; else those of the picture. */
export type Straight = { grey: Grey; by: Projection; dots?: number };

/** Less than this is not worth turning for. */
const STRAIGHT = 0.05;
/** The longer side of a sheet that was cut out: A4 at 200 dots an inch; and how far its shape may be from A4's to be taken for it. */
const LONG_SIDE = 2_339;
const DOTS = 200;
const A4 = Math.SQRT2;
const LIKE_A4 = 0.12;

const apart = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

function sizeOf([tl, tr, br, bl]: Corners): { width: number; height: number } {
  const [wide, high] = [(apart(tl, tr) + apart(bl, br)) / 2, (apart(tl, bl) + apart(tr, br)) / 2];
  const shape = Math.max(wide, high) / Math.min(wide, high);
  const long = LONG_SIDE;
  const short = Math.round(long / (Math.abs(shape / A4 - 1) < LIKE_A4 ? A4 : shape));
  return wide > high ? { width: long, height: short } : { width: short, height: long };
}

/** A sheet's edge is shadow and other sheets' edges: so many pixels inwards are left out. */
const EDGE = 6;
function inwards(corners: Corners): Corners {
  const middle = { x: corners.reduce((s, { x }) => s + x, 0) / 4, y: corners.reduce((s, { y }) => s + y, 0) / 4 };
  const moved = (corner: { x: number; y: number }) => {
    const share = EDGE / Math.max(EDGE, apart(corner, middle));
    return { x: corner.x + (middle.x - corner.x) * share, y: corner.y + (middle.y - corner.y) * share };
  };
  const [tl, tr, br, bl] = corners;
  return [moved(tl), moved(tr), moved(br), moved(bl)];
}

/** Lines of print stand out this much more sharply than what runs across them. */
const SHARPER = 1.15;
const liesOnItsSide = (ink: Ink): boolean => sharpestOf(ink, true) > sharpestOf(ink, false) * SHARPER;

/** The page turned by further quarter turns clockwise, and then not askew. */
export function turnedBy(picture: Grey, { grey, by, ...dots }: Straight, quarters: number): Straight {
  const size = quarters % 2 === 0 ? grey : { width: grey.height, height: grey.width };
  const upright = after(by, ofTurn(-90 * quarters, size, grey));
  const seen = quarters === 0 ? grey : seenThrough(picture, upright, size);
  const askew = skewOf(inkOf(seen));
  if (Math.abs(askew) < STRAIGHT) return { grey: seen, by: upright, ...dots };
  const straight = after(upright, ofTurn(askew, size, size));
  return { grey: seenThrough(picture, straight, size), by: straight, ...dots };
}

/** Print may still stand on its head: only its letters can tell. */
export function straightened(picture: Grey): Straight {
  const corners = outlineOf(picture);
  const size = corners ? sizeOf(corners) : picture;
  const cut = corners ? ofCorners(size, inwards(corners)) : AS_IT_LIES;
  const sheet: Straight = corners
    ? { grey: seenThrough(picture, cut, size), by: cut, dots: DOTS }
    : { grey: picture, by: cut };
  return turnedBy(picture, sheet, liesOnItsSide(inkOf(halved(sheet.grey))) ? 1 : 0);
}
