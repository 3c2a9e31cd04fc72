/** Rectangles on a page in points from the top left, and the few questions the reader asks about them. */
import type { Box } from '../../../schemas/reading.ts';

/** Left, top, right and bottom edge. */
export type Rect = { l: number; t: number; r: number; b: number };

export const width = (at: Rect): number => at.r - at.l;
export const height = (at: Rect): number => at.b - at.t;
export const middle = (at: Rect): { x: number; y: number } => ({ x: (at.l + at.r) / 2, y: (at.t + at.b) / 2 });

/** How long two stretches run side by side (0 or less = not at all). */
export const overlap = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.min(a1, b1) - Math.max(a0, b0);
export const across = (a: Rect, b: Rect): number => overlap(a.l, a.r, b.l, b.r);
export const down = (a: Rect, b: Rect): number => overlap(a.t, a.b, b.t, b.b);

/** Whether the middle of `inner` stands in `outer`, which may be grown by `slack` points. */
export function holds(outer: Rect, inner: Rect, slack = 0): boolean {
  const { x, y } = middle(inner);
  return x > outer.l - slack && x < outer.r + slack && y > outer.t - slack && y < outer.b + slack;
}

/** Whether `inner` lies wholly in `outer`, give or take `slack` points. */
export function encloses(outer: Rect, inner: Rect, slack = 0): boolean {
  return (
    inner.l > outer.l - slack && inner.r < outer.r + slack && inner.t > outer.t - slack && inner.b < outer.b + slack
  );
}

/** The smallest rectangle round all of them; undefined for none. */
export function around(all: readonly Rect[]): Rect | undefined {
  const [first, ...rest] = all;
  if (!first) return undefined;
  return rest.reduce(
    (sum, at) => ({
      l: Math.min(sum.l, at.l),
      t: Math.min(sum.t, at.t),
      r: Math.max(sum.r, at.r),
      b: Math.max(sum.b, at.b),
    }),
    { ...first },
  );
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** As the reading's contract has it: x, y, width, height, to a tenth of a point. */
export function boxOf(at: Rect): Box {
  return [tenth(at.l), tenth(at.t), tenth(width(at)), tenth(height(at))];
}

/** A PDF matrix [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Apply `inner` first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function moved(by: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: by[0] * x + by[2] * y + by[4], y: by[1] * x + by[3] * y + by[5] };
}

/** A matrix from whatever pdf.js handed over; undefined when it is not six numbers. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return undefined;
  const [a, b, c, d, e, f] = Array.from<unknown>(value);
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number') return undefined;
  if (typeof d !== 'number' || typeof e !== 'number' || typeof f !== 'number') return undefined;
  return [a, b, c, d, e, f];
}
