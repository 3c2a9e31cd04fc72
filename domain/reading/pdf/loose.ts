/** Reads what stands outside ruled tables: headings, lines, and columns told only by where words begin. Such reading is always doubted. */

import { labelOf } from './answers.ts';
import { isTitle } from './cards.ts';
import { type Block, type Cell, cellOf, type Sorted } from './cells.ts';
import { columnsAt, halvesAt } from './columns.ts';
import { readBlock } from './form.ts';
import { type Found, head } from './found.ts';
import { boldPair, isLabel, type Style } from './labels.ts';
import { headingsAmong } from './loose-headings.ts';
import type { Page } from './page.ts';
import { type Lines, linesIn, type Segment, type Thing } from './segments.ts';
import { around, type Rect } from './shapes.ts';
import type { Setting } from './stack-setting.ts';
import { readStacked } from './stacks.ts';
import { isTableAt, tableRows } from './unruled.ts';
import { rowsOf } from './wrapped-rows.ts';

/** A heading, or the rows of segments between two headings or tables. */
export type LoosePart = { page: Page; at: Rect } & (
  | { heading: string }
  | { heading?: undefined; rows: Segment[][]; lines?: Lines }
);
type WordedPart = { page: Page; at: Rect; rows: Segment[][] };

const splits = (top: number, bottom: number, walls: readonly Rect[]): boolean =>
  walls.some((w) => (w.t + w.b) / 2 > top && (w.t + w.b) / 2 < bottom);

/** The loose parts of a page, from the top: headings, and between them regions that no table interrupts. */
export function looseParts(page: Page, sorted: Sorted): LoosePart[] {
  const headings = headingsAmong(page, sorted);
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
