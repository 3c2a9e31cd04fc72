/** Knows the points that a form prints over a box to say what belongs in it ("• What is the impact on the child? Give dates and times."): questions one below the other that nobody answered, and no labels. */
import { isGuidance, isHint } from '../hints.ts';
import { type Block, runsText, tidy } from './blocks.ts';

const POINT = /^[•·▪◦‣*–-]\s+(\p{Lu}[^?]{5,200}\?|\p{Lu}[^?:]{5,200}[.;]?)\s*([\s\S]*)$/u;
const FEWEST = 2;

/** A point that asks, with nothing behind it but how to answer. */
function asks(block: Block | undefined): 'question' | 'point' | undefined {
  if (block?.kind !== 'paragraph' || block.heading) return undefined;
  if (block.runs.some((run) => run.mark !== undefined)) return undefined;
  const [, point = '', rest = ''] = POINT.exec(tidy(runsText(block.runs))) ?? [];
  if (point === '' || (rest !== '' && !isHint(rest) && !isGuidance(rest))) return undefined;
  if (point.endsWith('?')) return 'question';
  return isHint(point) || isGuidance(point) ? 'point' : undefined;
}

/** The blocks that are such points: at least two together, over a table. */
export function promptsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  for (const block of blocks) {
    const blank = block.kind === 'paragraph' && tidy(runsText(block.runs)) === '';
    if (blank) continue;
    if (asks(block) !== undefined) {
      run.push(block);
      continue;
    }
    const questions = run.filter((one) => asks(one) === 'question').length;
    if (block.kind === 'grid' && run.length >= FEWEST && questions > 0) for (const one of run) found.add(one);
    run = [];
  }
  return found;
}
