/** Finds the headings of a typed form: short lines that answer nothing and stand over labelled lines, by how all of them together look. */
import { sectionKind } from '../../labels/sections.ts';
import { isGuidance } from '../hints.ts';
import { type Block, type Paragraph, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { isRule } from './headings.ts';
import { isKnownLabel } from './known-labels.ts';
import { pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';

const NUMBERED = /^(?:(?:section|part|step)\s+\w{1,3}\s*[.:)–—-]*|\(?\d{1,2}[a-z]?[.)]|[A-Z][.)])\s+(?=\p{L})/iu;
/** Kinds of section that one word names and that is an answer too: "Mother" under "Relationship". */
const PEOPLE: ReadonlySet<string> = new Set(['mother', 'father', 'parents', 'siblings', 'child']);
/** What a block of somebody's details is called: "Person 2", "Household member 1", "Adult or child 3". */
const BLOCK = 6;
const LONGEST = 10;
/** "=== RAISED BY ===": framed by signs on both sides. */
const FRAMED = /^[=\-~#*_]{2,}\s*(\p{L}[^=~#_]{2,60}?)\s*[=\-~#*_]{2,}$/u;

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? tidy(runsText(block.runs)) : '');

/** Whether a line says label and answer, or is a label that waits for one. */
export function isLabelled(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return block !== undefined;
  return block.parted !== undefined || block.asks === true || pairsOf(block.runs).length > 0;
}

const isAsked = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.asks === true;

const isEmptyLabel = (block: Block | undefined): boolean => {
  if (block?.kind !== 'paragraph') return false;
  if (block.parted !== undefined) return block.parted.answer.length === 0 && !block.parted.whole;
  const pairs = pairsOf(block.runs);
  return pairs.length === 1 && tidy(runsText(pairs[0]?.runs ?? [])) === '' && !withMarks(pairs[0]?.runs ?? []).length;
};

/** A line that could head others: short, begun like a title, no sentence, nothing answered in it. */
function mayTitle(block: Block | undefined): block is Paragraph {
  if (block?.kind !== 'paragraph' || block.quoted || block.asks || block.parted !== undefined) return false;
  const text = textOf(block);
  const own = text.replace(NUMBERED, '').replace(/\s*:$/, '');
  if (own === '' || own.split(' ').length > LONGEST || !/^[\p{Lu}\d]/u.test(own) || isRule(text)) return false;
  if (/[.,;!?]$|[\t;=|]|\d{3}|:./.test(own) || (/\d/.test(own) && groupOf(own) === 0)) return false;
  if (isKnownLabel(own) && sectionKind(own) === 'unknown') return false;
  if (withMarks(block.runs).some((run) => run.mark !== undefined)) return false;
  return pairsOf(block.runs).every((pair) => tidy(runsText(pair.runs)) === '');
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The labels that have an answer on their line. */
function answeredLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.heading) continue;
    const pairs =
      block.parted === undefined ? pairsOf(block.runs) : [{ label: block.parted.label, runs: block.parted.answer }];
    for (const { label, runs } of pairs) if (tidy(runsText(runs)) !== '') found.add(squeezed(label));
  }
  return found;
}

const isCapital = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
const isBlockTitle = (text: string): boolean => groupOf(text) > 0 && text.split(' ').length <= BLOCK;

/** The blocks with such lines marked as headings. `beside` = answers stand beside their labels, so that no line below an empty one answers it. */
export function withTitles(blocks: readonly Block[], beside: boolean): Block[] {
  const answered = answeredLabels(blocks);
  const worded = blocks.flatMap((block, index) => (block.kind === 'grid' || textOf(block) !== '' ? [index] : []));
  const heads = new Set<number>();
  // From the end, so that a title over titles finds them.
  for (let at = worded.length - 1; at >= 0; at--) {
    const index = worded[at] ?? 0;
    const block = blocks[index];
    if (!mayTitle(block)) continue;
    const text = textOf(block);
    // Somebody else's answer stands behind these words: they are a label, unanswered here.
    if (answered.has(squeezed(text))) continue;
    const rest = worded.slice(at + 1);
    const below = rest.find((next) => !isGuidance(textOf(blocks[next])) && !isRule(textOf(blocks[next])));
    const above = worded[at - 1];
    // "CONSENT" alone between blank lines, where answers stand beside their labels: whatever is said below it.
    const alone = isCapital(text) && above !== index - 1 && worded[at + 1] !== index + 1;
    if (beside && alone && sectionKind(text) !== 'unknown') heads.add(index);
    if (below === undefined || !(isLabelled(blocks[below]) || heads.has(below))) continue;
    const apart = above !== index - 1 || isRule(textOf(blocks[index - 1])) || heads.has(index - 1);
    if (isAsked(blocks[index - 1]) || (!beside && isEmptyLabel(blocks[above ?? -1]) && !isBlockTitle(text))) continue;
    const kind = sectionKind(text);
    const known = kind !== 'unknown' && (text.split(' ').length > 1 || isCapital(text) || !PEOPLE.has(kind));
    const titled = known || isBlockTitle(text) || NUMBERED.test(text) || (isCapital(text) && apart);
    if (titled) heads.add(index);
  }
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const framed = FRAMED.exec(textOf(block))?.[1];
    if (framed !== undefined) return { ...block, runs: [{ text: framed }], heading: true };
    return heads.has(index) ? { ...block, heading: true } : block;
  });
}
