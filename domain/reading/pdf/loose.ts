/** Reads what stands outside ruled tables: headings, lines, and columns told only by where words begin. Such reading is always doubted. */

import { endsInside } from '../../labels/like-label.ts';
import { groupOf } from '../flow/gathering.ts';
import { labelOf } from './answers.ts';
import { isTitle } from './cards.ts';
import { type Block, type Cell, cellOf, type Sorted } from './cells.ts';
import { columnsAt, halvesAt } from './columns.ts';
import { readBlock } from './form.ts';
import { type Found, head } from './found.ts';
import { boldPair, isKnownLabel, isLabel, type Style } from './labels.ts';
import type { Page, Rule } from './page.ts';
import { type Lines, linesIn, rowsOf, type Segment, type Thing } from './segments.ts';
import { around, type Rect } from './shapes.ts';
import { bodySize } from './small-print.ts';
import { readStacked, type Setting } from './stacks.ts';
import { isTableAt, tableRows } from './unruled.ts';
import { type Line, linesOf } from './words.ts';

/** A heading, or the rows of segments between two headings or tables. */
export type LoosePart = { page: Page; at: Rect } & (
  | { heading: string }
  | { heading?: undefined; rows: Segment[][]; lines?: Lines }
);
type WordedPart = { page: Page; at: Rect; rows: Segment[][] };

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

const splits = (top: number, bottom: number, walls: readonly Rect[]): boolean =>
  walls.some((w) => (w.t + w.b) / 2 > top && (w.t + w.b) / 2 < bottom);

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

/** The loose parts of a page, from the top: headings, and between them regions that no table interrupts. */
export function looseParts(page: Page, sorted: Sorted): LoosePart[] {
  const body = bodySize(page.pieces);
  const lines = linesOf(sorted.loose.filter((p) => p.upright));
  const questions = numberedQuestions(lines, body);
  const titles = new Set(lines.filter((line, i) => titlesWhatFollows(line, lines[i + 1], page.rules)));
  const answered = new Set(lines.filter((line, i) => answersAbove(line, lines[i - 1], body)));
  const headings = wholeHeadings(
    lines.filter(
      (line) =>
        (isHeading(line, body) || titles.has(line)) &&
        !answered.has(line) &&
        !questions.has(line) &&
        !sorted.looseSlots.some((s) => s.at.t < line.at.b && s.at.b > line.at.t),
    ),
    page,
  );
  const headed = new Set(headings.flatMap((line) => line.pieces));
  const things: Thing[] = [
    ...sorted.loose.filter((p) => !headed.has(p)).map((piece) => ({ at: piece.at, piece })),
    ...sorted.looseMarks.map((mark) => ({ at: mark.at, mark })),
    ...sorted.looseSlots.map((slot) => ({ at: slot.at, slot })),
  ].sort((a, b) => a.at.t - b.at.t);
  const walls = [...headings.map((h) => h.at), ...sorted.blocks.map((b) => b.at)];
  const regions: Thing[][] = [];
  let bottom = 0;
  for (const thing of things) {
    const region = regions.at(-1);
    if (!region || splits(bottom, thing.at.t + 2, walls)) regions.push([thing]);
    else region.push(thing);
    bottom = thing.at.b;
  }
  return [
    ...headings.map((line) => ({ page, at: line.at, heading: line.text })),
    ...regions.map((region) => ({
      page,
      at: around(region.map((t) => t.at)) ?? page0(page),
      ...partOf(linesIn(region, page)),
    })),
  ].sort((a, b) => a.at.t - b.at.t);
}

const partOf = (lines: Lines): { rows: Segment[][]; lines: Lines } => ({ rows: rowsOf(lines), lines });

const page0 = (page: Page): Rect => ({ l: 0, t: 0, r: page.width, b: page.height });

export function segmentCell(page: Page, at: Rect, segment: readonly Thing[]): Cell {
  const pieces = segment.flatMap((t) => t.piece ?? []);
  const marks = segment.flatMap((t) => t.mark ?? []);
  return cellOf(
    page,
    at,
    pieces,
    marks,
    segment.flatMap((t) => t.slot ?? []),
    true,
  );
}

