/** Finds the labels of a form without tables whose answers stand on the line below: bold lines and plain ones by turns. */
import { sectionKind } from '../../labels/sections.ts';
import { isHint } from '../hints.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { isKnownLabel } from './known-labels.ts';
import { isStory } from './label-words.ts';
import { pairsOf } from './labels.ts';
import { statementOf } from './statements.ts';

/** A longer line below is a text that a heading opens, unless the label asks for one. */
const ANSWER = 200;
const LABEL = 20;
type Kind = 'strong' | 'titled' | 'plain' | 'filled' | 'blank' | 'other';

function kindOf(block: Block | undefined): Kind {
  if (block === undefined || block.kind === 'grid') return 'other';
  const text = tidy(runsText(block.runs));
  if (statementOf(block.runs) !== undefined) return 'other';
  if (block.runs.some((run) => run.entered === true)) return block.runs[0]?.entered === true ? 'filled' : 'other';
  if (text === '') return 'blank';
  if (block.heading) return 'titled';
  if (block.runs.some((run) => run.mark !== undefined)) return 'other';
  if (block.runs.every((run) => run.strong === true || tidy(run.text) === ''))
    return text.split(' ').length <= LABEL ? 'strong' : 'other';
  return pairsOf(block.runs).length > 0 && !/^\p{Ll}/u.test(text) ? 'other' : 'plain';
}

/** A line with a label that forms print, and its answer. */
function isLabelled(block: Block | undefined): boolean {
  const [pair] = block?.kind === 'paragraph' ? pairsOf(block.runs) : [];
  return pair !== undefined && isKnownLabel(pair.label);
}

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? tidy(runsText(block.runs)) : '');

/** Which of the blocks are labels of what stands below them. `headed` = whether the document has headings of its own, so that bold lines are none. */
export function askedAbove(blocks: readonly Block[]): ReadonlySet<Block> {
  const kinds = blocks.map(kindOf);
  const headed = kinds.includes('titled');
  const labels = new Set<Block>();
  const after = (index: number): number => {
    let at = index + 1;
    while (kinds[at] === 'blank') at++;
    return at;
  };
  const answers = (index: number): boolean => {
    const text = textOf(blocks[index]);
    const below = after(index);
    if (kinds[below] === 'filled') return true;
    if (kinds[below] !== 'plain' || below > index + 2 || isHint(textOf(blocks[below]))) return false;
    if (textOf(blocks[below]).length > ANSWER && !isStory(text)) return false;
    const then = kinds[after(below)];
    return then === 'strong' || then === 'titled' || after(below) >= blocks.length;
  };
  const asks = blocks.map((block, index) => {
    const text = textOf(block);
    const may = kinds[index] === 'strong' || (kinds[index] === 'titled' && isKnownLabel(text));
    return may && answers(index);
  });
  // A bold line right above a table is its heading, whatever it asks for; only a colon leaves it a label that nobody answered.
  const headsTable = (index: number): boolean =>
    blocks[after(index)]?.kind === 'grid' && !/:$/.test(textOf(blocks[index]));
  // "Referrer" in bold over "Name: Fay Lunt" says whose the lines below are, and asks for nothing.
  const headsLines = (index: number): boolean =>
    !/\?$/.test(textOf(blocks[index])) &&
    sectionKind(textOf(blocks[index])) !== 'unknown' &&
    isLabelled(blocks[after(index)]);
  let inside = false;
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index];
    if (kind === 'titled' && asks[index] !== true) inside = false;
    if (kind !== 'strong' && asks[index] !== true) {
      if (kind === 'other') inside = false;
      continue;
    }
    const next = nextStrong(kinds, index);
    const turns = inside || asks[next] === true || kinds[after(index)] === 'filled' || isKnownLabel(textOf(block));
    if (asks[index] === true && turns) {
      labels.add(block);
      inside = true;
    } else if (
      asks[index] !== true &&
      !headsTable(index) &&
      kinds[after(index)] !== 'plain' &&
      !headsLines(index) &&
      (isKnownLabel(textOf(block)) || (inside && headed))
    ) {
      // Nothing below: a label that nobody answered, and no heading of what follows.
      if (inside || asks[next] === true) labels.add(block);
    } else inside = false;
  }
  return labels;
}

/** The next bold line or title. */
function nextStrong(kinds: readonly Kind[], index: number): number {
  const next = kinds.findIndex((kind, at) => at > index && (kind === 'strong' || kind === 'titled'));
  return next < 0 ? kinds.length : next;
}

/** The line as one that asks for the answer below it. */
export function asking(paragraph: Paragraph): Paragraph {
  return { ...paragraph, heading: false, asks: true };
}
