/** Parts one line into label and answer where nothing but a space stands between them: by a label that forms print, by whose name it is, by the answer. */
import { isListed, meaningOf } from '../../labels/find-label.ts';
import { leadingLabel } from '../../labels/leading-label.ts';
import { namedByRole } from '../../labels/role-labels.ts';
import { isOptionWord, isStory } from './label-words.ts';

export type SpacedLine = { label: string; answer: string };

const LONGEST = 300;
/** A label of more words than this is a sentence. */
const MOST_WORDS = 7;
/** "Parents agree" with nothing behind it is a question that nobody answered. */
const UNANSWERED = 5;
/** "School rang today." goes on in small letters to a full stop: no answer. */
const SENTENCE = /^\p{Ll}(.*[.!?]$|(\S*\s+){6,})|^(is|was|has|had|are|were|rang|said|says)\b/u;
/** Labels of whoever refers that head a part of another form, or are an answer on it. */
const SENDERS = /^(job|rank|grade|referrer|reporter|reported by|referred by|completed by)$/i;
/** "date sent 5.11.26": the label goes on to its day. */
const DATED = /^\s*(?:sent|completed|made|written|signed)(?= \d)/i;

const cutAt = (text: string, at: number): SpacedLine => ({
  label: text.slice(0, at).trim(),
  answer: text.slice(at).trim(),
});

/** Letters of each beginning of the text that could be a label, the longest first; the whole text is none. */
function beginnings(text: string): number[] {
  const words = [...text.trimEnd().matchAll(/\S+/g)].slice(0, MOST_WORDS + 1);
  return words
    .slice(0, -1)
    .map((word) => word.index + word[0].length)
    .reverse();
}

const asksOfCase = (label: string): boolean => {
  const of = meaningOf(label, 'unknown')?.of;
  return of === 'matter' || of === 'conversation';
};

/** The line by a printed label that asks for somebody's detail: "Ethnic origin White British". */
export function printedLine(text: string): SpacedLine | undefined {
  if (text.length > LONGEST) return undefined;
  const end = leadingLabel(text);
  if (end === 0) return undefined;
  if (SENTENCE.test(text.slice(end).trim()) && !DATED.test(text.slice(end))) return undefined;
  const answered = end === text.length ? beginnings(text).find((at) => isOptionWord(text.slice(at))) : undefined;
  return cutAt(text, answered ?? end + (DATED.exec(text.slice(end))?.[0].length ?? 0));
}

/** The line by less than a printed label: only among lines that have one. */
export function likelyLine(text: string): SpacedLine | undefined {
  const ends = beginnings(text);
  const end =
    ends.find((at) => answers(text, at)) ??
    ends.find((at) => names(text, at)) ??
    ends.findLast((at) => tells(text, at)) ??
    (ends.length < UNANSWERED && meaningOf(text, 'unknown')?.of === 'matter' ? text.length : undefined);
  return end === undefined ? undefined : cutAt(text, end);
}

/** "Parents aware Yes", "Immediate danger No". */
const answers = (text: string, at: number): boolean => isOptionWord(text.slice(at)) && asksOfCase(text.slice(0, at));

/** "Mum Kathleen Ward", "Sibling 2 Tea", "Referrer Philippa Sallow". */
function names(text: string, at: number): boolean {
  const label = text.slice(0, at);
  const said = text.slice(at).trim();
  return SENDERS.test(label) ? isListed(label) && /^\p{Lu}/u.test(said) : namedByRole(label, said) !== undefined;
}

/** "Concern He tells me that …": a label whose answer is a story, and the story's first word. */
function tells(text: string, at: number): boolean {
  const label = text.slice(0, at);
  const said = text.slice(at).trim();
  return /^["“‘']?[\p{Lu}\d]/u.test(said) && said.includes(' ') && isStory(label) && asksOfCase(label);
}
