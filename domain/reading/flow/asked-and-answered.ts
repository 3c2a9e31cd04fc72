/** Reads texts in which every question begins with "Q:" and every answer with "A:". */
import { type Block, runsText, tidy } from './blocks.ts';

const FEWEST = 3;
const QUESTION = /^\s*(?:q|question)\s*\d*\s*[:.)]\s*(?=\S)/i;
const ANSWER = /^\s*(?:a|ans|answer)\s*\d*\s*[:.)](?:\s+|$)/i;

const textOf = (block: Block): string => (block.kind === 'paragraph' ? runsText(block.runs) : '');

/** The lines without those signs, each question marked as a label of what stands below it. */
export function withAskedAndAnswered(blocks: readonly Block[]): readonly Block[] {
  const asked = blocks.filter((block) => QUESTION.test(textOf(block))).length;
  const answered = blocks.filter((block) => ANSWER.test(textOf(block))).length;
  if (asked < FEWEST || answered < FEWEST) return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const text = textOf(block);
    if (QUESTION.test(text)) return { ...block, runs: [{ text: tidy(text.replace(QUESTION, '')) }], asks: true };
    return ANSWER.test(text) ? { ...block, runs: [{ text: text.replace(ANSWER, '') }] } : block;
  });
}
