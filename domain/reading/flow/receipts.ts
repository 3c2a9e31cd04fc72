/** Finds the labels and headings in the plain text that a council's web form sends: each label on a line, its answer on the next, a blank line between them. */
import { isHint } from '../hints.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { isRule } from './headings.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord } from './label-words.ts';
import { isExactLabel, isLabel, pairsOf } from './labels.ts';

/** Fewer such pairs could be lines of a letter. */
const LEAST = 5;
const LONGEST = 14;
const BOXED = /^[[(☐☑☒]/u;
const HEADING = /^(about|section|part|step|details of|your (details|concerns?|worr))\b/i;
/** "4. ", "Q4 " before a question. */
const NUMBER = /^(?:q\s*)?\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?=[\p{L}(])/iu;

/** Lines with no blank between them; `gap` = how many blank lines stand before the first; `ruled` = a line is drawn under it. */
type Stretch = { lines: Paragraph[]; gap: number; ruled: boolean };

const textOf = ({ runs }: Paragraph): string => tidy(runsText(runs));

function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const found: Stretch[] = [];
  let gap = 1;
  for (const block of blocks) {
    if (block.kind === 'grid') {
      gap = 1;
    } else if (textOf(block) === '') gap++;
    else if (isRule(textOf(block))) {
      rule(found);
      gap = 1;
    } else if (gap > 0) {
      found.push({ lines: [block], gap, ruled: false });
      gap = 0;
    } else found.at(-1)?.lines.push(block);
  }
  return found;
}

/** A line drawn right under another makes that one a heading, apart from what stands above it. */
function rule(found: Stretch[]): void {
  const last = found.at(-1);
  const title = last?.lines.pop();
  if (last === undefined || title === undefined) return;
  if (last.lines.length === 0) found.pop();
  found.push({ lines: [title], gap: last.lines.length === 0 ? last.gap : 1, ruled: true });
}

/** "4. A telephone number we can ring you on *": without its number, and the star of what must be answered. */
const labelOf = (paragraph: Paragraph): string =>
  textOf(paragraph)
    .replace(NUMBER, '')
    .replace(/\s*\*$/, '');

/** Whether a line could be a label that its answer stands under: no answer of its own, no sentence. */
function mayAsk(paragraph: Paragraph): boolean {
  const text = labelOf(paragraph);
  if (text.split(' ').length > LONGEST || /[.,;!]$/.test(text) || BOXED.test(text) || isHint(text)) return false;
  const [pair, ...more] = pairsOf(text === textOf(paragraph) ? paragraph.runs : [{ text }]);
  if (more.length > 0 || pair?.runs.some((run) => run.mark !== undefined || tidy(run.text) !== '')) return false;
  return isLabel(text.replace(/\s*[:?]$/, ''));
}

const asks = (paragraph: Paragraph): boolean => mayAsk(paragraph) && hasLabelWord(labelOf(paragraph));
const isCapital = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}|\d/u.test(text);
const isNumbered = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && NUMBER.test(textOf(paragraph));

/** A line by itself among the pairs: what follows it, unless it is a label that nobody answered. `drawn` = this form draws lines under its headings. */
function heads({ lines, gap }: Stretch, drawn: boolean): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1) return false;
  const text = textOf(line);
  if (isExactLabel(text) || text.split(' ').length > 10 || /[.,;:!]$/.test(text)) return false;
  return groupOf(text) > 0 || isCapital(text) || HEADING.test(text) || (gap > 1 && !drawn);
}

/** The blocks with such labels and headings marked; unchanged unless most of the text is laid so. */
export function withReceipt(blocks: readonly Block[]): readonly Block[] {
  // What is set as a heading stays one, and is nobody's label.
  const stretches = stretchesOf(blocks).flatMap((stretch): Stretch[] => {
    const rest = stretch.lines.filter((line) => !line.heading && line.parted === undefined);
    return rest.length === 0 ? [] : [{ ...stretch, lines: rest }];
  });
  const several = stretches.filter(({ lines }) => lines.length > 1);
  const pairs = several.filter(({ lines: [first] }) => first !== undefined && asks(first));
  const exact = pairs.filter(({ lines: [first] }) => first !== undefined && isKnownLabel(labelOf(first)));
  const numbered = pairs.filter(({ lines: [first] }) => isNumbered(first)).length >= LEAST;
  if (pairs.length < LEAST || (exact.length < 2 && !numbered) || pairs.length < several.length * 0.7) return blocks;
  const drawn = stretches.filter(({ ruled }) => ruled).length > 1;
  const marked = new Map<Block, Paragraph>();
  for (const stretch of stretches) {
    const [first] = stretch.lines;
    if (first === undefined) continue;
    const question = numbered && isNumbered(first);
    if (stretch.ruled || (!question && heads(stretch, drawn))) marked.set(first, { ...first, heading: true });
    else if (question || (stretch.lines.length > 1 ? mayAsk(first) : asks(first)))
      marked.set(first, { ...first, runs: [{ text: labelOf(first) }], asks: true });
  }
  return blocks.map((block) => marked.get(block) ?? block);
}
