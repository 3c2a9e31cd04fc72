/** Adds scores up: by rendering, by field, for all; held-out forms apart. */
import * as z from 'zod';
import { longTable } from './long-table.ts';
import { matter, matters } from './prose.ts';
import { isFalseStatement, type Score } from './score.ts';

const count = z.int().min(0);

/** `values`: stated in the documents; `right` of them read. `told`: wrong, but a person is told. Gaps: flagged, kept among what found no home, or silent. */
export const tally = z.strictObject({
  files: count,
  values: count,
  right: count,
  told: count,
  false: count,
  gapsFlagged: count,
  gapsKept: count,
  gapsSilent: count,
  ticks: count,
  ticksRight: count,
});
export type Tally = z.infer<typeof tally>;

/** One set of forms, added up. */
export const sums = z.strictObject({
  all: tally,
  byRendering: z.record(z.string(), tally),
  byField: z.record(z.string(), tally),
  prose: z.record(z.string(), matter),
});
export type Sums = z.infer<typeof sums>;

/** `tuned`: those on which readers are tuned; `heldOut`: those at whose lines nobody looks. */
export const results = z.strictObject({
  tuned: sums,
  heldOut: sums,
  /** The sample forms, which are not in this repository: as last measured with `--also`. */
  samples: z.strictObject({ all: tally, longTable: longTable.optional() }).optional(),
});
export type Results = z.infer<typeof results>;

export type Scored = {
  file: string;
  style: string;
  rendering: string;
  heldOut: boolean;
  scores: readonly Score[];
  milliseconds: number;
};

const nothing = (): Tally => ({
  files: 0,
  values: 0,
  right: 0,
  told: 0,
  false: 0,
  gapsFlagged: 0,
  gapsKept: 0,
  gapsSilent: 0,
  ticks: 0,
  ticksRight: 0,
});

function add(sum: Tally, score: Score): void {
  const { verdict, told, tick } = score;
  const good = verdict === 'right' || verdict === 'rightly-blank';
  if (tick) {
    sum.ticks += 1;
    if (good) sum.ticksRight += 1;
  }
  // A value that is wrong stands where a right one should: it costs recall as well as precision.
  if (verdict === 'right' || verdict === 'wrong' || verdict === 'gap') sum.values += 1;
  if (verdict === 'right') sum.right += 1;
  if (isFalseStatement(score)) sum.false += 1;
  else if (verdict === 'wrong' || verdict === 'made-up') sum.told += 1;
  if (verdict !== 'gap') return;
  if (told === 'flagged') sum.gapsFlagged += 1;
  else if (told === 'kept') sum.gapsKept += 1;
  else sum.gapsSilent += 1;
}

/** The share of stated values that were read right. */
export const recall = ({ right, values }: Tally): number => (values === 0 ? 1 : right / values);
/** The share of what was read that is right. */
export const precision = ({ right, told, false: wrong }: Tally): number =>
  right + told + wrong === 0 ? 1 : right / (right + told + wrong);

function added(scored: readonly Scored[]): Sums {
  const all = nothing();
  const byRendering: Record<string, Tally> = {};
  const byField: Record<string, Tally> = {};
  for (const { rendering, scores } of scored) {
    const mine = byRendering[rendering] ?? nothing();
    byRendering[rendering] = mine;
    all.files += 1;
    mine.files += 1;
    const met = new Set<string>();
    for (const score of scores) {
      const field = byField[score.field] ?? nothing();
      byField[score.field] = field;
      if (!met.has(score.field)) field.files += 1;
      met.add(score.field);
      for (const sum of [all, mine, field]) add(sum, score);
    }
  }
  const letters = scored.filter(({ style }) => style === 'prose').map(({ scores }) => scores);
  return { all, byRendering: inOrder(byRendering), byField: inOrder(byField), prose: matters(letters) };
}

export const tallied = (scored: readonly Scored[]): Results => ({
  tuned: added(scored.filter(({ heldOut }) => !heldOut)),
  heldOut: added(scored.filter(({ heldOut }) => heldOut)),
});

const inOrder = (of: Readonly<Record<string, Tally>>): Record<string, Tally> =>
  Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)));
