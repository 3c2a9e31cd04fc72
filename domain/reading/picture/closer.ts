/** Reads once more, each alone and larger, the cells and lines of print that the engine was not sure of on the whole page: no rule near them is in its way. */
import { height, type Rect, width } from '../pdf/shapes.ts';
import { withoutRules } from './bare.ts';
import type { Engine } from './engine.ts';
import { cutOut, enlarged, type Grey } from './grey.ts';
import type { Stroke } from './rules.ts';
import { qualityOf, type Word } from './words.ts';

/** A word less sure than this has its cell or line looked at again, and so many of them at most. */
const SURE = 82;
const MOST_LOOKS = 70;
/** A larger cell is read line by line: paragraphs were read well where they stand. In pixels. */
const LARGE_CELL = 170;
/** Small print is read better enlarged; with so much paper round it, in pixels. */
const LARGER = 1.5;
const PAPER = 12;
/** What is read the second time is taken when it is surer by this much; where nothing was read the first time, when it is so sure. */
const SURER = 3;
const SURE_ALONE = 70;
/** Words less sure than this, that a second look does not find, were rules and specks. */
const HARDLY = 50;
const LETTERS = /\p{L}{4}/u;
/** Words further apart than this, in shares of their height, do not stand on one line of one column. */
const FAR = 2.5;
/** A word reaches into the next cell when so much of it stands there. */
const REACHES = 0.2;

const middle = ({ l, t, r, b }: Rect) => ({ x: (l + r) / 2, y: (t + b) / 2 });
const around = (rects: readonly Rect[]): Rect => ({
  l: Math.min(...rects.map(({ l }) => l)),
  t: Math.min(...rects.map(({ t }) => t)),
  r: Math.max(...rects.map(({ r }) => r)),
  b: Math.max(...rects.map(({ b }) => b)),
});
const isInside = (at: Rect, cell: Rect): boolean => {
  const { x, y } = middle(at);
  return x > cell.l && x < cell.r && y > cell.t && y < cell.b;
};
const across = (one: Rect, other: Rect): number =>
  Math.min(one.b, other.b) > Math.max(one.t, other.t)
    ? Math.max(0, Math.min(one.r, other.r) - Math.max(one.l, other.l))
    : 0;

/** One place to look at again: its words so far, and how the engine is to take it. */
type Place = { at: Rect; words: readonly Word[]; how: 'block' | 'line' };

/** The words of a line that stand together, in one column. */
function stretches(words: readonly Word[]): Word[][] {
  const out: Word[][] = [];
  for (const word of words) {
    const last = out.at(-1);
    const before = last?.at(-1);
    const gap = before ? word.at.l - before.at.r : 0;
    if (last && before?.line === word.line && gap < FAR * height(word.at)) last.push(word);
    else out.push([word]);
  }
  return out;
}

const isDoubtful = (words: readonly Word[]): boolean => words.some(({ sure }) => sure < SURE);

function placesIn(cells: readonly Rect[], words: readonly Word[]): Place[] {
  const left = new Set(words);
  const out: Place[] = [];
  for (const cell of cells) {
    const own = words.filter(({ at }) => isInside(at, cell));
    if (height(cell) > LARGE_CELL) continue;
    for (const word of own) left.delete(word);
    // Words of the next cell that reach in here were read across the rule between the two.
    const reaching = words.filter(
      ({ at }) =>
        !isInside(at, cell) &&
        across(at, cell) > REACHES * width(at) &&
        middle(at).y > cell.t &&
        middle(at).y < cell.b,
    );
    const reachOut = own.some(({ at }) => across(at, cell) < (1 - REACHES) * width(at));
    if (own.length + reaching.length > 0 && (isDoubtful(own) || reaching.length > 0 || reachOut))
      out.push({ at: cell, words: own, how: 'block' });
  }
  for (const line of stretches(words.filter((word) => left.has(word)))) {
    if (!isDoubtful(line)) continue;
    const { l, t, r, b } = around(line.map(({ at }) => at));
    out.push({ at: { l: l - 6, t: t - 6, r: r + 6, b: b + 6 }, words: line, how: 'line' });
  }
  return out;
}

const overlap = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(one.r, other.r) - Math.max(one.l, other.l)) *
  Math.max(0, Math.min(one.b, other.b) - Math.max(one.t, other.t));
const meet = (one: Rect, other: Rect): boolean =>
  overlap(one, other) > 0.3 * Math.min(width(one) * height(one), width(other) * height(other));

/** Words that meet, of either reading: what both say of one stretch of print. */
function stretchesOf(before: readonly Word[], again: readonly Word[]): { before: Word[]; again: Word[] }[] {
  const out: { before: Word[]; again: Word[] }[] = [];
  for (const [which, words] of [
    ['before', before],
    ['again', again],
  ] as const) {
    for (const word of words) {
      const met = out.filter((one) => [...one.before, ...one.again].some(({ at }) => meet(at, word.at)));
      const whole = { before: met.flatMap((one) => one.before), again: met.flatMap((one) => one.again) };
      for (const one of met) out.splice(out.indexOf(one), 1);
      whole[which].push(word);
      out.push(whole);
    }
  }
  return out;
}

/** Of each stretch of print whichever reading is the surer; what is not found a second time must have been fairly sure the first. */
function better(before: readonly Word[], again: readonly Word[]): Word[] {
  return stretchesOf(before, again).flatMap((one) => {
    if (one.again.length === 0) return one.before.filter(({ sure, text }) => sure >= HARDLY || LETTERS.test(text));
    if (one.before.length === 0)
      return one.again.filter(({ sure, text }) => sure >= SURE_ALONE && /[\p{L}\p{N}]/u.test(text));
    if (qualityOf(one.again) <= qualityOf(one.before) + SURER) return one.before;
    // They stay on their line: how large letters are is told line by line.
    return one.again.map((word) => ({ ...word, line: one.before[0]?.line ?? word.line }));
  });
}

/** `cells`: those of ruled tables, in pixels. The words of the page, those looked at again in their place. */
export function lookedCloser(
  page: Grey,
  { words, strokes, cells }: { words: readonly Word[]; strokes: readonly Stroke[]; cells: readonly Rect[] },
  engine: Engine,
): Word[] {
  const bare = withoutRules(page, strokes, words);
  const places = placesIn(cells, words).slice(0, MOST_LOOKS);
  const changed = new Map<Word, readonly Word[]>();
  const added: Word[] = [];
  places.forEach(({ at, words: before, how }, number) => {
    const { grey, left, top } = cutOut(bare, at);
    if (grey.width < 8 || grey.height < 8) return;
    const again = engine.wordsOn(enlarged(grey, LARGER, PAPER), how).map((word): Word => {
      const back = (from: number, start: number) => start + (from - PAPER) / LARGER;
      const { l, t, r, b } = word.at;
      return {
        ...word,
        at: { l: back(l, left), t: back(t, top), r: back(r, left), b: back(b, top) },
        line: -(number + 1) * 1_000 - word.line,
      };
    });
    const best = better(before, again);
    for (const word of before) changed.set(word, best.includes(word) ? [word] : []);
    added.push(...best.filter((word) => !before.includes(word)));
  });
  return [...words.flatMap((word) => changed.get(word) ?? [word]), ...added];
}
