/** Working days and office hours of one council, in London time: when the day closes, when the office opens again, what is two working hours earlier. */
import { Temporal } from 'temporal-polyfill';
import type { AuthorityProfile } from '../schemas/authority.ts';
import type { Instant, LocalDate, TimeOfDay } from '../schemas/primitives.ts';
import { instant, localDate } from '../schemas/primitives.ts';
import { calendarNamed, isWorkingDay, weekdayOf } from './calendar/calendar.ts';

/** The part of a profile that working time depends on. */
export type WorkingTime = Pick<AuthorityProfile, 'officeHours' | 'closureDays' | 'calendar'>;

const LONDON = 'Europe/London';
const WEEKDAYS = [undefined, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', undefined] as const;
const HOUR = 3_600_000;
/** Thirty weekdays without a working day is no council's year: the search stops, so that a wrong row cannot hang an opening. */
const LONGEST_CLOSURE_DAYS = 45;

const epoch = (at: Instant): number => Date.parse(at);
const toInstant = (milliseconds: number): Instant => instant.parse(new Date(milliseconds).toISOString());

/** The moment some milliseconds after (or, negative, before) another. Elapsed time: a clock change makes no difference. */
export function later(at: Instant, milliseconds: number): Instant {
  return toInstant(epoch(at) + milliseconds);
}

/** The London calendar date of a moment. */
export function londonDate(at: Instant): LocalDate {
  return localDate.parse(Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainDate().toString());
}

/** Openings and closings, which every clock asks for again: finding a zone's offset is most of the work of a due time. */
const londonTimes = new Map<string, Instant>();

/** London wall-clock time on a date, as a moment in UTC. */
export function londonTime(date: LocalDate, time: TimeOfDay): Instant {
  const wall = `${date}T${time}`;
  const known = londonTimes.get(wall);
  if (known) return known;
  const moment = toInstant(Temporal.PlainDateTime.from(wall).toZonedDateTime(LONDON).epochMilliseconds);
  londonTimes.set(wall, moment);
  return moment;
}

function dayAfter(date: LocalDate, days: number): LocalDate {
  // A date alone is counted in UTC, where every day has 24 hours.
  return localDate.parse(new Date(Date.parse(date) + days * 24 * HOUR).toISOString().slice(0, 10));
}

function working(date: LocalDate, hours: WorkingTime): boolean {
  return isWorkingDay(date, calendarNamed(hours.calendar), hours.closureDays);
}

function search(from: LocalDate, direction: 1 | -1, hours: WorkingTime): LocalDate {
  for (let days = 1; days <= LONGEST_CLOSURE_DAYS; days++) {
    const date = dayAfter(from, days * direction);
    if (working(date, hours)) return date;
  }
  return dayAfter(from, direction);
}

/** The first working day after a date. */
export function nextWorkingDay(after: LocalDate, hours: WorkingTime): LocalDate {
  return search(after, 1, hours);
}

/** The date `count` working days after a date; the date itself is day 0, whether it is a working day or not. */
export function addWorkingDays(date: LocalDate, count: number, hours: WorkingTime): LocalDate {
  let reached = date;
  for (let counted = 0; counted < count; counted++) reached = nextWorkingDay(reached, hours);
  return reached;
}

function openHoursOf(date: LocalDate, { officeHours }: WorkingTime): { opens: TimeOfDay; closes: TimeOfDay } {
  const weekday = WEEKDAYS[weekdayOf(date)];
  return officeHours[weekday ?? 'monday'];
}

/** When the office opens on a date. Ask only for a working day. */
export function opening(date: LocalDate, hours: WorkingTime): Instant {
  return londonTime(date, openHoursOf(date, hours).opens);
}

/** When the office closes on a date: earlier on Fridays where the profile says so. Ask only for a working day. */
export function closeOfBusiness(date: LocalDate, hours: WorkingTime): Instant {
  return londonTime(date, openHoursOf(date, hours).closes);
}

/** Whether the office is open: from the opening moment up to, and not at, the closing one. */
export function inOfficeHours(at: Instant, hours: WorkingTime): boolean {
  const date = londonDate(at);
  return working(date, hours) && opening(date, hours) <= at && at < closeOfBusiness(date, hours);
}

/** The rung that is on duty at a moment, in office hours or out of them (design 7). */
export function onDuty(at: Instant, profile: WorkingTime & Pick<AuthorityProfile, 'urgent'>): string {
  return inOfficeHours(at, profile) ? profile.urgent.inHours : profile.urgent.outOfHours;
}

/** The moment itself if the office is open, else when it next opens. */
export function nextOpening(at: Instant, hours: WorkingTime): Instant {
  if (inOfficeHours(at, hours)) return at;
  const date = londonDate(at);
  if (working(date, hours) && at < opening(date, hours)) return opening(date, hours);
  return opening(nextWorkingDay(date, hours), hours);
}

/** The moment that leaves `count` hours of open office before another: two working hours before Tuesday 10:00 is Monday 16:00. */
export function workingHoursBefore(at: Instant, count: number, hours: WorkingTime): Instant {
  let left = count * HOUR;
  let date = londonDate(at);
  let end = epoch(at);
  if (!working(date, hours)) date = search(date, -1, hours);
  for (;;) {
    const closes = Math.min(end, epoch(closeOfBusiness(date, hours)));
    const open = Math.max(0, closes - epoch(opening(date, hours)));
    if (left <= open) return toInstant(closes - left);
    left -= open;
    date = search(date, -1, hours);
    end = Number.POSITIVE_INFINITY;
  }
}

/** The moment after `count` hours of open office: two working hours after Monday 16:00 is Tuesday 10:00. */
export function workingHoursAfter(at: Instant, count: number, hours: WorkingTime): Instant {
  let left = count * HOUR;
  let from = nextOpening(at, hours);
  for (;;) {
    const date = londonDate(from);
    const open = epoch(closeOfBusiness(date, hours)) - epoch(from);
    if (left <= open) return later(from, left);
    left -= open;
    from = opening(nextWorkingDay(date, hours), hours);
  }
}
