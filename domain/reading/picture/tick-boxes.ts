/** Finds tick boxes and round buttons in the ink of a page and tells by the ink inside them whether they are ticked (documents reference 3). */
import { encloses, height, type Rect, width } from '../pdf/shapes.ts';
import type { Ink } from './ink.ts';
import { radiosIn } from './radios.ts';

/** Side of a box in pixels at 200 dpi: 6 to 17 points. */
const SMALLEST = 17;
const LARGEST = 48;
/** Share of each side that must be drawn, and share of ink in the middle 60 % that tells: between the two nobody can say. */
const DRAWN = 0.82;
const EMPTY_UNDER = 0.07;
const TICKED_OVER = 0.14;

export type TickBox = { at: Rect; on: boolean | 'unclear'; round?: true };

/** The rectangles round connected ink that may be a box: about square, neither a dot nor a table. */
const isSquarish = (at: Rect): boolean => {
  const [w, h] = [width(at), height(at)];
  return w >= SMALLEST && h >= SMALLEST && w <= LARGEST * 1.5 && h <= LARGEST * 1.5 && w < 1.6 * h && h < 1.6 * w;
};

/** How much of the best line within a few pixels of an edge is inked. */
function side({ width: wide, height: high, on }: Ink, flat: boolean, edge: number, from: number, to: number): number {
  let best = 0;
  for (let line = edge - 2; line <= edge + 2; line += 1) {
    if (line < 0 || line >= (flat ? high : wide)) continue;
    let inked = 0;
    for (let k = from; k < to; k += 1) inked += on[flat ? line * wide + k : k * wide + line] ?? 0;
    best = Math.max(best, inked / Math.max(1, to - from));
  }
  return best;
}

/** Whether ink reaches into all four corners: round letters and radio buttons leave theirs free. */
function cornered({ width: wide, on }: Ink, { l, t, r, b }: Rect): boolean {
  const reach = Math.max(2, Math.round((r - l) * 0.14));
  const inked = (fromX: number, fromY: number): boolean => {
    for (let y = fromY; y < fromY + reach; y += 1)
      for (let x = fromX; x < fromX + reach; x += 1) if (on[y * wide + x] === 1) return true;
    return false;
  };
  return [l, r - reach].every((x) => [t, b - reach].every((y) => inked(x, y)));
}

/** Letters stand close together, the larger the further apart; a box has more room on both sides, by a share of its width. */
const LEAST_ROOM = 4;
const ROOM_SHARE = 0.22;
const PAST = 8;
function roomy({ width: wide, on }: Ink, { l, t, r, b }: Rect): boolean {
  const room = Math.max(LEAST_ROOM, Math.round((r - l) * ROOM_SHARE));
  /** A rule of the table that the box stands in runs on above and below it. */
  const isRule = (x: number): boolean => {
    let inked = 0;
    for (let y = t - PAST; y < b + PAST; y += 1)
      if ([x - 1, x, x + 1].some((one) => on[y * wide + one] === 1)) inked += 1;
    return inked > 0.9 * (b - t + 2 * PAST);
  };
  const free = (from: number): boolean => {
    for (let x = Math.max(0, from); x < Math.min(wide, from + room); x += 1) {
      let inked = false;
      for (let y = t; y < b && !inked; y += 1) inked = on[y * wide + x] === 1;
      if (inked && !isRule(x)) return false;
    }
    return true;
  };
  return free(l - 1 - room) && free(r + 1);
}

/** The square inside a blob: where a tick sticks out, the drawn sides are looked for inwards. */
function boxIn(ink: Ink, at: Rect): Rect | undefined {
  const drawn = (box: Rect): boolean =>
    cornered(ink, box) &&
    side(ink, true, box.t, box.l, box.r) > DRAWN &&
    side(ink, true, box.b - 1, box.l, box.r) > DRAWN &&
    side(ink, false, box.l, box.t, box.b) > DRAWN &&
    side(ink, false, box.r - 1, box.t, box.b) > DRAWN;
  if (Math.abs(width(at) - height(at)) <= 5 && Math.max(width(at), height(at)) <= LARGEST && drawn(at)) return at;
  let best: Rect | undefined;
  const size = Math.min(width(at), height(at), LARGEST);
  for (let length = size; length >= SMALLEST && !best; length -= 2) {
    for (let t = at.t; t + length <= at.b && !best; t += 2) {
      for (let l = at.l; l + length <= at.r; l += 2) {
        const box = { l, t, r: l + length, b: t + length };
        if (!drawn(box)) continue;
        best = box;
        break;
      }
    }
  }
  return best;
}

function inkInside({ width: wide, on }: Ink, at: Rect): number {
  const [dx, dy] = [Math.round(width(at) * 0.2), Math.round(height(at) * 0.2)];
  let inked = 0;
  let all = 0;
  for (let y = at.t + dy; y < at.b - dy; y += 1) {
    for (let x = at.l + dx; x < at.r - dx; x += 1) {
      all += 1;
      inked += on[y * wide + x] ?? 0;
    }
  }
  return all === 0 ? 0 : inked / all;
}

/** Every square box and round button of a page among its connected ink, in pixels, with whether it is ticked. */
export function tickBoxesIn(ink: Ink, blobs: readonly Rect[]): TickBox[] {
  const boxes = blobs.filter(isSquarish).flatMap((blob): TickBox[] => {
    const at = boxIn(ink, blob);
    if (!at || !roomy(ink, blob)) return [];
    const share = inkInside(ink, at);
    return [{ at, on: share > TICKED_OVER ? true : share < EMPTY_UNDER ? false : 'unclear' }];
  });
  const rounds = radiosIn(ink, blobs).map((one): TickBox => ({ ...one, round: true }));
  const all = [...boxes, ...rounds.filter(({ at }) => !boxes.some((box) => encloses(box.at, at)))];
  return all.filter((one) => !all.some((other) => other !== one && encloses(other.at, one.at)));
}
