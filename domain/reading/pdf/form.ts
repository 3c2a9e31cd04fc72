/** Reads a table of cells as a form: label beside or above its answer, records under headings, children side by side, grids of ticks. */
import { sectionKind } from '../../labels/sections.ts';
import { isGuidance } from '../hints.ts';
import { addAnswer, answerOf, answerOfAll, labelOf, SURE } from './answers.ts';
import { sidesAt } from './beside.ts';
import type { Block, Cell } from './cells.ts';
import { addPassage, type Found, head, NUMBERED, unhead } from './found.ts';
import { pairsIn, splitBySpace, splitInside } from './inside.ts';
import { boldPair, holdsPair, isBlank, isKnownLabel, isLabel, isWholeLabel, type Style } from './labels.ts';
import { ticksOf } from './options.ts';
import { asksItself, beginsBold, told } from './own-label.ts';
import { around, width } from './shapes.ts';
import { sideOf } from './side-headings.ts';
import { isGroupedTable, isMatrix, readGroups, readMatrix } from './sides.ts';
import { isHeadRow, type Open, openTable, readRows } from './tables.ts';

/** What is known while a block's rows are read. */
export type Reading = {
  found: Found;
  style: Style;
  block: Block;
  used: Set<Cell>;
  caption: string | undefined;
  /** The section that the block stands in, once a heading down its side began another. */
  outer?: string;
};

const EDGE = 5;
const LONGEST_BANNER = 90;

/** The cell right under this one and just as wide. */
function below(block: Block, cell: Cell): Cell | undefined {
  return block.rows
    .flat()
    .find(
      (c) =>
        Math.abs(c.at.t - cell.at.b) < 4 &&
        Math.abs(c.at.l - cell.at.l) < EDGE &&
        Math.abs(c.at.r - cell.at.r) < EDGE,
    );
}

function isAnswer(reading: Reading, cell: Cell | undefined): cell is Cell {
  if (cell === undefined || reading.used.has(cell) || isLabel(cell, reading.style)) return false;
  return !asksItself(cell, reading.style);
}

function label(reading: Reading, labelled: Cell, answers: readonly Cell[]): void {
  const { found, used } = reading;
  for (const cell of [labelled, ...answers]) used.add(cell);
  const [first] = answers;
  if (!first) return;
  const text = labelOf(labelled);
  if (NUMBERED.test(text) && !labelled.guessed && width(labelled.at) > width(reading.block.at) * 0.85)
    head(found, text, labelled.page, labelled.at);
  const filled = answers.filter((c) => !isBlank(c));
  const together = filled.length > 1 ? answerOfAll(found, filled) : undefined;
  if (together) addAnswer(found, text, labelled, together, { page: first });
  else if (filled.length < 2)
    addAnswer(found, text, labelled, answerOf(found, filled[0] ?? first), { page: filled[0] ?? first });
  else if (inBoxes(found, filled)) {
    const whole = answerOf(found, { ...first, pieces: [], lines: [] });
    const value = filled.map((cell) => answerOf(found, cell).value).join('');
    addAnswer(
      found,
      text,
      labelled,
      { ...whole, value, at: around(filled.map((c) => c.at)) ?? first.at },
      { page: first },
    );
  } else {
    const columns = first.guessed ? columnsOf(reading.block, labelled, answers) : answers;
    answers.forEach((cell, i) => {
      const column = columns.findIndex((c) => Math.abs(c.at.l - cell.at.l) < EDGE);
      addAnswer(found, text, labelled, answerOf(found, cell), { page: cell, group: column < 0 ? i + 1 : column + 1 });
    });
  }
}

/** Fewer boxes with one letter or digit each are no number. */
const LEAST_BOXES = 4;

/** "9 | 9 | 9 | 0 …": one number, a digit to a box. */
function inBoxes(found: Found, cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => answerOf(found, cell).value.trim());
  const digits = texts.filter((text) => /^\d$/.test(text)).length;
  return (
    cells.length >= LEAST_BOXES && texts.every((text) => /^[\p{L}\d]$/u.test(text)) && digits >= texts.length * 0.6
  );
}

/** Where people stand side by side with no rules, the fullest rows say where each one's column is: an answer left out shifts none. */
function columnsOf(block: Block, labelled: Cell, answers: readonly Cell[]): readonly Cell[] {
  const rows = block.rows.filter(([first]) => first && Math.abs(first.at.l - labelled.at.l) < EDGE);
  const most = Math.max(...rows.map((row) => row.length));
  const [, ...columns] = rows.find((row) => row.length === most) ?? [];
  const under = (cell: Cell): boolean => columns.some((c) => Math.abs(c.at.l - cell.at.l) < EDGE);
  const alike = rows.filter((row) => row.length === most && row.slice(1).every(under));
  return alike.length > 1 && columns.length > answers.length && answers.every(under) ? columns : answers;
}

