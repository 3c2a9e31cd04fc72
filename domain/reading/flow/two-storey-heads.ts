/** Makes one heading row of two where a form parts a column below its head: "Parental responsibility" over "Yes | No", "Name" over "First | Family". */
import { cellText, type Grid, type GridCell, type GridRow, type Run } from './blocks.ts';
import { isEntered, labelness, type Style } from './grid-labels.ts';
import { markOf } from './grid-tables.ts';
import { isKnownLabel } from './known-labels.ts';
import { isOptionWord } from './label-words.ts';

/** A head over more columns than this is the title of half a table. */
const WIDEST = 5;

/** A column of the joined head; `boxes` = the columns of the options that it was parted into, none where it was not. */
type Column = { head: GridCell; boxes: readonly GridCell[] };

const isUnder = (below: GridCell, above: GridCell): boolean =>
  below.column >= above.column && below.column < above.column + above.span;

/** The columns that two rows head together; undefined where they are no head of two storeys. */
function columnsOf(upper: GridRow, lower: GridRow, style: Style): Column[] | undefined {
  const heads = upper.cells;
  const parted = heads.filter((head) => head.span > 1);
  if (heads.length < 3 || parted.length === 0 || parted.length === heads.length) return undefined;
  if (heads.some((head) => head.span > WIDEST || isEntered(head) || labelness(head, style) === 'no'))
    return undefined;
  const columns: Column[] = [];
  for (const head of heads) {
    const under = lower.cells.filter((cell) => isUnder(cell, head));
    if (head.span === 1) {
      if (under.some((cell) => !cell.continued && cellText(cell) !== '')) return undefined;
      columns.push({ head, boxes: [] });
      continue;
    }
    if (under.length < 2 || under.some((cell) => cellText(cell) === '' || cell.continued || isEntered(cell)))
      return undefined;
    if (under.every((cell) => isOptionWord(cellText(cell)))) columns.push({ head, boxes: under });
    else if (under.every((cell) => labelness(cell, style) !== 'no' && cellText(cell).split(/\s+/).length <= 6))
      for (const cell of under) columns.push({ head: named(cell, head), boxes: [] });
    else return undefined;
  }
  return columns;
}

/** "First" under "Name" is "First name"; "Date of birth" under "Child" says enough by itself. */
function named(cell: GridCell, over: GridCell): GridCell {
  const [own, whose] = [cellText(cell), cellText(over)];
  const joined = `${own} ${whose.toLowerCase()}`;
  if (isKnownLabel(joined)) return worded(cell, joined);
  return isKnownLabel(own) ? cell : worded(cell, `${whose} – ${own}`);
}

const worded = (cell: GridCell, text: string): GridCell => ({
  ...cell,
  paragraphs: [
    { kind: 'paragraph', line: cell.paragraphs[0]?.line ?? 0, runs: [{ text, strong: true }], heading: false },
  ],
});

/** A row of the table with the boxes of each parted column in one cell. */
function joined(row: GridRow, columns: readonly Column[]): GridRow {
  const cells = columns.flatMap(({ head, boxes }) => {
    if (boxes.length === 0) return row.cells.filter((cell) => cell.column === head.column);
    const own = row.cells.find((cell) => cell.column === head.column);
    if (own !== undefined && own.span > 1) return [own];
    const runs = boxes.flatMap((box): Run[] => [
      { text: '', mark: markOf(row.cells.find((cell) => cell.column === box.column)) },
      { text: ` ${cellText(box)} ` },
    ]);
    const blank: GridCell = { ...head, header: false, shaded: false, continued: false, tables: [], paragraphs: [] };
    return [{ ...blank, paragraphs: [{ kind: 'paragraph' as const, line: 0, runs, heading: false }] }];
  });
  return { ...row, cells };
}

/** The rows of a table, each head of two storeys and the rows below it as if the head had one. */
export function inOneStorey(grid: Grid, rows: readonly GridRow[], style: Style): readonly GridRow[] {
  if (!grid.rows.some(({ cells }) => cells.some(({ continued }) => continued) || cells.some(({ span }) => span > 1)))
    return rows;
  const told: GridRow[] = [];
  let columns: Column[] | undefined;
  let across = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const below = rows[at + 1];
    if (row === undefined) continue;
    const own = below === undefined ? undefined : columnsOf(row, below, style);
    if (own !== undefined && below !== undefined) {
      columns = own;
      across = below.cells.length;
      told.push({ ...row, header: true, cells: own.map(({ head }) => ({ ...head, span: 1 })) });
      at++;
      continue;
    }
    if (columns !== undefined && row.cells.length !== across) columns = undefined;
    told.push(columns === undefined ? row : joined(row, columns));
  }
  return told;
}
