/** What the engine read on one picture, as the runs of text that the form reader works with: each word with its place and weight. */
import * as z from 'zod';
import type { Piece } from '../pdf/page.ts';
import { height, type Rect } from '../pdf/shapes.ts';
import type { Grey } from './grey.ts';
import type { Ink } from './ink.ts';

const bbox = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const word = z.object({ text: z.string(), confidence: z.number(), bbox });
const line = z.object({ bbox, words: z.array(word) });

/** The engine's own account of a page; only what is used is looked at. */
export const engineAnswer = z.object({
  blocks: z
    .array(z.object({ paragraphs: z.array(z.object({ lines: z.array(line) })) }))
    .nullish()
    .transform((blocks) => blocks ?? []),
});

/** A word in pixels. `sure` goes from 0 to 100. `line` numbers the line of print that it stands on. */
export type Word = { text: string; sure: number; at: Rect; line: number };

/** Rules and specks that the engine took for letters. */
const SPECK = /^[|_—–\-~=.,:;'"‘’“”`´^*°«»<>\\/[\](){}]+$/u;
const SURE_SPECK = 75;
/** Nothing but guesses are this unsure. */
const HARDLY = 12;

/** A word's box that reaches into the line above or below is cut to its own line, but for so much of the line's height. */
const OUT_OF_LINE = 0.4;
const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export function wordsIn(answer: z.infer<typeof engineAnswer>): Word[] {
  const lines = answer.blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  return lines.flatMap(({ words }, number) => {
    const tall = middleOf(words.map(({ bbox: { y0, y1 } }) => y1 - y0));
    const [top, bottom] = [middleOf(words.map(({ bbox }) => bbox.y0)), middleOf(words.map(({ bbox }) => bbox.y1))];
    const within = (y: number) => Math.min(bottom + tall * OUT_OF_LINE, Math.max(top - tall * OUT_OF_LINE, y));
    return words.flatMap(({ text, confidence, bbox: { x0, y0, x1, y1 } }): Word[] => {
      const plain = text.trim();
      const speck = SPECK.test(plain) && confidence < SURE_SPECK;
      if (plain === '' || plain === '|' || speck || confidence < HARDLY) return [];
      return [{ text: plain, sure: confidence, at: { l: x0, t: within(y0), r: x1, b: within(y1) }, line: number }];
    });
  });
}

/** A row of a word has so much ink; the dot of an i stands so far from its stem, in shares of the box's height. */
const LEAST_INK = 2;
const DOT = 0.2;
/** The engine's boxes may be higher than their letters: the rows that the word's ink takes up. */
function rowsOf({ width, on }: Ink, { l, t, r, b }: Rect): { top: number; bottom: number } {
  let best = { top: t, bottom: b, ink: 0 };
  let open = { top: t, bottom: t, ink: 0 };
  for (let y = Math.floor(t); y < b; y += 1) {
    let ink = 0;
    for (let x = Math.floor(l); x < r; x += 1) ink += on[y * width + x] ?? 0;
    if (ink < LEAST_INK) continue;
    if (y - open.bottom > (b - t) * DOT) open = { top: y, bottom: y, ink: 0 };
    if (open.ink === 0) open.top = y;
    open = { top: open.top, bottom: y + 1, ink: open.ink + ink };
    if (open.ink > best.ink) best = open;
  }
  return best;
}

/** Letters that go below the line, and those that go up to the height of capitals; brackets do both. In shares of the letters' size. */
const BELOW = /[gjpqyQ,;()[\]{}|@_]/u;
const ABOVE = /[\p{Lu}\p{N}bdfhijklt()[\]{}|/@&%'"?!£$]/u;
const X_HEIGHT = 0.53;
const CAPITALS = 0.73;
const DESCENT = 0.21;
const ABOVE_CAPITALS = 0.05;

const belowOf = (text: string): number => (BELOW.test(text) ? DESCENT : 0);
/** The size of letters that stand so high, by which letters they are. */
const sizeOf = (text: string, high: number): number =>
  high / ((ABOVE.test(text) ? CAPITALS : X_HEIGHT) + belowOf(text));

/** The size of each line's letters; each letter has a say: a line of one long word and three specks is as large as the word. */
function sizesOf(words: readonly Word[]): Map<number, number> {
  const lines = Map.groupBy(words, ({ line }) => line);
  return new Map(
    [...lines].map(([line, all]) => {
      const lettered = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
      const sizes = (lettered.length > 0 ? lettered : all).flatMap(({ text, at }) =>
        Array.from(text, () => sizeOf(text, height(at))),
      );
      return [line, middleOf(sizes)];
    }),
  );
}

/** How heavy the strokes of a word are: all its darkness against the length of its outline. */
function heaviness({ width, pixels }: Grey, { on }: Ink, { l, t, r, b }: Rect): number {
  let darkness = 0;
  let outline = 0;
  for (let y = Math.floor(t); y < b; y += 1) {
    for (let x = Math.floor(l); x < r; x += 1) {
      const at = y * width + x;
      if (on[at] !== 1) continue;
      darkness += 255 - (pixels[at] ?? 255);
      if (on[at - 1] !== 1 || on[at + 1] !== 1 || on[at - width] !== 1 || on[at + width] !== 1) outline += 1;
    }
  }
  return outline === 0 ? 0 : darkness / outline;
}

/** Bold print is this much heavier than the lighter third of the page's words of like size; one letter alone is too little to tell by. */
const BOLD = 1.15;
const LIKE_SIZE = 0.3;
const FEW_LETTERS = 2;

/** Sizes so near that of most of the page's letters are the same; a line of few letters is measured less surely. */
const SAME_SIZE = 0.14;
const SAME_SIZE_OF_FEW = 0.36;
const FEW_ON_A_LINE = 14;

type Weighed = Word & { size: number; heavy: number };

/** Whether each word is bold: those of a letter or two are as the nearest longer word on their line. */
function boldOf(weighed: readonly Weighed[]): boolean[] {
  const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const own = weighed.map(({ size, heavy }) => {
    const alike = weighed.filter((one) => Math.abs(one.size - size) <= size * LIKE_SIZE);
    const light = alike.map((one) => one.heavy).sort((a, b) => a - b)[Math.floor(alike.length * 0.35)] ?? 0;
    return heavy > light * BOLD;
  });
  return weighed.map(({ text, at, size }, index) => {
    if (lettersIn(text) > FEW_LETTERS) return own[index] ?? false;
    let [nearest, gap] = [-1, 2 * size];
    weighed.forEach((one, other) => {
      const level = Math.min(one.at.b, at.b) - Math.max(one.at.t, at.t) > 0;
      const between = Math.max(one.at.l - at.r, at.l - one.at.r);
      if (other !== index && level && between < gap && lettersIn(one.text) > FEW_LETTERS)
        [nearest, gap] = [other, between];
    });
    return nearest < 0 ? lettersIn(text) === FEW_LETTERS && (own[index] ?? false) : (own[nearest] ?? false);
  });
}

/** Words nearer than this (in shares of their letters' size) are one run of text, as a writer's program would have laid them. */
const ONE_RUN = 0.45;
/** A run of text in pixels. `base`: where its line stands. */
type Run = { text: string; at: Rect; size: number; bold: boolean; base: number; line: number };

function runsOf(words: readonly Run[], parted: (left: Rect, right: Rect) => boolean): Run[] {
  const out: Run[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const gap = last ? word.at.l - last.at.r : Number.POSITIVE_INFINITY;
    const near = gap > -word.size * ONE_RUN && gap < word.size * ONE_RUN;
    if (last && near && last.line === word.line && last.bold === word.bold && !parted(last.at, word.at)) {
      last.text += ` ${word.text}`;
      last.at = { ...last.at, r: Math.max(last.at.r, word.at.r) };
    } else out.push({ ...word });
  }
  return out;
}

/**
 * Words as pieces in points, each as high as its letters' size and on its line. A word is bold when its strokes are heavier than those of
 * the page's other words of its size. `parted`: whether a rule stands between two places.
 */
export function piecesFrom(
  words: readonly Word[],
  { grey, ink, points }: { grey: Grey; ink: Ink; points: number },
  parted: (left: Rect, right: Rect) => boolean,
): Piece[] {
  const trimmed = words.map((one): Word => {
    const { top, bottom } = rowsOf(ink, one.at);
    return { ...one, at: { ...one.at, t: top, b: bottom } };
  });
  const sizes = sizesOf(trimmed);
  const usual = middleOf(trimmed.flatMap(({ text, line }) => Array.from(text, () => sizes.get(line) ?? 0)));
  const letters = new Map<number, number>();
  for (const { line, text } of words) letters.set(line, (letters.get(line) ?? 0) + text.length);
  const weighed = trimmed.map((one): Weighed => {
    const size = sizes.get(one.line) ?? usual;
    const room = (letters.get(one.line) ?? 0) < FEW_ON_A_LINE ? SAME_SIZE_OF_FEW : SAME_SIZE;
    const same = Math.abs(size - usual) <= usual * room;
    return { ...one, size: same ? usual : size, heavy: heaviness(grey, ink, one.at) };
  });
  const bold = boldOf(weighed);
  const runs = runsOf(
    weighed.map(
      ({ text, at, size, line }, index): Run => ({
        ...{ text, at, size, line, bold: bold[index] ?? false },
        base: at.b - belowOf(text) * size,
      }),
    ),
    parted,
  );
  return runs.map(
    ({ text, at: { l, r }, size, base, bold }): Piece => ({
      text,
      at: {
        l: l * points,
        r: r * points,
        t: (base - (CAPITALS + ABOVE_CAPITALS) * size) * points,
        b: (base + DESCENT * size) * points,
      },
      size: size * points,
      bold,
      from: 'print',
      upright: true,
    }),
  );
}

/** How well the page could be read, from 0 to 100: the words' own sureness, long words counting more. */
export function qualityOf(words: readonly Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / letters;
}
