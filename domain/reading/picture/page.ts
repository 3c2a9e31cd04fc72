/** Turns one drawn page into the parts that the form reader understands: words, rules, tints and tick boxes, in points from the top left. */
import { gridsOf } from '../pdf/grid.ts';
import type { Mark, Page, Rule } from '../pdf/page.ts';
import type { Rect } from '../pdf/shapes.ts';
import { blobsIn } from './blobs.ts';
import { cleanWords } from './clean-words.ts';
import { lookedCloser } from './closer.ts';
import type { Drawn } from './drawing.ts';
import type { Engine } from './engine.ts';
import { cutOut, type Grey, wiped } from './grey.ts';
import { type Ink, inkOf } from './ink.ts';
import { isOfBoxesOrPrint, isTopsOfLetters } from './no-rules.ts';
import { type OverWords, overWordsIn, withoutOverWords } from './over-words.ts';
import { overlookedIn } from './overlooked.ts';
import { evened } from './paper.ts';
import { type Point, through } from './projection.ts';
import { strokesIn } from './rules.ts';
import { shadesOf } from './shades.ts';
import { type Straight, straightened, turnedBy } from './straight.ts';
import { type TickBox, tickBoxesIn } from './tick-boxes.ts';
import { piecesFrom, qualityOf, type Word } from './words.ts';

/** `quality`: 0 to 100. The page is the paper laid straight; `back`: where a point of it lies on the page as it came, both in points from the top left. */
export type SeenPage = { page: Page; quality: number; size: Size; back: (point: Point) => Point };
type Size = { width: number; height: number };

/** A page read worse than this may stand on its head, or on its side. */
const UPRIGHT = 78;
/** Of such a page only a band of this share of its height is looked at, each way round. */
const BAND = 0.3;
/** A cell this much darker than the paper is tinted. */
const TINT = 6;
/** A cell's own rules, in pixels, are left out when its paper is looked at. */
const INSET = 5;
/** Room left free round a box that is wiped before the words are read. */
const ROUND_BOX = 3;

/** Whether two places cover more than a third of the smaller one together. */
function meets(one: Rect, other: Rect): boolean {
  const wide = Math.min(one.r, other.r) - Math.max(one.l, other.l);
  const high = Math.min(one.b, other.b) - Math.max(one.t, other.t);
  const least = Math.min(areaOf(one), areaOf(other));
  return wide > 0 && high > 0 && wide * high > least / 3;
}
const areaOf = ({ l, t, r, b }: Rect): number => (r - l) * (b - t);

const scaled = ({ l, t, r, b }: Rect, by: number): Rect => ({ l: l * by, t: t * by, r: r * by, b: b * by });

/** How light the paper is inside a place: the grey that six tenths of its dots are no lighter than, ink left out. */
function lightness({ width, pixels }: Grey, ink: Ink, { l, t, r, b }: Rect): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = Math.round(t) + INSET; y < b - INSET; y += 1) {
    for (let x = Math.round(l) + INSET; x < r - INSET; x += 1) {
      const at = y * width + x;
      if (ink.on[at] === 1) continue;
      const value = pixels[at] ?? 255;
      counts[value] = (counts[value] ?? 0) + 1;
      all += 1;
    }
  }
  let left = all * 0.6;
  for (let value = 0; value < 255; value += 1) {
    left -= counts[value] ?? 0;
    if (left <= 0) return all === 0 ? 255 : value;
  }
  return 255;
}

/** The tinted cells of the tables that these rules make: darker than the lightest cells by more than the picture's own noise. */
function shadesIn(grey: Grey, ink: Ink, rules: readonly Rule[], points: number): Rect[] {
  const cells = gridsOf(rules).flatMap((grid) => grid.cells);
  // Tints outside every table tell labels where there are no rules; a table's own cells are weighed one by one.
  const bare = shadesOf(grey, ink)
    .map((one) => scaled(one, points))
    .filter((one) => !cells.some((cell) => meets(cell, one)));
  const seen = cells.map((cell) => ({ cell, light: lightness(grey, ink, scaled(cell, 1 / points)) }));
  const paper = seen.map(({ light }) => light).sort((a, b) => b - a)[Math.floor(seen.length / 5)] ?? 255;
  return [...seen.filter(({ light }) => light < paper - TINT).map(({ cell }) => cell), ...bare];
}

/** Of a line shown alone nothing less sure than this is taken. */
const LINE_SURE = 55;

/** The engine reads print that runs up the page too, and says so by its boxes: so long a word is wider than high where it lies right. */
const LONG_WORD = 4;
const liesRight = ({ text, at }: Word): boolean => text.length < LONG_WORD || at.r - at.l > at.b - at.t;

function bandQuality({ grey: { width, height, pixels } }: Straight, engine: Engine): number {
  const [from, high] = [Math.round((height * (1 - BAND)) / 2), Math.round(height * BAND)];
  const band = { width, height: high, pixels: pixels.subarray(from * width, (from + high) * width) };
  return qualityOf(engine.wordsOn(band).map((word) => (liesRight(word) ? word : { ...word, sure: 0 })));
}

