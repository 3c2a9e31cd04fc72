/** The choice in a cell or line whose options have blanks beside them to write an X on. */
import type { Place } from '../../../schemas/reading.ts';
import { typedMarks } from '../typed-marks.ts';
import { type Run, runsText, tidy } from './blocks.ts';
import { isOptionWord } from './label-words.ts';
import type { Options } from './options.ts';

/** Options with blanks beside them; null when these lines hold anything else. */
export function typedOnBlanks(lines: readonly (readonly Run[])[], at: Place): Options | null {
  if (!lines.some((line) => line.some((run) => run.text.includes('_')))) return null;
  const text = tidy(lines.map((line) => runsText(line)).join(' '));
  const typed = typedMarks(text, isOptionWord);
  if (!typed) return null;
  const unclear = typed.some((one) => one.marked === 'unclear');
  return {
    options: typed.map(({ text: words, marked }) => ({ text: words, marked, place: at })),
    lead: '',
    remark: '',
    confidence: unclear ? 0.4 : 0.9,
    doubts: unclear ? ['tick-side-unclear'] : [],
  };
}
