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

/** A word in pixels. `sure` goes from 0 to 100. `tall` = the height of its line of print. */
export type Word = { text: string; sure: number; at: Rect; tall: number };

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
  return lines.flatMap((one) => {
    const tall = middleOf(one.words.map(({ bbox: { y0, y1 } }) => y1 - y0));
    const [top, bottom] = [
      middleOf(one.words.map(({ bbox }) => bbox.y0)),
      middleOf(one.words.map(({ bbox }) => bbox.y1)),
    ];
    const within = (y: number) => Math.min(bottom + tall * OUT_OF_LINE, Math.max(top - tall * OUT_OF_LINE, y));
    return one.words.flatMap(({ text, confidence, bbox: { x0, y0, x1, y1 } }): Word[] => {
      const plain = text.trim();
      const speck = SPECK.test(plain) && confidence < SURE_SPECK;
      if (plain === '' || plain === '|' || speck || confidence < HARDLY) return [];
      return [{ text: plain, sure: confidence, at: { l: x0, t: within(y0), r: x1, b: within(y1) }, tall }];
    });
  });
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

/** Bold print is this much heavier than the lighter third of the page's words of like size. */
const BOLD = 1.15;
const LIKE_SIZE = 0.5;

/** Words as pieces in points. A word is bold when its strokes are heavier than those of the page's other words of its size. */
export function piecesFrom(words: readonly Word[], grey: Grey, ink: Ink, points: number): Piece[] {
  const weighed = words.map((one) => ({ ...one, heavy: heaviness(grey, ink, one.at) }));
  return weighed.map(({ text, at, tall, heavy }): Piece => {
    const alike = weighed
      .filter((other) => Math.abs(other.tall - tall) <= tall * LIKE_SIZE)
      .map((other) => other.heavy);
    const light = alike.sort((a, b) => a - b)[Math.floor(alike.length * 0.35)] ?? 0;
    const short = height(at) < tall * 0.8;
    const top = short ? Math.min(at.t, at.b - tall * 0.8) : at.t;
    return {
      text,
      at: { l: at.l * points, r: at.r * points, t: top * points, b: at.b * points },
      size: tall * points * 1.15,
      bold: heavy > light * BOLD,
      from: 'print',
      upright: true,
    };
  });
}

/** How well the page could be read, from 0 to 100: the words' own sureness, long words counting more. */
export function qualityOf(words: readonly Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / letters;
}
