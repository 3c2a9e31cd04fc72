/** What is taken out of running text: the same said thing, of fewer words, and doubted. */
import type { Said } from '../said.ts';
import type { Shown } from './who-is-a-child.ts';

/** Said on every value that is taken out of running text. */
export const TOLD = 'taken-from-running-text';

/** One child as told: the name, where it stands, and how old, by whose words. */
export type Told = { name: string; said: Said; shown: Shown; shownBy: Said };

/** Line breaks that only wrap a long line are spaces; those that end a line stay. */
export function unwrapped(text: string): string {
  return text
    .replace(/\r/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/(?<=(?:^|\n)[^\n]{57,109}[^\n.!?:]) ?\n(?=[^\n])/g, ' ');
}

/** The same said thing, of these words of it only, and doubted. */
export function doubted(said: Said, text: string): Said {
  return { ...said, text, label: '', confidence: Math.min(said.confidence, 0.6), doubts: [...said.doubts, TOLD] };
}
