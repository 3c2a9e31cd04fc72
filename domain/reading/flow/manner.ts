/** Tells in what manner a whole typed form parts its labels from its answers, and reads each of its lines by that. */
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import type { Answers } from './gathering.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasSeveralLines, isStory } from './label-words.ts';
import { pairsOf } from './labels.ts';
import { knownBefore, PARTINGS, type Parting, partedLine } from './partings.ts';

/** Fewer lines than this are no manner, and what stands in sentences too needs more. */
const FEWEST = 3;
const FEWEST_LOOSE = 4;

const isPlain = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && !block.heading && block.asks !== true && block.parted === undefined;

function isManner(blocks: readonly Block[], parting: Parting): boolean {
  let known = 0;
  let other = 0;
  for (const block of blocks.filter(isPlain)) {
    if (knownBefore(runsText(block.runs), parting) !== '') known++;
    else if (isKnownLabel(pairsOf(block.runs)[0]?.label ?? '')) other++;
  }
  return known >= (parting.loose ? FEWEST_LOOSE : FEWEST) && known * 2 > other;
}

/** The blocks with label and answer parted on each line that is laid out as most of them are. */
export function withManner(blocks: readonly Block[]): readonly Block[] {
  const parting = PARTINGS.find((one) => isManner(blocks, one));
  if (parting === undefined) return blocks;
  return blocks.flatMap((block): Block[] => {
    const parted = isPlain(block) ? partedLine(runsText(block.runs), parting) : [];
    return parted.length === 0 ? [block] : parted.map((one) => ({ ...block, parted: one }));
  });
}

/** Where the answers of a form stand, by its short labels. */
export function answersStand(blocks: readonly Block[]): Answers {
  let beside = 0;
  let below = 0;
  let apart = 0;
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const [pair] =
      block.parted === undefined ? pairsOf(block.runs) : [{ label: block.parted.label, runs: block.parted.answer }];
    if (pair === undefined || isStory(pair.label) || hasSeveralLines(pair.label)) return;
    if (tidy(runsText(pair.runs)) !== '' || pair.runs.some((run) => run.mark !== undefined)) beside++;
    else if (isShortLine(blocks[index + 1])) below++;
    else if (isBlank(blocks[index + 1]) && isShortLine(blocks[index + 2])) apart++;
  });
  if (below + apart >= FEWEST_LOOSE && below + apart > beside) return 'below';
  return beside >= 5 && beside >= below * 2 ? 'beside' : 'either';
}

const isBlank = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && tidy(runsText(block.runs)) === '';
const isShortLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && pairsOf(block.runs).length === 0 && /^[^.]{1,60}$/.test(tidy(runsText(block.runs)));
