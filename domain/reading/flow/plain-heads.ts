/** Finds the row of headings over a table that shows nothing by bold or shade, as tables pasted into mails do: by its words, and by what stands below them. */
import { cellText, type GridCell, type GridRow } from './blocks.ts';
import { isEntered } from './grid-labels.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord, isOptionWord } from './label-words.ts';
import { isExactLabel, isLabel } from './labels.ts';

/** A heading of more words than this is a question, which stands beside its answer. */
const MOST_WORDS = 6;
const FEWEST = 3;

/** Short words without figures, that could head a column. */
function mayHead(cell: GridCell): boolean {
  const text = cellText(cell);
  if (text === '' || /[\d@\n]|[.!]$/.test(text.replace(/\b(resp|no|tel|approx|est)\.$/i, '$1'))) return false;
  return !isEntered(cell) && !isOptionWord(text) && text.split(' ').length <= MOST_WORDS && isLabel(text);
}

/** "No" over 1, 2, 3: a column that only numbers the rows. */
function counts([first]: readonly GridCell[], below: readonly GridRow[]): boolean {
  if (first === undefined || below.length === 0 || !/^(no\.?|nos?\.?|#|number)?$/i.test(cellText(first)))
    return false;
  return below.every(({ cells: [own] }) => own !== undefined && /^\d{1,2}[.)]?$/.test(cellText(own)));
}

/** Whether the first of the rows heads the others. Without rows below it: whether it heads a table that nobody filled in. */
export function isPlainHead([head, ...below]: readonly GridRow[]): boolean {
  const all = head?.cells ?? [];
  const cells = all.slice(counts(all, below) ? 1 : 0);
  if (cells.length < FEWEST || !cells.every(mayHead)) return false;
  const known = cells.filter((cell) => isKnownLabel(cellText(cell))).length;
  const worded = cells.filter((cell) => hasLabelWord(cellText(cell))).length;
  if (below.length === 0)
    return worded === cells.length && cells.filter((cell) => isExactLabel(cellText(cell))).length >= 2;
  if (isLog(cells, below)) return true;
  if (known < 2 || worded * 2 < cells.length || below.some((row) => row.cells.length !== all.length)) return false;
  // Labels down the left side, too, are labels beside answers; and answers say something in figures.
  const side = below.some(({ cells: [first] }) => first !== undefined && isKnownLabel(cellText(first)));
  return !side && below.every((row) => row.cells.some((cell) => /\d/.test(cellText(cell))));
}

/** "Date | Category | Summary | Logged by" over rows that each begin with a day. */
function isLog([first]: readonly GridCell[], below: readonly GridRow[]): boolean {
  if (first === undefined || !/^(date|when|day)\b/i.test(cellText(first))) return false;
  return below.every(({ cells: [day] }) => day !== undefined && /^\D{0,12}\d{1,4}[\s./-]\S+/.test(cellText(day)));
}
