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

/** How sharply rows of ink stand out when the page is looked at under this angle. */
function sharpness(points: Int32Array, height: number, width: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(height + 2 * width);
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round((points[i + 1] ?? 0) - (points[i] ?? 0) * slope) + width;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}

/** By how many degrees lines of print fall to the right (0 = straight). */
export function skewOf({ width, height, on }: Ink): number {
  const total = on.reduce((sum, bit) => sum + bit, 0);
  const every = Math.max(1, Math.floor(total / MOST_POINTS));
  const found: number[] = [];
  let seen = 0;
  for (let i = 0; i < on.length; i += 1) {
    if (on[i] !== 1) continue;
    if (seen % every === 0) found.push(i % width, Math.floor(i / width));
    seen += 1;
  }
  const points = Int32Array.from(found);
  const best = (from: number, to: number, step: number): number => {
    let winner = 0;
    let most = -1;
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const sharp = sharpness(points, height, width, degrees);
      if (sharp > most) [winner, most] = [degrees, sharp];
    }
    return winner;
  };
  const rough = best(-MOST_DEGREES, MOST_DEGREES, 0.25);
  return best(rough - 0.24, rough + 0.24, 0.03);
}
