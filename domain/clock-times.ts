/** When a clock is due, when it warns, and when its ladder climbs, worked out from one row of the profile and the calendar. */
import type { AuthorityProfile, ClockRow, LadderStep } from '../schemas/authority.ts';
import type { ClockFigures, ClockKind, Limit } from '../schemas/clock.ts';
import type { Instant } from '../schemas/primitives.ts';
import { calendarNamed } from './calendar/calendar.ts';
import {
  addWorkingDays,
  closeOfBusiness,
  later,
  londonDate,
  nextOpening,
  workingHoursAfter,
  workingHoursBefore,
} from './working-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When a limit that counts from a moment ends (design 7; domain reference 4.3 and 4.4). */
export function dueAfter(countingFrom: Instant, limit: Limit, profile: AuthorityProfile): Instant {
  switch (limit.unit) {
    case 'at-once':
    case 'stated':
      return countingFrom;
    case 'minutes':
      return later(countingFrom, limit.count * MINUTE);
    case 'hours':
      return later(countingFrom, limit.count * HOUR);
    case 'same-working-day':
      return closeOfBusiness(londonDate(nextOpening(countingFrom, profile)), profile);
    case 'working-days':
      return closeOfBusiness(addWorkingDays(londonDate(countingFrom), limit.count, profile), profile);
  }
}

function warningBefore(dueAt: Instant, row: ClockRow, profile: AuthorityProfile): Instant | undefined {
  if (!row.warnBefore) return undefined;
  const { unit, count } = row.warnBefore;
  if (unit === 'working-hours') return workingHoursBefore(dueAt, count, profile);
  return later(dueAt, -count * (unit === 'hours' ? HOUR : MINUTE));
}

function waited(
  from: Instant,
  { unit, count }: NonNullable<LadderStep['after']>,
  profile: AuthorityProfile,
): Instant {
  if (unit === 'working-hours') return workingHoursAfter(from, count, profile);
  return later(from, count * (unit === 'hours' ? HOUR : MINUTE));
}

/** The rungs above the first ones, in the order in which they are climbed: steps that fall on one moment are one climb. */
export function climbs(
  row: ClockRow,
  dueAt: Instant,
  profile: AuthorityProfile,
): { at: Instant; steps: LadderStep[] }[] {
  const byMoment = new Map<Instant, LadderStep[]>();
  for (const step of row.ladder) {
    if (!step.after) continue;
    const at = waited(dueAt, step.after, profile);
    byMoment.set(at, [...(byMoment.get(at) ?? []), step]);
  }
  return [...byMoment].map(([at, steps]) => ({ at, steps })).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** The row of that kind, or undefined where this council has no such clock. */
export function rowOf(profile: AuthorityProfile, kind: ClockKind): ClockRow | undefined {
  return profile.clocks.find((each) => each.kind === kind);
}

/** What is known of one clock before its times are worked out: what a person stated stands above the row. */
export type Asked = { receivedAt: Instant; countingFrom?: Instant; dueAt?: Instant; within?: Limit };

/** The figures of one clock. A warning is never before the counting starts. Total: outside the calendar's years it counts weekdays. */
export function figuresOf(row: ClockRow, profile: AuthorityProfile, asked: Asked): ClockFigures {
  const { receivedAt } = asked;
  const countingFrom =
    asked.countingFrom ?? (row.starts === 'received' ? receivedAt : nextOpening(receivedAt, profile));
  const own: Limit | undefined = asked.dueAt ? { unit: 'stated' } : asked.within;
  const limit = own ?? row.limit;
  const dueAt = asked.dueAt ?? dueAfter(countingFrom, limit, profile);
  const wanted = warningBefore(dueAt, row, profile);
  const warnAt = wanted && wanted < countingFrom ? countingFrom : wanted;
  return {
    receivedAt,
    countingFrom,
    ...(warnAt && warnAt < dueAt && { warnAt }),
    dueAt,
    climbAt: climbs(row, dueAt, profile).map(({ at }) => at),
    rule: {
      authority: profile.id,
      profileVersion: profile.version,
      clock: row.name,
      source: row.source,
      limit,
      limitFrom: own ? 'this-clock' : 'row',
      counts: asked.countingFrom ? 'stated' : row.starts,
      calendarVersion: calendarNamed(profile.calendar).version,
    },
  };
}
