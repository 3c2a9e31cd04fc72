/** Finds lines of print that the engine passed over: letters that stand in none of its words. It reads them when they are shown to it alone. */
import { height, type Rect, width } from '../pdf/shapes.ts';
import type { Word } from './words.ts';

/** Letters in pixels at 200 dpi: 4 to 22 points high. */
const LETTER = { low: 9, high: 62, wide: 90 } as const;
/** Letters this near each other stand on one line, in lengths of their height. */
const NEAR = 1.6;
/** So many letters make a line worth looking at; and so many lines of a page at most are. */
const LEAST_LETTERS = 2;
const MOST_LINES = 60;
/** Room round a line, and how much of a letter a word must cover to have been read. */
const ROOM = 7;
const COVERED = 0.5;

const shared = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(one.r, other.r) - Math.max(one.l, other.l)) *
  Math.max(0, Math.min(one.b, other.b) - Math.max(one.t, other.t));

const around = (one: Rect, other: Rect): Rect => ({
  l: Math.min(one.l, other.l),
  t: Math.min(one.t, other.t),
  r: Math.max(one.r, other.r),
  b: Math.max(one.b, other.b),
});

/** `blobs`: connected ink. `words`: what was read. `boxes`: tick boxes, which hold no letters. The places of lines still to be read, in pixels. */
export function overlookedIn(blobs: readonly Rect[], words: readonly Word[], boxes: readonly Rect[]): Rect[] {
  const read = [...words.map(({ at }) => at), ...boxes];
  const letters = blobs
    .filter((at) => height(at) >= LETTER.low && height(at) <= LETTER.high && width(at) <= LETTER.wide)
    .filter((at) => !read.some((one) => shared(at, one) > COVERED * width(at) * height(at)))
    .sort((one, other) => one.l - other.l);
  const lines: { at: Rect; letters: number; tall: number }[] = [];
  for (const letter of letters) {
    const line = lines.find(({ at, tall }) => {
      const level = Math.min(at.b, letter.b) - Math.max(at.t, letter.t);
      return (
        level > 0.5 * Math.min(height(letter), tall) && letter.l - at.r < NEAR * tall && height(letter) < 2.5 * tall
      );
    });
    if (line) {
      line.at = around(line.at, letter);
      line.letters += 1;
      line.tall = Math.max(line.tall, height(letter));
    } else lines.push({ at: letter, letters: 1, tall: height(letter) });
  }
  return lines
    .filter((one) => one.letters >= LEAST_LETTERS)
    .sort((one, other) => other.letters - one.letters)
    .slice(0, MOST_LINES)
    .map(({ at: { l, t, r, b } }) => ({
      l: Math.max(0, l - ROOM),
      t: Math.max(0, t - ROOM),
      r: r + ROOM,
      b: b + ROOM,
    }));
}
