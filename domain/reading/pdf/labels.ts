/** Judges which cells are labels: by how this form prints its labels (bold, tinted), and where it has no style, by the words forms use. */
import { lately } from '../../labels/lately.ts';
import { asksForDetail, leadingLabel } from '../../labels/leading-label.ts';
import { isGuidance, isHint } from '../hints.ts';
import { LABEL_WORDS } from '../label-words.ts';
import type { Cell } from './cells.ts';
import { joined, oneLine, squeezed } from './words.ts';

/** What tells a label from an answer on this form. `plain` = nothing does, words must. */
export type Style = { bold: boolean; tinted: boolean };

const KNOWN = new Set(LABEL_WORDS);
/** A long label may go on after its first words ("Is the child …"); short words must match whole. */
const OPENING = 8;
const OPENINGS = Map.groupBy(
  LABEL_WORDS.filter((word) => word.length >= OPENING),
  (word) => word.slice(0, OPENING),
);
const LONGEST_LABEL = 240;

/** The number before a label: "3. ", "2a) ", and of one of several alike, "Child 2: ". */
const NUMBER = /^\s*(?:(?:child|young person|person|parent|carer|adult|sibling|member)\s*)?\d+[a-z]?\s*[.):-]\s*/i;
const withoutNumber = (text: string): string => squeezed(text.replace(/\([^)]*\)/g, '').replace(NUMBER, ''));

/** Whether these words are a label that forms are known to print, or ask for a detail by what each of them means. */
export const isKnownLabel = (text: string): boolean =>
  isPrintedLabel(text) || asksForDetail(text.replace(NUMBER, ''));

/** Whether these words are a label that forms are known to print. */
export function isPrintedLabel(text: string): boolean {
  const bare = withoutNumber(text);
  if (bare === '') return false;
  if (KNOWN.has(bare) || KNOWN.has(bare.replace(/^(childs|yourchilds|parents|carers|referrers|your)/, '')))
    return true;
  return bare.length < 120 && OPENINGS.get(bare.slice(0, OPENING))?.some((word) => bare.startsWith(word)) === true;
}

/** Whether these words, and no fewer, are a label that forms print. */
export function isWholeLabel(text: string): boolean {
  const bare = withoutNumber(text);
  return (
    KNOWN.has(bare) ||
    KNOWN.has(bare.replace(/^(child|yourchild|parent|carer|referrer|you)[rs]*/, '')) ||
    asksForDetail(text.replace(NUMBER, ''))
  );
}

export const printedText = (cell: Cell): string =>
  oneLine(cell.lines.map((line) => line).filter((line) => line.pieces.some((p) => p.from === 'print')));

