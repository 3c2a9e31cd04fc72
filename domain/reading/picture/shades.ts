/** Finds tinted places on a page: label columns and headings that are grey where the paper is white. */
import type { Rect } from '../pdf/shapes.ts';
import type { Grey } from './grey.ts';
import type { Ink } from './ink.ts';
import { BLOCK, type Blocks, lightBlocks, paperAround } from './paper.ts';

/** A tint is darker than paper by more than this share, and not as dark as ink. */
const TINTED = 0.955;
const DARKEST = 0.6;
/** In blocks: a tint holds a line of print, and fills its rectangle. */
const LEAST = { width: 7, height: 3 } as const;
const SOLID = 0.85;
/** Just outside its edges it is paper again: on so many of the four sides. */
const EDGE = 0.97;
const LEAST_SIDES = 3;

/** How light it is along one side of a rectangle of blocks. */
function alongSide({ width, height, light }: Blocks, { l, t, r, b }: Rect): number {
  if (l < 0 || t < 0 || r > width || b > height) return 255;
  let [sum, many] = [0, 0];
  for (let y = t; y < b; y += 1)
    for (let x = l; x < r; x += 1) {
      sum += light[y * width + x] ?? 255;
      many += 1;
    }
  return many === 0 ? 255 : sum / many;
}

function edged(blocks: Blocks, { l, t, r, b }: Rect): boolean {
  const sides: [Rect, Rect][] = [
    [
      { l: l + 1, r: l + 2, t, b },
      { l: l - 2, r: l - 1, t, b },
    ],
    [
      { l: r - 2, r: r - 1, t, b },
      { l: r + 1, r: r + 2, t, b },
    ],
    [
      { l, r, t: t + 1, b: t + 2 },
      { l, r, t: t - 2, b: t - 1 },
    ],
    [
      { l, r, t: b - 2, b: b - 1 },
      { l, r, t: b + 1, b: b + 2 },
    ],
  ];
  const sharp = sides.filter(([inside, outside]) => alongSide(blocks, inside) < alongSide(blocks, outside) * EDGE);
  return sharp.length >= LEAST_SIDES;
}

/** The tinted rectangles of a page, in pixels. */
export function shadesOf(grey: Grey, ink: Ink): Rect[] {
  const blocks = lightBlocks(grey, ink);
  const { width, height, light } = blocks;
  const paper = paperAround(blocks).light;
  const tinted = Uint8Array.from(light, (value, i) => {
    const share = value / Math.max(1, paper[i] ?? 255);
    return share < TINTED && share > DARKEST ? 1 : 0;
  });
  const found: Rect[] = [];
  for (let start = 0; start < tinted.length; start += 1) {
    if (tinted[start] !== 1) continue;
    const members = [start];
    tinted[start] = 2;
    const at: Rect = { l: width, t: height, r: 0, b: 0 };
    for (let n = 0; n < members.length; n += 1) {
      const one = members[n] ?? 0;
      const x = one % width;
      const y = (one - x) / width;
      at.l = Math.min(at.l, x);
      at.r = Math.max(at.r, x + 1);
      at.t = Math.min(at.t, y);
      at.b = Math.max(at.b, y + 1);
      for (const next of [x > 0 ? one - 1 : -1, x + 1 < width ? one + 1 : -1, one - width, one + width]) {
        if (tinted[next] !== 1) continue;
        tinted[next] = 2;
        members.push(next);
      }
    }
    const [wide, high] = [at.r - at.l, at.b - at.t];
    if (wide < LEAST.width || high < LEAST.height || members.length < SOLID * wide * high) continue;
    if (edged(blocks, at)) found.push({ l: at.l * BLOCK, t: at.t * BLOCK, r: at.r * BLOCK, b: at.b * BLOCK });
  }
  return found;
}