/** `page`: what the engine was shown, its tick boxes wiped off; `wiped`: their places. */
type Looked = {
  straight: Straight;
  ink: Ink;
  blobs: Rect[];
  boxes: TickBox[];
  over: OverWords;
  wiped: Rect[];
  page: Grey;
  words: Word[];
  quality: number;
};

/** The page as the engine reads it, its tick boxes left out. */
function lookedAt(seen: Straight, engine: Engine): Looked {
  const grey = evened(seen.grey, inkOf(seen.grey));
  const straight: Straight = { ...seen, grey };
  const ink = inkOf(grey);
  const blobs = blobsIn(ink);
  const boxes = tickBoxesIn(ink, blobs);
  const places = boxes.map(({ at: { l, t, r, b } }) => ({
    l: l - ROUND_BOX,
    t: t - ROUND_BOX,
    r: r + ROUND_BOX,
    b: b + ROUND_BOX,
  }));
  const over = overWordsIn(ink, blobs);
  const page = wiped(withoutOverWords(grey, ink, over), places);
  const words = engine.wordsOn(page);
  return { straight, ink, blobs, boxes, over, wiped: places, page, words, quality: qualityOf(words) };
}

/** With the words of each line that the engine passed over. */
function lookedAgain(looked: Looked, engine: Engine): Looked {
  const { page, blobs, words } = looked;
  const more = overlookedIn(blobs, words, looked.wiped).flatMap((place, number) => {
    const { grey: line, left, top } = cutOut(page, place);
    return engine.wordsOn(line, 'line').flatMap((word): Word[] => {
      if (word.sure < LINE_SURE || !/[\p{L}\p{N}]/u.test(word.text)) return [];
      const { l, t, r, b } = word.at;
      return [{ ...word, at: { l: l + left, t: t + top, r: r + left, b: b + top }, line: -1 - number }];
    });
  });
  return { ...looked, words: [...words, ...more.filter(({ at }) => !words.some((one) => meets(one.at, at)))] };
}

/** The page the right way round: where its words make little sense as it lies, whichever way they make most. */
function upright(picture: Grey, engine: Engine): Looked {
  const asItLies = lookedAt(straightened(picture), engine);
  if (asItLies.quality >= UPRIGHT) return asItLies;
  const ways = [asItLies.straight, ...[2, 1, 3].map((quarters) => turnedBy(picture, asItLies.straight, quarters))];
  let [best, most] = [asItLies.straight, -1];
  for (const way of ways) {
    const quality = bandQuality(way, engine);
    if (quality > most) [best, most] = [way, quality];
  }
  if (best === ways[0]) return asItLies;
  const turned = lookedAt(best, engine);
  return turned.quality > asItLies.quality ? turned : asItLies;
}

export function seenPage({ number, picture, points, width, height }: Drawn, engine: Engine): SeenPage {
  const looked = lookedAgain(upright(picture, engine), engine);
  const { straight, ink, boxes, quality } = looked;
  const { grey, by, dots } = straight;
  const dot = dots === undefined ? points : 72 / dots;
  const isOther = isOfBoxesOrPrint(boxes, looked.words);
  const strokes = strokesIn(ink, grey, isOther).filter((stroke) => !isTopsOfLetters(stroke, looked.words));
  const parted = (left: Rect, right: Rect) =>
    strokes.some(
      ({ flat, at, from, to }) => !flat && at > left.r - 4 && at < right.l + 4 && from < left.b && to > left.t,
    );
  const rules = strokes.map(
    ({ flat, at, from, to }): Rule => ({ flat, at: at * dot, from: from * dot, to: to * dot }),
  );
  const cells = gridsOf(rules).flatMap((grid) => grid.cells.map((cell) => scaled(cell, 1 / dot)));
  const closer = lookedCloser(looked.page, { words: looked.words, strokes, cells }, engine);
  const words = cleanWords(closer, strokes);
  return {
    quality,
    size: { width, height },
    back: ({ x, y }) => {
      const seen = through(by, { x: x / dot, y: y / dot });
      return { x: seen.x * points, y: seen.y * points };
    },
    page: {
      number,
      width: grey.width * dot,
      height: grey.height * dot,
      pieces: piecesFrom(words, { grey, ink, points: dot }, parted),
      rules,
      shades: shadesIn(grey, ink, rules, dot),
      marks: boxes.map(({ at, on, round }): Mark => ({ at: scaled(at, dot), on, ...(round && { round }) })),
      slots: [],
      frames: [],
      strikes: looked.over.strikes.map((at) => scaled(at, dot)),
      rings: looked.over.rings.map((at) => scaled(at, dot)),
      strays: [],
      comments: [],
      pictures: 1,
      hiddenText: false,
    },
  };
}
