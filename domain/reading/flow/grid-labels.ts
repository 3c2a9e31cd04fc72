/** Tells the label cells of a table from its answer cells: by bold, shade, heading or colon where the document shows them, else by words and position. */
import { cellText, type Grid, type GridCell, type GridRow, type Run, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { isKnownLabel } from './known-labels.ts';
import { followUpAt, hasLabelWord, isOptionWord } from './label-words.ts';
import { isExactLabel, isLabel, pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';
import { plainStacks } from './plain-stacks.ts';
import { remembered } from './remembered.ts';

/** What a document's tables use to tell labels from answers: seen over all of them, so that an unanswered table is understood too. */
export type Style = { bold: boolean; shade: boolean };

/** Looks for cells of both sorts. */
export function styleOf(grids: readonly Grid[]): Style {
  const cells = grids.flatMap(everyCell);
  const worded = cells.filter((cell) => cellText(cell) !== '');
  return {
    bold: worded.some(isBold) && worded.some((cell) => !isBold(cell)),
    shade: worded.some((cell) => cell.shaded) && cells.some((cell) => !cell.shaded),
  };
}

/** Of the rows that hold several cells only: a banner in bold or shade says nothing of how the labels below it are shown. */
export function rowStyle(grid: Grid, style: Style): Style {
  const cells = grid.rows
    .flatMap((row) => (row.cells.length > 1 ? row.cells : []))
    .filter((cell) => cellText(cell) !== '');
  const shows = cells.some((cell) => cell.header || cell.shaded || isBold(cell) || isStack(cell));
  return shows ? style : { bold: false, shade: false };
}

function everyCell(grid: Grid): GridCell[] {
  return grid.rows.flatMap((row) => row.cells.flatMap((cell) => [cell, ...cell.tables.flatMap(everyCell)]));
}

/** `sure` = the document shows that it is a label; `maybe` = its words could be one; `no` = it is an answer, or empty. */
export type Labelness = 'sure' | 'maybe' | 'no';

export function labelness(cell: GridCell, style: Style): Labelness {
  const text = cellText(cell);
  if (text === '' || cell.continued || isEntered(cell)) return 'no';
  if (cell.header || (style.bold && isBold(cell)) || (style.shade && cell.shaded)) return 'sure';
  // Two patterns, not one: a long cell is looked through once, not once from each of its letters.
  if (/[:?]$/.test(text) && /\p{L}/u.test(text) && text.split(/\s+/).length <= 30) return 'sure';
  if (style.bold || style.shade) return 'no';
  return isLabel(text) && hasLabelWord(text) && !/\d{3}/.test(text) ? 'maybe' : 'no';
}

/** Whether a form field, content control or tick box stands in the cell: then it is an answer. */
export const isEntered = remembered((cell: GridCell): boolean => {
  return cell.paragraphs.some(({ runs }) => withMarks(runs).some((run) => run.entered || run.mark !== undefined));
});

export const isBold = remembered((cell: GridCell): boolean => {
  const worded = cell.paragraphs
    .flatMap(({ runs }) => runs)
    .filter((run) => run.text.trim() !== '' || run.mark !== undefined);
  return worded.length > 0 && worded.every((run) => run.strong === true);
});

/** "(delete as appropriate)" after a question tells how to answer it. */
const INSTRUCTION = /^\(?\*?\s*(please\s+)?(delete|circle|strike|tick|select|choose|highlight)\b[^.?:]*\)?\.?$/i;
/** "What is working well? (Strengths and safety within the family)", all in bold: what the form prints. */
const BRACKETED = /^\([^()]{4,300}\)$/;
/** "PR? Y/N" in bold: the ways to answer, printed in the label. */
const WAYS = /^\(?\s*(y ?\/ ?n|yes ?\/ ?no|m ?\/ ?f|male ?\/ ?female|tick)(?: ?\/ ?\w+)?\s*\)?$/i;
/** "Child 1: Surname" is one label, of a numbered child. */
const NUMBERED = /^(child|young person|sibling|adult|parent|carer|person)\s*(no\.?|number|#)?\s*\d{1,2}$/i;

/** Whether the cell holds its label and answer together ("Name: Sofia"), so that its neighbour is not its answer. */
export const holdsPair = remembered((cell: GridCell): boolean => {
  const worded = cell.paragraphs.filter(({ runs }) =>
    runs.some((run) => run.text.trim() !== '' || run.mark !== undefined),
  );
  const [first] = worded;
  // "Name: | DOB: | Relationship:" one below the other: somebody's card that nobody filled in.
  if (worded.length > 1 && worded.every(({ runs }) => /\p{L}\s*:\s*$/u.test(runsText(runs)))) return true;
  const pair = first === undefined ? undefined : pairsOf(first.runs)[0];
  if (pair === undefined) return false;
  const answer = tidy(runsText(pair.runs));
  if (
    INSTRUCTION.test(answer) ||
    (isBold(cell) && BRACKETED.test(answer)) ||
    (WAYS.test(answer) && isBold(cell)) ||
    (NUMBERED.test(pair.label) && isLabel(answer) && hasLabelWord(answer))
  )
    return false;
  // "Interpreter required? Why/who for?" and "Disability? (please specify)" are labels still.
  return answer !== '' && !/[?:]$/.test(answer) && followUpAt(answer) !== 0;
});

/** "| Yes | No |": the options stand above their boxes, the questions below on the left. */
function isOptionHeader(cells: readonly GridCell[]): boolean {
  const options = cells.slice(1);
  // "Gender | F | M": what two children are, below each other's names.
  if (cells[0] !== undefined && /^(gender|sex|m ?\/ ?f)\b/i.test(cellText(cells[0]))) return false;
  const distinct = new Set(options.map((cell) => cellText(cell).toLowerCase())).size === options.length;
  if (!distinct || options.some((cell) => cell.paragraphs.some(({ runs }) => runs.some((run) => run.struck))))
    return false;
  return options.length > 1 && !options.some(isEntered) && options.every((cell) => isOptionWord(cellText(cell)));
}

/** Whether a row is all labels, so that the rows below it are its answers. */
export function isHeaderRow(row: GridRow, style: Style, opens = row.row === 1): boolean {
  const own = row.cells.filter((cell) => !cell.continued);
  const worded = own.filter((cell) => cellText(cell) !== '');
  if (worded.length < 2 || own.slice(1).some((cell) => cellText(cell) === '')) return false;
  if (row.header || isOptionHeader(own)) return true;
  if (isNumbered(own) || plainStacks(own) !== undefined) return isNumbered(own);
  const kinds = worded.map((cell) => (holdsPair(cell) ? 'no' : labelness(cell, style)));
  if (kinds.includes('no')) return false;
  // By words alone "School | Sample Primary School" looks like two labels: only plain ones, or a wide first row, are believed.
  return (
    !kinds.includes('maybe') ||
    worded.every((cell) => isExactLabel(cellText(cell))) ||
    (opens && worded.length > 2 && (row.row === 1 || areKnown(worded)))
  );
}

/** " | Child 1 | Child 2": people side by side, their details down the left. */
export function isNumbered([corner, ...heads]: readonly GridCell[]): boolean {
  if (corner === undefined || heads.length < 2 || groupOf(cellText(corner)) > 0) return false;
  if (isKnownLabel(cellText(corner))) return false;
  return heads.every((cell) => groupOf(cellText(cell)) > 0 && cellText(cell).split(/\s+/).length <= 4);
}

function areKnown(cells: readonly GridCell[]): boolean {
  return cells.filter((cell) => isKnownLabel(cellText(cell))).length * 3 >= cells.length * 2;
}

/** "Mother" down the side of several rows of labels and answers: the heading of those rows. */
export function sideOf(grid: Grid, row: GridRow, cells: readonly GridCell[], style: Style): GridCell | undefined {
  const [side, first, second] = cells;
  const below = grid.rows.find((other) => other.row === row.row + 1)?.cells[0];
  if (!side || !first || !second || below?.continued !== true || below.column !== side.column) return undefined;
  const leads = labelness(side, style) === 'sure' && labelness(first, style) === 'sure';
  return leads && labelness(second, style) !== 'sure' ? side : undefined;
}

/** Whether a cell has its label in bold over its answer. */
export function isStack(cell: GridCell): boolean {
  const [lead, ...rest] = cell.paragraphs.filter(({ runs }) => runs.some(isWorded));
  const strong = lead?.runs.filter(isWorded).every((run) => run.strong && !run.entered && run.mark === undefined);
  return strong === true && rest.some(({ runs }) => runs.some((run) => isWorded(run) && !run.strong));
}

/** Whether every cell of a row is so, or is a label without an answer. */
export function areStacks(cells: readonly GridCell[]): boolean {
  return cells.some(isStack) && cells.every((cell) => isStack(cell) || isBold(cell) || cellText(cell) === '');
}

const isWorded = (run: Run): boolean => run.mark !== undefined || run.entered === true || tidy(run.text) !== '';

/** "**Faith** Catholic": a label in bold before its own answer on one line, known or not. */
export function opensInBold(cell: GridCell): boolean {
  const [line] = cell.paragraphs.filter(({ runs }) => runs.some(isWorded));
  const worded = line?.runs.filter(isWorded) ?? [];
  const at = worded.findIndex((run) => run.strong !== true || run.entered === true || run.mark !== undefined);
  return at > 0 && isLabel(tidy(runsText(worded.slice(0, at))).replace(/\s*:$/, ''));
}

/** Where only colons show labels, one without may lead the row's next pair: "Other names: | … | DoB or EDD | …". */
export function leadsPair(cell: GridCell, cells: readonly GridCell[], style: Style): boolean {
  const kind = labelness(cell, style);
  const at = cells.indexOf(cell);
  if (kind !== 'maybe' || cells.length % 2 !== 0 || at < 2 || at % 2 !== 0) return kind === 'sure';
  const answer = cells[at + 1];
  return (
    answer !== undefined && labelness(answer, style) === 'no' && labelness(cells[at - 1] ?? cell, style) === 'no'
  );
}

/** Without bold or shade a cell may be a label when it is short and stands first, or leads one of the row's pairs. */
export function isPossibleLabel(cell: GridCell, cells: readonly GridCell[]): boolean {
  if (isEntered(cell)) return false;
  const index = cells.indexOf(cell);
  const text = cellText(cell);
  const words = text.split(/\s+/).length;
  return words <= 20 && !/\n/.test(text) && (index === 0 || (cells.length % 2 === 0 && index % 2 === 0));
}
