import { describe, expect, it } from 'vitest';
import { calendarNamed, covers, isWorkingDay, MONTHS_NEEDED, monthsLeft } from '../../../domain/calendar/calendar.ts';
import { localDate } from '../../../schemas/primitives.ts';

const calendar = calendarNamed('england-and-wales');
const day = (text: string) => localDate.parse(text);

describe('the holidays of England and Wales', () => {
  it('has eight a year, each on a weekday', () => {
    for (const year of [2024, 2025, 2026, 2027, 2028]) {
      const days = [...calendar.holidays].filter((date) => date.startsWith(`${year}-`));
      expect(days).toHaveLength(8);
      for (const date of days) expect([0, 6], date).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
    }
  });

  it('agrees with the moon: Good Friday and Easter Monday surround the Easter Sunday of the Gregorian computus', () => {
    const easter: Record<number, string> = {
      2024: '2024-03-31',
      2025: '2025-04-20',
      2026: '2026-04-05',
      2027: '2027-03-28',
      2028: '2028-04-16',
    };
    for (const [year, sunday] of Object.entries(easter)) {
      expect(gregorianEaster(Number(year))).toBe(sunday);
      expect(calendar.holidays.has(shifted(sunday, -2))).toBe(true);
      expect(calendar.holidays.has(shifted(sunday, 1))).toBe(true);
    }
  });

  it.each([
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-26', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-12-27', false],
    ['2027-12-28', false],
    ['2028-01-03', false],
    ['2028-01-04', true],
    ['2027-03-26', false],
    ['2027-03-29', false],
    ['2027-03-30', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
  ])('%s is a working day: %s', (date, expected) => {
    expect(isWorkingDay(day(date), calendar, [])).toBe(expected);
  });

  it('is shut on the council’s own closure days', () => {
    expect(isWorkingDay(day('2026-12-29'), calendar, [{ date: day('2026-12-29') }])).toBe(false);
  });
});

describe('the horizon', () => {
  it('covers its years to the last day and no further', () => {
    expect(covers(calendar, day('2024-01-01'))).toBe(true);
    expect(covers(calendar, day('2028-12-31'))).toBe(true);
    expect(covers(calendar, day('2029-01-01'))).toBe(false);
    expect(covers(calendar, day('2023-12-31'))).toBe(false);
  });

  it('counts weekdays without holidays past it, which errs early', () => {
    expect(isWorkingDay(day('2029-12-25'), calendar, [])).toBe(true);
    expect(isWorkingDay(day('2029-12-29'), calendar, [])).toBe(false);
  });

  it('has no holidays and covers nothing where the calendar is missing', () => {
    const missing = calendarNamed('nowhere');
    expect(isWorkingDay(day('2026-12-25'), missing, [])).toBe(true);
    expect(covers(missing, day('2026-12-25'))).toBe(false);
  });

  it.each([
    ['2027-11-30', 13],
    ['2027-12-01', 12],
    ['2028-12-31', 0],
    ['2029-01-15', -1],
    ['2029-03-15', -2],
  ])('on %s there are %i whole months left', (today, left) => {
    expect(monthsLeft(day(today))).toBe(left);
  });

  it('raises the alarm while there is still a year to act', () => {
    expect(monthsLeft(day('2027-12-01'))).toBeLessThan(MONTHS_NEEDED);
  });
});

/** Anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function gregorianEaster(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const month = Math.floor(sum / 31);
  return `${year}-0${month}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

function shifted(date: string, days: number) {
  return day(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
}
