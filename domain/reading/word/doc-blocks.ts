/** Puts the paragraphs of an old Word file together: lines, and tables of cells as its rows' ends say. */
import type { Block, Grid, GridCell, GridRow, Paragraph, Run } from '../flow/blocks.ts';
import { symbolMark } from '../flow/marks.ts';
import { columnEnds } from './column-edges.ts';
import type { DocFile, DocLine, DocRun } from './doc-file.ts';
import type { DocEdge, DocLook } from './doc-properties.ts';

const CELL_END = '\u0007';

type Cell = { paragraphs: Paragraph[]; tables: Grid[] };
type Row = { cells: Cell[]; edges: DocEdge[]; header: boolean };
/** A table that is not yet at its end. */
type Level = { rows: Row[]; cells: Cell[]; cell: Cell };

const blank = (): Cell => ({ paragraphs: [], tables: [] });

/** `ticked` = how the file's form fields stand. */
export function docBlocks(paragraphs: readonly DocLine[], ticked: DocFile['ticked']): Block[] {
  const blocks: Block[] = [];
  const levels: Level[] = [];
  let tables = 0;
  const close = (): void => {
    const level = levels.pop();
    if (level === undefined) return;
    // Cells without the end of their row: nothing of them may be lost.
    const started = level.cell.paragraphs.length > 0 ? [...level.cells, level.cell] : level.cells;
    if (started.length > 0) level.rows.push({ cells: started, edges: [], header: false });
    const grid: Grid = { kind: 'grid', table: ++tables, rows: gridRows(level.rows) };
    const above = levels.at(-1);
    if (above === undefined) blocks.push(grid);
    else above.cell.tables.push(grid);
  };
  const fields = { open: [] as string[], code: '' };
  let line = 0;
  for (const { runs, ended, what, heading } of paragraphs) {
    line += 1;
    // A cell's end outside every table: what it is was not to be had.
    const lost = ended === CELL_END && what.depth === 0;
    const depth = lost ? levels.length : what.depth;
    while (levels.length > depth) close();
    while (levels.length < depth) levels.push({ rows: [], cells: [], cell: blank() });
    const level = levels.at(-1);
    const own = linesOf(wordsOf(runs, ticked, fields), line, heading);
    if (level === undefined) blocks.push(...own);
    else if (what.rowEnd || (lost && runs.every(({ text }) => text === ''))) {
      if (level.cell.paragraphs.length > 0) level.cells.push(level.cell);
      level.rows.push({ cells: level.cells, edges: what.edges, header: what.header });
      Object.assign(level, { cells: [], cell: blank() });
    } else {
      level.cell.paragraphs.push(...own);
      if (ended === CELL_END || what.cellEnd) {
        level.cells.push(level.cell);
        level.cell = blank();
      }
    }
  }
  while (levels.length > 0) close();
  return blocks;
}

/** A field stands as its code, then what it shows. */
const FIELD = { picture: '\u0001', begins: '\u0013', shows: '\u0014', ends: '\u0015' };
const PARTED = new Set(Object.values(FIELD));

/** The text with the signs of fields each for itself. */
function pieces(text: string): string[] {
  const parts = [''];
  for (const letter of text) {
    if (PARTED.has(letter)) parts.push(letter, '');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function wordsOf(
  runs: readonly DocRun[],
  ticked: DocFile['ticked'],
  fields: { open: string[]; code: string },
): Run[] {
  const words: Run[] = [];
  for (const { text, look } of runs) {
    if (look.hidden === true) continue;
    for (const piece of pieces(text)) {
      const entered = fields.open.some((code) => /FORM(TEXT|DROPDOWN)/.test(code));
      const inCode = fields.open.at(-1) === '';
      if (piece === FIELD.begins) {
        fields.open.push('');
        fields.code = '';
      } else if (piece === FIELD.shows) fields.open.splice(-1, 1, fields.code || ' ');
      else if (piece === FIELD.ends) {
        fields.open.pop();
        fields.code = '';
      } else if (piece === FIELD.picture && /FORMCHECKBOX/.test(fields.code) && look.data !== undefined)
        words.push({ text: '', mark: ticked(look.data) ?? 'unclear', entered: true });
      else if (inCode) fields.code += piece;
      else if (look.symbol !== undefined && piece.length === 1) words.push(symbol(look));
      else {
        const shown = clean(piece);
        if (shown !== '') words.push({ text: shown, ...seen(look), ...(entered ? { entered } : {}) });
      }
    }
  }
  return words;
}

function symbol(look: DocLook): Run {
  const letter = look.symbol ?? 0;
  const mark = symbolMark('wingdings', letter.toString(16));
  return mark === undefined ? { text: String.fromCharCode(letter), ...seen(look) } : { text: '', mark };
}

/** Letters that are orders to Word and none of the text: for notes, pictures, soft hyphens. */
const ORDERS = new Set([...Array(9).keys(), 0x1f].map((code) => String.fromCharCode(code)));
const SHOWN: Readonly<Record<string, string>> = { '\u000b': '\n', '\u000e': '\n', '\f': '\n', '\u001e': '-' };
const clean = (text: string): string =>
  [...text]
    .filter((letter) => !ORDERS.has(letter))
    .map((letter) => SHOWN[letter] ?? letter)
    .join('');

const seen = ({ strong, struck, slanted, pointed, size }: DocLook): Partial<Run> => ({
  ...(strong === true ? { strong } : {}),
  ...(struck === true ? { struck } : {}),
  ...(slanted === true ? { slanted } : {}),
  ...(pointed === true ? { pointed } : {}),
  ...(size === undefined ? {} : { size }),
});

function linesOf(runs: readonly Run[], line: number, heading: boolean): Paragraph[] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '' || run.mark !== undefined || run.entered) lines.at(-1)?.push({ ...run, text });
    });
  return lines.map((own) => ({ kind: 'paragraph', line, runs: own, heading }));
}

function gridRows(rows: readonly Row[]): GridRow[] {
  const endsAt = columnEnds(rows.flatMap(({ edges }) => edges.map(({ right }) => right)));
  return rows.map(({ cells, edges, header }, index) => {
    const own: GridCell[] = [];
    let column = 1;
    for (const [at, cell] of cells.entries()) {
      const edge = edges[at];
      const end = edge === undefined ? column : Math.max(column, endsAt(edge.right));
      const left = own.at(-1);
      if (edge?.merged === true && left !== undefined) left.span = end - left.column + 1;
      else {
        const { shaded = false, continued = false } = edge ?? {};
        own.push({ column, span: end - column + 1, header: false, shaded, continued, ...cell });
      }
      column = end + 1;
    }
    return { row: index + 1, header, cells: own };
  });
}
