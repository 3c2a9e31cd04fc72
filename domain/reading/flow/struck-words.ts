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
  const options = parts.map((part): TickOption => {
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

type Letter = { letter: string; struck: boolean; stressed: boolean };

function lettersOf(run: Run): Letter[] {
  return [...run.text].map((letter) => ({
    letter,
    struck: run.struck === true,
    stressed: run.pointed === true || run.strong === true,
  }));
}

type StruckPart = { text: string; struck: 'all' | 'none' | 'part'; stressed: boolean };

function partsOf(letters: readonly Letter[]): StruckPart[] {
  const raw = letters.map(({ letter }) => letter).join('');
  const whole = raw
    .replace(DELETE_HINT, (hint) => ' '.repeat(hint.length))
    .replace(/\b[nN]\/[aA]\b/g, (word) => word.replace('/', '\ue0f2'));
  const parts: StruckPart[] = [];
  const slashed = /[/|]|\bor\b/i.test(whole);
  const splitter = slashed ? /[/|\n]|\bor\b|\s{3,}/gi : /\s{2,}|\n/g;
  const bounds = [...whole.matchAll(splitter)].map((match) => [match.index, match.index + match[0].length] as const);
  let from = 0;
  for (const [start, end] of [...bounds, [whole.length, whole.length] as const]) {
    const inside = letters.slice(from, start).filter(({ letter }) => /[\p{L}\p{N}]/u.test(letter));
    const text = tidy(whole.slice(from, start).replace(/\ue0f2/g, '/'))
      .replace(SEPARATORS, '')
      .replace(/[()]/g, '')
      .trim();
    from = end;
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

/** "Yes No" with no separator at all: the strike itself tells the words apart. */
function byStyle(letters: readonly Letter[]): StruckPart[] {
  const words = letters
    .map(({ letter }) => letter)
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 4 || !words.every(isOptionWord)) return [];
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
