/** Reads an old Word file (.doc): words and table rows. Its ticks may be lost on the way, so every tick goes to a person (documents reference 5). */
import WordExtractor from 'word-extractor';
import type { Field, Table } from '../../../schemas/reading.ts';
import { topEntries } from '../compound-file.ts';
import { type Block, type Grid, type GridCell, lineOf, type Run } from '../flow/blocks.ts';
import { readFlow } from '../flow/flow.ts';
import { addPassage } from '../flow/gathering.ts';
import { isKnownLabel } from '../flow/known-labels.ts';
import { isHint } from '../hints.ts';
import { mediaType } from '../media-types.ts';
import { isBare } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';

/** Old Word files lose styles, merged cells and ticks on the way here. */
const TRUST = 0.85;
const TICKS_DOUBTED = 0.4;
/** Rows run together on one line only in tables of at least so many columns. */
const WIDE = 3;
/** A cell of more paragraphs than this is not looked for: the tab was no cell's end. */
const LONGEST_CELL = 40;
/** Between the paragraphs of one cell. */
const BREAK = '\u2028';

export const docReader: Reader = {
  name: 'word',
  accepts: ['doc'],
  async read({ bytes, kind, part }) {
    if (isLocked(bytes)) return unread(mediaType(kind), 'word', 'locked');
    const extracted = await extract(bytes);
    if (extracted === null) return unread(mediaType(kind), 'word', 'damaged');
    const asWritten = { filterUnicode: false };
    const gathering = readFlow(docBlocks(extracted.getBody(asWritten)), part, TRUST);
    for (const [section, text] of [
      ['textbox', extracted.getTextboxes(asWritten)],
      ['footnotes', extracted.getFootnotes(asWritten)],
      ['header', extracted.getHeaders(asWritten)],
    ] as const) {
      addPassage(gathering, text, { kind: 'line', part, line: 1 }, false, section);
    }
    const reading = {
      ...blankReading(mediaType(kind), 'word'),
      fields: gathering.fields.map(doubtTicks),
      tables: gathering.tables.map(doubtTableTicks),
      passages: gathering.passages,
      doubts: [
        { code: 'old-word-ticks', text: 'Ticks in old Word files can be lost: check each against the original.' },
      ],
    };
    return isBare(reading) ? unread(mediaType(kind), 'word', 'no-text') : reading;
  },
};

async function extract(bytes: Uint8Array) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes));
  } catch {
    // The only reasons the parser gives are broken structures inside the file.
    return null;
  }
}

/** Whether the file's own header says that it is encrypted (MS-DOC 2.5.2, fEncrypted). */
function isLocked(bytes: Uint8Array): boolean {
  const main = topEntries(bytes).find(({ name }) => name === 'WordDocument');
  return main !== undefined && main.offset + 12 <= bytes.length && ((bytes[main.offset + 11] ?? 0) & 1) === 1;
}

/** The text as blocks: a line that ends with a tab is a table's row, a tab after each cell. */
function docBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  const lines = joinedCells(text.split('\n'));
  lines.forEach((line, index) => {
    if (line === null) return;
    if (!line.endsWith('\t')) {
      blocks.push(lineOf(line, index + 1));
      return;
    }
    const last = blocks.at(-1);
    const grid: Grid = last?.kind === 'grid' ? last : { kind: 'grid', table: ++tables, rows: [] };
    if (grid !== last) blocks.push(grid);
    const width = grid.rows.at(-1)?.cells.length;
    for (const row of rowsOf(line.slice(0, -1).split('\t'), width)) {
      const cells = row.map((cell, at) => cellOf(cell, at + 1, index + 1));
      grid.rows.push({ row: grid.rows.length + 1, header: false, cells });
    }
  });
  return blocks;
}

/** A wide table's rows can stand on one line: then an empty piece ends each, after as many cells as the first has. `width` = that of the row above. */
function rowsOf(pieces: readonly string[], width: number | undefined): string[][] {
  const cells = pieces.indexOf('');
  const step = cells + 1;
  const several = cells >= WIDE && pieces.length > step && pieces.length % step === 0 && pieces.length !== width;
  if (!several || !pieces.every((piece, index) => (index + 1) % step !== 0 || piece === '')) return [[...pieces]];
  return Array.from({ length: pieces.length / step }, (_, row) => pieces.slice(row * step, row * step + cells));
}

