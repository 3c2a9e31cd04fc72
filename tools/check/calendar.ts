/** Whether every council we ship has thirteen months of calendar left: past its end clocks count without holidays (design 7, calendar horizon). */
import { AUTHORITIES } from '../../domain/authorities/authorities.ts';
import { calendarNamed, MONTHS_NEEDED, monthsLeft } from '../../domain/calendar/calendar.ts';
import { localDate } from '../../schemas/primitives.ts';

/** One line for each council whose calendar ends too soon. */
export function monthsShort(now: Date): string[] {
  const today = localDate.parse(now.toISOString().slice(0, 10));
  return AUTHORITIES.flatMap(({ id, calendar }) => {
    const left = monthsLeft(today, calendarNamed(calendar));
    return left >= MONTHS_NEEDED
      ? []
      : [`${id}: ${left} months of calendar ${calendar} left, ${MONTHS_NEEDED} needed: add the next printed year`];
  });
}
