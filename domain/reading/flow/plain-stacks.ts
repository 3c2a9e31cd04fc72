/** Finds cells whose label stands above the answer with nothing to show it but its words: neither bold nor shade nor colon. */
import { isHint } from '../hints.ts';
import { cellText, type GridCell, type Paragraph, runsText, tidy } from './blocks.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord } from './label-words.ts';
import { isLabel, pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';
import { remembered } from './remembered.ts';

/** A label in a cell is shorter than this; a longer line begins a story. */
const LONGEST = 90;
/** The second line of a heading that had no room on one: "Relationship | to child". */
const GOES_ON = /^(\(|\/|&|(or|and|to|of|inc|incl|including|if|for|with)\b)/i;

const wordsOf = ({ runs }: Paragraph): string => tidy(runsText(runs));
const isFilled = ({ runs }: Paragraph): boolean =>
  withMarks(runs).some((run) => run.entered === true || run.mark !== undefined);
const saysAny = (paragraph: Paragraph): boolean => wordsOf(paragraph) !== '' || isFilled(paragraph);

/** The label line of such a cell, and the lines of its answer (none: not answered); undefined when it is no such cell. */
export type PlainStack = { label: string; answer: Paragraph[] };

export const plainStack = remembered((cell: GridCell): PlainStack | undefined => {
  const lines = cell.paragraphs.filter(saysAny);
  const [first, ...answer] = lines;
  if (first === undefined || isFilled(first)) return undefined;
  const label = wordsOf(first);
  if (
    label.length > LONGEST ||
    /\d{3}|[;,]$/.test(label) ||
    (/\.$/.test(label) && !isKnownLabel(label)) ||
    !isLabel(label) ||
    !(hasLabelWord(label) || isKnownLabel(label))
  )
    return undefined;
  if (pairsOf(first.runs).some(({ runs }) => tidy(runsText(runs)) !== '')) return undefined;
  return { label: label.replace(/\s*:$/, ''), answer };
});

/** The stacks of a row, one for each cell that says anything; undefined when any of them is something else, or none is answered. */
export function plainStacks(cells: readonly GridCell[]): { cell: GridCell; stack: PlainStack }[] | undefined {
  // Where each cell is one line, no answer stands below its label.
  if (!cells.some(({ paragraphs }) => paragraphs.length > 1)) return undefined;
  const whole: { cell: GridCell; stack: PlainStack }[] = [];
  for (const cell of cells) {
    if (cellText(cell) === '' && !cell.paragraphs.some(isFilled)) continue;
    const stack = plainStack(cell);
    if (stack === undefined) return undefined;
    whole.push({ cell, stack });
  }
  const answered = whole.filter(({ stack }) => stack.answer.length > 0);
  const seconds = answered.map(({ stack }) =>
    wordsOf(stack.answer[0] ?? { kind: 'paragraph', line: 0, runs: [], heading: false }),
  );
  if (answered.length === 0 || answered.length * 2 < whole.length - 1) return undefined;
  // A heading row that had no room on one line, or with its small print below.
  if (seconds.every((text) => GOES_ON.test(text) || isHint(text))) return undefined;
  const sure = whole.filter(({ stack }) => isKnownLabel(stack.label)).length;
  return sure > 0 && cells.length > 1 ? whole : undefined;
}
