/** A page as a picture in grey, wiped before it is read where something else than words stands. */
import type { Rect } from '../pdf/shapes.ts';

/** Row after row from the top left; 0 = black, 255 = white. */
export type Grey = { width: number; height: number; pixels: Uint8Array };

const WHITE = 255;

/** The picture with these places (in pixels) made white. */
export function wiped(grey: Grey, places: readonly Rect[]): Grey {
  const { width, height } = grey;
  const pixels = new Uint8Array(grey.pixels);
  for (const { l, t, r, b } of places) {
    const from = Math.max(0, Math.floor(l));
    const to = Math.min(width, Math.ceil(r));
    for (let y = Math.max(0, Math.floor(t)); y < Math.min(height, Math.ceil(b)); y += 1)
      pixels.fill(WHITE, y * width + from, y * width + to);
  }
  return { width, height, pixels };
}

/** The picture at half its size: enough to see how it lies. */
export function halved({ width, height, pixels }: Grey): Grey {
  const [wide, high] = [width >> 1, height >> 1];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const at = 2 * y * width + 2 * x;
      const above = (pixels[at] ?? WHITE) + (pixels[at + 1] ?? WHITE);
      out[y * wide + x] = (above + (pixels[at + width] ?? WHITE) + (pixels[at + width + 1] ?? WHITE)) >> 2;
    }
  }
  return { width: wide, height: high, pixels: out };
}

/** What stands in a place of the picture (in pixels), and where that place begins. */
export function cutOut({ width, height, pixels }: Grey, at: Rect): { grey: Grey; left: number; top: number } {
  const [l, t] = [Math.max(0, Math.floor(at.l)), Math.max(0, Math.floor(at.t))];
  const [r, b] = [Math.min(width, Math.ceil(at.r)), Math.min(height, Math.ceil(at.b))];
  const out = new Uint8Array((r - l) * (b - t));
  for (let y = t; y < b; y += 1) out.set(pixels.subarray(y * width + l, y * width + r), (y - t) * (r - l));
  return { grey: { width: r - l, height: b - t, pixels: out }, left: l, top: t };
}

/** The picture so much larger, with so many pixels of its own paper round it. */
export function enlarged(grey: Grey, by: number, round: number): Grey {
  const [wide, high] = [Math.round(grey.width * by), Math.round(grey.height * by)];
  const [width, height] = [wide + 2 * round, high + 2 * round];
  const sorted = Uint8Array.from(grey.pixels).sort();
  const pixels = new Uint8Array(width * height).fill(sorted[Math.floor(sorted.length * 0.7)] ?? WHITE);
  const [lastX, lastY] = [grey.width - 1, grey.height - 1];
  for (let y = 0; y < high; y += 1) {
    const fromY = Math.min(lastY, Math.max(0, (y + 0.5) / by - 0.5));
    const [top, down] = [Math.floor(fromY), fromY % 1];
    const under = Math.min(lastY, top + 1);
    for (let x = 0; x < wide; x += 1) {
      const fromX = Math.min(lastX, Math.max(0, (x + 0.5) / by - 0.5));
      const [left, right] = [Math.floor(fromX), fromX % 1];
      const beside = Math.min(lastX, left + 1);
      const at = (row: number, column: number) => grey.pixels[row * grey.width + column] ?? WHITE;
      const above = at(top, left) * (1 - right) + at(top, beside) * right;
      const below = at(under, left) * (1 - right) + at(under, beside) * right;
      pixels[(y + round) * width + x + round] = above * (1 - down) + below * down;
    }
  }
  return { width, height, pixels };
}
