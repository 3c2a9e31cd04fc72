/** Reads "Yes / No (delete as appropriate)": what is left standing was meant; nothing struck, or only half of a word, is for a person. */
import type { Place, TickOption } from '../../../schemas/reading.ts';
import { type Run, tidy } from './blocks.ts';
import { isOptionWord } from './label-words.ts';
import type { Options } from './options.ts';

const SEPARATORS = /^[\s/|,;:\-–—]+|[\s/|,;\-–—]+$/g;

const DELETE_HINT =
  /\(?\*?\s*(please\s+)?(delete|circle|strike|cross)\s+(out\s+)?(as|where|which|one|whichever)[^)\n]*\)?/i;

/** "Yes / No" with words struck out: what is left was meant. Nothing struck: nothing said. */
export function struckOut(lines: readonly (readonly Run[])[], at: Place): Options | null {
  if (!mayBeOptions(lines)) return null;
  const letters = lines.flatMap((line) => [
    ...line.flatMap(lettersOf),
    { letter: '\n', struck: false, stressed: false },
  ]);
  const parts = partsOf(letters);
  if (parts.length < 2) return null;
  const anyStruck = parts.some((part) => part.struck === 'all');
  const allWords = parts.every((part) => isOptionWord(part.text) || typedMark(part.text) !== '');
  if (!allWords && !(anyStruck && parts.every((part) => part.text.split(' ').length <= 5))) return null;

  const partly = parts.some((part) => part.struck === 'part');
  const typed = parts.some((part) => typedMark(part.text) !== '');
  const stressed = parts.filter((part) => part.stressed);
  const onlyStress = !anyStruck && !partly && !typed && stressed.length > 0 && stressed.length < parts.length;
  const asked = lines.some((line) => DELETE_HINT.test(line.map(({ text }) => text).join('')));
  const allStand = asked && !anyStruck && !partly && !typed && !onlyStress;
  const options = parts.map((part): TickOption => {
    if (allStand) return { text: part.text, marked: 'unclear', place: at };
    if (typed) {
      const word = typedMark(part.text);
      return { text: word === '' ? part.text : word, marked: word !== '', place: at };
    }
    if (onlyStress) return { text: part.text, marked: part.stressed ? 'unclear' : false, place: at };
    if (part.struck === 'part') return { text: part.text, marked: 'unclear', place: at };
    return { text: part.text, marked: anyStruck && part.struck === 'none', place: at };
  });
  const doubts = [
    ...(onlyStress ? ['emphasis-only'] : []),
    ...(partly ? ['half-struck'] : []),
    ...(anyStruck || partly || typed || onlyStress ? [] : ['nothing-deleted']),
    ...(anyStruck && !options.some((option) => option.marked !== false) ? ['all-deleted'] : []),
  ];
  const confidence = doubts.length > 0 ? 0.4 : typed ? 0.7 : 0.85;
  return { options, lead: '', remark: '', confidence, doubts };
}

/** The option of "Yes X" or "✓ Yes"; '' when no mark was typed beside it. */
function typedMark(text: string): string {
  const match = /^(.+?)\s+[xX]$/.exec(text) ?? /^[xX]\s+(.+)$/.exec(text);
  return match?.[1] !== undefined && isOptionWord(match[1]) ? match[1] : '';
}

/** No question has more words to choose from than this many letters hold; a story has. */
const LONGEST = 400;

/** Most answers are no options at all: seen by the words alone, before each letter's look is weighed. */
function mayBeOptions(lines: readonly (readonly Run[])[]): boolean {
  if (lines.some((line) => line.some((run) => run.struck === true))) return true;
  const raw = lines.map((line) => `${line.map((run) => run.text).join('')}\n`).join('');
  if (raw.length > LONGEST) return false;
  const { texts, slashed } = wordsOf(raw);
  const worded = texts.filter(({ text, own }) => text !== '' && /[\p{L}\p{N}]/u.test(own));
  if (worded.length < 2) return !slashed && wordsApart(raw).length > 1;
  return worded.every(({ text }) => isOptionWord(text) || typedMark(text) !== '');
}

