/** Which days count as working days, how far ahead we know, and what we do when we do not know. */
import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../schemas/primitives.ts';
import { localDate } from '../../schemas/primitives.ts';
import { ENGLAND_AND_WALES } from './england-and-wales.ts';

/** `from` and `to` are the first and last day whose holidays are known. */
export type Calendar = {
  id: string;
  version: string;
  from: LocalDate;
  to: LocalDate;
  holidays: ReadonlySet<LocalDate>;
};

const CALENDARS: readonly Calendar[] = [ENGLAND_AND_WALES];

/** Knows no holiday and covers no day: every clock made with it carries the horizon finding. */
const UNKNOWN_DAY = localDate.parse('0001-01-01');

/** The calendar of that id; one that covers nothing where there is none, because a missing calendar never stops an opening (design 7). */
export function calendarNamed(id: string): Calendar {
  return (
    CALENDARS.find((calendar) => calendar.id === id) ?? {
      id,
      version: 'missing',
      from: UNKNOWN_DAY,
      to: UNKNOWN_DAY,
      holidays: new Set(),
    }
  );
}

/** The day of the week of a date, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(date).getUTCDay();
}

/** Monday to Friday, less the calendar's holidays and the council's own closure days. Outside the calendar's years no holiday is known, so the count errs early. */
export function isWorkingDay(
  date: LocalDate,
  calendar: Calendar,
  closureDays: readonly { date: LocalDate }[],
): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  return !calendar.holidays.has(date) && !closureDays.some((closure) => closure.date === date);
}

/** Whether the holidays of that day are known. */
export function covers(calendar: Calendar, date: LocalDate): boolean {
  return calendar.from <= date && date <= calendar.to;
}

/** The check and the alarm fail below this many months of calendar (design 7). */
export const MONTHS_NEEDED = 13;

/** Whole months of calendar left after `today`; 0 at the end, negative past it. */
export function monthsLeft(today: LocalDate, calendar: Calendar = ENGLAND_AND_WALES): number {
  const left = Temporal.PlainDate.from(today).until(calendar.to, { largestUnit: 'months' });
  return left.sign < 0 && left.months === 0 ? -1 : left.months;
}
