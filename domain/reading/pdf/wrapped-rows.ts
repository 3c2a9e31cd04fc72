/** Puts lines without rules together into rows: which line goes on with the one above it, by pitch, tint, rule, weight and words. */
import { isKnownLabel, isWholeLabel } from './labels.ts';
import type { Rule } from './page.ts';
import { type Pitch, pitchOf, WRAP } from './pitch.ts';
import { baseline, isMark, type Lines, type Segment, segmentOf, sizeOfLine, textOf, top } from './segments.ts';
import { around, holds, type Rect, width } from './shapes.ts';

const ALIGNED = 6;

/** A second line of options under the first, clear of the question's own column. */
function moreOptions(row: readonly Segment[], line: readonly Segment[]): boolean {
  const [only, ...rest] = line;
  const over = row.slice(1).find((s) => only !== undefined && Math.abs(s.at.l - only.at.l) < ALIGNED);
  return (
    rest.length === 0 &&
    over !== undefined &&
    over.things.some(isMark) &&
    only?.things[0] !== undefined &&
    isMark(only.things[0])
  );
}

/** A box with no words after it ends the line: its words begin the next, at the margin. */
function wrapsBox(row: readonly Segment[], last: readonly Segment[], line: readonly Segment[]): boolean {
  const [first] = line;
  const dangling = last.at(-1)?.things.at(-1);
  const marks = last.flatMap((s) => s.things).filter((t) => t.mark !== undefined).length;
  return (
    first !== undefined &&
    dangling?.mark !== undefined &&
    marks > 1 &&
    last.at(-1)?.things[0]?.mark !== undefined &&
    first.things[0]?.piece !== undefined &&
    Math.abs(first.at.l - (row[0]?.at.l ?? 0)) < ALIGNED
  );
}

/** Whether the tint behind a row's label says that the next line is of that row (it stands beside the tint) or below it. */
function tinted(row: readonly Segment[], line: readonly Segment[], tints: readonly Rect[]): boolean | undefined {
  const [first] = row;
  const tint = first && tints.find((t) => holds(t, first.things[0]?.at ?? first.at));
  if (!tint) return undefined;
  const at = around(line.map((s) => s.at));
  return at && (at.t + at.b) / 2 < tint.b;
}

/** Whether a line of several columns says a new label: both are known ones, and together they are not one that wrapped. */
function nextLabel(row: readonly Segment[], line: readonly Segment[]): boolean {
  const [over, own] = [textOf(row[0]), textOf(line[0])];
  const bold = [row[0], line[0]].every((s) => s?.things.every((t) => t.piece?.bold === true) === true);
  if (line.length < 2 && !bold) return false;
  return isWholeLabel(own) && (isWholeLabel(over) || (bold && /\?$/.test(over))) && !isWholeLabel(`${over} ${own}`);
}

/** Bold words with their plain answer right behind them. */
const leadsBold = (segment: Segment | undefined): boolean =>
  segment?.things[0]?.piece?.bold === true && segment.things.some((t) => t.piece?.bold === false);

/** Labels and answers follow one another as running text, and the last ran to the margin: what wraps is of that one. */
function runsOver(
  row: readonly Segment[],
  last: readonly Segment[],
  line: readonly Segment[],
  right: number,
): boolean {
  const [only, more] = line;
  const end = last.at(-1);
  if (!only || more || !end || row.length < 2 || !row.every(leadsBold) || leadsBold(only)) return false;
  // Set apart as columns, each wraps by itself.
  if (row.some((s, i) => i > 0 && s.at.l - (row[i - 1]?.at.r ?? 0) > sizeOfLine(row))) return false;
  const [word = ''] = textOf(only).split(' ');
  const close = baseline(line) - baseline(last) <= WRAP * sizeOfLine(last);
  return (
    close && only.things[0]?.piece?.bold === false && end.at.r + (word.length + 2) * sizeOfLine(line) * 0.45 > right
  );
}

