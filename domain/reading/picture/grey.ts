/** A page as a picture in grey, and the two things done to it before it is read: turned straight, and wiped where something else than words stands. */
import type { Rect } from '../pdf/shapes.ts';

/** Row after row from the top left; 0 = black, 255 = white. */
export type Grey = { width: number; height: number; pixels: Uint8Array };

const WHITE = 255;

/** The picture turned by so many degrees (positive = clockwise) about its middle, the same size; what comes into view is white. */
export function turned({ width, height, pixels }: Grey, degrees: number): Grey {
  const out = new Uint8Array(width * height).fill(WHITE);
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = cos * (x - midX) + sin * (y - midY) + midX;
      const fromY = -sin * (x - midX) + cos * (y - midY) + midY;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, down] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = (pixels[at] ?? WHITE) * (1 - right) + (pixels[at + 1] ?? WHITE) * right;
      const below = (pixels[at + width] ?? WHITE) * (1 - right) + (pixels[at + width + 1] ?? WHITE) * right;
      out[y * width + x] = above * (1 - down) + below * down;
    }
  }
  return { width, height, pixels: out };
}

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
