/** How light the paper is from place to place, print and tints left out; and the page as if the light fell evenly on white paper. */
import type { Grey } from './grey.ts';
import type { Ink } from './ink.ts';

/** Looked at in blocks of so many pixels (at 200 dpi). */
export const BLOCK = 8;
/** Paper is the lightest within so many blocks: a tinted column is narrower. */
const PAPER_WITHIN = 28;

export type Blocks = { width: number; height: number; light: Float32Array };

/** The blur round letters is no paper: the ink, and two pixels round it. */
const BLUR = 2;
function grown({ width, height, on }: Ink): Uint8Array {
  const wide = new Uint8Array(on.length);
  for (let at = 0; at < on.length; at += 1) if (on[at] === 1) wide.fill(1, Math.max(0, at - BLUR), at + BLUR + 1);
  const out = new Uint8Array(wide);
  for (let at = BLUR * width; at < width * (height - BLUR); at += 1) {
    if (wide[at] !== 1) continue;
    for (let rows = -BLUR; rows <= BLUR; rows += 1) out[at + rows * width] = 1;
  }
  return out;
}

/** The mean of each block's paper; a block that is nearly all ink takes its left neighbour's. */
export function lightBlocks({ width, height, pixels }: Grey, ink: Ink): Blocks {
  const [wide, high] = [Math.floor(width / BLOCK), Math.floor(height / BLOCK)];
  const light = new Float32Array(wide * high);
  const nearInk = grown(ink);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      let [sum, many] = [0, 0];
      for (let dy = 0; dy < BLOCK; dy += 1) {
        for (let dx = 0; dx < BLOCK; dx += 1) {
          const at = (y * BLOCK + dy) * width + x * BLOCK + dx;
          if (nearInk[at] === 1) continue;
          sum += pixels[at] ?? 255;
          many += 1;
        }
      }
      light[y * wide + x] = many < 10 ? (light[y * wide + x - 1] ?? 255) : sum / many;
    }
  }
  return { width: wide, height: high, light };
}

/** The most of a row or column within a window: for each place the highest of its neighbours, one direction after the other. */
function highest({ width, height, light }: Blocks): Blocks {
  const pass = (from: Float32Array, lines: number, length: number, at: (line: number, k: number) => number) => {
    const out = new Float32Array(from.length);
    for (let line = 0; line < lines; line += 1) {
      for (let k = 0; k < length; k += 1) {
        let most = 0;
        for (let n = Math.max(0, k - PAPER_WITHIN); n <= Math.min(length - 1, k + PAPER_WITHIN); n += 1)
          most = Math.max(most, from[at(line, n)] ?? 0);
        out[at(line, k)] = most;
      }
    }
    return out;
  };
  const rows = pass(light, height, width, (line, k) => line * width + k);
  return { width, height, light: pass(rows, width, height, (line, k) => k * width + line) };
}

/** Each block with its eight neighbours, so that the grain of the picture does not count as paper. */
function smoothed({ width, height, light }: Blocks): Blocks {
  const out = new Float32Array(light.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [sum, many] = [0, 0];
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          sum += light[ny * width + nx] ?? 255;
          many += 1;
        }
      out[y * width + x] = sum / many;
    }
  }
  return { width, height, light: out };
}

/** The paper round each block. */
export const paperAround = (blocks: Blocks): Blocks => highest(smoothed(blocks));

/** Light that falls this evenly on paper this white is left as it is. */
const EVEN = 0.93;
const WHITE_PAPER = 232;
const WHITE = 250;

/** The page as if the light fell evenly: each pixel against the paper round it. */
export function evened(grey: Grey, ink: Ink): Grey {
  const { width, height, light } = smoothed(smoothed(paperAround(lightBlocks(grey, ink))));
  const sorted = Float32Array.from(light).sort();
  const [dark = 255, bright = 255] = [0.03, 0.97].map((share) => sorted[Math.floor(sorted.length * share)]);
  if (dark > bright * EVEN && dark > WHITE_PAPER) return grey;
  const pixels = new Uint8Array(grey.pixels.length);
  for (let y = 0; y < grey.height; y += 1) {
    const row = Math.min(height - 1, Math.floor(y / BLOCK)) * width;
    for (let x = 0; x < grey.width; x += 1) {
      const at = y * grey.width + x;
      const paper = light[row + Math.min(width - 1, Math.floor(x / BLOCK))] ?? 255;
      pixels[at] = Math.min(255, ((grey.pixels[at] ?? 255) * WHITE) / Math.max(40, paper));
    }
  }
  return { ...grey, pixels };
}
