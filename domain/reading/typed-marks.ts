/** Reads "Yes __  No X": options with a letter typed after (or before) the one that is meant, and blanks to write on beside the others. */

export type Typed = { text: string; marked: boolean | 'unclear'; from: number; to: number };

const MARK = /_{2,}|(?<![\p{L}\p{N}])[xX✓✔√](?![\p{L}\p{N}])/gu;
const EDGES = /^[\s/|,;:.]+|[\s/|,;:.]+$/g;

type Item = { mark: boolean } | { text: string; from: number; to: number };

function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let from = 0;
  const words = (to: number): void => {
    const own = text.slice(from, to);
    const bare = own.replace(EDGES, '');
    const start = from + own.indexOf(bare);
    if (bare !== '') items.push({ text: bare, from: start, to: start + bare.length });
  };
  for (const match of text.matchAll(MARK)) {
    words(match.index);
    items.push({ mark: !match[0].startsWith('_') });
    from = match.index + match[0].length;
  }
  words(text.length);
  return items;
}

/**
 * The options of one line of text, with where each stands in it; undefined when there is no blank in it, or other words than options.
 * Where options and marks do not take turns, nobody can tell whose a mark is: all are unclear.
 */
export function typedMarks(text: string, isOption: (words: string) => boolean): Typed[] | undefined {
  if (!/_{2}/.test(text)) return undefined;
  const items = itemsOf(text);
  const options = items.filter((item) => 'text' in item);
  if (options.length < 2 || !options.every((item) => isOption(item.text))) return undefined;
  const turns = items.every((item, i) => i === 0 || 'mark' in item !== 'mark' in (items[i - 1] ?? item));
  const [first] = items;
  const step = first && 'mark' in first ? -1 : 1;
  const paired = turns && items.length === options.length * 2;
  return options.map((option) => {
    const beside = items[items.indexOf(option) + step];
    return { ...option, marked: paired && beside && 'mark' in beside ? beside.mark : 'unclear' };
  });
}
