/** Finds round buttons (radios) in the ink of a page and tells by the dot inside them whether they are chosen. */
import { height, type Rect, width } from '../pdf/shapes.ts';
import type { Ink } from './ink.ts';

/** Across, in pixels at 200 dpi: 6 to 14 points; a circle is as wide as high, but for so many pixels. */
const SMALLEST = 18;
const LARGEST = 40;
const OFF_ROUND = 2;
/** Its line is drawn all round, this near the edge; in shares of its radius. */
const STEPS = 40;
const DRAWN = 0.9;
const EDGE = 0.72;
/** Between its line and its dot it is empty. */
const GAP = { from: 0.56, to: 0.7 } as const;
const EMPTY = 0.3;
/** The dot in the middle: this much ink within so much of the radius. */
const DOT = 0.38;
const CHOSEN = 0.6;
const BARE = 0.06;

/** The share of inked points on the circle at `radius`, or (`any`) of directions with ink anywhere between two radii. */
function shareOn({ width: wide, on }: Ink, { l, t, r, b }: Rect, from: number, to: number, any: boolean): number {
  const [x0, y0, radius] = [(l + r - 1) / 2, (t + b - 1) / 2, (r - l + b - t) / 4];
  let [inked, all] = [0, 0];
  for (let step = 0; step < STEPS; step += 1) {
    const angle = (2 * Math.PI * step) / STEPS;
    let met = 0;
    let many = 0;
    for (let far = from * radius; far <= to * radius; far += 1) {
      met += on[Math.round(y0 + far * Math.sin(angle)) * wide + Math.round(x0 + far * Math.cos(angle))] ?? 0;
      many += 1;
    }
    inked += any ? Math.min(1, met) : met;
    all += any ? 1 : many;
  }
  return all === 0 ? 0 : inked / all;
}

/** Nothing stands just left and right of it: letters do. */
const ROOM = 0.3;
function roomy({ width: wide, on }: Ink, { l, t, r, b }: Rect): boolean {
  const room = Math.round((r - l) * ROOM);
  for (let y = t; y < b; y += 1)
    for (let k = 2; k < room; k += 1) if (on[y * wide + l - k] === 1 || on[y * wide + r + k - 1] === 1) return false;
  return true;
}

/** The round buttons among connected ink, in pixels; what is neither empty nor well filled is unclear. */
export function radiosIn(ink: Ink, blobs: readonly Rect[]): { at: Rect; on: boolean | 'unclear' }[] {
  return blobs.flatMap((at) => {
    const [wide, high] = [width(at), height(at)];
    if (wide < SMALLEST || wide > LARGEST || Math.abs(wide - high) > OFF_ROUND) return [];
    if (shareOn(ink, at, EDGE, 1, true) < DRAWN || shareOn(ink, at, GAP.from, GAP.to, false) > EMPTY) return [];
    if (!roomy(ink, at)) return [];
    const dot = shareOn(ink, at, 0, DOT, false);
    return [{ at, on: dot > CHOSEN ? true : dot < BARE ? false : ('unclear' as const) }];
  });
}
