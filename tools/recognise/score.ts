/** Scores what was recognised on a Single Service Request against what stands on its paper: words, answers by letters and digits, ticks, table cells. */
import * as z from 'zod';
import type { Reading } from '../../schemas/reading.ts';

const pair = z.tuple([z.string(), z.string()]);
const section = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kv'), title: z.string().default(''), rows: z.array(z.array(pair)) }),
  z.object({ kind: z.literal('text'), title: z.string().default(''), items: z.array(pair) }),
  z.object({
    kind: z.literal('ticks'),
    items: z.array(z.object({ q: z.string(), key: z.string(), options: z.array(z.string()) })),
  }),
  z.object({
    kind: z.literal('table'),
    title: z.string().default(''),
    key: z.string(),
    cols: z.array(z.tuple([z.string(), z.string(), z.number()])),
  }),
]);
const answers = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))]),
);

/** The file of truths: one form, and its referrals by id. */
export const truthFile = z.object({
  form: z.object({ sections: z.array(section) }),
  referrals: z.array(answers),
});
export type Truth = z.infer<typeof truthFile>;

export type Share = { right: number; of: number };
/** `unflagged`: answers that are wrong, and that neither a doubt nor a low confidence marks. */
export type Score = { words: Share; fields: Share; ticks: Share; cells: Share; unflagged: string[] };

const squeezed = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (text: string): string[] =>
  text.split(/[\s/|]+/).flatMap((word) => (squeezed(word) === '' ? [] : [squeezed(word)]));

/** Everything that came out, wherever it was put. */
function everything({ fields, tables, passages }: Reading): string {
  const said = [
    ...fields.flatMap((one) => [one.label, one.value, ...(one.options ?? []).map(({ text }) => text)]),
    ...new Set(fields.map((one) => one.section)),
    ...tables.flatMap((one) => [one.section, ...one.headers, ...one.rows.flat().map((cell) => cell.text)]),
    ...passages.map((one) => one.text),
  ];
  return said.join(' ');
}

/** All words that the paper holds, labels and titles included. */
function onPaper({ form }: Truth, referral: z.infer<typeof answers>): string[] {
  const value = (key: string): string => {
    const said = referral[key];
    return typeof said === 'string' ? said : '';
  };
  return form.sections.flatMap((part) => {
    if (part.kind === 'ticks') return part.items.flatMap(({ q, options }) => [q, ...options]);
    if (part.kind === 'table') {
      const rows = referral[part.key];
      const cells = Array.isArray(rows)
        ? rows.flatMap((row) => (typeof row === 'string' ? [row] : Object.values(row)))
        : [];
      return [part.title, ...part.cols.map(([head]) => head), ...cells];
    }
    const pairs = part.kind === 'kv' ? part.rows.flat() : part.items;
    return [part.title, ...pairs.flatMap(([label, key]) => [label, value(key)])];
  });
}

function foundOf(wanted: readonly string[], got: readonly string[]): Share {
  const left = new Map<string, number>();
  for (const word of got) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    right += 1;
    left.set(word, count - 1);
  }
  return { right, of: wanted.length };
}

/** The score of the referral named `id`. Throws when the truths do not hold it. */
export function scoreOf(reading: Reading, truth: Truth, id: string): Score {
  const referral = truth.referrals.find((one) => one.id === id);
  if (!referral) throw new Error(`no truth is known of ${id}`);
  const score: Score = {
    words: foundOf(onPaper(truth, referral).flatMap(wordsOf), wordsOf(everything(reading))),
    fields: { right: 0, of: 0 },
    ticks: { right: 0, of: 0 },
    cells: { right: 0, of: 0 },
    unflagged: [],
  };
  const judge = (share: Share, what: string, right: boolean, flagged: boolean): void => {
    share.of += 1;
    if (right) share.right += 1;
    else if (!flagged) score.unflagged.push(what);
  };
  for (const part of truth.form.sections) {
    if (part.kind === 'ticks') {
      for (const { q, key, options } of part.items) {
        const field = reading.fields.find((one) => one.options && squeezed(one.label) === squeezed(q));
        const marked = options.filter((option) =>
          field?.options?.some((one) => one.marked === true && squeezed(one.text) === squeezed(option)),
        );
        const right = field !== undefined && JSON.stringify(marked) === JSON.stringify(referral[key]);
        judge(score.ticks, q, right, (field?.confidence ?? 0) < 0.5);
      }
    } else if (part.kind === 'table') {
      const table = reading.tables.find(
        (one) => one.headers.map(squeezed).join() === part.cols.map(([head]) => squeezed(head)).join(),
      );
      const rows = referral[part.key];
      if (!Array.isArray(rows)) continue;
      rows.forEach((row, n) => {
        part.cols.forEach(([head, key], column) => {
          if (typeof row === 'string') return;
          const cell = table?.rows[n]?.[column];
          const right = cell !== undefined && squeezed(cell.text) === squeezed(row[key] ?? '');
          judge(score.cells, head, right, (cell?.confidence ?? 0) < 0.5);
        });
      });
    } else {
      for (const [label, key] of part.kind === 'kv' ? part.rows.flat() : part.items) {
        const said = referral[key];
        const field = reading.fields.find(
          (one) =>
            squeezed(one.label) === squeezed(label) &&
            (part.title === '' || squeezed(one.section) === squeezed(part.title)),
        );
        const right = field !== undefined && squeezed(field.value) === squeezed(typeof said === 'string' ? said : '');
        judge(score.fields, label, right, (field?.confidence ?? 0) < 0.5);
      }
    }
  }
  return score;
}
