/** How well people are told apart on the labelled pairs: by band, by kind, and by names alone. */
import { compare } from '../../domain/matching/compare.ts';
import type { Likeness, Measure } from '../../domain/matching/names-alike.ts';
import type { PairBand } from '../../schemas/matching.ts';
import type { LabelledPair } from './pairs.ts';

export type Score = {
  readonly pairs: number;
  /** Of those who are one person, how many came up as potential or match. */
  readonly recall: number;
  /** Of those who came up so, how many are one person. */
  readonly precision: number;
  readonly matches: number;
  /** Two people called a match: there must be none. */
  readonly falseMatches: number;
};

const cameUp = (band: PairBand) => band === 'match' || band === 'potential';

export function scoreOf(pairs: readonly LabelledPair[], measure?: Measure): Score {
  const told = pairs.map(({ same, one, other }) => ({ same, band: compare(one, other, measure).band }));
  const found = told.filter(({ band }) => cameUp(band));
  const right = found.filter(({ same }) => same).length;
  const matches = told.filter(({ band }) => band === 'match');
  return {
    pairs: pairs.length,
    recall: right / told.filter(({ same }) => same).length,
    precision: right / found.length,
    matches: matches.length,
    falseMatches: matches.filter(({ same }) => !same).length,
  };
}

export type KindRow = {
  readonly kind: string;
  readonly same: boolean;
  readonly bands: Readonly<Record<PairBand, number>>;
};

export function byKind(pairs: readonly LabelledPair[]): KindRow[] {
  const rows = new Map<string, { kind: string; same: boolean; bands: Record<PairBand, number> }>();
  for (const { kind, same, one, other } of pairs) {
    const row = rows.get(kind) ?? { kind, same, bands: { match: 0, potential: 0, low: 0, none: 0 } };
    row.bands[compare(one, other).band] += 1;
    rows.set(kind, row);
  }
  return [...rows.values()];
}

/** First given names that are not letter for letter the same, of one person and of two: what a measure of names alone has to tell apart. */
function nameTasks(pairs: readonly LabelledPair[]): { one: string; other: string; same: boolean }[] {
  return pairs.flatMap(({ same, one, other }) => {
    const [mine] = one.names[0]?.given ?? [];
    const [theirs] = other.names[0]?.given ?? [];
    return mine === undefined || theirs === undefined || mine === theirs ? [] : [{ one: mine, other: theirs, same }];
  });
}

/** The precision that a measure of names alone has where it finds this share of those that are one name. */
export function precisionAt(recall: number, pairs: readonly LabelledPair[], likeness: Likeness): number {
  const tasks = nameTasks(pairs)
    .map(({ one, other, same }) => ({ same, like: likeness(one, other) }))
    .toSorted((a, b) => b.like - a.like);
  const wanted = Math.ceil(recall * tasks.filter(({ same }) => same).length);
  let right = 0;
  const at = tasks.findIndex(({ same }) => same && ++right >= wanted);
  const from = tasks[at]?.like ?? 0;
  const found = tasks.filter(({ like }) => like >= from);
  return found.filter(({ same }) => same).length / found.length;
}
