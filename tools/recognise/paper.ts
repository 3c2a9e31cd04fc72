/** What stands on the paper of a scan, and how much of it was recognised: words, answers by letters and digits, ticks. */
import * as z from 'zod';
import type { Field, Place, Reading } from '../../schemas/reading.ts';
import type { Share } from './score.ts';

/** `words`: all of them, labels too. `fields`: label and answer, table cells under their heading; only what is not blank. `ticks`: which options of a question are marked. */
export const paper = z.strictObject({
  words: z.array(z.string()),
  fields: z.array(z.tuple([z.string(), z.string()])),
  ticks: z.array(z.strictObject({ label: z.string(), options: z.array(z.string()), on: z.array(z.string()) })),
});
export type Paper = z.infer<typeof paper>;

/** What a paper met on its way: a scanner at 200 dots an inch, the same upside down or on its side, a coarser one, a fax, a camera, a screen. */
export const paperKind = z.enum(['scan', 'turned', 'coarse', 'fax', 'photograph', 'screen']);
export type PaperKind = z.infer<typeof paperKind>;

/** One scan: `wear`: what happened to its paper, in words. */
export const scans = z.array(paper.extend({ file: z.string(), kind: paperKind, wear: z.string() }));

export const squeezed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const wordsIn = (text: string): string[] =>
  text.split(/[\s/|]+/).flatMap((word) => (squeezed(word) === '' ? [] : [squeezed(word)]));

type Said = { label: string; value: string; options?: Field['options']; place: Place; confidence: number };

/** Fields, and the cells of tables as fields named by their heading. */
function everySaid({ fields, tables }: Reading): Said[] {
  const cells = tables.flatMap(({ headers, rows }) =>
    rows.flatMap((row) =>
      row.map(({ text, ...cell }, column): Said => ({ label: headers[column] ?? '', value: text, ...cell })),
    ),
  );
  return [...fields, ...cells];
}

/** All words that came out, wherever they were put. */
function everyWord({ fields, tables, passages }: Reading): string[] {
  const said = [
    ...new Set([...fields, ...tables].map(({ section }) => section)),
    ...tables.flatMap(({ headers }) => headers),
    ...fields.flatMap(({ label, value, options = [] }) => [label, value, ...options.map(({ text }) => text)]),
    ...tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => [cell.text, ...(cell.options ?? []).map((o) => o.text)]),
    ),
    ...passages.map(({ text }) => text),
  ];
  return said.flatMap(wordsIn);
}

const marked = (options: Field['options'], as: boolean | 'unclear' = true): string[] =>
  (options ?? []).filter((one) => one.marked === as).map(({ text }) => squeezed(text));

/** What the form itself says, read before it was scanned: the measure for its scan. */
export function paperOf(reading: Reading): Paper {
  const said = everySaid(reading);
  return {
    words: everyWord(reading),
    fields: said.flatMap(({ label, value, options }) =>
      options || squeezed(value) === '' || squeezed(label) === '' ? [] : [[label, value]],
    ),
    ticks: said.flatMap(({ label, options }) =>
      options ? [{ label, options: options.map(({ text }) => squeezed(text)), on: marked(options) }] : [],
    ),
  };
}

/** Takes each member once; answers how many there were. */
function taken(wanted: readonly string[], got: readonly string[]): Share {
  const left = new Map<string, number>();
  for (const one of got) left.set(one, (left.get(one) ?? 0) + 1);
  let right = 0;
  for (const one of wanted) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    right += 1;
    left.set(one, count - 1);
  }
  return { right, of: wanted.length };
}

/** `wrong`: ticks said to be otherwise than they are. `believed`: answers that say of themselves that nobody need look. `missed`: what was not recognised, to look at. */
export type PaperScore = {
  words: Share;
  fields: Share;
  ticks: Share;
  wrong: number;
  believed: number;
  missed: string[];
};

export function paperScore(reading: Reading, { words, fields, ticks }: Paper): PaperScore {
  const said = everySaid(reading);
  const pair = (label: string, value: string) => `${squeezed(label)}: ${squeezed(value)}`;
  const pairs = said.map(({ label, value }) => pair(label, value));
  const share: Share = { right: 0, of: ticks.length };
  const missed: string[] = [];
  let wrong = 0;
  const asked = said.filter(({ options }) => options);
  for (const { label, options, on } of ticks) {
    const like = asked.filter((one) => squeezed(one.label) === squeezed(label));
    const same = like.find((one) => (one.options ?? []).map(({ text }) => squeezed(text)).join() === options.join());
    const one = same ?? like[0];
    if (one) asked.splice(asked.indexOf(one), 1);
    const [got, maybe] = [marked(one?.options), marked(one?.options, 'unclear')];
    if (one && got.join() === on.join() && maybe.length === 0) share.right += 1;
    else if (one && maybe.length === 0 && got.length > 0) wrong += 1;
    if (!one || got.join() !== on.join())
      missed.push(`tick ${label}: ${on.join()}: ${one ? `read ${got.join()} ?${maybe.join()}` : 'not found'}`);
  }
  const left = [...pairs];
  for (const [label, value] of fields) {
    const index = left.indexOf(pair(label, value));
    if (index >= 0) left.splice(index, 1);
    else missed.push(`field ${label}: ${value}`);
  }
  return {
    words: taken(words, everyWord(reading)),
    fields: taken(
      fields.map(([label, value]) => pair(label, value)),
      pairs,
    ),
    ticks: share,
    wrong,
    believed: said.filter(({ confidence }) => confidence >= 0.5).length,
    missed,
  };
}
