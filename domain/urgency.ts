/** How urgent an arrival reads: ticks, words and unreadable things raise it, nothing ever lowers it (design 1, promise 4; domain reference 9.8). */
import type { Answer } from '../schemas/person.ts';
import { phrasesIn } from './phrases-in.ts';
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
export const urgentWordsIn = phrasesIn(URGENCY_WORDS);

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
