/** Whether the words that came out are words: fonts without a key give rubbish without an error, and some exports tear words into letters. */
import type { Reading } from '../../../schemas/reading.ts';
import { isKnownLabel } from './labels.ts';
import type { Page } from './page.ts';

/** Words so common on any English form that a page of text has some of them. */
const COMMON = /\b(the|of|and|to|is|a|in|for|name|date|child|address|yes|no|not|from|with|number|school|was|has)\b/gi;
const ENOUGH_WORDS = 60;

/** Rubbish: plenty of text and hardly a common word in it, or hardly a letter. */
export function isRubbish(pages: readonly Page[]): boolean {
  const text = pages.flatMap((page) => page.pieces.map((p) => p.text)).join(' ');
  const ink = text.replace(/\s/g, '');
  const letters = ink.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (ink.length > 4 * ENOUGH_WORDS && letters < ink.length * 0.5) return true;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= ENOUGH_WORDS && (text.match(COMMON) ?? []).length < words.length * 0.02;
}

/** Torn: many scraps of a letter or two that found no place. */
export function isTorn(reading: Reading): boolean {
  const words = [...reading.passages.map((p) => p.text), ...reading.fields.map((f) => f.label)];
  const scraps = words.filter((w) => /^\p{L}{1,4}$/u.test(w.replace(/\s/g, '')) && !isKnownLabel(w)).length;
  return scraps > 8 && scraps > words.length * 0.2;
}
