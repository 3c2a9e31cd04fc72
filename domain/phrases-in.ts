/** Finds the phrases of a table in what people wrote: each word is looked up, and only the phrases that begin with it are tried there. */

/** Code → phrases. In a phrase `*` at the end of a word lets it go on, and ` ~ ` stands for up to four words. */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

/** `rest` is made when a text first holds the word: most never are, and a door that starts should not wait for them. */
type Beginning = { code: string; rest: () => RegExp };

const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase as a pattern that must stand exactly where it is tried, and end with a word's end. */
function patternOf(phrase: string): RegExp {
  const pieces = phrase.split(' ~ ').map((piece) => literal(piece).replaceAll('\\*', '[\\p{L}]*'));
  return new RegExp(`(?:${pieces.join('(?: [^ .!?]+){0,4}? ')})(?![\\p{L}\\p{N}])`, 'uy');
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Folds text: lower case, one space between words, no apostrophes: "CAN’T  GO\nHOME" is "cant go home". */
function foldForPhrases(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’ʼ`´′]/g, '')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s_]+/g, ' ');
}

/** Makes the finder of a table's phrases: given texts as they were written, the codes whose phrases stand in them, in the table's order. */
export function phrasesIn(table: PhraseTable): (texts: readonly string[]) => string[] {
  const whole = new Map<string, Beginning[]>();
  /** First words that may go on, by their first letters: as many as the shortest of them has. */
  const begun = new Map<string, Beginning[]>();
  const all = Object.entries(table).flatMap(([code, phrases]) =>
    phrases.map((phrase) => {
      const folded = phrase.replaceAll("'", '');
      const first = FIRST_WORD.exec(folded)?.[0] ?? '';
      return {
        first,
        goesOn: folded.startsWith(`${first}*`),
        beginning: { code, rest: once(() => patternOf(folded)) },
      };
    }),
  );
  const stem = Math.min(...all.filter(({ goesOn }) => goesOn).map(({ first }) => first.length));
  for (const { first, goesOn, beginning } of all) {
    const [index, key] = goesOn ? [begun, first.slice(0, stem)] : [whole, first];
    index.set(key, [...(index.get(key) ?? []), beginning]);
  }

  return (texts) => {
    const found = new Set<string>();
    for (const text of texts) {
      const folded = foldForPhrases(text);
      for (const { 0: word, index } of folded.matchAll(WORD)) {
        for (const here of [whole.get(word), begun.get(word.slice(0, stem))]) {
          for (const { code, rest } of here ?? []) {
            if (found.has(code)) continue;
            const pattern = rest();
            pattern.lastIndex = index;
            if (pattern.test(folded)) found.add(code);
          }
        }
      }
    }
    return Object.keys(table).filter((code) => found.has(code));
  };
}
