/** Tells ink from paper, also where the light falls unevenly, and finds by how much the page lies askew. */
import type { Grey } from './grey.ts';

/** 1 where there is ink. */
export type Ink = { width: number; height: number; on: Uint8Array };

/** Half the window, in pixels at 200 dpi, whose mean tells what paper looks like here. */
const WINDOW = 24;
/** Ink is this much darker than its surroundings, or darker than anything printed on purpose to be pale. */
const DARKER = 0.84;
const BLACK = 70;

/** The sums of all pixels above and left of each place. */
function sumsOf({ width, height, pixels }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += pixels[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

export function inkOf(grey: Grey): Ink {
  const { width, height, pixels } = grey;
  const sums = sumsOf(grey);
  const on = new Uint8Array(width * height);
  const wide = width + 1;
  for (let y = 0; y < height; y += 1) {
    const [t, b] = [Math.max(0, y - WINDOW), Math.min(height, y + WINDOW + 1)];
    for (let x = 0; x < width; x += 1) {
      const [l, r] = [Math.max(0, x - WINDOW), Math.min(width, x + WINDOW + 1)];
      const sum =
        (sums[b * wide + r] ?? 0) - (sums[t * wide + r] ?? 0) - (sums[b * wide + l] ?? 0) + (sums[t * wide + l] ?? 0);
      const value = pixels[y * width + x] ?? 255;
      if (value < BLACK || value < (sum / ((r - l) * (b - t))) * DARKER) on[y * width + x] = 1;
    }
  }
  return { width, height, on };
}

/** Pages are laid on the glass less askew than this. */
const MOST_DEGREES = 6;
const MOST_POINTS = 120_000;

/** How many of the points stand in each row when the page is looked at under this angle. */
function rowsUnder(points: Int32Array, height: number, width: number, degrees: number): Float64Array {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(height + 2 * width);
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round((points[i + 1] ?? 0) - (points[i] ?? 0) * slope) + width;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows;
}

/** How sharply rows of ink stand out: rules and lines of print both do. */
const peaked = (rows: Float64Array): number => rows.reduce((sum, count) => sum + count * count, 0);
/** How steeply ink comes and goes from row to row: lines of print do, a column of them does not. */
const steep = (rows: Float64Array): number =>
  rows.reduce((sum, count, row) => sum + (count - (rows[row - 3] ?? 0)) ** 2, 0);

/** Some of the ink's points, evenly chosen: x and y by turns. */
function pointsOf({ width, on }: Ink): Int32Array {
  const total = on.reduce((sum, bit) => sum + bit, 0);
  const every = Math.max(1, Math.floor(total / MOST_POINTS));
  const found: number[] = [];
  let seen = 0;
  for (let i = 0; i < on.length; i += 1) {
    if (on[i] !== 1) continue;
    if (seen % every === 0) found.push(i % width, Math.floor(i / width));
    seen += 1;
  }
  return Int32Array.from(found);
}

type Sharpest = { degrees: number; sharp: number };
type Angles = { from: number; to: number; step: number };
function sharpest(
  points: Int32Array,
  { width, height }: Ink,
  { from, to, step }: Angles,
  measure: (rows: Float64Array) => number,
): Sharpest {
  let winner: Sharpest = { degrees: 0, sharp: -1 };
  for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
    const sharp = measure(rowsUnder(points, height, width, degrees));
    if (sharp > winner.sharp) winner = { degrees, sharp };
  }
  return winner;
}

/** By how many degrees lines of print fall to the right (0 = straight). */
export function skewOf(ink: Ink): number {
  const points = pointsOf(ink);
  const rough = sharpest(points, ink, { from: -MOST_DEGREES, to: MOST_DEGREES, step: 0.25 }, peaked).degrees;
  return sharpest(points, ink, { from: rough - 0.24, to: rough + 0.24, step: 0.03 }, peaked).degrees;
}

/** Strokes longer than this are rules, not print (pixels at 100 dpi). */
const LONGEST_STROKE = 20;
function printOf({ width, height, on }: Ink): Ink {
  const print = new Uint8Array(on);
  const wipe = (lines: number, length: number, at: (line: number, k: number) => number) => {
    for (let line = 0; line < lines; line += 1) {
      let from = -1;
      for (let k = 0; k <= length; k += 1) {
        if (k < length && on[at(line, k)] === 1) {
          if (from < 0) from = k;
        } else if (from >= 0) {
          if (k - from > LONGEST_STROKE) for (let n = from; n < k; n += 1) print[at(line, n)] = 0;
          from = -1;
        }
      }
    }
  };
  wipe(height, width, (line, k) => line * width + k);
  wipe(width, height, (line, k) => k * width + line);
  return { width, height, on: print };
}

/** How sharply lines of print stand out, looked at along the rows or (`sideways`) along the columns; 1 = not at all. */
export function sharpestOf(ink: Ink, sideways: boolean): number {
  const print = printOf(ink);
  const straight = pointsOf(print);
  const points = sideways ? straight.map((_, i) => straight[i % 2 === 0 ? i + 1 : i - 1] ?? 0) : straight;
  const size = sideways ? { ...print, width: print.height, height: print.width } : print;
  const { sharp } = sharpest(points, size, { from: -MOST_DEGREES, to: MOST_DEGREES, step: 0.5 }, steep);
  return (sharp * size.height) / Math.max(1, (points.length / 2) ** 2);
}
