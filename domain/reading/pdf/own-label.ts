/** Tells whether a cell names what stands in it: in bold before plain words, by its own question, or by what the form calls its field. */
import { labelOfName } from '../field-names.ts';
import type { Cell } from './cells.ts';
import { boldPair, holdsPair, isKnownLabel, labelBefore, printedText, type Style } from './labels.ts';
import { ticksOf } from './options.ts';
import { spoken } from './words.ts';

/** How a question begins that has no mark. */
const ASKS = /^(please|describe|give|tell|explain|outline|set out|state|what|why|how|who|when|where|details of)\b/i;

/** "What are you worried about?" in bold over plain words. */
function hasOwnLabel(cell: Cell): boolean {
  const { lines, slots, bold, pieces } = cell;
  const [first, ...rest] = lines;
  const label = printedText(cell);
  const typed = slots.length > 0 || pieces.some((p) => p.from === 'note');
  if (typed && bold && (/[:?]$/.test(label) || isKnownLabel(label))) return true;
  if (first?.bold === true && ASKS.test(first.text) && rest.length > 0 && rest.every((line) => !line.bold))
    return true;
  if (first?.bold === true) return isKnownLabel(first.text) && rest.some((line) => !line.bold);
  const lead = first?.pieces.slice(
    0,
    first.pieces.findIndex((p) => !p.bold),
  );
  return /^[^:?]{2,60}[:?]$/.test(spoken(lead ?? []).trim());
}

/** A cell with a question of its own is nobody else's answer. */
export function asksItself(cell: Cell, style: Style): boolean {
  if (hasOwnLabel(cell) || boldPair(cell)) return true;
  // On a form of bold labels, what was typed into a box under bold words answers those.
  if (style.bold && cell.bold && cell.pieces.some((p) => p.from === 'note')) return true;
  const [only, more] = cell.lines;
  const filled = cell.marks.length > 0 || cell.slots.length > 0 || ticksOf(cell) !== undefined;
  if (only && !more && !cell.guessed && !filled && /\S[\s/]\S/.test(only.text.slice(0, labelBefore(only.text))))
    return true;
  if (style.bold || style.tinted) return false;
  return holdsPair(cell) || (ticksOf(cell)?.lead ?? '') !== '';
}

/** Bold words and then plain ones: a label of its own, nearer than any heading. */
export function beginsBold(cell: Cell): boolean {
  const [first] = cell.lines;
  return first?.pieces[0]?.bold === true && cell.pieces.some((p) => !p.bold);
}

/** What the form itself calls its field, where no label is printed beside it: its title, or for one that was filled in the words of its name. */
export const told = (cell: Cell): string =>
  [...cell.slots, ...cell.marks].find((s) => s.label)?.label ||
  (cell.slots
    .filter(({ value }) => value !== '')
    .map(({ name }) => labelOfName(name))
    .find((label) => label !== '') ??
    '');
