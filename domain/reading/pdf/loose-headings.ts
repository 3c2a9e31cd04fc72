/** Tells the headings among the lines that stand outside ruled tables: larger, bold and numbered, in capitals, or titles of the labels under them. */
import { endsInside } from '../../labels/like-label.ts';
import { groupOf } from '../flow/gathering.ts';
import { isTitle } from './cards.ts';
import type { Sorted } from './cells.ts';
import { isKnownLabel } from './labels.ts';
import type { Page, Rule } from './page.ts';
import { around } from './shapes.ts';
import { bodySize } from './small-print.ts';
import { type Line, linesOf } from './words.ts';

const NUMBERED =
  /^((section|part|step)\s+(\d{1,2}|[A-H])\b|\d{1,2}[a-z]?\s?[.):–—-]?\s+\p{L}|[A-H]\s?[.):–—-]\s+\p{L})/iu;

/** A gap this many letter heights wide parts columns. */
const COLUMN = 1.6;

/** Lines of one wrapped label are set closer than this, in letter heights. */
const WRAPPED = 0.4;

/** Letters this many times as large as the rest are a title's, whatever it says. */
const TITLE = 1.4;

/** Words set apart as columns are no one heading; a number before its words is part of it. */
const inColumns = ({ pieces, size }: Line): boolean =>
  pieces.some((p, i) => {
    const before = pieces[i - 1];
    if (before === undefined || p.at.l - before.at.r <= size * COLUMN) return false;
    // "5" set plain far left of words in bold numbers a row of questions.
    return /\p{L}{2}/u.test(before.text) || (p.bold && !before.bold);
  });

/** Larger than the rest, or bold and numbered or in capitals; a line with an answer on it is no heading. */
export function isHeading(line: Line, body: number): boolean {
  if (
    line.text.length > 110 ||
    line.text.length < 3 ||
    /[☐☑☒]|^\[.*\]$/.test(line.text) ||
    !/\p{L}{2}/u.test(line.text)
  )
    return false;
  if (line.pieces.some((p) => p.from === 'note')) return false;
  // The end of a sentence that began on the line above.
  if (/^\p{Ll}.*\.$/u.test(line.text)) return false;
  // "10. Child's ethnicity *": the mark of a question that must be answered.
  if (/[\p{L})?]\s*\*$/u.test(line.text)) return false;
  if (line.size > body * TITLE) return true;
  if (inColumns(line)) return false;
  if (/:\s*\S/.test(line.text) && !NUMBERED.test(line.text)) return false;
  if (line.size > body * 1.13) return true;
  const capitals = line.text.length > 5 && line.text === line.text.toUpperCase() && /[A-Z]{3}/.test(line.text);
  if (!line.bold) return capitals && / .*[A-Z]{4}/.test(line.text) && !/[\d:?]/.test(line.text);
  return NUMBERED.test(line.text) || (capitals && !/[:?]$/.test(line.text));
}

/** So many numbered lines with an answer right under each are questions, not sections. */
const LEAST_QUESTIONS = 3;

/** "1. What is your full name?" over "Duncan Pyke", line after line: the numbers are of questions. */
function numberedQuestions(lines: readonly Line[], body: number): ReadonlySet<Line> {
  const numbered = lines.filter((line) => line.bold && line.size <= body * 1.13 && NUMBERED.test(line.text));
  const answered = numbered.filter((line) => {
    const next = lines[lines.indexOf(line) + 1];
    return next && !next.bold && Math.abs(next.at.l - line.at.l) < 4 && next.at.t - line.at.b < line.size * 0.5;
  });
  return new Set(answered.length < LEAST_QUESTIONS ? [] : numbered);
}

/** A long heading wraps: lines of one size and weight, set close, that run to about where the words had no more room. */
function wholeHeadings(headings: readonly Line[], page: Page): Line[] {
  const right = Math.max(...page.pieces.map((p) => p.at.r), 0);
  const out: Line[] = [];
  for (const line of headings) {
    const last = out.at(-1);
    const goesOn =
      last !== undefined &&
      Math.abs(last.size - line.size) < 0.3 &&
      last.bold === line.bold &&
      line.at.t - last.at.b < last.size * 0.6 &&
      Math.abs(last.at.l - line.at.l) < 4 &&
      last.at.r > right - line.size * 8 &&
      !NUMBERED.test(line.text);
    if (!goesOn || !last) out.push(line);
    else {
      const at = around([last.at, line.at]) ?? last.at;
      out[out.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        at,
        pieces: [...last.pieces, ...line.pieces],
      };
    }
  }
  return out;
}

/** "GARETH IFANS" right under "Your first and last name *": an answer in capitals, and no heading. */
const answersAbove = (line: Line, above: Line | undefined, body: number): boolean =>
  above !== undefined &&
  !line.bold &&
  line.size <= body * 1.13 &&
  Math.abs(line.at.l - above.at.l) < line.size * 2 &&
  line.at.t - above.at.b < line.size * 1.5 &&
  /\p{L}\s*[?:*]$/u.test(above.text);

/** Whether both lines are one label: set close, and known as a whole. */
const wraps = (line: Line, next: Line): boolean =>
  next.pieces[0]?.bold === true &&
  next.at.t - line.at.b < line.size * WRAPPED &&
  isKnownLabel(`${line.text} ${next.text.replace(/:.*$/, '')}`);

/** Both lines stand close between the same two rules. */
const isRuledIn = (rules: readonly Rule[], line: Line, next: Line): boolean => {
  const near = (from: number, to: number): boolean =>
    rules.some((r) => r.flat && r.at > from && r.at < to && r.from < line.at.l + 3 && r.to > line.at.r);
  return near(line.at.t - line.size, line.at.t + 3) && near(next.at.b - 3, next.at.b + next.size);
};

/** "Details of referrer", "Person 3": bold words that say whose the labels right under them are. */
const titlesWhatFollows = (line: Line, next: Line | undefined, rules: readonly Rule[]): boolean =>
  isTitle(line) &&
  !endsInside(line.text) &&
  !inColumns(line) &&
  next !== undefined &&
  next.at.t - line.at.b < line.size * 3 &&
  // "Parental" over "responsibility:" between two rules is one label, and so is "Unique pupil" over "number (UPN):".
  !(line.bold && next.bold && next.at.t - line.at.b < line.size * WRAPPED && isRuledIn(rules, line, next)) &&
  (groupOf(line.text) > 0 || !wraps(line, next)) &&
  // "**Child 1: Last name** Haddad" has its answer.
  line.pieces.every(({ bold }) => bold) &&
  (/^[^:]{2,60}:(\s|$)/.test(next.text) || (next.pieces[0]?.bold === true && isKnownLabel(next.pieces[0].text)));

/** The headings outside a page's tables, from the top; wrapped ones are whole. */
export function headingsAmong(page: Page, sorted: Sorted): Line[] {
  const body = bodySize(page.pieces);
  const lines = linesOf(sorted.loose.filter((p) => p.upright));
  const questions = numberedQuestions(lines, body);
  const titles = new Set(lines.filter((line, i) => titlesWhatFollows(line, lines[i + 1], page.rules)));
  const answered = new Set(lines.filter((line, i) => answersAbove(line, lines[i - 1], body)));
  return wholeHeadings(
    lines.filter(
      (line) =>
        (isHeading(line, body) || titles.has(line)) &&
        !answered.has(line) &&
        !questions.has(line) &&
        !sorted.looseSlots.some((s) => s.at.t < line.at.b && s.at.b > line.at.t),
    ),
    page,
  );
}
