/** Finds cells that are cards: a title over several labelled lines of one person or matter ("Family member 1", "AFFIX PATIENT LABEL"). */
import { sectionKind } from '../../labels/sections.ts';
import { type GridCell, type Paragraph, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { isStory } from './label-words.ts';
import { isExactLabel, pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';

/** A longer line is no title. */
const TITLE = 12;

export type Card = { title: string; lines: Paragraph[] };

const wordsOf = ({ runs }: Paragraph): string => tidy(runsText(runs));
const says = (paragraph: Paragraph): boolean =>
  wordsOf(paragraph) !== '' ||
  withMarks(paragraph.runs).some((run) => run.mark !== undefined || run.entered === true);

/** A line with a label that the document shows in bold, or that forms print. */
function isLabelled({ runs }: Paragraph): boolean {
  const [pair] = pairsOf(runs);
  if (pair === undefined) return false;
  return isExactLabel(pair.label) || runs.find((run) => tidy(run.text) !== '')?.strong === true;
}

/** The title of a card and its lines; undefined when the cell is none. */
export function cardOf(cell: GridCell): Card | undefined {
  const [first, ...lines] = cell.paragraphs.filter(says);
  if (first === undefined || lines.length < 2) return undefined;
  const title = wordsOf(first).replace(/\s*:$/, '');
  const plainly = first.runs.every((run) => run.entered !== true && run.mark === undefined);
  if (!plainly || title === '' || title.split(' ').length > TITLE || isExactLabel(title)) return undefined;
  if (pairsOf(first.runs).some(({ runs }) => tidy(runsText(runs)) !== '')) return undefined;
  const heads = groupOf(title) > 0 || sectionKind(title) !== 'unknown';
  if (isStory(title) && !heads) return undefined;
  const bold = first.runs.every((run) => run.strong === true || tidy(run.text) === '');
  if (!bold && !heads) return undefined;
  const labelled = lines.filter(isLabelled).length;
  return labelled >= 2 && labelled * 3 >= lines.length * 2 ? { title, lines } : undefined;
}
