/** Finds statements with a box of their own ("☒ The parents know of this referral"): each is a question that its box answers. */
import type { Place, TickOption } from '../../../schemas/reading.ts';
import { type Run, tidy } from './blocks.ts';
import type { Gathering } from './gathering.ts';
import { isOptionWord } from './label-words.ts';
import { withMarks } from './marks.ts';

const CONSENT = /\b(consent(ed|s)?|agree[ds]?|aware|informed|told|discussed|knows?|permission)\b/i;
const WORDS = 4;

export const isStatement = (text: string): boolean =>
  text.split(/\s+/).length >= WORDS && CONSENT.test(text) && !isOptionWord(text) && !/^(yes|no)\b|[?:]/i.test(text);

type Statement = { label: string; option: Omit<TickOption, 'place'> };

/** A line that is a statement before or behind one box, and nothing else. */
export function statementOf(line: readonly Run[]): Statement | undefined {
  const runs = withMarks(line).filter((run) => run.mark !== undefined || tidy(run.text) !== '');
  const boxes = runs.filter((run) => run.mark !== undefined);
  const [box] = boxes;
  if (boxes.length !== 1 || box?.mark === undefined) return undefined;
  if (runs[0] !== box && runs.at(-1) !== box) return undefined;
  const label = tidy(runs.map((run) => run.text).join('')).replace(/\.$/, '');
  return isStatement(label) ? { label, option: { text: '☒', marked: box.mark } } : undefined;
}

/** Adds a statement as a field of its own, ticked or not. */
export function addStatement(gathering: Gathering, { label, option }: Statement, place: Place): void {
  gathering.fields.push({
    section: gathering.section,
    label,
    value: option.marked === true ? option.text : '',
    options: [{ ...option, place }],
    labelPlace: place,
    place,
    confidence: Math.min(gathering.trust, option.marked === 'unclear' ? 0.4 : 0.9),
  });
}