/** Asked to delete what does not apply, and nothing deleted: any of them may have been meant, and none is picked (design 1, promise 4). */
export function leftStanding(label: string, found: Options): Options {
  if (!found.doubts.includes('nothing-deleted') || !DELETE_HINT.test(label)) return found;
  return { ...found, options: found.options.map((option) => ({ ...option, marked: 'unclear' })) };
}

type Letter = { letter: string; struck: boolean; stressed: boolean };

function lettersOf(run: Run): Letter[] {
  return [...run.text].map((letter) => ({
    letter,
    struck: run.struck === true,
    stressed: run.pointed === true || run.strong === true,
  }));
}

type StruckPart = { text: string; struck: 'all' | 'none' | 'part'; stressed: boolean };

/** The words between the slashes, breaks or wide gaps of a text, and where each stands in it. */
function wordsOf(raw: string): {
  texts: { text: string; own: string; from: number; to: number }[];
  slashed: boolean;
} {
  const whole = raw
    .replace(DELETE_HINT, (hint) => ' '.repeat(hint.length))
    .replace(/\b[nN]\/[aA]\b/g, (word) => word.replace('/', '\ue0f2'));
  const slashed = /[/|]|\bor\b/i.test(whole);
  const splitter = slashed ? /[/|\n]|\bor\b|\s{3,}/gi : /\s{2,}|\n/g;
  const bounds = [...whole.matchAll(splitter)].map((match) => [match.index, match.index + match[0].length] as const);
  let next = 0;
  const texts = [...bounds, [whole.length, whole.length] as const].map(([to, end]) => {
    const from = next;
    next = end;
    const own = whole.slice(from, to);
    const text = tidy(own.replace(/\ue0f2/g, '/'))
      .replace(SEPARATORS, '')
      .replace(/[()]/g, '')
      .trim();
    return { text, own: raw.slice(from, to), from, to };
  });
  return { texts, slashed };
}

function partsOf(letters: readonly Letter[]): StruckPart[] {
  const { texts, slashed } = wordsOf(letters.map(({ letter }) => letter).join(''));
  const parts: StruckPart[] = [];
  for (const { text, from, to } of texts) {
    const inside = letters.slice(from, to).filter(({ letter }) => /[\p{L}\p{N}]/u.test(letter));
    if (text === '' || inside.length === 0) continue;
    const struck = inside.filter((one) => one.struck).length;
    parts.push({
      text,
      struck: struck === 0 ? 'none' : struck === inside.length ? 'all' : 'part',
      stressed: inside.every((one) => one.stressed),
    });
  }
  return !slashed && parts.length < 2 ? byStyle(letters) : parts;
}

/** The words of "Yes No"; none when any is no option, or there are too many. */
function wordsApart(raw: string): string[] {
  const words = raw.split(/\s+/).filter((word) => word !== '');
  return words.length > 4 || !words.every(isOptionWord) ? [] : words;
}

/** "Yes No" with no separator at all: the strike itself tells the words apart. */
function byStyle(letters: readonly Letter[]): StruckPart[] {
  const words = wordsApart(letters.map(({ letter }) => letter).join(''));
  let at = 0;
  return words.map((word) => {
    const start = letters.findIndex(
      (_, index) =>
        index >= at &&
        letters
          .slice(index, index + word.length)
          .map(({ letter }) => letter)
          .join('') === word,
    );
    at = start + word.length;
    const own = letters.slice(start, at);
    const struck = own.filter((one) => one.struck).length;
    return {
      text: word,
      struck: struck === 0 ? 'none' : struck === own.length ? 'all' : 'part',
      stressed: own.every((one) => one.stressed),
    };
  });
}
