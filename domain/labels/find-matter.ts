/** Finds what of the case a question or a heading asks, by its words, where no table has it whole (procedure P3-P8, P13, P25). */

import { fold } from './blanks.ts';
import { CASE_QUESTIONS, fourthQuestion } from './case-questions.ts';
import { lookup, MATTER } from './label-lookups.ts';
import { lately } from './lately.ts';
import { MATTER_PATTERNS } from './matter-labels.ts';
import { sameWords } from './same-words.ts';
import { MATTERS, type MatterSlot } from './slots.ts';
import { NUMBER, spellings } from './spellings.ts';

/** What of the case a question asks, by its words. */
export const matterPattern = lately((label: string): MatterSlot | undefined => {
  const folded = fold(label.slice(0, 400).replace(NUMBER, ''));
  const same = sameWords(folded);
  // A young carer is a child, and no carer of one.
  const ways = same === undefined ? [folded] : folded.includes('young carer') ? [same] : [folded, same];
  for (const words of ways) {
    const bare = words.replace(/[?:*\s]+$/, '');
    const found =
      CASE_QUESTIONS.find(([, pattern]) => pattern.test(bare)) ??
      MATTER_PATTERNS.find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return fourthQuestion(folded.replace(/[?:*\s]+$/, ''));
});

/** What running text under a heading is, when the heading itself asks for words. */
export const matterHeading = (heading: string): MatterSlot | undefined => {
  const slot = lookup(MATTER, spellings(heading)) ?? matterPattern(heading.slice(0, 300));
  return slot && MATTERS[slot].is === 'words' ? slot : undefined;
};
