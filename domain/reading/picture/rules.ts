/** Finds the ruled lines in the ink of a page: long straight strokes, thin for their length. */
import type { Rule } from '../pdf/page.ts';
import type { Grey } from './grey.ts';
import type { Ink } from './ink.ts';
import { ridgesIn } from './ridges.ts';

/** In pixels at 200 dpi. A stroke of a letter is shorter, a gap in a rule is smaller, a bar is thicker. */
const SHORTEST_FLAT = 60;
const SHORTEST_UPRIGHT = 44;
/** A piece of a rule that is in pieces may be shorter: still longer than the letters of print are high. */
const SHORTEST_PIECE = 26;
const GAP = 4;
const THICKEST = 8;

/** One row's (or column's) long stroke. */
type Run = { line: number; from: number; to: number };
/** A rule in pixels, and the rows or columns that it takes up. */
export type Stroke = Rule & { low: number; high: number };

/** The long runs of ink along one direction; a hair's breadth beside the line counts with it. */
function runsOf({ width, height, on }: Ink, flat: boolean): Run[] {
  const [lines, length] = flat ? [height, width] : [width, height];
  const [acrossLines, along] = flat ? [width, 1] : [1, width];
  const runs: Run[] = [];
  for (let line = 0; line < lines; line += 1) {
    let from = -1;
    let last = -1;
    const base = line * acrossLines;
    for (let k = 0; k <= length; k += 1) {
      const at = base + k * along;
      const inked =
        k < length &&
        (on[at] === 1 ||
          (line > 0 && on[at - acrossLines] === 1) ||
          (line + 1 < lines && on[at + acrossLines] === 1));
      if (inked) {
        if (from < 0) from = k;
        last = k;
      } else if (from >= 0 && (k - last > GAP || k === length)) {
        if (last - from >= SHORTEST_PIECE) runs.push({ line, from, to: last + 1 });
        from = -1;
      }
    }
  }
  return runs;
}

/** Runs on neighbouring rows that lie side by side are one stroke. */
function strokesOf(runs: readonly Run[], flat: boolean): Stroke[] {
  const open: Stroke[] = [];
  const done: Stroke[] = [];
  for (const run of runs) {
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const one = open[i];
      if (one && run.line - one.high > 2) done.push(...open.splice(i, 1));
    }
    const met = open.find((one) => Math.min(one.to, run.to) - Math.max(one.from, run.from) > 0);
    if (met) {
      met.from = Math.min(met.from, run.from);
      met.to = Math.max(met.to, run.to);
      met.high = run.line;
    } else open.push({ flat, at: 0, from: run.from, to: run.to, low: run.line, high: run.line });
  }
  return [...done, ...open].map((one) => ({ ...one, at: (one.low + one.high + 1) / 2 }));
}

/** How much of a stroke's own middle line is inked: letters in a row are mostly gaps. */
function filled({ width, on, height }: Ink, { flat, low, high, from, to }: Stroke): number {
  let inked = 0;
  for (let k = from; k < to; k += 1) {
    for (let line = Math.max(0, low); line <= Math.min(high, (flat ? height : width) - 1); line += 1) {
      if (on[flat ? line * width + k : k * width + line] === 1) {
        inked += 1;
        break;
      }
    }
  }
  return inked / Math.max(1, to - from);
}

/** Just beside a rule there is paper; beside a stroke through letters there is more of the letters. */
const BESIDE = 4;
const MOST_BESIDE = 0.2;
function alone({ width, height, on }: Ink, { flat, low, high, from, to }: Stroke): boolean {
  const share = (line: number): number => {
    if (line < 0 || line >= (flat ? height : width)) return 0;
    let inked = 0;
    for (let k = from; k < to; k += 1) inked += on[flat ? line * width + k : k * width + line] ?? 0;
    return inked / (to - from);
  };
  return share(low - BESIDE) + share(high + BESIDE) < 2 * MOST_BESIDE;
}

/** A rule goes on where letters touch it or a tint pales it, until its own rows are bare. */
const BARE = 8;
/** Paler than ink, and still darker than what is above and below it. */
const RIDGE = 0.93;
function prolonged({ width, height, on }: Ink, { pixels }: Grey, stroke: Stroke): Stroke {
  const { flat, low, high } = stroke;
  const [length, lines] = flat ? [width, height] : [height, width];
  const at = (line: number, k: number): number => (flat ? line * width + k : k * width + line);
  const inked = (k: number): boolean => {
    let darkest = 255;
    for (let line = low; line <= high; line += 1) {
      if (on[at(line, k)] === 1) return true;
      darkest = Math.min(darkest, pixels[at(line, k)] ?? 255);
    }
    if (low < BESIDE || high + BESIDE >= lines) return false;
    const [above = 255, below = 255] = [pixels[at(low - BESIDE, k)], pixels[at(high + BESIDE, k)]];
    return darkest < Math.max(above, below) * RIDGE;
  };
  const end = (start: number, step: 1 | -1): number => {
    let last = start;
    for (let k = start; k >= 0 && k < length && Math.abs(k - last) <= BARE; k += step) if (inked(k)) last = k;
    return last;
  };
  return { ...stroke, from: end(stroke.from, -1), to: end(stroke.to - 1, 1) + 1 };
}

/** A fax leaves a pale rule in pieces: those in one line, with gaps shorter than themselves, are one rule. */
const MOST_GAP = 72;
const ONE_LINE = 2.5;
function bridged(strokes: readonly Stroke[]): Stroke[] {
  const out: Stroke[] = [];
  for (const stroke of [...strokes].sort((one, other) => one.from - other.from)) {
    const before = out.find((one) => {
      const gap = stroke.from - one.to;
      const short = gap <= Math.min(MOST_GAP, one.to - one.from, stroke.to - stroke.from);
      return one.flat === stroke.flat && Math.abs(one.at - stroke.at) <= ONE_LINE && short && gap > -MOST_GAP;
    });
    if (before) {
      before.to = Math.max(before.to, stroke.to);
      before.low = Math.min(before.low, stroke.low);
      before.high = Math.max(before.high, stroke.high);
    } else out.push({ ...stroke });
  }
  return out;
}

/** Whether two strokes are the same rule, for at least half of the first one's length. */
function besides(one: Stroke, other: Stroke): boolean {
  const along = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return Math.abs(one.at - other.at) <= THICKEST && along > (one.to - one.from) / 2;
}

/** The ruled lines of a page, in pixels. `isOther`: whether a stroke belongs to a letter or a tick box. */
export function strokesIn(ink: Ink, grey: Grey, isOther: (stroke: Stroke) => boolean): Stroke[] {
  const found = (on: Ink, flat: boolean): Stroke[] =>
    strokesOf(runsOf(on, flat), flat).filter(
      (one) =>
        one.high - one.low <= THICKEST &&
        one.to - one.from > 4 * (one.high - one.low) &&
        filled(on, one) > 0.9 &&
        alone(ink, one) &&
        !isOther(one),
    );
  const pieces = [true, false].flatMap((flat) => {
    const plain = found(ink, flat);
    // What shows as ink is taken from the ink: there its edges are sharp.
    const pale = found(ridgesIn(ink, grey, flat), flat).filter((one) => !plain.some((other) => besides(one, other)));
    return [...plain, ...pale];
  });
  return bridged(pieces)
    .filter((one) => one.to - one.from >= (one.flat ? SHORTEST_FLAT : SHORTEST_UPRIGHT) && !isOther(one))
    .map((one) => prolonged(ink, grey, one))
    .filter((one) => !isOther(one));
}
