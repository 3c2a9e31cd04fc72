/** Finds forms copied into plain text with nothing but a space between label and answer: several lines together that all begin with a label. */
import { leadingLabel } from '../../labels/leading-label.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { pairsOf } from './labels.ts';

/** Fewer lines than this, together, may be sentences that begin like a label. */
const FEWEST = 3;
/** The share of a form's lines that begin with a label: an answer may run on over a line. */
const SHARE = 0.6;
const LONGEST = 300;
/** "School rang today." goes on in small letters to a full stop: no answer. */
const SENTENCE = /^\p{Ll}(.*[.!?]$|(\S*\s+){6,})|^(is|was|has|had|are|were|rang|said|says)\b/u;

/** Letters of the label that a line begins with; 0 for a line that a colon parts already, or that asks nothing. */
function labelOn(paragraph: Paragraph): number {
  if (paragraph.heading || paragraph.quoted === true || paragraph.parted !== undefined) return 0;
  const text = runsText(paragraph.runs);
  if (text.length > LONGEST || /^\s/.test(text) || pairsOf(paragraph.runs).length > 0) return 0;
  const label = leadingLabel(text);
  return SENTENCE.test(text.slice(label).trim()) ? 0 : label;
}

const isLine = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && tidy(runsText(block.runs)) !== '';

/** The line with a colon after its label: read as any labelled line is, and doubted. */
function parted(paragraph: Paragraph, label: number): Paragraph {
  const text = runsText(paragraph.runs);
  const answer = text.slice(label).trim();
  return {
    ...paragraph,
    runs: [
      { text: `${text.slice(0, label).trim()}: ` },
      ...(answer === '' ? [] : [{ text: answer, doubt: 'label-by-words' }]),
    ],
  };
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
    const labels = lines.map(labelOn);
    const labelled = labels.filter(
      (label, index) => label > 0 || pairsOf(lines[index]?.runs ?? []).length > 0,
    ).length;
    const isForm = labels.filter((label) => label > 0).length >= FEWEST && labelled >= lines.length * SHARE;
    lines.forEach((line, index) => {
      const label = labels[index] ?? 0;
      found.push(isForm && label > 0 ? parted(line, label) : line);
    });
    at += lines.length;
  }
  return found;
}
