/** Paints over the rules of a page, so that words which touch them can be read. */
import type { Grey } from './grey.ts';
import type { Stroke } from './rules.ts';
import type { Word } from './words.ts';

/** Words as sure as this were read well: a rule that runs through them is a stroke of theirs. */
const SURE = 82;
/** A rule is followed in lengths of so many pixels: it drifts by a row or two; this far beside its darkest row it is blurred. */
const LENGTH = 48;
const BLUR = 2;
const DRIFT = 2;

/** The page with its rules painted over in the colour of the paper beside them, but for where they run through sure words. */
export function withoutRules(
  { width: wide, height: high, pixels }: Grey,
  strokes: readonly Stroke[],
  words: readonly Word[],
) {
  const out = new Uint8Array(pixels);
  const sure = words.filter((word) => word.sure >= SURE).map(({ at }) => at);
  for (const { flat, low, high: last, from, to } of strokes) {
    const edge = (flat ? high : wide) - 1;
    const at = (line: number, k: number) => (flat ? line * wide + k : k * wide + line);
    const crossed = sure.filter((word) =>
      flat ? word.t + 3 < last && word.b - 3 > low : word.l < last && word.r > low,
    );
    const isCrossed = (k: number) => crossed.some(({ l, t, r, b }) => (flat ? k > l && k < r : k > t && k < b));
    const end = Math.min(flat ? wide : high, to + 2);
    /** Of these rows the one with the most ink between two places: where letters touch a rule, the rule is the longer. */
    const darkestOf = (top: number, bottom: number, start: number, stop: number): number => {
      let [darkest, least] = [top, Number.POSITIVE_INFINITY];
      for (let line = Math.max(0, top); line <= Math.min(edge, bottom); line += 1) {
        let light = 0;
        for (let k = start; k < stop; k += 1) light += pixels[at(line, k)] ?? 255;
        if (light < least) [darkest, least] = [line, light];
      }
      return darkest;
    };
    const begin = Math.max(0, Math.floor(from) - 2);
    const usual = darkestOf(low - 1, last + 1, begin, end);
    for (let start = begin; start < end; start += LENGTH) {
      const stop = Math.min(end, start + LENGTH);
      const darkest = darkestOf(usual - DRIFT, usual + DRIFT, start, stop);
      const [first, after] = [Math.max(0, darkest - BLUR), Math.min(edge, darkest + BLUR)];
      for (let k = start; k < stop; k += 1) {
        if (isCrossed(k)) continue;
        const paper = Math.max(
          pixels[at(Math.max(0, first - 1), k)] ?? 0,
          pixels[at(Math.min(edge, after + 1), k)] ?? 0,
        );
        for (let line = first; line <= after; line += 1) out[at(line, k)] = Math.max(paper, out[at(line, k)] ?? 0);
      }
    }
  }
  return { width: wide, height: high, pixels: out };
}
