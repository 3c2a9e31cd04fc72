/** Tells which answers on an unruled page are beyond doubt: a known label, its answer right beside it, and nothing that does not belong there. */
import type { Answer } from './answers.ts';
import type { Cell } from './cells.ts';
import { isKnownLabel, isPrintedLabel } from './labels.ts';
import { down, height, type Rect } from './shapes.ts';
import { MARKS } from './symbols.ts';

/** Longer than this is a story: where it ends is told by position only. */
const SHORT = 90;
/** An option longer than this may have the next label in it. */
const LONGEST_OPTION = 26;
const OTHER_LABEL = /\p{L}{2,}\s*[:?](\s|$)/u;
const BLANK = /^(n\/?[ak]\.?|none|nil|not (known|given|stated|applicable)|unknown|refused|declined|tbc|-|–|)$/i;

/** What a label's words say of its answer. The first that fits the label decides; a label that fits none says nothing. */
const SHAPES: readonly (readonly [label: RegExp, answer: RegExp])[] = [
  [/\be-?mail\b/i, /^\S+@\S+\.\S+$/],
  [/\b(nhs|upn|pupil number)\b/i, /^[A-Z]?[\d\s-]{9,16}[A-Z]?$/i],
  [/\bpost ?code\b/i, /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|,/i],
  [/\baddress\b/i, /\p{L}{3}/u],
  [/\b(tel|telephone|phone|mobile|contact number)\b/i, /^[+()\d][\d\s()+.-]{8,}(\s*\(?(ext|x)\.?.*)?$/],
  [
    /\b(dob|edd|date)\b/i,
    /^(edd:?\s*)?(\d{1,2}[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/i,
  ],
  [/\b(name|names|surname|forenames?|alias|known as)\b/i, /^[\p{L}\p{M}\s.,'’()-]+$/u],
];

const fits = (label: string, value: string): boolean => {
  if (BLANK.test(value.trim())) return true;
  const shape = SHAPES.find(([words]) => words.test(label));
  return shape === undefined || shape[1].test(value.trim());
};

/** Side by side on one line, the answer right of the label. */
function isBeside(label: Rect, answer: Rect): boolean {
  return answer.l > label.l + 4 && down(label, answer) > 0.5 * Math.min(height(label), height(answer));
}

/** A field right under its label, set in as it is. */
const isUnder = (label: Rect, field: Rect): boolean =>
  field.t - label.b > -3 && field.t - label.b < 10 && Math.abs(field.l - label.l) < 6;

/** Whether this answer, told by where it stands, is nevertheless plain. A field of the form holds its answer whole; printed words must look like one. */
export function isPlainAnswer(label: string, labelled: Cell | undefined, answer: Answer, cell: Cell): boolean {
  if (cell.page.inColumns || !isPrintedLabel(label) || answer.doubts.length > 0 || !labelled) return false;
  if (answer.options) {
    const boxed =
      cell.marks.length > 0 || cell.lines.some((line) => [...MARKS].some((mark) => line.text.includes(mark)));
    const short = answer.options.every(({ text }) => text.length <= LONGEST_OPTION);
    return boxed && short && isBeside(labelled.at, cell.at);
  }
  if (cell.slots.length === 1 && isUnder(labelled.at, answer.at)) return true;
  if (!isBeside(labelled.at, answer.at)) return false;
  if (cell.slots.length === 1) return true;
  if (cell.lines.length > 1 || answer.value.length > SHORT || OTHER_LABEL.test(answer.value)) return false;
  return fits(label, answer.value) && !isKnownLabel(answer.value);
}