/** A line of words across the whole table is the heading of what follows, unless its answer stands under it. */
function heading(reading: Reading, row: readonly Cell[], cell: Cell): boolean {
  if (row.length > 1 || width(cell.at) < width(reading.block.at) * 0.85) return false;
  reading.used.add(cell);
  head(reading.found, labelOf(cell), cell.page, cell.at);
  return true;
}

/** Bold words right across, numbered or about something that forms have sections for. */
const isBannerOf = (block: Block, cell: Cell): boolean =>
  cell.bold &&
  cell.pieces.every((p) => p.from === 'print') &&
  width(cell.at) > width(block.at) * 0.85 &&
  labelOf(cell).length < LONGEST_BANNER &&
  (NUMBERED.test(labelOf(cell)) || sectionKind(labelOf(cell)) !== 'unknown');

function lone(reading: Reading, cell: Cell): void {
  const { found, used, style } = reading;
  used.add(cell);
  if (isBlank(cell) && reading.caption === undefined) return;
  const captioned = reading.caption !== undefined && cell === reading.block.rows[0]?.[0];
  if (captioned && beginsBold(cell) && splitInside(found, cell, style)) return;
  if (captioned && reading.caption !== undefined) {
    unhead(found);
    addAnswer(found, reading.caption, undefined, answerOf(found, cell), { page: cell });
    return;
  }
  if (splitInside(found, cell, style)) return;
  const ticks = ticksOf(cell);
  if (!ticks && splitBySpace(found, cell)) return;
  const answer = answerOf(found, cell);
  if (!ticks && cell.slots.length > 0 && answer.value === '' && told(cell) === '') return;
  if (ticks || cell.slots.length > 0)
    addAnswer(found, answer.lead || told(cell), undefined, answer, {
      page: cell,
      doubts: answer.lead ? [] : [told(cell) ? 'label-not-printed' : 'no-label'],
    });
  else if (isBannerOf(reading.block, cell)) head(found, labelOf(cell), cell.page, cell.at);
  else addPassage(found, answer.value, cell.page, cell.at);
}

/** "Responsibi lity:" among other labels with a colon: a label too, unless forms have such a section. */
const isOneOfMany = ({ block, style }: Reading, cell: Cell): boolean =>
  sectionKind(labelOf(cell)) === 'unknown' &&
  block.rows.filter(
    ([first, ...more]) => first && more.length > 0 && isLabel(first, style) && /:$/.test(labelOf(first)),
  ).length > 1;

function orphan(reading: Reading, row: readonly Cell[], cell: Cell): void {
  const { found, used, style } = reading;
  if (splitInside(found, cell, style)) {
    used.add(cell);
    return;
  }
  const text = labelOf(cell);
  if (cell.bold && (isWholeLabel(text) || /[:?]$/.test(text)) && row.some(boldPair)) {
    // The answer would stand behind it in the same cell, as in the cells beside it.
    used.add(cell);
    const none = { value: '', at: cell.at, doubts: [], confidence: SURE.inline, lead: '', beside: [] };
    addAnswer(found, text, cell, none, { page: cell });
    return;
  }
  if (
    (/:$/.test(text) && (isKnownLabel(text) || isOneOfMany(reading, cell))) ||
    (/\?$/.test(text) && row.length > 1)
  ) {
    used.add(cell);
    addAnswer(
      found,
      text,
      cell,
      { value: '', at: cell.at, doubts: ['answer-not-found'], confidence: SURE.doubted, lead: '', beside: [] },
      { page: cell },
    );
    return;
  }
  if (heading(reading, row, cell)) return;
  used.add(cell);
  addPassage(found, labelOf(cell), cell.page, cell.at);
}

/** Words that are no label by style or by name still are the question of the tick boxes beside them, and name the field beside them. */
function isQuestion({ used }: Reading, cell: Cell, next: Cell): boolean {
  if (used.has(next) || cell.marks.length > 0 || cell.slots.length > 0 || cell.pieces.length === 0) return false;
  if (ticksOf(cell) || holdsPair(cell) || labelOf(cell).length > 200) return false;
  if (next.slots.length > 0 && next.pieces.length === 0 && cell.lines.length < 4) return true;
  const ticks = ticksOf(next);
  return ticks !== undefined && ticks.lead === '';
}

