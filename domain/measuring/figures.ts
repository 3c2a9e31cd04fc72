/** From the facts of referrals to figures: every number with what it is of, who was left out and why; and who stands behind each. Pure: the same steps give the same figures. */
import { medianSorted, quantileSorted } from 'simple-statistics';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { REFERRAL_SOURCE } from '../../schemas/codes/cin-census.ts';
import {
  type Because,
  type Figure,
  type FigureCode,
  figureCode,
  type Hours,
  type MeasuredStep,
  type SliceBy,
} from '../../schemas/measures.ts';
import type { Reference } from '../../schemas/primitives.ts';
import { BECAUSE } from './because.ts';
import { DEFINITIONS } from './definitions.ts';
import { earlierAmong } from './earlier.ts';
import { factsOf, type ReferralFacts } from './facts.ts';
import type { Around, Definition, Judged } from './judging.ts';
import type { Period } from './period.ts';
import { titleOf } from './titles.ts';

/** What a figure says of one referral. */
export type Judgement = { facts: ReferralFacts; judged: Judged };

/** All that is known of a period, ready to be asked for any figure. */
export type Measured = { period: Period; all: readonly ReferralFacts[]; around: Around; notCounted: number };

/** The steps of each referral, whatever the order in which they come. */
export function byReferral(steps: Iterable<MeasuredStep>): Map<Reference, MeasuredStep[]> {
  const found = new Map<Reference, MeasuredStep[]>();
  for (const one of steps) {
    const before = found.get(one.reference);
    if (before) before.push(one);
    else found.set(one.reference, [one]);
  }
  return found;
}

/** `steps`: of everything that came in the period and the twelve months before it. */
export function measured(steps: Iterable<MeasuredStep>, period: Period, profile: AuthorityProfile): Measured {
  const progresses = new Set(
    profile.outcomes.filter((one) => one.decision === 'contact' && one.progresses).map(({ code }) => code),
  );
  const all: ReferralFacts[] = [];
  let notCounted = 0;
  for (const own of byReferral(steps).values()) {
    const facts = factsOf(own, period.asOf, progresses);
    if (facts && facts.receivedAt < period.until) all.push(facts);
    if (!facts && own.some(({ at, sequence }) => sequence === 1 && at < period.asOf)) notCounted += 1;
  }
  all.sort((a, b) =>
    a.receivedAt === b.receivedAt ? (a.reference < b.reference ? -1 : 1) : a.receivedAt < b.receivedAt ? -1 : 1,
  );
  return { period, all, around: { asOf: period.asOf, earlierOf: earlierAmong(all) }, notCounted };
}

/** What one figure says of each referral that it is about, oldest first. */
export function judgements(figure: FigureCode, { period, all, around }: Measured): Judgement[] {
  const { of, judge } = DEFINITIONS[figure];
  return all.flatMap((facts) => {
    if (of === 'received-in-period' && facts.receivedAt < period.from) return [];
    const judged = judge(facts, around);
    return judged ? [{ facts, judged }] : [];
  });
}

const rounded = (value: number, places: number) => Number(value.toFixed(places));

function hoursOf(each: readonly Judgement[]): Hours | undefined {
  const sorted = each
    .flatMap(({ judged }) =>
      judged.counts !== 'excluded' && judged.tookHours !== undefined ? [judged.tookHours] : [],
    )
    .toSorted((a, b) => a - b);
  const longest = sorted.at(-1);
  if (longest === undefined) return undefined;
  return {
    count: sorted.length,
    median: rounded(medianSorted(sorted), 2),
    ninetieth: rounded(quantileSorted(sorted, 0.9), 2),
    longest: rounded(longest, 2),
  };
}

function amountOf(unit: Definition['unit'], each: readonly Judgement[]) {
  const numerator = each.filter(({ judged }) => judged.counts === 'for').length;
  const left = new Map<Because, number>();
  for (const { judged } of each) {
    if (judged.counts === 'excluded') left.set(judged.because, (left.get(judged.because) ?? 0) + 1);
  }
  const excluded = [...left]
    .map(([because, count]) => ({ because, words: BECAUSE[because], count }))
    .toSorted((a, b) => (a.because < b.because ? -1 : 1));
  const denominator = each.length - excluded.reduce((sum, { count }) => sum + count, 0);
  const share = denominator === 0 ? null : rounded((100 * numerator) / denominator, 1);
  const hours = hoursOf(each);
  return { value: unit === 'count' ? numerator : share, numerator, denominator, excluded, ...(hours && { hours }) };
}

const HOURS_WORDS = { in: 'In office hours', out: 'Out of office hours' } as const;

/** What a referral is in one way of slicing, and that in words. */
export function sliceOf(
  { channel, source, team, hours }: ReferralFacts,
  by: SliceBy,
  profile: AuthorityProfile,
): { is: string; words: string } {
  switch (by) {
    case 'channel':
      return { is: channel, words: channel };
    case 'source':
      return { is: source, words: REFERRAL_SOURCE.codes[source] };
    case 'team':
      return { is: team, words: profile.teams.list.find(({ id }) => id === team)?.name ?? team };
    case 'hours':
      return { is: hours, words: HOURS_WORDS[hours] };
  }
}

function slicesOf(
  unit: Definition['unit'],
  each: readonly Judgement[],
  by: SliceBy,
  profile: AuthorityProfile,
): NonNullable<Figure['slices']> {
  const slices = new Map<string, { words: string; each: Judgement[] }>();
  for (const one of each) {
    const { is, words } = sliceOf(one.facts, by, profile);
    const slice = slices.get(is) ?? { words, each: [] };
    slice.each.push(one);
    slices.set(is, slice);
  }
  return [...slices]
    .map(([is, slice]) => ({ is, words: slice.words, ...amountOf(unit, slice.each) }))
    .toSorted((a, b) => (a.is < b.is ? -1 : 1));
}

/** The figures of the period, all of them or those named, in the order of the table; sliced where that is asked. */
export function figuresOf(
  known: Measured,
  profile: AuthorityProfile,
  by?: SliceBy,
  codes: readonly FigureCode[] = figureCode.options,
): Figure[] {
  const { day, over } = known.period;
  return codes.map((code) => {
    const { unit, of, words, source } = DEFINITIONS[code];
    const each = judgements(code, known);
    return {
      figure: code,
      title: titleOf(code, profile),
      unit,
      of,
      ...amountOf(unit, each),
      definition: words,
      source,
      ...(by && { slices: slicesOf(unit, each, by, profile) }),
      behind: `/measures/${code}/behind?day=${day}&over=${over}`,
    };
  });
}
