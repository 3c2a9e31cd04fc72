/** Reads the tables that web forms send as mail: each label across the table, its answer in the row below behind an empty cell. */
import { type Block, cellText, type Grid, type GridCell, type GridRow, type Paragraph, type Run } from './blocks.ts';

/** Fewer such pairs of rows may be a table of something else. */
const FEWEST = 3;

const isEmpty = (cell: GridCell): boolean => cellText(cell) === '' && cell.tables.length === 0;
const isWide = (row: GridRow | undefined): row is GridRow =>
  row?.cells.length === 1 && row.cells.every((cell) => !isEmpty(cell));

/** The cell behind the empty one. */
function indented(row: GridRow | undefined): GridCell | undefined {
  const [margin, answer, ...more] = row?.cells ?? [];
  return margin !== undefined && more.length === 0 && isEmpty(margin) ? answer : undefined;
}

/** The labels with their answers, and the headings between them; undefined when the table is laid out otherwise. */
export function indentedAnswers({ rows }: Grid): Block[] | undefined {
  const pairs = rows.filter((row, index) => isWide(row) && indented(rows[index + 1]) !== undefined);
  if (pairs.length < FEWEST) return undefined;
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [row, below] = rows.slice(at, at + 2);
    if (row === undefined) break;
    const answer = isWide(row) ? indented(below) : undefined;
    if (answer === undefined) {
      // What stands otherwise in such a table heads what follows, or is nobody's answer.
      for (const cell of row.cells)
        blocks.push(...cell.paragraphs.map((one) => ({ ...one, heading: isWide(row) })), ...cell.tables);
      continue;
    }
    const [label] = row.cells;
    if (label !== undefined) blocks.push(partedOf(label, answer), ...answer.tables);
    at++;
  }
  return blocks;
}

function partedOf(label: GridCell, answer: GridCell): Paragraph {
  const first = label.paragraphs[0];
  const runs = answer.paragraphs.flatMap((paragraph, index): Run[] => [
    ...(index === 0 ? [] : [{ text: '\n' }]),
    ...paragraph.runs,
  ]);
  return {
    kind: 'paragraph',
    line: first?.line ?? 1,
    runs: label.paragraphs.flatMap((paragraph) => paragraph.runs),
    heading: false,
    parted: {
      label: cellText(label)
        .replace(/\n/g, ' ')
        .replace(/\s*[:*]+$/, ''),
      answer: isEmpty(answer) ? [] : runs,
      whole: true,
    },
  };
}
