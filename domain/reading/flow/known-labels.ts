/** Knows whole labels that forms print, for layouts in which nothing else shows that they are labels. */
import { lately } from '../../labels/lately.ts';
import { LABEL_WORDS } from '../label-words.ts';
import { isExactLabel } from './labels.ts';

const KNOWN = new Set(LABEL_WORDS);

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whose it is, before what it is: "Your name", "Child's address". */
const WHOSE = /^(your|the|childs?|youngpersons?|referrers?|pupils?|mothers?|fathers?|theirs?)(?=\p{L})/u;

/** Whether forms print these words, whole, as a label. */
export const isKnownLabel = lately((text: string): boolean => {
  if (isExactLabel(text)) return true;
  const whole = squeezed(text);
  return KNOWN.has(whole) || KNOWN.has(whole.replace(WHOSE, ''));
});
