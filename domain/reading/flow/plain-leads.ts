/** Finds rows whose cells each begin with a label and go on with its answer, with nothing but the words to show it: "Forename(s) Leila | D.O.B 27.2.13". */
import { leadingLabel } from '../../labels/leading-label.ts';
import { cellText, type GridCell, type Run, runsText, tidy } from './blocks.ts';
import { pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';
import { plainStack } from './plain-stacks.ts';
import { remembered } from './remembered.ts';

/** `by` = what shows the label: its words alone, or a line of its own above the answer. */
export type PlainLead = { cell: GridCell; label: string; answer: Run[][]; by: 'words' | 'line' };

/** "School rang today about a bruise." goes on in small letters: no answer. */
const SENTENCE = /^\p{Ll}(.*[.!?]$|(\S*\s+){6,})|^(is|was|has|had|are|were|rang|said|says)\b/u;

const leadOf = remembered((cell: GridCell): PlainLead | undefined => {
  const [first, ...more] = cell.paragraphs.filter(({ runs }) => tidy(runsText(runs)) !== '');
  if (first === undefined || first.runs.some((run) => run.strong === true)) return undefined;
  if (withMarks(first.runs).some((run) => run.mark !== undefined)) return undefined;
  if ([first, ...more].some(({ runs }) => pairsOf(runs).length > 0)) return undefined;
  const text = tidy(runsText(first.runs));
  const length = leadingLabel(text);
  const said = text.slice(length).trim();
  if (length === 0 || SENTENCE.test(said)) return undefined;
  return {
    cell,
    label: text.slice(0, length),
    answer: [[{ text: said }], ...more.map(({ runs }) => runs)],
    by: 'words',
  };
});

function stackOf(cell: GridCell): PlainLead | undefined {
  const stack = plainStack(cell);
  return stack && { cell, label: stack.label, answer: stack.answer.map(({ runs }) => runs), by: 'line' };
}

/** The label and answer of each cell of the row that says anything; undefined when any of them has none, or no label stands on its answer's line. */
export function plainLeads(cells: readonly GridCell[]): PlainLead[] | undefined {
  const worded = cells.filter((cell) => cellText(cell) !== '');
  // Most rows end here: no cell begins with a label on its answer's line.
  if (!worded.some((cell) => leadOf(cell) !== undefined)) return undefined;
  const leads: PlainLead[] = [];
  for (const cell of worded) {
    const lead = leadOf(cell) ?? stackOf(cell);
    if (lead === undefined) return undefined;
    leads.push(lead);
  }
  const answered = leads.filter(({ answer }) => answer.some((runs) => withMarks(runs).some(says)));
  // A label beside its answer, or labels alone, are read by where they stand.
  if (!answered.some(({ by }) => by === 'words')) return undefined;
  return answered.length === leads.length || answered.length * 2 > leads.length + 1 ? leads : undefined;
}

const says = (run: Run): boolean => run.mark !== undefined || tidy(run.text) !== '';
