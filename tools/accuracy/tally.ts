/** Adds scores up: by rendering, by field, for all; held-out forms apart. */
import * as z from 'zod';
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

export const results = z.strictObject({
  all: tally,
  heldOut: tally,
  byRendering: z.record(z.string(), tally),
  byField: z.record(z.string(), tally),
  prose: z.record(z.string(), matter),
  proseHeldOut: z.record(z.string(), matter),
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

export function tallied(scored: readonly Scored[]): Results {
  const sums: Results = {
    all: nothing(),
    heldOut: nothing(),
    byRendering: {},
    byField: {},
    prose: {},
    proseHeldOut: {},
  };
  for (const { rendering, heldOut, scores } of scored) {
    const byRendering = sums.byRendering[rendering] ?? nothing();
    sums.byRendering[rendering] = byRendering;
    const mine = [heldOut ? sums.heldOut : sums.all, byRendering];
    for (const sum of mine) sum.files += 1;
    const met = new Set<string>();
    for (const score of scores) {
      for (const sum of mine) add(sum, score);
      const byField = sums.byField[score.field] ?? nothing();
      sums.byField[score.field] = byField;
      if (!met.has(score.field)) byField.files += 1;
      met.add(score.field);
      add(byField, score);
    }
  }
  const letters = scored.filter(({ style }) => style === 'prose');
  const of = (apart: boolean) =>
    matters(letters.filter(({ heldOut }) => heldOut === apart).map(({ scores }) => scores));
  return {
    ...sums,
    prose: of(false),
    proseHeldOut: of(true),
    byRendering: inOrder(sums.byRendering),
    byField: inOrder(sums.byField),
  };
}

const inOrder = (of: Readonly<Record<string, Tally>>): Record<string, Tally> =>
  Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)));
