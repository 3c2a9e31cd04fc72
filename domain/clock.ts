/** When is it due, is it low, is it out, has it been stopped: the whole life of one clock, as pure steps that each add to its history. */
import type { AuthorityProfile } from '../schemas/authority.ts';
import type { Clock, ClockEvent, ClockFigures, ClockKind, Limit } from '../schemas/clock.ts';
import type { Finding } from '../schemas/finding.ts';
import { type Instant, pointer } from '../schemas/primitives.ts';
import { calendarNamed, covers } from './calendar/calendar.ts';
import { type Asked, figuresOf, rowOf } from './clock-times.ts';
import { londonDate } from './working-time.ts';

const FRONT_DOOR = 'front-door';

/** The clock with its next moment right: warning, then due time, then each climb, then none. Every step below ends here. */
function withNext({ nextAt: _, ...clock }: Clock): Clock {
  if (clock.stoppedAt) return clock;
  const beforeDue = clock.warnAt && !clock.warnedAt ? clock.warnAt : clock.dueAt;
  const nextAt = clock.outAt ? clock.climbAt[clock.climbed] : beforeDue;
  return nextAt ? { ...clock, nextAt } : clock;
}

/** New figures in place of the old. Where a new time is still to come its mark is taken off, so that nobody misses the new one. */
function refigured(before: Clock, figures: ClockFigures, at: Instant): Clock {
  const { warnAt: _, warnedAt, outAt, climbed, ...rest } = before;
  const isOut = outAt !== undefined && figures.dueAt <= at;
  return {
    ...rest,
    ...figures,
    ...(warnedAt && !(figures.warnAt && figures.warnAt > at) && { warnedAt }),
    ...(isOut && { outAt }),
    climbed: isOut ? climbed : 0,
  };
}

/** What one more thing makes of a clock. The only place where a clock becomes different, so that its history says all there is to say. */
function after(before: Clock, event: ClockEvent): Clock {
  const clock = { ...before, history: [...before.history, event] };
  switch (event.what) {
    case 'started':
      throw new Error('a clock starts once');
    case 'warned':
      return withNext({ ...clock, warnedAt: event.at });
    case 'out':
      return withNext({ ...clock, outAt: event.at });
    case 'climbed':
      return withNext({ ...clock, climbed: clock.climbed + 1 });
    case 'chased':
      return withNext({ ...clock, chased: clock.chased + 1 });
    case 'recomputed':
      return withNext(refigured(clock, event.figures, event.at));
    case 'resumed': {
      const { stoppedAt: _, stoppedBy: __, late: ___, ...running } = clock;
      return withNext(running);
    }
    case 'stopped':
    case 'stopped-late':
      return withNext({
        ...clock,
        stoppedAt: event.at,
        stoppedBy: event.by,
        late: event.what === 'stopped-late',
      });
  }
}

/** Makes a clock again out of its history alone: any figure can be explained by playing it. Throws where the history does not begin with its start. */
export function replay([first, ...rest]: readonly ClockEvent[]): Clock {
  if (first?.what !== 'started') throw new Error('a clock’s history begins with its start');
  const { id, kind, about, figures } = first;
  const begun = { id, kind, ...(about !== undefined && { about }), ...figures, climbed: 0, chased: 0 };
  return rest.reduce(after, withNext({ ...begun, history: [first] }));
}

/** Days past the calendar's years are counted as weekdays without holidays; whoever reads the referral must know (design 7). */
function horizonFinding(profile: AuthorityProfile, clocks: readonly Clock[]): Finding[] {
  const calendar = calendarNamed(profile.calendar);
  const known = clocks.every(
    ({ receivedAt, dueAt }) => covers(calendar, londonDate(receivedAt)) && covers(calendar, londonDate(dueAt)),
  );
  if (known) return [];
  const text =
    'The holiday calendar does not cover these dates, so bank holidays were counted as working days: a due time may be early.';
  return [{ code: 'calendar-horizon', at: pointer.parse(''), severity: 'check', text }];
}

/**
 * One clock to start. `receivedAt`: when the duty arose. `id`: where several of a kind may run, `check-3`; else the kind is its id.
 * `about`: the id of what it times. `countingFrom`: where it counts from a later moment. `dueAt`: a moment that a person stated;
 * `within`: a limit of this clock's own. Both stand above the profile's row.
 */
export type ToStart = Asked & { kind: ClockKind; id?: string; about?: string };

/** Starts one clock from the true moment of its duty. Throws where the council has no such clock: ask `hasClock` of those it may lack. */
export function startClock(
  profile: AuthorityProfile,
  { kind, id = kind, about, ...asked }: ToStart,
): { clock: Clock; findings: Finding[] } {
  const row = rowOf(profile, kind);
  if (!row) throw new Error(`profile ${profile.id} has no clock ${kind}`);
  const clock = replay([
    {
      what: 'started',
      at: asked.receivedAt,
      by: FRONT_DOOR,
      id,
      kind,
      ...(about !== undefined && { about }),
      figures: figuresOf(row, profile, asked),
    },
  ]);
  return { clock, findings: horizonFinding(profile, [clock]) };
}

