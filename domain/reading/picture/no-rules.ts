/** Tells strokes that are no rules of a table: the sides of tick boxes, the stems of letters, and the tops of letters in a row. */
import type { Stroke } from './rules.ts';
import type { TickBox } from './tick-boxes.ts';
import type { Word } from './words.ts';

/** The sides of tick boxes, what joins those of boxes under one another, and the stems of letters are no rules of a table: so much of a stroke is theirs. */
const OTHERS_SHARE = 0.35;
const BESIDE_BOX = 4;
function alongBoxes({ flat, at, from, to }: Stroke, boxes: readonly TickBox[]): number {
  let along = 0;
  for (const { at: box } of boxes) {
    const sides = flat ? [box.t, box.b] : [box.l, box.r];
    if (!sides.some((side) => Math.abs(side - at) <= BESIDE_BOX)) continue;
    const [start, end] = flat ? [box.l, box.r] : [box.t, box.b];
    along += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return along;
}

/** A word's box is a little larger than its letters; what is hardly a word is no reason to doubt a rule. */
const MARGIN = 0.12;
const SURE_WORD = 35;
const TALLEST_WORD = 70;
function throughPrint({ flat, at, from, to }: Stroke, words: readonly Word[]): number {
  let inside = 0;
  for (const { at: word, sure } of words) {
    const room = flat ? (word.b - word.t) * MARGIN : -2;
    const [low, high] = flat ? [word.t + room, word.b - room] : [word.l + room, word.r - room];
    if (sure < SURE_WORD || word.b - word.t > TALLEST_WORD || at < low || at > high) continue;
    const [start, end] = flat ? [word.l, word.r] : [word.t, word.b];
    inside += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return inside;
}

/** A rule reaches past the words that touch it; the tops of letters in a row do not. */
const ONLY_WORDS = 0.8;
export function isTopsOfLetters({ flat, at, from, to }: Stroke, words: readonly Word[]): boolean {
  if (!flat) return false;
  const touched = words.filter(
    ({ at: word, text }) => at > word.t - 1 && at < word.b + 1 && /[\p{L}\p{N}]/u.test(text),
  );
  const covered = touched.reduce(
    (sum, { at: { l, r } }) => sum + Math.max(0, Math.min(to, r) - Math.max(from, l)),
    0,
  );
  return covered > ONLY_WORDS * (to - from);
}

/** Whether most of a stroke belongs to these boxes and words. */
export const isOfBoxesOrPrint =
  (boxes: readonly TickBox[], words: readonly Word[]) =>
  (stroke: Stroke): boolean =>
    alongBoxes(stroke, boxes) + throughPrint(stroke, words) > OTHERS_SHARE * (stroke.to - stroke.from);
