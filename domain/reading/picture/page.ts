/** Turns one drawn page into the parts that the form reader understands: words, rules, tints and tick boxes, in points from the top left. */
import { gridsOf } from '../pdf/grid.ts';
import type { Mark, Page, Rule } from '../pdf/page.ts';
import { encloses, type Rect } from '../pdf/shapes.ts';
import type { Drawn } from './drawing.ts';
import type { Engine } from './engine.ts';
import { type Grey, turned, wiped } from './grey.ts';
import { type Ink, inkOf, skewOf } from './ink.ts';
import { type Stroke, strokesIn } from './rules.ts';
import { type TickBox, tickBoxesIn } from './tick-boxes.ts';
import { piecesFrom, qualityOf } from './words.ts';

/** `quality`: 0 to 100. `skew`: by how many degrees the paper lay askew; the page's places are those of the paper laid straight. */
export type SeenPage = { page: Page; quality: number; skew: number };

/** Less than this is not worth turning for. */
const STRAIGHT = 0.05;
/** A cell this much darker than the paper is tinted. */
const TINT = 6;
/** A cell's own rules, in pixels, are left out when its paper is looked at. */
const INSET = 5;
/** Room left free round a box that is wiped before the words are read. */
const ROUND_BOX = 3;

const scaled = ({ l, t, r, b }: Rect, by: number): Rect => ({ l: l * by, t: t * by, r: r * by, b: b * by });

/** The sides of a tick box are no rules of a table. */
const isBoxSide = (stroke: Stroke, boxes: readonly TickBox[]): boolean => {
  const at = stroke.flat
    ? { l: stroke.from, r: stroke.to, t: stroke.low, b: stroke.high + 1 }
    : { l: stroke.low, r: stroke.high + 1, t: stroke.from, b: stroke.to };
  return boxes.some((box) => encloses(box.at, at, 6));
};

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
  const seen = cells.map((cell) => ({ cell, light: lightness(grey, ink, scaled(cell, 1 / points)) }));
  const paper = seen.map(({ light }) => light).sort((a, b) => b - a)[Math.floor(seen.length / 5)] ?? 255;
  return seen.filter(({ light }) => light < paper - TINT).map(({ cell }) => cell);
}

export function seenPage({ number, picture, points, width, height }: Drawn, engine: Engine): SeenPage {
  const askew = skewOf(inkOf(picture));
  const skew = Math.abs(askew) < STRAIGHT ? 0 : askew;
  const straight = skew === 0 ? picture : turned(picture, -skew);
  const ink = inkOf(straight);
  const boxes = tickBoxesIn(ink);
  const rules = strokesIn(ink, straight)
    .filter((stroke) => !isBoxSide(stroke, boxes))
    .map(({ flat, at, from, to }): Rule => ({ flat, at: at * points, from: from * points, to: to * points }));
  const grown = boxes.map(({ at: { l, t, r, b } }) => ({
    l: l - ROUND_BOX,
    t: t - ROUND_BOX,
    r: r + ROUND_BOX,
    b: b + ROUND_BOX,
  }));
  const words = engine.wordsOn(wiped(straight, grown));
  return {
    quality: qualityOf(words),
    skew,
    page: {
      number,
      width,
      height,
      pieces: piecesFrom(words, straight, ink, points),
      rules,
      shades: shadesIn(straight, ink, rules, points),
      marks: boxes.map(({ at, on }): Mark => ({ at: scaled(at, points), on })),
      slots: [],
      frames: [],
      strikes: [],
      rings: [],
      strays: [],
      comments: [],
      pictures: 1,
      hiddenText: false,
    },
  };
}
