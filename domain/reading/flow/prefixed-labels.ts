/** Finds forms whose every label says first what it is about ("Reporter: name", "Child 1: surname"): what it is about is their heading. */
import { sectionKind } from '../../labels/sections.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';

/** Fewer lines than this, in fewer groups, are labels with their answers. */
const FEWEST = 6;
const GROUPS = 2;
const PREFIX = /^\s*(\p{Lu}[^:\t.?!]{1,40}):[ \t]+(?=\S)/u;

type Line = { prefix: string; length: number };

const wordsOf = (block: Block): string =>
  block.kind !== 'paragraph' ? '' : (block.parted?.label ?? runsText(block.runs));

function prefixOf(block: Block): Line | undefined {
  if (block.kind !== 'paragraph' || block.heading || block.quoted === true) return undefined;
  const match = PREFIX.exec(wordsOf(block));
  return match?.[1] === undefined ? undefined : { prefix: tidy(match[1]), length: match[0].length };
}

/** The blocks with such beginnings made headings, each before the lines that share it. */
export function withPrefixes(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map(prefixOf);
  const counts = new Map<string, number>();
  for (const line of lines) if (line !== undefined) counts.set(line.prefix, (counts.get(line.prefix) ?? 0) + 1);
  const shared = [...counts].filter(([prefix, count]) => count > 1 && isAbout(prefix));
  const all = shared.reduce((sum, [, count]) => sum + count, 0);
  const worded = blocks.filter((block) => tidy(wordsOf(block)) !== '').length;
  if (shared.length < GROUPS || all < FEWEST || all * 2 < worded) return blocks;
  const prefixes = new Set(shared.map(([prefix]) => prefix));
  let last = '';
  return blocks.flatMap((block, index): Block[] => {
    const line = lines[index];
    if (block.kind !== 'paragraph' || line === undefined || !prefixes.has(line.prefix)) return [block];
    const title: Paragraph = { kind: 'paragraph', line: block.line, runs: [{ text: line.prefix }], heading: true };
    const begins = line.prefix !== last;
    last = line.prefix;
    return [...(begins ? [title] : []), without(block, line)];
  });
}

/** "Child 1", "Reporter", "Consent": says of whom or of what the answers are. */
const isAbout = (prefix: string): boolean => groupOf(prefix) > 0 || sectionKind(prefix) !== 'unknown';

/** The line without its beginning; "Concern: description" needs it to be understood. */
function without(paragraph: Paragraph, { prefix, length }: Line): Paragraph {
  const cut = (text: string): string =>
    sectionKind(prefix) === 'concern' ? `${prefix} ${text.slice(length)}` : text.slice(length);
  if (paragraph.parted !== undefined)
    return { ...paragraph, parted: { ...paragraph.parted, label: cut(paragraph.parted.label) } };
  return { ...paragraph, runs: [{ text: cut(runsText(paragraph.runs)) }] };
}
