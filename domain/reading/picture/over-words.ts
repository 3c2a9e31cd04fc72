/** Finds what was drawn over words on paper: lines that strike them out and rings round them; and cleans the words of it, so that they can be read. */
import { height, type Rect, width } from '../pdf/shapes.ts';
import type { Grey } from './grey.ts';
import type { Ink } from './ink.ts';

/** `strikes` run through words at their own height; `rings` go round words. In pixels. */
export type OverWords = { strikes: Rect[]; rings: Rect[] };

/** A struck word hangs together by the line through it. In pixels at 200 dpi, and in shares of its height. */
const WORD = { low: 14, high: 46, wide: 700 } as const;
const LEAST_WIDE = 1.2;
/** The line is inked from end to end, about the middle, and no thicker than this. */
const FULL = 0.95;
const MIDDLE = { from: 0.3, to: 0.72 } as const;
const THICKEST = 6;
/** Above and below it letters leave gaps. */
const LETTERS = 0.8;

function rowShare({ width: wide, on }: Ink, { l, r }: Rect, row: number): number {
  let inked = 0;
  for (let x = l; x < r; x += 1) inked += on[row * wide + x] ?? 0;
  return inked / Math.max(1, r - l);
}

/** The line through the letters of one blob, where there is one. */
function strikeIn(ink: Ink, blob: Rect): Rect | undefined {
  const [wide, high] = [width(blob), height(blob)];
  if (high < WORD.low || high > WORD.high || wide > WORD.wide || wide < LEAST_WIDE * high) return undefined;
  const shares = Array.from({ length: high }, (_, n) => rowShare(ink, blob, blob.t + n));
  const full = shares.flatMap((share, n) => (share >= FULL ? [n] : []));
  const [first, last] = [full[0], full.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 > THICKEST) return undefined;
  if (first < high * MIDDLE.from || last > high * MIDDLE.to) return undefined;
  const others = shares.filter((_, n) => n < first - 2 || n > last + 2);
  if (others.some((share) => share > LETTERS) || Math.max(...others, 0) < 0.15) return undefined;
  return { l: blob.l, r: blob.r, t: blob.t + first, b: blob.t + last + 1 };
}

/** A ring is wider than high, larger than the letters in it, and its line follows an ellipse. */
const RING = { low: 28, high: 70, narrow: 40, wide: 330 } as const;
const ROUND_STEPS = 48;
const NEAR = 3;
const DRAWN = 0.86;
/** Of its corners nothing is inked, so far in. */
const CORNER = 0.12;

const pointOn = ({ l, t, r, b }: Rect, step: number): { x: number; y: number; inX: number; inY: number } => {
  const angle = (2 * Math.PI * step) / ROUND_STEPS;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: (l + r - 1) / 2 + ((r - l - 3) / 2) * cos,
    y: (t + b - 1) / 2 + ((b - t - 3) / 2) * sin,
    inX: -cos,
    inY: -sin,
  };
};

function inkedNear({ width: wide, on }: Ink, { x, y, inX, inY }: ReturnType<typeof pointOn>): boolean {
  for (let far = -NEAR; far <= NEAR; far += 1)
    if (on[Math.round(y + inY * far) * wide + Math.round(x + inX * far)] === 1) return true;
  return false;
}

function isRing(ink: Ink, blob: Rect): boolean {
  const [wide, high] = [width(blob), height(blob)];
  if (high < RING.low || high > RING.high || wide < RING.narrow || wide > RING.wide || wide < high) return false;
  const [cx, cy] = [Math.round(wide * CORNER), Math.round(high * CORNER)];
  for (const [fromX, fromY] of [
    [blob.l, blob.t],
    [blob.r - cx, blob.t],
    [blob.l, blob.b - cy],
    [blob.r - cx, blob.b - cy],
  ] as const)
    for (let y = fromY; y < fromY + cy; y += 1)
      for (let x = fromX; x < fromX + cx; x += 1) if (ink.on[y * ink.width + x] === 1) return false;
  let drawn = 0;
  for (let step = 0; step < ROUND_STEPS; step += 1) if (inkedNear(ink, pointOn(blob, step))) drawn += 1;
  return drawn >= DRAWN * ROUND_STEPS;
}

/** `blobs`: connected ink. */
export function overWordsIn(ink: Ink, blobs: readonly Rect[]): OverWords {
  return {
    strikes: blobs.flatMap((blob) => strikeIn(ink, blob) ?? []),
    rings: blobs.filter((blob) => isRing(ink, blob)),
  };
}

/** The paper beside a stroke, painted over it, but for where letters cross it. */
const PAPER_ASIDE = 4;
/** The page with these strikes and rings taken off its words. */
export function withoutOverWords(
  { width: wide, height: high, pixels }: Grey,
  ink: Ink,
  { strikes, rings }: OverWords,
): Grey {
  if (strikes.length + rings.length === 0) return { width: wide, height: high, pixels };
  const out = new Uint8Array(pixels);
  const paint = (x: number, y: number, value: number) => {
    if (x >= 0 && y >= 0 && x < wide && y < high) out[y * wide + x] = Math.max(out[y * wide + x] ?? 0, value);
  };
  for (const { l, t, r, b } of strikes) {
    for (let x = l - 1; x <= r; x += 1) {
      const [above, below] = [t - 2, b + 1].map((y) => ink.on[y * wide + x] === 1);
      if (above || below) continue;
      const paper = Math.max(
        pixels[(t - PAPER_ASIDE) * wide + x] ?? 0,
        pixels[(b + PAPER_ASIDE - 1) * wide + x] ?? 0,
      );
      for (let y = t - 1; y <= b; y += 1) paint(x, y, paper);
    }
  }
  for (const ring of rings) {
    const light = Math.max(pixels[ring.t * wide + ring.l] ?? 255, pixels[(ring.b - 1) * wide + ring.r - 1] ?? 255);
    const steps = 4 * (width(ring) + height(ring));
    for (let n = 0; n < steps; n += 1) {
      const { x, y, inX, inY } = pointOn(ring, (n * ROUND_STEPS) / steps);
      for (let far = -NEAR; far <= NEAR; far += 1) paint(Math.round(x + inX * far), Math.round(y + inY * far), light);
    }
  }
  return { width: wide, height: high, pixels: out };
}