/**
 * A cell of several paragraphs breaks its row's line: put together again where the row above ends right before it, where it then is as wide as the
 * row above or below, or where its cells are all of several lines. The other lines: null.
 */
function joinedCells(lines: readonly string[]): (string | null)[] {
  const widthOf = (line: string | undefined) => (line?.endsWith('\t') === true ? line.split('\t').length : 0);
  const joined: (string | null)[] = [...lines];
  for (let at = 0, ended = -1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.includes('\t')) continue;
    const end = lines.findIndex((one, index) => index >= at && (one.endsWith('\t') || index - at > LONGEST_CELL));
    const whole = lines.slice(at, end + 1).join(BREAK);
    const width = widthOf(whole);
    // What stands between the row above and this one, with no empty line, can only be in the table.
    const above = ended >= 0 && !lines.slice(ended + 1, at).includes('') ? lines.slice(ended + 1, at) : undefined;
    const alike = width === widthOf(lines[at - 1]) || width === widthOf(lines[end + 1]);
    if (end < 0 || width === 0 || (end > at && !alike && above === undefined && deepest(whole) < 2)) continue;
    const own = leadingLines(whole, above ?? [], lines.slice(Math.max(0, ended + 1, at - 2), at));
    const from = at - own;
    const row = [...lines.slice(from, at), whole].join(BREAK);
    if (end > from) joined.splice(from, end - from + 1, row, ...Array<null>(end - from).fill(null));
    ended = end;
    at = end;
  }
  return joined;
}

/** The most lines that any cell but the first has. */
const deepest = (row: string): number =>
  Math.max(
    0,
    ...row
      .slice(0, -1)
      .split('\t')
      .slice(1)
      .map((cell) => cell.split(BREAK).length),
  );

/** How many of the lines before a row's first tab are its first cell's. `above` = all since the row above; `before` = the two before it, whatever they are. */
function leadingLines(row: string, above: readonly string[], before: readonly string[]): number {
  const cells = row.slice(0, -1).split('\t');
  const own = cells[0]?.split(BREAK)[0] ?? '';
  if (cells.length > 1) {
    if (deepest(row) > 1)
      return above.length > 0 ? above.length : before.at(-1) === '' ? 0 : Math.min(before.length, 1);
    return above.length === 1 && /^\(|^\p{Ll}/u.test(own) ? 1 : 0;
  }
  const [first] = above;
  if (first === undefined || above.length > LONGEST_CELL) return 0;
  return /[:?]$|^[^.?]{5,90}\?\s/.test(first) || isKnownLabel(first) || isHint(above.at(1) ?? own) ? above.length : 0;
}

function cellOf(text: string, column: number, line: number): GridCell {
  const paragraphs = text.split(BREAK).map((own) => ({ ...lineOf(own, line), runs: runsOf(own) }));
  return { column, span: 1, header: false, shaded: false, continued: false, paragraphs, tables: [] };
}

/** Words set apart by wide gaps are options whose boxes were lost: which were ticked cannot be told. */
function runsOf(text: string): Run[] {
  const words = text.trim().split(/ {3,}/);
  if (words.length < 2 || /[☐☒☑[\]]/.test(text)) return [{ text }];
  return words.flatMap((word): Run[] => [{ text: '', mark: 'unclear' }, { text: ` ${word} ` }]);
}

function doubtTicks(field: Field): Field {
  if (field.options === undefined) return field;
  return {
    ...field,
    confidence: Math.min(field.confidence, TICKS_DOUBTED),
    doubts: [...(field.doubts ?? []), 'old-word-ticks'],
  };
}

function doubtTableTicks(table: Table): Table {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.options === undefined ? cell : { ...cell, confidence: TICKS_DOUBTED })),
  );
  return { ...table, rows };
}
