/** The bank holidays of England and Wales, as printed by gov.uk: a new year is one more row, and a new version. */
import { localDate } from '../../schemas/primitives.ts';
import type { Calendar } from './calendar.ts';

/**
 * One row a year, in the order New Year, Good Friday, Easter Monday, Early May, Spring, Summer, Christmas, Boxing Day; substitute days
 * as printed. Source: gov.uk/bank-holidays.json, file of 24 November 2025, read 21 August 2026 (Banking and Financial Dealings Act 1971).
 * A day proclaimed later goes into the profile's `closureDays` the same hour, and here with the next printing.
 */
const ROWS: Record<string, readonly string[]> = {
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

export const ENGLAND_AND_WALES: Calendar = {
  id: 'england-and-wales',
  version: 'gov.uk-2025-11-24',
  from: localDate.parse('2024-01-01'),
  to: localDate.parse('2028-12-31'),
  holidays: new Set(
    Object.entries(ROWS).flatMap(([year, days]) => days.map((day) => localDate.parse(`${year}-${day}`))),
  ),
};
