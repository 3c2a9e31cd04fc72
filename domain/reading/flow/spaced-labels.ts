/** Finds forms copied into plain text with nothing but a space between label and answer: several lines together that all begin with a label. */
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { hasSeveralLines, isStory } from './label-words.ts';
import { pairsOf } from './labels.ts';
import { isFull } from './open-answer.ts';
import { likelyLine, printedLine, type SpacedLine } from './spaced-line.ts';

/** Fewer lines than this, together, may be sentences that begin like a label. */
const FEWEST = 3;
/** The share of a form's lines that begin with a label: an answer may run on over a line. */
const SHARE = 0.6;

const textOf = ({ runs }: Paragraph): string => runsText(runs);
const isLine = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && tidy(runsText(block.runs)) !== '';

/** Whether a colon, a heading or a quotation says already what the line is; or it is set in from the others. */
function isSettled(line: Paragraph): boolean {
  if (line.heading || line.quoted === true || line.asks === true || line.parted !== undefined) return true;
  return /^\s/.test(textOf(line)) || pairsOf(line.runs).length > 0;
}

/** The line with label and answer parted, and doubted. */
function parted(paragraph: Paragraph, { label, answer }: SpacedLine): Paragraph {
  const said = answer === '' ? [] : [{ text: answer, doubt: 'label-by-words' }];
  const whole = said.length === 0 && !isStory(label) && !hasSeveralLines(label);
  return { ...paragraph, parted: { label, answer: said, whole } };
}

/** Lines with no blank between them: those parted of a form; all as they stand of anything else. */
function readLines(lines: readonly Paragraph[]): readonly Paragraph[] {
  const printed = lines.map((line) => (isSettled(line) ? undefined : printedLine(textOf(line))));
  // Labels alone on their lines stand over their answers.
  if (printed.filter((one) => one !== undefined && one.answer !== '').length < FEWEST) return lines;
  let story = false;
  let labelled = 0;
  let goesOn = 0;
  const read = lines.map((line, index) => {
    const above = lines[index - 1];
    // A story was broken where it had no room: no label, whatever the line begins with.
    if (story && above !== undefined && isFull(textOf(above).length, textOf(line))) {
      goesOn++;
      return line;
    }
    const found = printed[index] ?? (isSettled(line) ? undefined : likelyLine(textOf(line)));
    if (found === undefined && !isSettled(line)) return line;
    labelled++;
    story = found !== undefined && isStory(found.label);
    return found === undefined ? line : parted(line, found);
  });
  return labelled >= (lines.length - goesOn) * SHARE ? read : lines;
}

/** The blocks, with label and answer parted on lines that stand together and begin with labels. */
export function withSpacedLabels(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!isLine(block)) {
      if (block) found.push(block);
      at++;
      continue;
    }
    const lines: Paragraph[] = [];
    for (let next = blocks[at]; isLine(next); next = blocks[at + lines.length]) lines.push(next);
    found.push(...readLines(lines));
    at += lines.length;
  }
  return found;
}
