/** Finds what a whole typed text shows and no single line does: tables of tabs, numbers over questions, dots between labels and answers. */
import type { Block } from './blocks.ts';
import { withoutQuestionNumbers } from './question-numbers.ts';
import { withSpacedLabels } from './spaced-labels.ts';
import { withTypedTables } from './typed-tables.ts';

/** The lines of a typed text (a mail's plain body, a text file) with those found. */
export const typedText = (lines: readonly Block[]): Block[] =>
  withSpacedLabels(withTypedTables(withoutQuestionNumbers(lines)));
