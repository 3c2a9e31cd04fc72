/** Finds forms typed with each label on a line and its answer on the next, with neither colon nor blank line between: by the numbers before the labels, or by their words. */
import { meaningOf } from '../../labels/find-label.ts';
import { namedByRole } from '../../labels/role-labels.ts';
import { isHint } from '../hints.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord, isOptionWord } from './label-words.ts';
import { isLabel, pairsOf } from './labels.ts';

/** Fewer labels than this may be lines of anything. */
const FEWEST = 5;
const MOST_WORDS = 16;
const NUMBER = /^(?:q(?:uestion)?\s*)?(\d{1,2})\s*[.):]\s*(?=[\p{L}(])/iu;

/** Who somebody is: a label only over a name. */
const PEOPLE = /^(mother|father|parents?|carers?|siblings?|child|children|worker|other|none)$/i;

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? tidy(runsText(block.runs)) : '');

const isPlain = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' &&
  !block.heading &&
  block.quoted !== true &&
  block.asks !== true &&
  block.parted === undefined;

/** No answer behind it on its line, no sentence. */
function mayAsk(text: string): boolean {
  const label = text.replace(/\s*\*$/, '');
  if (label === '' || label.split(' ').length > MOST_WORDS || /[,;!]$/.test(label)) return false;
  if (isKnownLabel(label)) return true;
  if (/\.$/.test(label) || (isHint(label) && !/\?$/.test(label))) return false;
  const pairs = pairsOf([{ text: label }]);
  return (
    pairs.length <= 1 &&
    pairs.every(({ runs }) => tidy(runsText(runs)) === '') &&
    isLabel(label.replace(/\s*[:?]$/, ''))
  );
}

/** Label and answer on one line. */
const isAnswered = (block: Block): boolean =>
  isPlain(block) && pairsOf(block.runs).some(({ runs }) => tidy(runsText(runs)) !== '');

/** The lines numbered 1, 2, 3 … that ask for something, each by its place; none where they are items of another list. */
function numbered(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let wanted = 1;
  let asking = 0;
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block);
    const match = isPlain(block) ? NUMBER.exec(text) : null;
    if (match === null || Number(match[1]) !== wanted) continue;
    const label = text.slice(match[0].length);
    wanted++;
    found.set(index, label);
    if (mayAsk(label) && (hasLabelWord(label) || /\?$/.test(label))) asking++;
  }
  if (found.size < FEWEST || asking * 4 < found.size * 3) return new Map();
  // Labelled lines below the numbers: they number the parts of a form.
  const beside = blocks.filter((block, index) => !found.has(index) && isAnswered(block)).length;
  return beside * 3 > found.size ? new Map() : found;
}

/** Whether the whole line is a label by its words: `sure` = forms print it so; `maybe` = it asks for one thing, and may as well be an answer. `below` = the next line. */
function labelness(text: string, below: string): 'sure' | 'maybe' | 'no' {
  if (!mayAsk(text) || /:$/.test(text) || isOptionWord(text)) return 'no';
  if (namedByRole(text, below) !== undefined) return 'sure';
  if (isKnownLabel(text)) return PEOPLE.test(text) ? 'no' : 'sure';
  const meaning = text.split(' ').length <= 8 && /^\p{Lu}/u.test(text) ? meaningOf(text, 'unknown') : undefined;
  return meaning !== undefined && meaning.guessed !== true ? 'maybe' : 'no';
}

/** The lines that are labels by their words alone, each by its place: where lines of labels and lines of answers take turns. */
function worded(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const lines = blocks.filter((block) => textOf(block) !== '');
  if (lines.length < 2 * FEWEST || !blocks.every(isPlain)) return new Map();
  const beside = lines.filter(isAnswered).length;
  // Most mails end here: three labels in four have a line of answer below, so that there cannot be enough of them among what is left.
  if (beside * 3 * 1.75 > lines.length - beside) return new Map();
  const found = new Map<number, string>();
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block);
    if (text === '') continue;
    const kind = labelness(text, textOf(blocks[index + 1]));
    // Right under a label that still waits, what may be an answer is one: "Job title", "Nursery Nurse".
    if (kind === 'sure' || (kind === 'maybe' && !found.has(index - 1))) found.set(index, text);
  }
  if (found.size < FEWEST || beside * 3 > found.size) return new Map();
  const answered = [...found.keys()].filter((at) => textOf(blocks[at + 1]) !== '' && !found.has(at + 1));
  return answered.length * 4 >= found.size * 3 ? found : new Map();
}

/** The blocks with such labels marked. What is taken for an answer by its label's words alone is doubted. */
export function withStackedLines(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.kind === 'paragraph' && (block.asks === true || block.parted !== undefined)))
    return blocks;
  const byNumber = numbered(blocks);
  const labels = byNumber.size > 0 ? byNumber : worded(blocks);
  if (labels.size === 0) return blocks;
  const first = Math.min(...labels.keys());
  return blocks.map((block, index) => {
    const label = labels.get(index);
    if (block.kind !== 'paragraph') return block;
    if (label !== undefined) return { ...block, runs: [{ text: label.replace(/\s*\*$/, '') }], asks: true };
    if (byNumber.size > 0 || index < first) return block;
    return { ...block, runs: block.runs.map((run) => ({ ...run, doubt: 'label-by-words' })) };
  });
}
