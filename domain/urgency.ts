/** How urgent an arrival reads: ticks, words and unreadable things raise it, nothing ever lowers it (design 1, promise 4; domain reference 9.8). */
import type { Answer } from '../schemas/person.ts';
import { URGENCY_WORDS } from './urgency-words.ts';

export type Urgency = { level: 'urgent' | 'routine'; because: string[] };

/** Both together: urgent if either is, and every reason kept. Nothing ever lowers it (design 1, promise 4). */
export function raised(one: Urgency, other: Urgency): Urgency {
  const urgent = one.level === 'urgent' || other.level === 'urgent';
  return { level: urgent ? 'urgent' : 'routine', because: [...new Set([...one.because, ...other.because])] };
}

/**
 * What is known. `protection` = every answer to "does the child need protection now?"; `alarming` = whether a question of danger that
 * has no home was answered yes; `texts` = every value and passage, whole.
 */
export type Signs = {
  protection: readonly Answer[];
  alarming: boolean;
  texts: readonly string[];
  unread: boolean;
  unreadParts: boolean;
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One phrase of the table as a pattern: `*` lets a word go on, ` ~ ` stands for up to four words. */
const patternOf = (phrase: string): string =>
  phrase
    .split(' ~ ')
    .map((piece) => literal(piece.replaceAll("'", '')).replaceAll('\\*', '[\\p{L}]*'))
    .join('(?: [^ .!?]+){0,4}? ');

const PATTERNS: readonly (readonly [string, RegExp])[] = Object.entries(URGENCY_WORDS).map(([code, phrases]) => [
  code,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'u'),
]);

/** Whether any of them stands in a text at all: most texts have none, and are asked once. */
const ANY = new RegExp(PATTERNS.map(([, pattern]) => pattern.source).join('|'), 'u');

/** Lower case, one space between words, no apostrophes: "CAN’T  GO\nHOME" is "cant go home". */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’ʼ`´′]/g, '')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s_]+/g, ' ');

/** Whether the answer to a question that has no home is alarming: yes to a question of danger, or a risk called high. */
export function isAlarming(label: string, answer: Answer | undefined, words: string): boolean {
  const danger = /\b(danger|protection needed|protect|at risk|urgent|emergency|imminent|life)\b/i.test(label);
  if (danger && (answer === 'yes' || answer === 'unclear')) return true;
  return (
    /\b(risks?|rag|priority|urgency)\b/i.test(label) &&
    /^\s*(very high|high|red|immediate|severe|critical|same day|today)\b/i.test(words)
  );
}

/** The kinds of urgent words that stand in these texts, by code. */
export function urgentWordsIn(texts: readonly string[]): string[] {
  const folded = texts.map(fold).filter((text) => ANY.test(text));
  return PATTERNS.filter(([, pattern]) => folded.some((text) => pattern.test(text))).map(([code]) => code);
}

/** Codes of the reasons only, never the words: `because` may stand in a queue message. */
export function urgencyOf({ protection, alarming, texts, unread, unreadParts }: Signs): Urgency {
  const because: string[] = [];
  if (protection.includes('yes')) because.push('immediate-protection-stated');
  if (protection.includes('unclear')) because.push('immediate-protection-unclear');
  if (alarming) because.push('alarming-answer');
  if (unread) because.push('unread');
  if (unreadParts) because.push('attachment-unread');
  because.push(...urgentWordsIn(texts));
  return { level: because.length > 0 ? 'urgent' : 'routine', because };
}
