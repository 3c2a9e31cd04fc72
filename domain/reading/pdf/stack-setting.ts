/** Learns whether a form without rules sets its answers under their labels: in columns set apart by gaps, or in lines that take turns. */
import { isKnownLabel, isWholeLabel } from './labels.ts';
import type { Page } from './page.ts';
import { isMark, type Lines, type Segment, sizeOfLine, textOf, top } from './segments.ts';
import type { Rect } from './shapes.ts';

/** An answer begins this close to where its label does. */
export const ALIGNED = 6;
/** A gap this much wider than the one under a label, in letter heights, ends its answer. */
export const WIDER = 0.25;
/** Letters this much smaller than the answer's are a label's. */
const SMALLER = 0.93;
/** So many rows of labels with their answers under them, and more than stand otherwise, are how a form is set. */
const LEAST = 3;
const LONGEST = 100;
const NO_LABEL = /^[\d\s/.,:+()-]*$|@|[☐☑☒]|:\s+\S/;

/** What stands under "Relationship" may head a box elsewhere. */
const RELATION =
  /^((step|half|foster|grand)[ -]?)?(mother|father|parent|carer|mum|dad|brother|sister|sibling|son|daughter|aunt|uncle|cousin|partner)s?$/i;

export type Part = { page: Page; at: Rect; lines?: Lines };

export const bottom = (line: readonly Segment[]): number => Math.max(...line.map((s) => s.at.b));
export const known = (line: readonly Segment[]): number =>
  line.filter((s) => isKnownLabel(textOf(s)) && !RELATION.test(textOf(s))).length;

/** Words of one weight with nothing typed, ticked or answered among them. */
export const mayBeLabel = (segment: Segment): boolean => {
  const text = textOf(segment);
  const bold = segment.things[0]?.piece?.bold;
  return (
    text !== '' &&
    text.length <= LONGEST &&
    !NO_LABEL.test(text) &&
    segment.things.every((t) => t.piece?.from === 'print' && t.piece.bold === bold && !isMark(t))
  );
};
export const isBold = (segment: Segment): boolean => segment.things.every((t) => t.piece?.bold === true);
export const isUnder = (labels: readonly Segment[], line: readonly Segment[]): boolean =>
  line.every((s) => labels.some((l) => Math.abs(l.at.l - s.at.l) < ALIGNED));

const isSmaller = (labels: readonly Segment[], answers: readonly Segment[]): boolean =>
  sizeOfLine(labels) < sizeOfLine(answers) * SMALLER;

/** Mostly known labels, or in smaller print than what stands under them. */
const asks = (line: readonly Segment[], next: readonly Segment[]): boolean =>
  line.every(mayBeLabel) &&
  (known(line) >= line.length * 0.6 || (next.length > 0 && isSmaller(line, next) && known(line) > 0)) &&
  (next.length === 0 || known(next) < next.length * 0.34);

/** The gap under a row of labels, when the line under it answers it and no other does so in all columns: that is a table of records. */
function gapUnder(lines: readonly Segment[][], i: number): number | undefined {
  const [line, next] = lines.slice(i, i + 2);
  const before = lines[i - 1];
  if (!line || !next || !asks(line, next) || !isUnder(line, next)) return undefined;
  const gap = top(next) - bottom(line);
  const wide = gap + WIDER * sizeOfLine(line);
  if (gap > sizeOfLine(line) || (before && top(line) - bottom(before) <= wide)) return undefined;
  const more = lines.slice(i + 2);
  const end = more.findIndex((own, n) => top(own) - bottom(lines[i + 1 + n] ?? own) > wide);
  const under = more.slice(0, end < 0 ? undefined : end);
  // Lines set alike are told by their weight or their words; several whole ones are a table of records.
  if (under.some((own, n) => own.every(mayBeLabel) && asks(own, under[n + 1] ?? []))) return undefined;
  const [third] = under;
  if (third && third.length > 1 && isUnder(line, third) && third[0]?.at.l === next[0]?.at.l) return undefined;
  return gap;
}

/** Labels and answers that take turns, line by line: whole labels, printed as plainly as what is under them. */
const LEAST_TURNS = 4;
export const isTurn = (line: readonly Segment[]): boolean =>
  line.every((s) => mayBeLabel(s) && s.things[0]?.piece?.bold === false) &&
  line.every((s) => isWholeLabel(textOf(s)) && !RELATION.test(textOf(s)));

function takesTurns(parts: readonly Part[]): boolean {
  let turns = 0;
  let answered = 0;
  let otherwise = 0;
  for (const { lines } of parts) {
    lines?.lines.forEach((line, i) => {
      const next = lines.lines[i + 1];
      if (!isTurn(line)) {
        if (line.length > 1 && known(line) > 0) otherwise += 1;
        return;
      }
      turns += 1;
      if (next && !isTurn(next) && isUnder(line, next) && top(next) - bottom(line) < sizeOfLine(line)) answered += 1;
    });
  }
  return answered >= LEAST_TURNS && answered >= turns * 0.6 && answered > otherwise;
}

/** How a form sets its answers under their labels: so far below, and what ends one. */
export type Setting = { gap: number; turns: boolean };

/** How a form's loose lines are set, where they are set so. */
export function setOf(parts: readonly Part[]): Setting | undefined {
  const gap = gapOf(parts);
  if (gap !== undefined) return { gap, turns: false };
  return takesTurns(parts) ? { gap: Number.POSITIVE_INFINITY, turns: true } : undefined;
}

function gapOf(parts: readonly Part[]): number | undefined {
  const gaps: number[] = [];
  let otherwise = 0;
  for (const { lines } of parts) {
    lines?.lines.forEach((line, i) => {
      const gap = gapUnder(lines.lines, i);
      if (gap !== undefined) gaps.push(gap);
      else if (line.length > 1 && known(line) > 0 && known(line) < line.length) otherwise += 1;
    });
  }
  if (gaps.length < LEAST || gaps.length <= otherwise) return undefined;
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}
