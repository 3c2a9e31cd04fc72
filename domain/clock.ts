/** When is it due, is it low, is it out, has it been stopped: the whole life of one statutory clock, as pure steps from one value to the next. */
import type { AuthorityProfile, ClockRow } from '../schemas/authority.ts';
import type { Clock, ClockKind } from '../schemas/clock.ts';
import type { Finding } from '../schemas/finding.ts';
import { type Instant, pointer } from '../schemas/primitives.ts';
import { calendarNamed, covers } from './calendar/calendar.ts';
import {
  addWorkingDays,
  closeOfBusiness,
  later,
  londonDate,
  nextOpening,
  workingHoursBefore,
} from './working-time.ts';

const HOUR = 3_600_000;
const FRONT_DOOR = 'front-door';

type Times = Pick<Clock, 'countingFrom' | 'warnAt' | 'dueAt' | 'rule'>;

/** When a limit that counts from a moment ends (design 7; domain reference 4.3 and 4.4). */
export function dueAfter(countingFrom: Instant, limit: ClockRow['limit'], profile: AuthorityProfile): Instant {
  if (limit.unit === 'hours') return later(countingFrom, limit.count * HOUR);
  const date = londonDate(countingFrom);
  if (limit.unit === 'working-days') return closeOfBusiness(addWorkingDays(date, limit.count, profile), profile);
  const opensAt = nextOpening(countingFrom, profile);
  return closeOfBusiness(londonDate(opensAt), profile);
}

function warningBefore(dueAt: Instant, row: ClockRow, profile: AuthorityProfile): Instant | undefined {
  if (!row.warnBefore) return undefined;
  const { unit, count } = row.warnBefore;
  return unit === 'hours' ? later(dueAt, -count * HOUR) : workingHoursBefore(dueAt, count, profile);
}

function timesOf(row: ClockRow, profile: AuthorityProfile, receivedAt: Instant): Times {
  const countingFrom = row.starts === 'received' ? receivedAt : nextOpening(receivedAt, profile);
  const dueAt = dueAfter(countingFrom, row.limit, profile);
  const wanted = warningBefore(dueAt, row, profile);
  const warnAt = wanted && wanted < receivedAt ? receivedAt : wanted;
  return {
    countingFrom,
    ...(warnAt && { warnAt }),
    dueAt,
    rule: {
      authority: profile.id,
      profileVersion: profile.version,
      clock: row.name,
      source: row.source,
      calendarVersion: calendarNamed(profile.calendar).version,
    },
  };
}

function rowOf(profile: AuthorityProfile, kind: ClockKind): ClockRow {
  const row = profile.clocks.find((each) => each.kind === kind);
  if (!row) throw new Error(`profile ${profile.id} has no clock ${kind}`);
  return row;
}

/** The clock with its next moment right: warning, then due time, then none. Every step below ends here. */
function withNext({ nextAt: _, ...clock }: Clock): Clock {
  if (clock.stoppedAt || clock.outAt) return clock;
  return { ...clock, nextAt: clock.warnAt && !clock.warnedAt ? clock.warnAt : clock.dueAt };
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
 * Starts one clock of each kind from the true arrival (R2). Total for a checked profile: outside the calendar's years it counts
 * weekdays and says so in a finding.
 */
export function startClocks(
  profile: AuthorityProfile,
  { receivedAt, kinds }: { receivedAt: Instant; kinds: readonly ClockKind[] },
): { clocks: Clock[]; findings: Finding[] } {
  const clocks = kinds.map((kind) =>
    withNext({
      kind,
      receivedAt,
      ...timesOf(rowOf(profile, kind), profile, receivedAt),
      history: [{ at: receivedAt, what: 'started', by: FRONT_DOOR }],
    }),
  );
  return { clocks, findings: horizonFinding(profile, clocks) };
}

/** What a sweep at `now` should do. At or past due and never marked = `out`, also when nobody was warned in time (an outage). */
export function whatIsDue(clock: Clock, now: Instant): 'nothing' | 'warn' | 'out' {
  if (clock.stoppedAt || clock.outAt) return 'nothing';
  if (clock.dueAt <= now) return 'out';
  return clock.warnAt && !clock.warnedAt && clock.warnAt <= now ? 'warn' : 'nothing';
}

/** Marks that somebody was warned. Idempotent: the same clock comes back if it was warned, is out or is stopped. */
export function warn(clock: Clock, at: Instant): Clock {
  if (clock.warnedAt || clock.outAt || clock.stoppedAt) return clock;
  return withNext({ ...clock, warnedAt: at, history: [...clock.history, { at, what: 'warned', by: FRONT_DOOR }] });
}

/** Marks that time has run out. Idempotent: the same clock comes back if it is out or stopped. */
export function runOut(clock: Clock, at: Instant): Clock {
  if (clock.outAt || clock.stoppedAt) return clock;
  return withNext({ ...clock, outAt: at, history: [...clock.history, { at, what: 'out', by: FRONT_DOOR }] });
}

/**
 * Stops the clock: `at` is when the act was truly done (`stopRefused` says whether it may be), `by` a person's id. Late if after the
 * due time, so a call made in time and keyed afterwards is in time, though history shows the clock went out. The first stop stands.
 */
export function stop(clock: Clock, at: Instant, by: string, words?: string): Clock {
  if (clock.stoppedAt) return clock;
  const late = at > clock.dueAt;
  const happened = {
    at,
    what: late ? 'stopped-late' : 'stopped',
    by,
    ...(words !== undefined && { words }),
  } as const;
  return withNext({ ...clock, stoppedAt: at, stoppedBy: by, late, history: [...clock.history, happened] });
}

/** Why `at` may not be when the act was done (R18): before the referrer's first contact, or in the future. Undefined if it may. */
export function stopRefused(clock: Clock, at: Instant, now: Instant): 'before-contact' | 'in-the-future' | undefined {
  if (at < clock.receivedAt) return 'before-contact';
  return at > now ? 'in-the-future' : undefined;
}

/**
 * Works the times out again after the calendar or the profile changed, from the same received time (R2); history says what moved.
 * A stopped clock stays as it was. Where the new time is still to come its mark is taken off, so that nobody misses the new one.
 */
export function recompute(clock: Clock, profile: AuthorityProfile, at: Instant): Clock {
  if (clock.stoppedAt) return clock;
  const times = timesOf(rowOf(profile, clock.kind), profile, clock.receivedAt);
  const same =
    times.dueAt === clock.dueAt &&
    times.warnAt === clock.warnAt &&
    times.countingFrom === clock.countingFrom &&
    times.rule.profileVersion === clock.rule.profileVersion &&
    times.rule.calendarVersion === clock.rule.calendarVersion;
  if (same) return clock;
  const { warnAt: _, warnedAt, outAt, ...rest } = clock;
  const words = `due ${clock.dueAt} became ${times.dueAt}; profile ${times.rule.profileVersion}, calendar ${times.rule.calendarVersion}`;
  return withNext({
    ...rest,
    ...times,
    ...(warnedAt && !(times.warnAt && times.warnAt > at) && { warnedAt }),
    ...(outAt && times.dueAt <= at && { outAt }),
    history: [...clock.history, { at, what: 'recomputed', by: FRONT_DOOR, words }],
  });
}
