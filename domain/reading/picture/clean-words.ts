/** Leaves out what was no word: bits of rules that the engine took for letters, and what it read twice in one place. */
import { height, type Rect, width } from '../pdf/shapes.ts';
import type { Stroke } from './rules.ts';
import { withSlashes } from './slashes.ts';
import type { Word } from './words.ts';

/** Bits of rules are unsure, lower than letters (in shares of the usual height), and lie along a rule. */
const UNSURE = 82;
const LOW = 0.72;
const NEAR_RULE = 6;
/** Nothing so flat is a word. */
const FLAT = 0.15;
/** Two words that share so much of the smaller one are one word read twice. */
const SAME_PLACE = 0.55;

const usualHeight = (words: readonly Word[]): number =>
  words.map(({ at }) => height(at)).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;

function liesOnRule({ at }: Word, strokes: readonly Stroke[]): boolean {
  return strokes.some(
    (rule) =>
      rule.flat && rule.at > at.t - NEAR_RULE && rule.at < at.b + NEAR_RULE && rule.from < at.r && rule.to > at.l,
  );
}

function shares(one: Rect, other: Rect): boolean {
  const wide = Math.min(one.r, other.r) - Math.max(one.l, other.l);
  const high = Math.min(one.b, other.b) - Math.max(one.t, other.t);
  const least = Math.min(width(one) * height(one), width(other) * height(other));
  return wide > 0 && high > 0 && wide * high > SAME_PLACE * least;
}

/** The words that are words; of two in one place the surer, of two equally sure the longer. */
function cleaned(words: readonly Word[], strokes: readonly Stroke[]): Word[] {
  const usual = usualHeight(words);
  const kept = words.filter(
    (word) =>
      height(word.at) >= usual * FLAT &&
      (word.sure >= UNSURE || height(word.at) >= usual * LOW || !liesOnRule(word, strokes)),
  );
  const better = (one: Word, other: Word) => one.sure - other.sure || one.text.length - other.text.length;
  return kept.filter(
    (word, n) => !kept.some((other, m) => m !== n && shares(word.at, other.at) && (better(word, other) || m - n) < 0),
  );
}

/** The words of a page, cleaned, and with the slashes that forms print between them. */
export function cleanWords(words: readonly Word[], strokes: readonly Stroke[]): Word[] {
  const clean = cleaned(words, strokes);
  return clean.map((word, n) => {
    const before = clean[n - 1];
    return { ...word, text: withSlashes(word.text, before?.line === word.line ? before.text : '') };
  });
}
