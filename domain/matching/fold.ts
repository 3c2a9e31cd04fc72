/** Names as they can be compared: one script, one case, no accents, no titles, and no words that stand where a name should. */
import anyAscii from 'any-ascii';

/** What stands before or behind a name and is none. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor rev reverend sir lady master mstr hajji haji sheikh syed-mr'.split(' '),
);

/** What is written where a name is not known or not given yet. `baby` and `unborn` say something of their own: see `isBabyWord`. */
const NO_NAME: ReadonlySet<string> = new Set(
  'not known unknown unnamed none na nk tbc tbd tba nil of the boy girl male female child surname name given'.split(
    ' ',
  ),
);

const BABY: ReadonlySet<string> = new Set('baby unborn infant newborn bump foetus fetus twin triplet'.split(' '));

/** Which of several babies is meant: `Twin 2` and `Baby B` are not `Twin 1` and `Baby A`. */
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ '1': 1, '2': 2, '3': 3, one: 1, two: 2, three: 3, i: 1, ii: 2, iii: 3, a: 1, b: 2, c: 3 },
  ...{ first: 1, second: 2, third: 3 },
};

/** In lower-case plain letters, as words: "Łukasz O’Brien-Wójcik" is lukasz, obrien, wojcik. Any script. */
export function foldedWords(text: string): string[] {
  const plain = anyAscii(text.normalize('NFKC')).toLowerCase();
  return plain.replaceAll(/['`’.]/g, '').match(/[a-z0-9]+/g) ?? [];
}

/** Written in a script that leaves its vowels out (Arabic, Hebrew): only consonants can be compared. */
export function isWithoutVowels(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/** A name's own words. */
export function nameWords(text: string): string[] {
  return foldedWords(text).filter(
    (word) => !TITLES.has(word) && !NO_NAME.has(word) && !BABY.has(word) && !/^\d/.test(word),
  );
}

/** Stands a word like "Baby" or "Unborn" where the given name would be? */
export function isBabyWord(text: string): boolean {
  return foldedWords(text).some((word) => BABY.has(word));
}

/** "Baby of Rosa Smith": the given name that follows is the mother's. */
export function isNamedByMother(text: string): boolean {
  const words = foldedWords(text);
  const baby = words.findIndex((word) => BABY.has(word));
  return baby >= 0 && words.slice(baby + 1, baby + 4).includes('of');
}

/** Which of several, where a baby's is said: 1, 2, 3. */
export function babyNumber(text: string): number | undefined {
  const words = foldedWords(text);
  const at = words.findIndex((word) => BABY.has(word));
  if (at < 0) return undefined;
  const said = words.slice(at + 1, at + 2).flatMap((word) => ORDINALS[word] ?? []);
  return said[0];
}

/** Consonants only, no letter twice running: what is left of a name in a script without vowels. */
export function skeleton(word: string): string {
  return word.replaceAll(/[aeiouwy]/g, '').replaceAll(/(.)\1+/g, '$1');
}