/** Starts one clock of each of these kinds that the council has, from the true arrival (R2), with the findings said once. */
export function startClocks(
  profile: AuthorityProfile,
  { receivedAt, kinds }: { receivedAt: Instant; kinds: readonly ClockKind[] },
): { clocks: Clock[]; findings: Finding[] } {
  const clocks = kinds
    .filter((kind) => hasClock(profile, kind))
    .map((kind) => startClock(profile, { kind, receivedAt }).clock);
  return { clocks, findings: horizonFinding(profile, clocks) };
}

/** Whether this council has a clock of that kind: only the kinds in `MAY_LACK` are ever absent. */
export function hasClock(profile: AuthorityProfile, kind: ClockKind): boolean {
  return rowOf(profile, kind) !== undefined;
}

/** What a sweep at `now` should do. At or past due and never marked = `out`, also when nobody was warned in time (an outage). */
export function whatIsDue(clock: Clock, now: Instant): 'nothing' | 'warn' | 'out' | 'climb' {
  if (!clock.nextAt || clock.nextAt > now) return 'nothing';
  if (clock.outAt) return 'climb';
  return clock.dueAt <= now ? 'out' : 'warn';
}

/** Marks that somebody was warned. Idempotent: the same clock comes back if it was warned, is out or is stopped. */
export function warn(clock: Clock, at: Instant): Clock {
  if (clock.warnedAt || clock.outAt || clock.stoppedAt) return clock;
  return after(clock, { at, what: 'warned', by: FRONT_DOOR });
}

/** Marks that time has run out. Idempotent: the same clock comes back if it is out or stopped. */
export function runOut(clock: Clock, at: Instant): Clock {
  if (clock.outAt || clock.stoppedAt) return clock;
  return after(clock, { at, what: 'out', by: FRONT_DOOR });
}

/** Marks that the ladder's next rungs were told. The same clock comes back where it is not out, is stopped, or is at the top. */
export function climb(clock: Clock, at: Instant): Clock {
  if (!clock.outAt || clock.stoppedAt || clock.climbed >= clock.climbAt.length) return clock;
  return after(clock, { at, what: 'climbed', by: FRONT_DOOR });
}

/** Counts that the person to whom it is owed asked for it again (P32). A stopped clock is owed no more and stays as it was. */
export function chase(clock: Clock, at: Instant, by: string, words?: string): Clock {
  if (clock.stoppedAt) return clock;
  return after(clock, { at, what: 'chased', by, ...(words !== undefined && { words }) });
}

/**
 * Stops the clock: `at` is when the act was truly done (`stopRefused` says whether it may be), `by` a person's id. Late if after the
 * due time, so a call made in time and keyed afterwards is in time, though history shows the clock went out. What is due at once is
 * never late: no limit was set that could be kept. The first stop stands.
 */
export function stop(clock: Clock, at: Instant, by: string, words?: string): Clock {
  if (clock.stoppedAt) return clock;
  const late = at > clock.dueAt && clock.rule.limit.unit !== 'at-once';
  return after(clock, { at, what: late ? 'stopped-late' : 'stopped', by, ...(words !== undefined && { words }) });
}

/** Runs again where what stopped it was undone; its due time is the first one, so it may be out at once. The same clock comes back if it runs. */
export function resume(clock: Clock, at: Instant, by: string, words: string): Clock {
  return clock.stoppedAt ? after(clock, { at, what: 'resumed', by, words }) : clock;
}

/** Why `at` may not be when the act was done (R18): before the duty arose, or in the future. Undefined if it may. */
export function stopRefused(clock: Clock, at: Instant, now: Instant): 'before-contact' | 'in-the-future' | undefined {
  if (at < clock.receivedAt) return 'before-contact';
  return at > now ? 'in-the-future' : undefined;
}

/** What was asked of a clock when it started, as its figures still show it. */
function askedOf({ receivedAt, countingFrom, dueAt, rule }: Clock): Asked {
  const own: { dueAt?: Instant; within?: Limit } = rule.limit.unit === 'stated' ? { dueAt } : { within: rule.limit };
  return {
    receivedAt,
    ...(rule.counts === 'stated' && { countingFrom }),
    ...(rule.limitFrom === 'this-clock' && own),
  };
}

/**
 * Works the times out again after the calendar or the profile changed, from the same received time (R2); history says what moved.
 * A stopped clock stays as it was, and so does one that the profile no longer has: what was begun is owed.
 */
export function recompute(clock: Clock, profile: AuthorityProfile, at: Instant): Clock {
  const row = rowOf(profile, clock.kind);
  if (clock.stoppedAt || !row) return clock;
  const figures = figuresOf(row, profile, askedOf(clock));
  if (same(figures, clock)) return clock;
  const { profileVersion, calendarVersion } = figures.rule;
  const words = `due ${clock.dueAt} became ${figures.dueAt}; profile ${profileVersion}, calendar ${calendarVersion}`;
  return after(clock, { at, what: 'recomputed', by: FRONT_DOOR, words, figures });
}

function same(figures: ClockFigures, clock: Clock): boolean {
  return (
    figures.dueAt === clock.dueAt &&
    figures.warnAt === clock.warnAt &&
    figures.countingFrom === clock.countingFrom &&
    figures.climbAt.join() === clock.climbAt.join() &&
    figures.rule.profileVersion === clock.rule.profileVersion &&
    figures.rule.calendarVersion === clock.rule.calendarVersion
  );
}
