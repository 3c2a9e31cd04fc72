/** Reads the answer to a tick question: boxes ticked, or words struck out of "Yes / No". Both or neither is left for a person to see, never turned into "no". */
import type { Place, TickOption } from '../../../schemas/reading.ts';
import { isPlaceholder, type Run, tidy } from './blocks.ts';
import { followUpAt, isOptionWord, leadingOption } from './label-words.ts';
import { withMarks } from './marks.ts';
import { struckOut } from './struck-words.ts';
import { typedOnBlanks } from './typed-on-blanks.ts';

/** The options found; `lead` = words before them, `remark` = words after that are no option; how sure, and why not surer. */
export type Options = { options: TickOption[]; lead: string; remark: string; confidence: number; doubts: string[] };

type Item = { mark: boolean | 'unclear'; place: Place } | { text: string };

const SEPARATORS = /^[\s/|,;:\-–—]+|[\s/|,;\-–—]+$/g;

/** Options among the runs of a cell (one list a line), or null when there are none. `at` is where the cell stands. */
export function readOptions(lines: readonly (readonly Run[])[], at: Place): Options | null {
  const marked = lines.map((line) => withMarks(line));
  if (marked.some((line) => line.some((run) => run.mark !== undefined))) return ticked(marked, at);
  return typedOnBlanks(lines, at) ?? struckOut(lines, at);
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
  // A box alone is named by its tick: beside a statement it says yes or nothing.
  const [alone, ...others] = found.options;
  if (alone?.text === '' && others.length === 0) found.options = [{ ...alone, text: '☒' }];
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
