/** How old somebody must be to read a text with ease: the Flesch-Kincaid grade of American schools, and five years more. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** What is looked at and not read: references, addresses, numbers, times of day. */
const NOT_READ = /\S*(?:@|:\/\/|www\.)\S*|\b[A-Z0-9]{4}-[A-Z0-9]{4}(?:-\w+)?\b|\b\d[\d ]*(?::\d\d)?(?:am|pm)?\b/g;

const wordsIn = (text: string): string[] =>
  [...words.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));

/** Of running text; a line of its own is a sentence of its own. */
export function readingAge(text: string): number {
  const lines = text.replaceAll(NOT_READ, 'it').split('\n');
  const whole = lines
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => wordsIn(segment)))
    .filter((one) => one.length > 0);
  const all = whole.flat();
  const syllables = all.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: whole.length, word: all.length, syllable: syllables }) + 5;
}
