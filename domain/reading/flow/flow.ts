/** Reads a flowing document from beginning to end: headings open sections, tables and labelled lines give fields, all else is kept as passages. */
import { askedAbove, asking } from './asked-above.ts';
import { type Block, type Grid, type Paragraph, runsText, tidy } from './blocks.ts';
import { addPassage, type Gathering, startGathering } from './gathering.ts';
import { styleOf } from './grid-labels.ts';
import { readGrid } from './grids.ts';
import { indentedAnswers } from './indented-answers.ts';
import { hasLabelWord } from './label-words.ts';
import { isExactLabel, pairsOf } from './labels.ts';
import { readLines } from './lines.ts';
import { answersStand } from './manner.ts';
import { withPrefixes } from './prefixed-labels.ts';
import { promptsIn } from './prompts.ts';
import { withReceipt } from './receipts.ts';

/** What the blocks say. `part` is the document's path in the arrival; `trust` the most that any of it can be trusted (0 to 1); `wraps` for plain text. */
export function readFlow(written: readonly Block[], part: string, trust: number, wraps = false): Gathering {
  const gathering = startGathering(part, trust, wraps);
  const blocks = withReceipt(withPrefixes(written.flatMap(opened)));
  if (wraps) gathering.answers = answersStand(blocks);
  const style = styleOf(blocks.filter((block): block is Grid => block.kind === 'grid'));
  const plainText = blocks.some((block) => block.kind === 'paragraph' && isPlain(block));
  const prompts = promptsIn(blocks);
  const labels = askedAbove(blocks);
  let lines: Paragraph[] = [];
  blocks.forEach((block, index) => {
    if (prompts.has(block) && block.kind === 'paragraph') {
      readLines(gathering, lines);
      lines = [];
      addPassage(gathering, runsText(block.runs), { kind: 'line', part, line: block.line }, false, '');
      return;
    }
    if (block.kind === 'paragraph') {
      if (block.asks === true || labels.has(block)) {
        lines.push(asking(block));
        return;
      }
      const heading =
        block.heading || (isStrongHeading(block) && leads(blocks, index, plainText)) || captions(blocks, index);
      lines.push(heading ? { ...block, heading: true } : block);
      return;
    }
    readLines(gathering, lines);
    lines = [];
    readGrid(gathering, block, style);
  });
  readLines(gathering, lines);
  return gathering;
}

/** A web form's table as its labels and answers; anything else as it stands. */
const opened = (block: Block): readonly Block[] =>
  block.kind === 'grid' ? (indentedAnswers(block) ?? [block]) : [block];

function isPlain({ runs }: Paragraph): boolean {
  return runs.some((run) => !run.strong && tidy(run.text) !== '');
}

/** A day of some year, a telephone or NHS number, a postcode: "Re: Oscar Finn DOB 09/08/2019" in bold tells of somebody, and heads nothing. */
const TELLS = /\b\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})\b|\d(?: ?\d){8,}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|^re: /i;

/** A short line all in bold. */
function isStrongHeading(paragraph: Paragraph): boolean {
  if (isPlain(paragraph)) return false;
  const text = tidy(runsText(paragraph.runs));
  if (text === '' || text.split(' ').length > 14 || TELLS.test(text)) return false;
  return paragraph.runs.every((run) => run.mark === undefined && !run.entered);
}

/** A short unmarked line right above a table, which names it ("3. Members of the household"), where a document shows no headings. */
function captions(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const below = blocks
    .slice(index + 1, index + 3)
    .find((one) => one.kind === 'grid' || tidy(runsText(one.runs)) !== '');
  if (block?.kind !== 'paragraph' || below?.kind !== 'grid') return false;
  const text = tidy(runsText(block.runs));
  if (text === '' || text.split(' ').length > 10 || /[.;,?]$|\b(please|complete|tick|click)\b/i.test(text))
    return false;
  return (
    /^\d{1,2}[a-z]?[.)]\s/i.test(text) ||
    (/\p{Lu}{3}/u.test(text) && !/\p{Ll}|\d/u.test(text)) ||
    (hasLabelWord(text) && pairsOf(block.runs).every((pair) => pair.runs.length === 0))
  );
}

/** Whether the next thing after a bold line is a table, or plain text in a document that has both. */
function leads(blocks: readonly Block[], index: number, plainText: boolean): boolean {
  const block = blocks[index];
  const text = block?.kind === 'paragraph' ? tidy(runsText(block.runs)) : '';
  const next = blocks.slice(index + 1).find((one) => one.kind === 'grid' || tidy(runsText(one.runs)) !== '');
  if (next === undefined) return false;
  // "School attended:" in bold with nothing behind it is a label that nobody answered, whatever stands below.
  if (next.kind === 'grid') return !(/:$/.test(text) && isExactLabel(text));
  return plainText && !/[:?]$/.test(text) && !isExactLabel(text);
}
