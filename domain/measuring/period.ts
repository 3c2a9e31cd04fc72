/** Which days a figure is about, and up to which moment what was entered counts: London days, through both clock changes. */
import { Temporal } from 'temporal-polyfill';
import type { Over } from '../../schemas/measures.ts';
import { type Instant, instant, type LocalDate, localDate, timeOfDay } from '../../schemas/primitives.ts';
import { londonDate, londonTime } from '../working-time.ts';

const DAYS: Readonly<Record<Over, number>> = { day: 1, week: 7, 'four-weeks': 28, quarter: 91, year: 365 };
const MIDNIGHT = timeOfDay.parse('00:00');

/** `from` to `until`, the second not in it. `asOf`: `until`, or now while the last day still runs. `lookBack`: twelve months before `from`. */
export type Period = {
  day: LocalDate;
  over: Over;
  firstDay: LocalDate;
  from: Instant;
  until: Instant;
  asOf: Instant;
  lookBack: Instant;
  dayHasEnded: boolean;
};

const moved = (date: LocalDate, by: Temporal.DurationLike) =>
  localDate.parse(Temporal.PlainDate.from(date).add(by).toString());

/** The period that ends with that day. Undefined for a day that has not begun. */
export function periodOf(day: LocalDate, over: Over, now: Instant): Period | undefined {
  const firstDay = moved(day, { days: 1 - DAYS[over] });
  const from = londonTime(firstDay, MIDNIGHT);
  const until = londonTime(moved(day, { days: 1 }), MIDNIGHT);
  if (londonTime(day, MIDNIGHT) > now) return undefined;
  const lookBack = londonTime(moved(firstDay, { months: -12 }), MIDNIGHT);
  const dayHasEnded = until <= now;
  return { day, over, firstDay, from, until, asOf: dayHasEnded ? until : now, lookBack, dayHasEnded };
}

/** Twelve months before a moment, on the London calendar: an earlier referral of that time or later is within twelve months. */
export function twelveMonthsBefore(at: Instant): Instant {
  const then = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').subtract({ months: 12 });
  return instant.parse(new Date(then.epochMilliseconds).toISOString());
}

/** The last days that have ended in London, oldest first. */
export function lastDaysEnded(now: Instant, count: number): LocalDate[] {
  const today = londonDate(now);
  return Array.from({ length: count }, (_, index) => moved(today, { days: index - count }));
}

/** The London midnight with which a day begins. */
export const beginningOf = (day: LocalDate): Instant => londonTime(day, MIDNIGHT);

/** The London day some months before another. */
export const monthsBefore = (day: LocalDate, months: number): LocalDate => moved(day, { months: -months });