/** "B. The child" beside a cell of labels with their answers: what those are about, up to the next row that begins otherwise. */
function headsBeside(reading: Reading, [side, cell, ...more]: readonly Cell[]): boolean {
  const { found, style, used } = reading;
  if (!side || !cell || more.length > 0 || side.guessed || used.has(side) || used.has(cell)) return false;
  if (/\?$/.test(labelOf(side))) return false;
  if (!isLabel(side, style) || labelOf(side).length > LONGEST_BANNER || !asksItself(cell, style)) return false;
  const pairs = pairsIn(cell.lines, style).pairs.length;
  const titled = NUMBERED.test(labelOf(side)) || sectionKind(labelOf(side)) !== 'unknown';
  return pairs > 1 || (pairs === 1 && titled && !isWholeLabel(labelOf(side)) && found.section !== '');
}

function readRow(reading: Reading, row: readonly Cell[]): void {
  const { found, style, used, block } = reading;
  const [begin] = row;
  if (begin && headsBeside(reading, row)) {
    reading.outer ??= found.section;
    used.add(begin);
    head(found, labelOf(begin), begin.page, begin.at);
  } else if (begin && reading.outer !== undefined && isLabel(begin, style)) {
    found.section = reading.outer;
    found.group = 0;
  }
  const side = sideOf(block, row, style);
  if (side && !used.has(side)) {
    used.add(side);
    head(found, labelOf(side), side.page, side.at);
  }
  for (let k = 0; k < row.length; k += 1) {
    const cell = row[k];
    if (!cell || used.has(cell)) continue;
    const next = row[k + 1];
    const asks = next && isQuestion(reading, cell, next);
    if (!isLabel(cell, style) && !asks) {
      lone(reading, cell);
      continue;
    }
    const beside: Cell[] = [];
    for (let j = k + 1; isAnswer(reading, row[j]); j += 1) {
      const next = row[j];
      if (next) beside.push(next);
    }
    const under = below(block, cell);
    if (beside.length > 0) label(reading, cell, beside);
    else if (isAnswer(reading, under) && (row.length === 1 || !isBlank(under))) label(reading, cell, [under]);
    else orphan(reading, row, cell);
  }
}

/** A heading right across, guidance under it, and then what it is about: the guidance is kept, and the answer to the heading is what stands below. */
function guided(reading: Reading, i: number): boolean {
  const { found, used, block, style } = reading;
  const [[banner, ...beside] = [], [advice, ...more] = [], answers = []] = block.rows.slice(i, i + 3);
  if (!banner || !advice || beside.length > 0 || more.length > 0 || answers.length === 0) return false;
  if (used.has(banner) || !isLabel(banner, style) || isLabel(advice, style) || advice.marks.length > 0) return false;
  if (beginsBold(advice)) return false;
  const advised = answerOf(found, advice).value;
  if (!isGuidance(advised)) return false;
  const [answer] = answers;
  used.add(advice);
  if (answers.length === 1 && isAnswer(reading, answer)) label(reading, banner, [answer]);
  else head(found, labelOf(banner), banner.page, banner.at);
  used.add(banner);
  addPassage(found, advised, advice.page, advice.at);
  return true;
}

/** Labels over their answers, row after row, are no table of records: "First name | Surname" over "Ann | Bell" over "Age | Sex". */
function isStack(rows: readonly (readonly Cell[])[], i: number, style: Style): boolean {
  return (
    (isHeadRow(rows, i, style) && isHeadRow(rows, i + 2, style)) ||
    (isHeadRow(rows, i, style) && i >= 2 && isHeadRow(rows, i - 2, style))
  );
}

/** Reads one block from row `from`; gives back the table still open at its end, which may go on over the page. */
export function readBlock(
  found: Found,
  block: Block,
  style: Style,
  from = 0,
  caption: string | undefined = undefined,
): Open | undefined {
  const reading: Reading = { found, style, block, used: new Set(), caption };
  let open: Open | undefined;
  for (let i = from; i < block.rows.length; ) {
    const row = block.rows[i] ?? [];
    open = undefined;
    const sides = sidesAt(block, i, style);
    if (sides) {
      const { section } = found;
      sides.heads.forEach((text, n) => {
        const side = n === 0 ? sides.left : sides.right;
        if (text !== '') head(found, text, side.page, side.at);
        readBlock(found, side, style);
      });
      found.section = section;
      i += sides.rows;
    } else if (isMatrix(block.rows, i)) i = readMatrix(found, block, i);
    else if (isGroupedTable(block.rows, i, style)) i = readGroups(found, block, i);
    else if (isStack(block.rows, i, style)) {
      readRow(reading, row);
      i += 1;
    } else if (isHeadRow(block.rows, i, style) && row.every((c) => !reading.used.has(c))) {
      open = openTable(found, row);
      i = readRows(found, open, block, i + 1, style, false);
    } else if (guided(reading, i)) i += 2;
    else {
      readRow(reading, row);
      i += 1;
    }
  }
  return open;
}
