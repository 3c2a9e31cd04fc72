/** Finds the words of a value in the lines of an original, from the place where its reader says that it stands. */

/** A stretch of one line's letters, from `start` up to `end`. */
export type Span = { line: number; start: number; end: number };

type Word = { text: string; start: number; end: number };

/** A label may stand this many lines above the answer that bears its place. */
const LINES_BELOW = 3;
/** No value runs on for longer than this. */
const MOST_LINES = 200;

/**
 * Where the words stand in `lines`, beginning at index `from` or, when `below`, shortly under it; a stretch for each line that they run over.
 * None where they do not stand there as written.
 */
export function spansOf(lines: readonly string[], from: number, raw: string, below: boolean): Span[] {
  const sought = wordsIn(raw).map(({ text }) => text);
  if (sought.length === 0) return [];
  for (let index = from; index <= from + (below ? LINES_BELOW : 0) && index < lines.length; index++) {
    const words = wordsIn(lines[index] ?? '');
    for (let at = 0; at < words.length; at++) {
      const spans = spansFrom(lines, index, at, sought);
      if (spans !== null) return spans;
    }
  }
  return [];
}

function spansFrom(lines: readonly string[], index: number, at: number, sought: readonly string[]): Span[] | null {
  const spans: Span[] = [];
  let found = 0;
  for (let line = index; line < lines.length && line < index + MOST_LINES && found < sought.length; line++) {
    const words = wordsIn(lines[line] ?? '').slice(line === index ? at : 0);
    const count = words.findIndex(({ text }, offset) => !isSame(text, sought[found + offset]));
    const same = count < 0 ? words : words.slice(0, count);
    const first = same[0];
    const last = same.at(-1);
    if (first !== undefined && last !== undefined) spans.push({ line, start: first.start, end: last.end });
    found += same.length;
    if (count >= 0 && found < sought.length) return null;
  }
  return found >= sought.length ? spans : null;
}

/** Words as they are compared; quotation marks of an answered mail and tick boxes are none. */
function wordsIn(line: string): Word[] {
  return [...line.matchAll(/[^\s>☐☒|]+/gu)].map((match) => ({
    text: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isSame(word: string, sought: string | undefined): boolean {
  return sought !== undefined && (word === sought || bare(word) === bare(sought));
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
}
