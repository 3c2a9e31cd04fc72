/** Finds where the sender signs without any closing: their own name on a line below the last of what they write, with short lines under it. */
import { type Block, runsText, tidy } from '../flow/blocks.ts';
import { isKnownLabel } from '../flow/known-labels.ts';
import { isExactLabel, pairsOf } from '../flow/labels.ts';

/** Lines that a signature has at most, and letters that one of them has. */
const MOST_LINES = 10;
const LONGEST = 90;

const REACHED = /^(tel|telephone|phone|mobile|mob|direct|e-?mail)/i;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word.length > 1);

/** "Lou" and "Lou Archer", where the mail's head says "Lou Archer" or "ARCHER, Lou (Hillside Nursery)". */
function isName(text: string, sender: readonly string[]): boolean {
  const words = wordsOf(text.split(/[,|(]/)[0] ?? '');
  if (words.length === 0 || words.length > 3 || /[:?!]|\d/.test(text)) return false;
  return sender.length > 1 && words.every((word) => sender.includes(word));
}

/** The index of the first line of such a signature, which ends before the block at `end`; or -1. */
export function signedFrom(blocks: readonly Block[], end: number, sender: string): number {
  const names = wordsOf(sender);
  if (names.length < 2) return -1;
  const textOf = (index: number): string => {
    const block = blocks[index];
    return block?.kind === 'paragraph' ? tidy(runsText(block.runs)) : '';
  };
  let lines = 0;
  for (let index = end - 1; index >= 0 && lines < MOST_LINES; index--) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || block.quoted === true || block.heading) return -1;
    const text = textOf(index);
    if (text === '') continue;
    lines++;
    if (text.length > LONGEST || pairsOf(block.runs).some(({ label }) => isExactLabel(label) && !REACHED.test(label)))
      return -1;
    if (!isName(text, names)) continue;
    const above = index > 1 ? textOf(index - 1) : 'nothing';
    // Right under a line that says more it may be that line's answer.
    const asks = /[:?]$/.test(textOf(index - 2)) || isKnownLabel(textOf(index - 2));
    return above === '' && !asks ? index : -1;
  }
  return -1;
}
