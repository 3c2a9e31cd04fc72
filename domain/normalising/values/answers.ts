/** Reads the answer to a yes/no question, ticked or written. Both ticked is unclear, neither is a gap, and nothing is ever "no" by default (design 1, promise 4). */
import type { Absence } from '../../../schemas/draft.ts';
import type { Answer } from '../../../schemas/person.ts';
import { fold, squeeze, statedIn } from '../../labels/blanks.ts';
import type { Said } from '../said.ts';

export type ReadAnswer = {
  answer?: Answer;
  /** What was written beside the answer, or instead of one. */
  words?: string;
  gap?: Absence;
  /** Why it is unclear, for the finding. */
  unclear?: string;
};

const KINDS: Readonly<Record<string, Answer>> = {
  yes: 'yes',
  y: 'yes',
  true: 'yes',
  ye: 'yes',
  no: 'no',
  n: 'no',
  false: 'no',
  notknown: 'not-known',
  unknown: 'not-known',
  nk: 'not-known',
  dontknow: 'not-known',
  unclear: 'unclear',
};
const kindOf = (text: string): Answer | undefined => {
  const key = squeeze(text);
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
};

const TICK = /^[x✓✔√☑☒🗹]$/iu;

/** A lone box named like its question: "Parental responsibility" over "☒ PR". */
const repeats = (text: string, label: string): boolean =>
  squeeze(text) !== '' &&
  (squeeze(label) === squeeze(text) || (/^p\.?r\.?$/i.test(text) && /\b(p\.?r\.?|parental resp\w*)/i.test(label)));

function fromOptions(said: Said): ReadAnswer | undefined {
  const options = said.options ?? [];
  if (options.length === 0) return undefined;
  const marked = options.filter((option) => option.marked === true);
  const doubtful = options.filter((option) => option.marked === 'unclear');
  const written = statedIn(said.text);
  const names = new Set(options.map((option) => squeeze(option.text)));
  const beside =
    written.is === 'value' && !names.has(squeeze(said.text)) && !kindOf(said.text) ? { words: written.text } : {};
  if (doubtful.length > 0) return { answer: 'unclear', unclear: 'a mark that could be either', ...beside };
  if (marked.length > 1) {
    return { answer: 'unclear', unclear: `marked ${marked.map((option) => option.text).join(' and ')}`, ...beside };
  }
  const [only] = marked;
  if (!only) return written.is === 'value' || kindOf(said.text) ? undefined : { gap: 'not-given' };
  const answer = kindOf(only.text);
  if (answer) return { answer, ...beside };
  if (options.length === 1)
    return TICK.test(only.text) || repeats(only.text, said.label)
      ? { answer: 'yes', ...beside }
      : { words: only.text };
  const other = statedIn(only.text);
  return { words: only.text, gap: other.is === 'gap' ? other.reason : 'not-given' };
}

const BEGINS = /^(yes|no|y|n|not known|unknown|don'?t know)\b(?!\s*[/|]\s*(no|n|yes|y)\b)\s*[-–—:,.;(]?\s*(.*)$/is;
/** "N/K at present", "N/A - baby not yet born": the letter is no "no". */
const NOT_TO_SAY = /^n\s*[./]?\s*([ak])\b/i;
/** "No reply when I rang": nothing was answered, which is not the answer "no". */
const NONE_OF =
  /^(problem|need|one|body|idea|info|repl|response|answer|contact|opportunity|chance|parent|carer|adult|(tele)?phone|number|record|detail|means to|time to|way to|way of)/;
/** The other answer, standing for itself further on: "Yes (mother) No (father)", "Yes x No". */
const OTHER_TOO = /(?:^|[\s,;.)])(yes|no)\s*(?:$|[(,;:.–-]|for\b|to\b|x\b)/g;

/** Shapes: one of `answer`, `gap` or only `words`; `words` may stand beside an answer. */
export function readAnswer(said: Said): ReadAnswer {
  const ticked = fromOptions(said);
  if (ticked) return ticked;
  const text = said.text.trim();
  if (/^(yes|no|y|n)\s*\?+$/i.test(text)) return { answer: 'unclear', unclear: text };
  const whole = kindOf(text);
  if (whole) return { answer: whole };
  if (TICK.test(text)) return { answer: 'yes' };
  const stated = statedIn(text);
  if (stated.is === 'gap') return { gap: stated.reason };
  const letter = NOT_TO_SAY.exec(text)?.[1]?.toLowerCase();
  if (letter !== undefined)
    return { ...(letter === 'k' ? { answer: 'not-known' } : { gap: 'not-applicable' }), words: text };
  const begins = BEGINS.exec(text);
  const first = begins?.[1];
  if (first !== undefined && text.length < 20_000) {
    const rest = fold(begins?.[3] ?? '');
    if (/^(and|or|&)?\s*(yes|no)\b/.test(rest)) return { answer: 'unclear', unclear: text, words: text };
    const answer = kindOf(first);
    if (answer === 'no' && NONE_OF.test(rest)) return { words: text };
    for (const [, other] of rest.matchAll(OTHER_TOO))
      if (answer !== undefined && kindOf(other ?? '') !== answer)
        return { answer: 'unclear', unclear: text, words: text };
    if (answer) return rest === '' ? { answer } : { answer, words: text };
  }
  return { words: text };
}
