/** Finds the sheet of paper in a photograph or under an open lid: where it is brighter than what it lies on, by its four edges. */
import type { Grey } from './grey.ts';
import type { Corners, Point } from './projection.ts';

/** Looked at in blocks of so many pixels: print vanishes, paper stays. */
const BLOCK = 4;
/** The paper takes at least this share of the picture, and at least this share of the picture is something else. */
const LEAST_PAPER = 0.3;
const LEAST_ELSE = 0.025;
/** The paper is this much lighter than what it lies on (0 to 255), and so much of the space between its edges is light. */
const LIGHTER = 50;
const SOLID = 0.93;

function blocksOf({ width, height, pixels }: Grey): Grey {
  const [wide, high] = [Math.floor(width / BLOCK), Math.floor(height / BLOCK)];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      let lightest = 0;
      for (let dy = 0; dy < BLOCK; dy += 1)
        for (let dx = 0; dx < BLOCK; dx += 1)
          lightest = Math.max(lightest, pixels[(y * BLOCK + dy) * width + x * BLOCK + dx] ?? 0);
      out[y * wide + x] = lightest;
    }
  }
  return { width: wide, height: high, pixels: out };
}

/** The grey that best parts light from dark (Otsu 1979), with the mean of either. */
function parted(pixels: Uint8Array): { at: number; dark: number; light: number } {
  const counts = new Float64Array(256);
  for (const value of pixels) counts[value] = (counts[value] ?? 0) + 1;
  const sum = counts.reduce((all, count, value) => all + count * value, 0);
  let best = { at: 0, dark: 0, light: 255 };
  let [most, below, belowSum] = [-1, 0, 0];
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    belowSum += (counts[value] ?? 0) * value;
    const above = pixels.length - below;
    if (below === 0 || above === 0) continue;
    const [dark, light] = [belowSum / below, (sum - belowSum) / above];
    const apart = below * above * (light - dark) ** 2;
    if (apart > most) [most, best] = [apart, { at: value, dark, light }];
  }
  return best;
}

/** The largest light patch: 1 where it is. */
function patch({ width, height, pixels }: Grey, over: number): { on: Uint8Array; size: number } {
  const seen = new Uint8Array(pixels.length);
  let best: number[] = [];
  for (let start = 0; start < pixels.length; start += 1) {
    if (seen[start] === 1 || (pixels[start] ?? 0) <= over) continue;
    const found = [start];
    seen[start] = 1;
    for (let n = 0; n < found.length; n += 1) {
      const at = found[n] ?? 0;
      const x = at % width;
      for (const next of [x > 0 ? at - 1 : -1, x + 1 < width ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= width * height || seen[next] === 1 || (pixels[next] ?? 0) <= over) continue;
        seen[next] = 1;
        found.push(next);
      }
    }
    if (found.length > best.length) best = found;
  }
  const on = new Uint8Array(pixels.length);
  for (const at of best) on[at] = 1;
  return { on, size: best.length };
}

/** A straight line: `along` = start + slope × across; the points that lie off it are left out, twice. */
type Line = { start: number; slope: number };
const OFF = 2.5;
function lineThrough(points: readonly (readonly [number, number])[]): Line {
  let left = points;
  let line: Line = { start: 0, slope: 0 };
  for (let round = 0; round < 3; round += 1) {
    const many = Math.max(1, left.length);
    const [midX, midY] = [
      left.reduce((sum, [x]) => sum + x, 0) / many,
      left.reduce((sum, [, y]) => sum + y, 0) / many,
    ];
    const spread = left.reduce((sum, [x]) => sum + (x - midX) ** 2, 0);
    const slope = spread === 0 ? 0 : left.reduce((sum, [x, y]) => sum + (x - midX) * (y - midY), 0) / spread;
    line = { start: midY - slope * midX, slope };
    const { start } = line;
    const near = left.filter(([x, y]) => Math.abs(y - start - slope * x) <= OFF * (3 - round));
    if (near.length > left.length / 2) left = near;
  }
  return line;
}

/** Where an edge that runs across meets one that runs down. */
function crossing(flat: Line, upright: Line): Point {
  const y = (flat.start + flat.slope * upright.start) / (1 - flat.slope * upright.slope);
  return { x: upright.start + upright.slope * y, y };
}

const areaOf = (corners: Corners): number =>
  Math.abs(
    corners.reduce((sum, { x, y }, n) => {
      const next = corners[(n + 1) % 4] ?? corners[0];
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );

/** The four corners of the paper, in the picture's pixels; undefined where the picture is all paper, or nothing in it looks like a sheet. */
export function outlineOf(grey: Grey): Corners | undefined {
  const blocks = blocksOf(grey);
  const { width, height } = blocks;
  const { at, dark, light } = parted(blocks.pixels);
  if (light - dark < LIGHTER) return undefined;
  const { on, size } = patch(blocks, at);
  const all = width * height;
  if (size < all * LEAST_PAPER || all - size < all * LEAST_ELSE) return undefined;
  const ends = (flat: boolean): { low: [number, number][]; high: [number, number][] } => {
    const [lines, length] = flat ? [height, width] : [width, height];
    const low: [number, number][] = [];
    const high: [number, number][] = [];
    for (let line = 0; line < lines; line += 1) {
      const isOn = (k: number) => on[flat ? line * width + k : k * width + line] === 1;
      let [from, to] = [0, length - 1];
      while (from < length && !isOn(from)) from += 1;
      while (to > from && !isOn(to)) to -= 1;
      if (to - from < length * 0.4) continue;
      low.push([line, from]);
      high.push([line, to]);
    }
    return { low, high };
  };
  /** Near the corners an edge is the other edge's. */
  const inner = (points: [number, number][]) =>
    points.slice(Math.floor(points.length * 0.08), Math.ceil(points.length * 0.92));
  const [rows, columns] = [ends(true), ends(false)];
  if (rows.low.length < height / 4 || columns.low.length < width / 4) return undefined;
  const [left, right] = [lineThrough(inner(rows.low)), lineThrough(inner(rows.high))];
  const [top, bottom] = [lineThrough(inner(columns.low)), lineThrough(inner(columns.high))];
  const corners: Corners = [
    crossing(top, left),
    crossing(top, right),
    crossing(bottom, right),
    crossing(bottom, left),
  ];
  const area = areaOf(corners);
  if (size / area < SOLID || size / area > 1.1 || area < all * LEAST_PAPER || area > all * (1 - LEAST_ELSE))
    return undefined;
  const scaled = ({ x, y }: Point): Point => ({ x: (x + 0.5) * BLOCK, y: (y + 0.5) * BLOCK });
  const [tl, tr, br, bl] = corners;
  return [scaled(tl), scaled(tr), scaled(br), scaled(bl)];
}
