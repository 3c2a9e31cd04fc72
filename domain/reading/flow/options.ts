/** Reads the answer to a tick question: boxes ticked, or words struck out of "Yes / No". Both or neither is left for a person to see, never turned into "no". */
import type { Place, TickOption } from '../../../schemas/reading.ts';
import { isPlaceholder, type Run, tidy } from './blocks.ts';
import { followUpAt, isOptionWord, leadingOption } from './label-words.ts';
import { withMarks } from './marks.ts';

/** The options found; `lead` = words before them, `remark` = words after that are no option; how sure, and why not surer. */
export type Options = { options: TickOption[]; lead: string; remark: string; confidence: number; doubts: string[] };

type Item = { mark: boolean | 'unclear'; place: Place } | { text: string };

const SEPARATORS = /^[\s/|,;:\-–—]+|[\s/|,;\-–—]+$/g;

/** Options among the runs of a cell (one list a line), or null when there are none. `at` is where the cell stands. */
export function readOptions(lines: readonly (readonly Run[])[], at: Place): Options | null {
  const marked = lines.map((line) => withMarks(line));
  if (marked.some((line) => line.some((run) => run.mark !== undefined))) return ticked(marked, at);
  return struckOut(lines, at);
}

/** What the answer says in words: the ticked options, or nothing while any mark is unclear. */
export function optionsValue(options: readonly TickOption[]): string {
  return options
    .filter((option) => option.marked === true)
    .map((option) => option.text)
    .join('; ');
}

function ticked(lines: readonly Run[][], at: Place): Options {
  const separate = lines.every(
    (line) => !line.some((run) => run.mark !== undefined) || itemsOf(line, at).some((item) => 'text' in item),
  );
  const found: Options = { options: [], lead: '', remark: '', confidence: 0.95, doubts: [] };
  for (const line of separate ? lines : [lines.flat()]) {
    const items = itemsOf(line, at);
    if (items.some((item) => 'mark' in item)) tickedLine(items, at, found);
    else if (items.length > 0) {
      const text = items.map((item) => ('text' in item ? item.text : '')).join(' ');
      if (found.options.length === 0) found.lead = `${found.lead} ${text}`.trim();
      else found.remark = `${found.remark}\n${text}`.trim();
    }
  }
  return found;
}

function itemsOf(line: readonly Run[], at: Place): Item[] {
  const items: Item[] = [];
  let text = '';
  const flush = () => {
    const words = tidy(text).replace(SEPARATORS, '');
    if (words !== '' && !isPlaceholder(words))
      items.push({ text: text.trimEnd().endsWith(':') ? `${words}:` : words });
    text = '';
  };
  for (const run of line) {
    if (run.mark === undefined) text += run.struck ? '' : run.text;
    else {
      flush();
      const place: Place = run.tag ? { kind: 'tag', part: at.part, tag: run.tag } : at;
      items.push({ mark: run.mark, place });
    }
  }
  flush();
  return items;
}

/** One line of boxes and words: which side of its words each box stands is told by how the line begins and ends. */
function tickedLine(items: readonly Item[], at: Place, found: Options): void {
  const side = sideOf(items);
  if (side === 'unclear') {
    for (const item of items)
      if ('text' in item) found.options.push({ text: item.text, marked: 'unclear', place: at });
    found.doubts.push('tick-side-unclear');
    found.confidence = Math.min(found.confidence, 0.4);
    return;
  }
  if (side === 'guessed-before') {
    found.doubts.push('tick-side-by-position');
    found.confidence = Math.min(found.confidence, 0.6);
  }
  const step = side === 'after' ? -1 : 1;
  const taken = new Set<number>();
  items.forEach((item, index) => {
    if (!('mark' in item)) return;
    const beside = items[index + step];
    const words = beside !== undefined && 'text' in beside ? beside.text.replace(/:$/, '') : '';
    taken.add(index + step);
    const cut = followUpAt(words);
    const option =
      cut > 0 && leadingOption(words) !== '' ? words.slice(0, cut).replace(SEPARATORS, '').trim() : words;
    if (option !== words) found.remark = `${found.remark}\n${words.slice(cut)}`.trim();
    found.options.push({ text: option, marked: item.mark, place: item.place });
  });
  items.forEach((item, index) => {
    if (!('text' in item) || taken.has(index)) return;
    if (index === 0 && found.options.length > 0) found.lead = `${found.lead} ${item.text}`.trim();
    else found.remark = `${found.remark}\n${item.text}`.trim();
  });
}

function sideOf(items: readonly Item[]): 'before' | 'after' | 'guessed-before' | 'unclear' {
  const first = items[0];
  const last = items.at(-1);
  const doubled = items.some((item, index) => 'mark' in item && 'mark' in (items[index + 1] ?? { text: '' }));
  if (doubled && items.some((item) => 'text' in item)) return 'unclear';
  if (first === undefined || last === undefined || 'mark' in first) return 'before';
  if ('mark' in last) return /[:?]$/.test(first.text) && !isOptionWord(first.text) ? 'unclear' : 'after';
  if (/[:?]$/.test(first.text)) return 'before';
  const firstIs = leadingOption(first.text) !== '';
  const lastIs = leadingOption(last.text) !== '';
  if (firstIs && lastIs) return 'unclear';
  if (firstIs) return 'after';
  return lastIs ? 'before' : 'guessed-before';
}

const DELETE_HINT =
  /\(?\*?\s*(please\s+)?(delete|circle|strike|cross)\s+(out\s+)?(as|where|which|one|whichever)[^)\n]*\)?/i;

/** "Yes / No" with words struck out: what is left was meant. Nothing struck: nothing said. */
function struckOut(lines: readonly (readonly Run[])[], at: Place): Options | null {
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
