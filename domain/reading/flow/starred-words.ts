/** Knows the signs by which mail programs write bold words in plain text ("*Name:* Ada"), where a whole text is written so. */
import { type Block, type Run, runsText } from './blocks.ts';

/** Fewer lines that begin so may be bullets. */
const FEWEST = 3;
const BEGINS = /^\s*(\*{1,2}|_{1,2})(?=\S)[^*_\n]{2,120}?(?<=\S)\1(?=\s|$|:)/;
const STARRED = /(\*{1,2}|_{1,2})(?=\S)([^*_\n]{2,120}?)(?<=\S)\1(?=[\s:.,?]|$)/g;

/** The lines with such words in bold. */
export function withStarredWords(blocks: readonly Block[]): readonly Block[] {
  const begun = blocks.filter((block) => block.kind === 'paragraph' && BEGINS.test(runsText(block.runs))).length;
  if (begun < FEWEST) return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.runs.length !== 1) return block;
    const runs = runsOf(runsText(block.runs));
    return runs.length === 1 && runs[0]?.strong !== true ? block : { ...block, runs };
  });
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(STARRED)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push({ text: match[2] ?? '', strong: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
