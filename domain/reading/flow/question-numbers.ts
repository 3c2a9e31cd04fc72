/** Takes out the numbers that stand alone on a line above each question of a numbered form: they are neither answer nor label. */
import { type Block, runsText, tidy } from './blocks.ts';
import { pairsOf } from './labels.ts';

/** Fewer than this, one after the other, may be answers. */
const FEWEST = 3;

/** The number that a line is and nothing else ("7", "7.", "(7)", "Q7"), or 0. */
function numberOf(block: Block | undefined): number {
  if (block?.kind !== 'paragraph') return 0;
  return Number(/^(?:q|\()?(\d{1,2})[.):]?$/i.exec(tidy(runsText(block.runs)))?.[1] ?? 0);
}

/** The blocks without such numbers. Numbers over several labelled lines each ("1." above somebody's name, birth and school) count people: they stay. */
export function withoutQuestionNumbers(blocks: readonly Block[]): readonly Block[] {
  const dropped = new Set<number>();
  for (let at = 0; at < blocks.length; at++) {
    if (numberOf(blocks[at]) !== 1 || dropped.has(at)) continue;
    const run = [at];
    for (let next = at + 1, wanted = 2; next < blocks.length; next++) {
      if (numberOf(blocks[next]) !== wanted) continue;
      run.push(next);
      wanted++;
    }
    const single = run.filter((from, index) => {
      const until = run[index + 1] ?? from + 3;
      return blocks.slice(from + 1, until).filter(isLabelled).length <= 1;
    });
    if (run.length >= FEWEST && single.length * 4 >= run.length * 3) for (const number of run) dropped.add(number);
  }
  return dropped.size === 0 ? blocks : blocks.filter((_, index) => !dropped.has(index));
}

const isLabelled = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.asks === true || pairsOf(block.runs).length > 0);
