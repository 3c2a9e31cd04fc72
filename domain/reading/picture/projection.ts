/** How a straight page lies in a picture: turned, aslant, or seen from aside; where each of its points comes from, and the page drawn straight. */
import type { Grey } from './grey.ts';

export type Point = { x: number; y: number };
/** Three rows of three: a place of the straight page, in its own pixels, to its place in the picture. */
export type Projection = readonly [number, number, number, number, number, number, number, number, number];

export const AS_IT_LIES: Projection = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export function through([a, b, c, d, e, f, g, h, i]: Projection, { x, y }: Point): Point {
  const far = g * x + h * y + i;
  return { x: (a * x + b * y + c) / far, y: (d * x + e * y + f) / far };
}

/** First `inner`, then `outer`. */
export function after(outer: Projection, inner: Projection): Projection {
  const [a, b, c, d, e, f, g, h, i] = outer;
  const [j, k, l, m, n, o, p, q, r] = inner;
  return [
    a * j + b * m + c * p,
    a * k + b * n + c * q,
    a * l + b * o + c * r,
    d * j + e * m + f * p,
    d * k + e * n + f * q,
    d * l + e * o + f * r,
    g * j + h * m + i * p,
    g * k + h * n + i * q,
    g * l + h * o + i * r,
  ];
}

/** A page of this size that lies turned by so many degrees clockwise about its middle, in a picture of that size. */
export function ofTurn(degrees: number, page: Size, picture: Size): Projection {
  const radians = (degrees * Math.PI) / 180;
  // Quarter turns must fall on whole pixels.
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)].map((one) => Math.round(one * 1e12) / 1e12);
  const [c, s] = [cos ?? 1, sin ?? 0];
  const [pageX, pageY] = [(page.width - 1) / 2, (page.height - 1) / 2];
  const [pictureX, pictureY] = [(picture.width - 1) / 2, (picture.height - 1) / 2];
  return [c, -s, pictureX - c * pageX + s * pageY, s, c, pictureY - s * pageX - c * pageY, 0, 0, 1];
}

type Size = { width: number; height: number };
/** From the top left, clockwise. */
export type Corners = readonly [Point, Point, Point, Point];

/** A page of this size whose corners are seen at these places (Heckbert 1989, 2.2.3). */
export function ofCorners({ width, height }: Size, [tl, tr, br, bl]: Corners): Projection {
  const [dx1, dy1, dx2, dy2] = [tr.x - br.x, tr.y - br.y, bl.x - br.x, bl.y - br.y];
  const [sx, sy] = [tl.x - tr.x + br.x - bl.x, tl.y - tr.y + br.y - bl.y];
  const all = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / all;
  const h = (dx1 * sy - sx * dy1) / all;
  const unit: Projection = [
    tr.x - tl.x + g * tr.x,
    bl.x - tl.x + h * bl.x,
    tl.x,
    tr.y - tl.y + g * tr.y,
    bl.y - tl.y + h * bl.y,
    tl.y,
    g,
    h,
    1,
  ];
  return after(unit, [1 / (width - 1), 0, 0, 0, 1 / (height - 1), 0, 0, 0, 1]);
}

const WHITE = 255;

/** The straight page, drawn from the picture; what lies outside the picture is white. */
export function seenThrough(
  { width: wide, height: high, pixels }: Grey,
  by: Projection,
  { width, height }: Size,
): Grey {
  const [a, b, c, d, e, f, g, h, i] = by;
  const out = new Uint8Array(width * height).fill(WHITE);
  const [lastX, lastY] = [wide - 1, high - 1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const far = g * x + h * y + i;
      const fromX = (a * x + b * y + c) / far;
      const fromY = (d * x + e * y + f) / far;
      if (!(fromX > -0.5 && fromY > -0.5 && fromX < lastX + 0.5 && fromY < lastY + 0.5)) continue;
      const insideX = fromX < 0 ? 0 : fromX > lastX ? lastX : fromX;
      const insideY = fromY < 0 ? 0 : fromY > lastY ? lastY : fromY;
      const left = insideX | 0;
      const top = insideY | 0;
      const right = insideX - left;
      const down = insideY - top;
      const at = top * wide + left;
      const beside = left < lastX ? at + 1 : at;
      const under = top < lastY ? wide : 0;
      const above = (pixels[at] ?? WHITE) * (1 - right) + (pixels[beside] ?? WHITE) * right;
      const below = (pixels[at + under] ?? WHITE) * (1 - right) + (pixels[beside + under] ?? WHITE) * right;
      out[y * width + x] = above * (1 - down) + below * down;
    }
  }
  return { width, height, pixels: out };
}
