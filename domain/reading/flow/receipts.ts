/** Finds the labels and headings in the plain text that a council's web form sends: each label on a line, its answer on the next, a blank line between them. */
import { isHint } from '../hints.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { hasLabelWord } from './label-words.ts';
import { isExactLabel, isLabel, pairsOf } from './labels.ts';

/** Fewer such pairs could be lines of a letter. */
const LEAST = 5;
const LONGEST = 14;
const BOXED = /^[[(☐☑☒]/u;
const HEADING = /^(about|section|part|step|details of|your (details|concerns?|worr))\b/i;

/** Lines with no blank between them; `gap` = how many blank lines stand before the first. */
type Stretch = { lines: Paragraph[]; gap: number };

const textOf = ({ runs }: Paragraph): string => tidy(runsText(runs));

function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const found: Stretch[] = [];
  let gap = 1;
  for (const block of blocks) {
    if (block.kind === 'grid') {
      gap = 1;
    } else if (textOf(block) === '') gap++;
    else if (gap > 0) {
      found.push({ lines: [block], gap });
      gap = 0;
    } else found.at(-1)?.lines.push(block);
  }
  return found;
}

/** Whether a line could be a label that its answer stands under: no answer of its own, no sentence. */
function asks(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  if (text.split(' ').length > LONGEST || /[.,;!]$/.test(text) || BOXED.test(text) || isHint(text)) return false;
  const [pair, ...more] = pairsOf(paragraph.runs);
  if (more.length > 0 || pair?.runs.some((run) => run.mark !== undefined || tidy(run.text) !== '')) return false;
  return isLabel(text.replace(/\s*[:?]$/, '')) && hasLabelWord(text);
}

const isCapital = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}|\d/u.test(text);

/** A line by itself among the pairs: what follows it, unless it is a label that nobody answered. */
function heads({ lines, gap }: Stretch): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1) return false;
  const text = textOf(line);
  if (isExactLabel(text) || text.split(' ').length > 10 || /[.,;:!]$/.test(text)) return false;
  return groupOf(text) > 0 || isCapital(text) || HEADING.test(text) || gap > 1;
}

/** The blocks with such labels and headings marked; unchanged unless most of the text is laid so. */
export function withReceipt(blocks: readonly Block[]): readonly Block[] {
  // What is set as a heading stays one, and is nobody's label.
  const stretches = stretchesOf(blocks).flatMap(({ lines, gap }): Stretch[] => {
    const rest = lines.filter((line) => !line.heading);
    return rest.length === 0 ? [] : [{ lines: rest, gap }];
  });
  const several = stretches.filter(({ lines }) => lines.length > 1);
  const pairs = several.filter(({ lines: [first] }) => first !== undefined && asks(first));
  const exact = pairs.filter(({ lines: [first] }) => first !== undefined && isExactLabel(textOf(first)));
  if (pairs.length < LEAST || exact.length < 2 || pairs.length < several.length * 0.7) return blocks;
  const marked = new Map<Block, Paragraph>();
  for (const stretch of stretches) {
    const [first] = stretch.lines;
    if (first === undefined) continue;
    if (heads(stretch)) marked.set(first, { ...first, heading: true });
    else if (asks(first)) marked.set(first, { ...first, asks: true });
  }
  return blocks.map((block) => marked.get(block) ?? block);
}