const share = (cells: readonly Cell[], is: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

function tells(known: readonly Cell[], others: readonly Cell[], is: (cell: Cell) => boolean): boolean {
  const all = share([...known, ...others], is);
  if (known.length < 3) return all > 0.1 && all < 0.7;
  return share(known, is) >= 0.6 && share(known, is) - share(others, is) >= 0.25;
}

/** So many labels in bold before plain answers, and none that is plain: this form prints its labels so. */
const LEAST_PAIRS = 4;

/** Learns this form's style from the cells whose words are known labels, against the rest. */
export function styleOf(cells: readonly Cell[]): Style {
  const written = cells.filter((cell) => cell.pieces.some((p) => p.from === 'print'));
  const known = written.filter((cell) => isKnownLabel(printedText(cell)));
  const others = written.filter((cell) => !known.includes(cell));
  const pairs = others.filter(boldPair).length;
  const inside = pairs >= LEAST_PAIRS && known.every((c) => c.bold);
  return { bold: inside || tells(known, others, (c) => c.bold), tinted: tells(known, others, (c) => c.tinted) };
}

export const isBlank = (cell: Cell): boolean =>
  cell.pieces.length === 0 && cell.marks.length === 0 && cell.slots.length === 0;

/** Whether a cell is a label. A cell with a box to tick or fill, or a note typed on it, is never only a label. */
export function isLabel(cell: Cell, style: Style): boolean {
  return cell.label ?? looks(cell, style);
}

/** By cell, how it was judged under the style that was asked for last: rule after rule asks the same. */
const LOOKS = new WeakMap<Cell, { style: Style; labelled: boolean }>();

function looks(cell: Cell, style: Style): boolean {
  const known = LOOKS.get(cell);
  if (known?.style === style) return known.labelled;
  const labelled = looksLabelled(cell, style);
  LOOKS.set(cell, { style, labelled });
  return labelled;
}

/** "Agency: Marsh Vale Trust": a label and its answer in one, so neither alone. */
const isPair = (text: string): boolean => {
  const match = /^([^:]{2,90}):\s*\S/.exec(text);
  return match !== null && isKnownLabel(match[1] ?? '');
};

/** A prompt that asks without a question mark. */
const ASKING =
  /^(please|if|describe|give|provide|explain|what|why|how|who|does|do|is|are|has|have)\b.*\b(please|state|details?|specify|explain|describe|reasons?|why|provide)\b/i;

/** How an answer begins that stands right behind its label; "or nursery" would be more of the label. */
const ANSWER = /^\S+@\S|^["“‘'(]?[\p{Lu}\p{N}]|^(n\/a|n\/k|none|unknown|not )/u;

/** How many letters of the words are a label with its answer behind it ("First language Polish"), parted by nothing but a space; or 0. */
export const labelBefore = lately((text: string): number => {
  if (isWholeLabel(text) || /[:?]$|[☐☑☒]/.test(text)) return 0;
  const longest = leadingLabel(text);
  // "Name of child Unborn Baby Bell": the name begins with what it is.
  const unborn = text.slice(0, longest).search(/\s+(unborn|baby)(\s+baby)?$/i);
  const end = unborn > 0 && isWholeLabel(text.slice(0, unborn)) ? unborn : longest;
  const rest = text.slice(end).trim();
  return end > 0 && ANSWER.test(rest) && !isKnownLabel(rest) ? end : 0;
});

/** "Post code" over "TR9 9AA" in one cell: the break between them is the writer's, not the margin's. */
export function labelOverAnswer(cell: Cell): boolean {
  const [first = '', ...rest] = joined(cell.lines, cell.at.r).split('\n');
  const answer = rest.join(' ').trim();
  if (answer === '' || /^\(.*\)$/.test(answer)) return false;
  if (labelBefore(first) > 0) return false;
  // "What is the impact on the child?" under "What are you worried about?" asks on.
  const asks = (words: string): boolean => /\?$/.test(words) || isHint(words) || isGuidance(words);
  if (/\?/.test(answer) && answer.split(/(?<=[.?])\s+/).every(asks)) return false;
  return isKnownLabel(first) || (/[:?]$/.test(first) && first.length < 120);
}

/** "Forename Chidera", the first in bold: a label and its answer parted by weight only. */
export function boldPair(cell: Cell): boolean {
  if (cell.lines[0]?.pieces[0]?.bold !== true || cell.bold) return false;
  const pieces = cell.lines.flatMap((line) => line.pieces);
  const at = pieces.findIndex((piece) => !piece.bold);
  const said = (own: typeof pieces): string => own.map((piece) => piece.text.trim()).join(' ');
  const [label, answer] = [said(pieces.slice(0, at)), said(pieces.slice(at))];
  if (at < 0 || /^\(.*\)$/.test(answer) || isHint(answer)) return false;
  return (/[:?]$/.test(label) && label.length < LONGEST_LABEL) || isWholeLabel(label) || /^_{2}/.test(answer);
}

/** Whether a ruled cell begins with a label and its answer on one line. */
export const holdsSpaced = (cell: Cell): boolean =>
  !cell.guessed && cell.marks.length === 0 && labelBefore(cell.lines[0]?.text ?? '') > 0;

/** Whether the cell has a label and its answer both inside. */
export const holdsPair = (cell: Cell): boolean =>
  cell.lines.some((line) => isPair(line.text)) || labelOverAnswer(cell);

export function looksLabelled(cell: Cell, style: Style): boolean {
  const text = printedText(cell);
  if (!/\p{L}/u.test(text) || text.length > LONGEST_LABEL || cell.marks.length > 0 || cell.slots.length > 0)
    return false;
  if (cell.pieces.some((p) => p.from === 'note') || /[☐☑☒]/.test(text)) return false;
  const styled = (style.bold && cell.bold) || (style.tinted && cell.tinted);
  if (styled) return true;
  const asks = /[:?]\s*$/.test(text);
  const known =
    style.tinted || style.bold ? asks && isKnownLabel(text) : asks || isKnownLabel(text) || ASKING.test(text);
  return known && !holdsPair(cell) && !boldPair(cell) && !holdsSpaced(cell);
}