/** Whether this line goes on with the row above it, by pitch, by alignment and, where all pitches are alike, by its first column. */
function goesOn(
  row: readonly Segment[],
  last: readonly Segment[],
  line: readonly Segment[],
  { even, wrap }: Pitch,
  tints: readonly Rect[],
): boolean {
  const said = tinted(row, line, tints);
  if (said !== undefined) return said;
  const pitch = baseline(line) - baseline(last);
  if (pitch > WRAP * sizeOfLine(last)) return false;
  if (line.some((s) => s.things.some((t) => t.slot))) return false;
  if (wrapsBox(row, last, line)) return true;
  if (line.some((s) => s.things.some(isMark))) return moreOptions(row, line);
  if (!line.every((s) => row.some((r) => Math.abs(r.at.l - s.at.l) < ALIGNED))) return false;
  if (leadsBold(row[0]) && leadsBold(line[0])) return false;
  const bold = (s: Segment | undefined): boolean => s?.things.every((t) => t.piece?.bold === true) ?? false;
  const [first] = line;
  const atStart = first !== undefined && Math.abs(first.at.l - (row[0]?.at.l ?? 0)) < ALIGNED;
  if (row.length === 1 && line.length === 1 && bold(first) !== bold(row[0])) return false;
  // Labels in bold over plain answers, or the next labels under them.
  if (row.length > 1 && row.every(bold) !== line.every(bold) && row.some(bold) === row.every(bold)) return false;
  const label = textOf(first);
  if (
    atStart &&
    (/^[A-Z][^:]{1,50}:/.test(label) || (isKnownLabel(label.split('?')[0] ?? '') && label.includes('?')))
  )
    return false;
  if (!atStart) return true;
  if (row.length > 1 && row.every((s) => s.things.length > 0) && nextLabel(row, line)) return false;
  if (!even) return pitch <= wrap * sizeOfLine(last) || line.length === 1;
  if (nextLabel(row, line)) return false;
  return line.length === 1 && (row.length === 1 || !isKnownLabel(label));
}

/** Whether a rule runs across between two lines: then they are of two rows, however close they stand. */
function areParted(last: readonly Segment[], line: readonly Segment[], rules: readonly Rule[]): boolean {
  const own = around([...last, ...line].map((s) => s.at));
  return (
    own !== undefined &&
    rules.some(
      ({ at, from, to }) =>
        at > baseline(last) - 3 &&
        at < top(line) + 3 &&
        Math.min(to, own.r) - Math.max(from, own.l) > width(own) * 0.6,
    )
  );
}

/** The rest of a label that wrapped, in the weight it began in, close under it and with rules right over and right under both. */
function isRuledOff(row: readonly Segment[], line: readonly Segment[], rules: readonly Rule[]): boolean {
  const [first] = row;
  const [only, more] = line;
  if (!first || !only || more || row.length > 2 || Math.abs(first.at.l - only.at.l) > ALIGNED) return false;
  const size = sizeOfLine(line);
  const bold = [first, only].every((s) => s.things.every((t) => t.piece?.bold === true));
  const near = (from: number, to: number): boolean =>
    rules.some((r) => r.at > from && r.at < to && r.from < only.at.l + 3 && r.to > only.at.r + size);
  return (
    bold &&
    only.at.t - first.at.b < size * 0.4 &&
    near(first.at.t - size * 1.2, first.at.t + 3) &&
    near(only.at.b - 3, only.at.b + size * 1.2)
  );
}

/** The rows that these lines make; wrapped lines are in the row they belong to. */
export function rowsOf({ lines, tints, rules }: Lines): Segment[][] {
  const gaps = lines.slice(1).map((line, i) => {
    const over = lines[i] ?? line;
    return { ratio: (baseline(line) - baseline(over)) / sizeOfLine(over), columns: line.length > 1 };
  });
  const pitch = pitchOf(gaps);
  const right = Math.max(...lines.flat().map((s) => s.at.r), 0);
  const rows: { all: Segment[]; last: Segment[] }[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const apart = row && areParted(row.last, line, rules);
    const within = row && !apart && isRuledOff(row.all, line, rules);
    const runs = row && !apart && runsOver(row.all, row.last, line, right);
    if (!row || apart || !(within || runs || goesOn(row.all, row.last, line, pitch, tints))) {
      rows.push({ all: line, last: line });
      continue;
    }
    const wraps = wrapsBox(row.all, row.last, line);
    row.all = row.all.map((segment, i) => {
      if (wraps || runs)
        return i < row.all.length - 1 ? segment : segmentOf([...segment.things, ...line.flatMap((s) => s.things)]);
      const right = row.all[i + 1]?.at.l ?? Number.POSITIVE_INFINITY;
      const left = i === 0 ? Number.NEGATIVE_INFINITY : segment.at.l;
      const more = line.filter((s) => s.at.l > left - ALIGNED && s.at.l <= right - ALIGNED);
      return segmentOf([...segment.things, ...more.flatMap((s) => s.things)]);
    });
    row.last = line;
  }
  return rows.map((row) => row.all);
}
