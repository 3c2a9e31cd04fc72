/** A moment as people in London say it: "5pm on Monday 23 November". */
import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../schemas/primitives.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The time alone: `5pm`, `4:30pm`, `noon`, `midnight`. Seconds are dropped, so the words never say later than the moment. */
function timeWords(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'noon';
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${half}`;
}

/** The day alone, with its year: `Monday 25 January 2027`. */
export function londonDay(at: Instant): string {
  const { dayOfWeek, day, month, year } = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  return `${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** A calendar date in words: `9 March 2016`. */
export function dateWords(date: LocalDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

export function londonWords(at: Instant): string {
  const { hour, minute, dayOfWeek, day, month } = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  return `${timeWords(hour, minute)} on ${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]}`;
}
