/** Finds what a whole typed text shows and no single line does: tables of tabs, numbers over questions, dots between labels and answers, headings. */
import { withAskedAndAnswered } from './asked-and-answered.ts';
import type { Block } from './blocks.ts';
import { answersStand, withManner } from './manner.ts';
import { withPrefixes } from './prefixed-labels.ts';
import { withoutQuestionNumbers } from './question-numbers.ts';
import { withReceipt } from './receipts.ts';
import { withSpacedLabels } from './spaced-labels.ts';
import { withStackedLines } from './stacked-lines.ts';
import { withStarredWords } from './starred-words.ts';
import { withTitles } from './titled-lines.ts';
import { withTypedTables } from './typed-tables.ts';

/** The lines of a typed text (a mail's plain body, a text file) with those found. */
export function typedText(lines: readonly Block[]): Block[] {
  const tabled = withPrefixes(withTypedTables(withoutQuestionNumbers(withAskedAndAnswered(withStarredWords(lines)))));
  const parted = withStackedLines(withReceipt(withSpacedLabels(withManner(tabled))));
  return withTitles(parted, answersStand(parted) === 'beside');
}