/** The cells that these segments would have stood in, had rules been drawn. */
function cellsOf(part: WordedPart): Cell[][] {
  return part.rows.map((row, i) => {
    const top = Math.min(...row.map((s) => s.at.t)) - 1;
    const nextRow = part.rows[i + 1];
    const bottom = nextRow ? Math.min(...nextRow.map((s) => s.at.t)) - 1 : Math.max(...row.map((s) => s.at.b)) + 1;
    return row.map((segment, k) => {
      const right = row[k + 1] ? (row[k + 1]?.at.l ?? 0) - 1 : Math.max(part.at.r + 2, segment.at.r);
      return segmentCell(
        part.page,
        { l: segment.at.l, r: right, t: top, b: Math.max(bottom, top + 4) },
        segment.things,
      );
    });
  });
}

/** All guessed cells of a document's loose parts, for learning its style. */
export function guessedCells(parts: readonly LoosePart[]): Cell[] {
  return parts.flatMap((part) => (part.heading === undefined ? cellsOf(part).flat() : []));
}

/** Bold words in capitals, or of a part of the form, over a row of labels and answers: what that row is about. */
const titlesRow = (cell: Cell | undefined, under: readonly Cell[] = [], style: Style): boolean => {
  const text = cell === undefined ? '' : labelOf(cell);
  const says =
    text === text.toUpperCase() || (under.length > 1 && isTitle(cell?.lines[0]) && cell?.lines.length === 1);
  return cell?.bold === true && says && under.some((c) => isLabel(c, style) || boldPair(c));
};

/** A label with no words after it has an empty answer, when other rows of its kind are answered beside it. */
function withEmptyAnswers(rows: Cell[][], style: Style): Cell[][] {
  const paired = rows.some((row) =>
    row.some((c, i) => isLabel(c, style) && row[i + 1] && !isLabel(row[i + 1] ?? c, style)),
  );
  if (!paired) return rows;
  return rows.map((row, r) => {
    const under = rows[r + 1];
    if (row.length === 1 && (under?.length === 1 || titlesRow(row[0], under, style))) return row;
    return row.flatMap((cell, i) => {
      const next = row[i + 1];
      if (!isLabel(cell, style) || (next && !isLabel(next, style))) return [cell];
      const edge = Math.max(...cell.lines.map((l) => l.at.r), cell.at.l) + 2;
      const blank = { ...cell.at, l: Math.min(edge, cell.at.r - 1) };
      return [{ ...cell, at: { ...cell.at, r: blank.l } }, cellOf(cell.page, blank, [], [], [], true)];
    });
  });
}

/** Reads one loose part into `found`. `stacked` = this form sets its answers under their labels, and how. */
export function readLoose(found: Found, part: LoosePart, style: Style, stacked: Setting | undefined): void {
  if (part.heading !== undefined) {
    head(found, part.heading, part.page, part.at);
    return;
  }
  const { lines } = part;
  if (lines === undefined || stacked === undefined) readRowsOf(found, part, style);
  else
    readStacked(found, { ...part, lines }, stacked, style, (rows) => {
      readRowsOf(found, { ...part, rows }, style);
    });
}

function readRowsOf(found: Found, part: WordedPart, style: Style): void {
  const rows = cellsOf(part);
  let plain: Cell[][] = [];
  const flush = (): void => {
    if (plain.length > 0) readBlock(found, blockOf(part, withEmptyAnswers(plain, style)), style);
    plain = [];
  };
  for (let i = 0; i < rows.length; ) {
    const row = rows[i] ?? [];
    const columns = columnsAt(rows, i) ?? halvesAt(rows, i, style);
    if (columns) {
      flush();
      columns.heads.forEach((cell, k) => {
        head(found, labelOf(cell), cell.page, cell.at);
        readBlock(found, blockOf(part, withEmptyAnswers(columns.under[k] ?? [], style)), style);
      });
      i += columns.rows;
    } else if (isTableAt(rows, i, style)) {
      flush();
      const { table, taken } = tableRows(part.page, part.rows, rows, i, style);
      readBlock(found, blockOf(part, table), style);
      i += taken;
    } else {
      plain.push(row);
      i += 1;
    }
  }
  flush();
}

function blockOf(part: WordedPart, rows: Cell[][]): Block {
  return { page: part.page, at: around(rows.flat().map((c) => c.at)) ?? part.at, rows };
}
