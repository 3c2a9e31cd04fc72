/** What is answered to somebody who asks for a day's figures, and to somebody who asks what stands behind one of them. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { ReferralEvent } from '../../schemas/event.ts';
import type { FigureCode, MeasuredStep, SliceBy } from '../../schemas/measures.ts';
import type { BehindRow, BehindView, MeasuresView } from '../../schemas/measures-view.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import { DEFINITIONS } from './definitions.ts';
import { byReferral, figuresOf, type Judgement, judgements, type Measured, sliceOf } from './figures.ts';
import type { Period } from './period.ts';
import { quietOf } from './quiet.ts';
import { titleOf } from './titles.ts';

/** `known`: of everything received from the period's `lookBack` to its `until`. */
export function measuresOf(known: Measured, profile: AuthorityProfile, by?: SliceBy): MeasuresView {
  const { day, over, firstDay, asOf, dayHasEnded } = known.period;
  return {
    council: profile.name,
    day,
    over,
    from: firstDay,
    asOf,
    dayHasEnded,
    ...(by && { by }),
    figures: figuresOf(known, profile, by),
    quiet: quietOf(known.all, profile, asOf),
    notCounted: known.notCounted,
  };
}

/** Which of those behind a figure are shown: one slice of them, so many, those after one. */
export type Shown = {
  by?: SliceBy | undefined;
  is?: string | undefined;
  limit: number;
  after?: Reference | undefined;
};

/** One page of those behind a figure, by reference, so that a page is the same whenever it is asked for. `hidden`: counted, and not named. */
export function behindOf(
  figure: FigureCode,
  known: Measured,
  profile: AuthorityProfile,
  { by, is, limit, after }: Shown,
  hidden: ReadonlySet<Reference>,
): { total: number; restricted: number; page: Judgement[]; more: boolean } {
  const each = judgements(figure, known)
    .filter(({ facts }) => by === undefined || is === undefined || sliceOf(facts, by, profile).is === is)
    .toSorted((a, b) => (a.facts.reference < b.facts.reference ? -1 : 1));
  const named = each.filter(({ facts }) => !hidden.has(facts.reference));
  const left = after === undefined ? named : named.filter(({ facts }) => facts.reference > after);
  return {
    total: each.length,
    restricted: each.length - named.length,
    page: left.slice(0, limit),
    more: left.length > limit,
  };
}

/** What is held of one referral that stands behind a figure. */
export type Lived = { events: readonly ReferralEvent[]; clocks: readonly Clock[] };

/** A stop is dated when the act was truly done; that it was entered by then, only its event says: of a clock's n-th stop, its n-th event. */
function stopsEntered({ events }: Lived, id: string, asOf: Instant): number {
  return events
    .filter(({ facts }) => facts.what === 'clock-stopped' && facts.id === id)
    .toSorted((a, b) => a.sequence - b.sequence)
    .filter(({ at }) => at < asOf).length;
}

/** A clock's history as it stood at the moment, without the words that people left in it. */
function historyOf({ id, kind, history }: Clock, lived: Lived, asOf: Instant): BehindRow['clocks'][number] {
  const entered = stopsEntered(lived, id, asOf);
  const isStop = ({ what }: (typeof history)[number]) => what.startsWith('stopped');
  const stops = history.filter(isStop);
  return {
    id,
    kind,
    history: history
      .filter((one) => one.at < asOf && (!isStop(one) || stops.indexOf(one) < entered))
      .map((one) => {
        const { what, at, by } = one;
        const figures = 'figures' in one ? one.figures : undefined;
        return { what, at, by, ...(figures && { dueAt: figures.dueAt, rule: figures.rule.source }) };
      }),
  };
}

function rowOf({ facts, judged }: Judgement, own: readonly MeasuredStep[], lived: Lived, asOf: Instant): BehindRow {
  const { reference, receivedAt, channel, source, team, hours } = facts;
  return {
    ...{ reference, receivedAt, channel, source, team, hours },
    counts: judged.counts,
    ...(judged.counts === 'excluded'
      ? { because: judged.because }
      : judged.tookHours !== undefined && { tookHours: Number(judged.tookHours.toFixed(2)) }),
    steps: own
      .filter(({ at }) => at < asOf)
      .toSorted((a, b) => a.sequence - b.sequence)
      .map(({ at, step }) => ({ at, step: withoutCases(step) })),
    clocks: lived.clocks.map((clock) => historyOf(clock, lived, asOf)).filter(({ history }) => history.length > 0),
  };
}

/** A case number says who a child is: behind a figure only how many were found. */
function withoutCases(step: MeasuredStep['step']): MeasuredStep['step'] {
  return step.what === 'looked-up' ? { ...step, cases: step.cases.map(() => 'found') } : step;
}

export function behindView(
  figure: FigureCode,
  found: ReturnType<typeof behindOf>,
  steps: readonly MeasuredStep[],
  lives: ReadonlyMap<Reference, Lived>,
  { day, over, asOf }: Period,
  profile: AuthorityProfile,
): BehindView {
  const { words, source } = DEFINITIONS[figure];
  const title = titleOf(figure, profile);
  const own = byReferral(steps);
  const rows = found.page.map((one) => {
    const { reference } = one.facts;
    return rowOf(one, own.get(reference) ?? [], lives.get(reference) ?? { events: [], clocks: [] }, asOf);
  });
  const last = rows.at(-1);
  return {
    ...{ figure, title, definition: words, source, day, over, asOf },
    total: found.total,
    ...(found.restricted > 0 && { restricted: found.restricted }),
    rows,
    more: found.more,
    ...(found.more && last && { next: last.reference }),
  };
}
