import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import {
  addWorkingDays,
  closeOfBusiness,
  inOfficeHours,
  londonDate,
  londonTime,
  nextOpening,
  nextWorkingDay,
  opening,
  workingHoursBefore,
} from '../../domain/working-time.ts';
import { instant, localDate, timeOfDay } from '../../schemas/primitives.ts';

const hours = authorityNamed('hertfordshire');
const at = (text: string) => instant.parse(text);
const day = (text: string) => localDate.parse(text);

describe('London time', () => {
  it.each([
    ['2026-03-28', '2026-03-28T09:00:00.000Z'],
    ['2026-03-30', '2026-03-30T08:00:00.000Z'],
    ['2026-10-24', '2026-10-24T08:00:00.000Z'],
    ['2026-10-26', '2026-10-26T09:00:00.000Z'],
    ['2027-03-30', '2027-03-30T08:00:00.000Z'],
  ])('nine o’clock on %s is %s', (date, moment) => {
    expect(londonTime(day(date), timeOfDay.parse('09:00'))).toBe(moment);
  });

  it.each([
    ['2026-07-01T22:59:59.999Z', '2026-07-01'],
    ['2026-07-01T23:00:00.000Z', '2026-07-02'],
    ['2026-12-01T23:59:59.999Z', '2026-12-01'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-10-24T23:30:00.000Z', '2026-10-25'],
  ])('%s is on %s', (moment, date) => {
    expect(londonDate(at(moment))).toBe(date);
  });

  it('moves a time that the spring clock change skips to the hour after it, and takes the first of two in autumn', () => {
    expect(londonTime(day('2026-03-29'), timeOfDay.parse('01:30'))).toBe('2026-03-29T01:30:00.000Z');
    expect(londonTime(day('2026-10-25'), timeOfDay.parse('01:30'))).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('working days', () => {
  it('closes an hour earlier on Friday', () => {
    expect(closeOfBusiness(day('2026-12-10'), hours)).toBe('2026-12-10T17:00:00.000Z');
    expect(closeOfBusiness(day('2026-12-11'), hours)).toBe('2026-12-11T16:00:00.000Z');
    expect(opening(day('2026-07-01'), hours)).toBe('2026-07-01T08:00:00.000Z');
  });

  it('steps over Christmas, Easter and New Year', () => {
    expect(nextWorkingDay(day('2026-12-24'), hours)).toBe('2026-12-29');
    expect(nextWorkingDay(day('2027-03-25'), hours)).toBe('2027-03-30');
    expect(nextWorkingDay(day('2027-12-31'), hours)).toBe('2028-01-04');
    expect(addWorkingDays(day('2026-12-24'), 3, hours)).toBe('2026-12-31');
  });

  it('does not hang on a council that shuts for ever', () => {
    const shut = {
      ...hours,
      closureDays: Array.from({ length: 60 }, (_, index) => ({
        date: shiftedBy('2026-06-01', index),
        words: 'shut',
      })),
    };
    expect(nextWorkingDay(day('2026-05-29'), { ...shut })).toBe('2026-05-30');
  });
});

describe('office hours', () => {
  it.each([
    ['2026-12-10T08:59:59.999Z', false],
    ['2026-12-10T09:00:00.000Z', true],
    ['2026-12-10T16:59:59.999Z', true],
    ['2026-12-10T17:00:00.000Z', false],
    ['2026-12-11T16:00:00.000Z', false],
    ['2026-12-12T12:00:00.000Z', false],
    ['2026-12-25T12:00:00.000Z', false],
    ['2026-07-01T08:00:00.000Z', true],
  ])('at %s the office is open: %s', (moment, open) => {
    expect(inOfficeHours(at(moment), hours)).toBe(open);
  });

  it.each([
    ['2026-12-10T10:00:00.000Z', '2026-12-10T10:00:00.000Z'],
    ['2026-12-10T07:00:00.000Z', '2026-12-10T09:00:00.000Z'],
    ['2026-12-11T16:00:00.000Z', '2026-12-14T09:00:00.000Z'],
    ['2026-12-24T17:30:00.000Z', '2026-12-29T09:00:00.000Z'],
    ['2027-03-28T00:30:00.000Z', '2027-03-30T08:00:00.000Z'],
  ])('after %s the office is open at %s', (moment, opens) => {
    expect(nextOpening(at(moment), hours)).toBe(opens);
  });

  it.each([
    ['2026-12-29T17:00:00.000Z', 4, '2026-12-29T13:00:00.000Z'],
    ['2026-12-29T10:00:00.000Z', 2, '2026-12-24T16:00:00.000Z'],
    ['2026-12-14T09:00:00.000Z', 1, '2026-12-11T15:00:00.000Z'],
    ['2026-12-13T12:00:00.000Z', 1, '2026-12-11T15:00:00.000Z'],
    ['2026-12-14T20:00:00.000Z', 1, '2026-12-14T16:00:00.000Z'],
    ['2027-03-30T16:00:00.000Z', 10, '2027-03-25T15:00:00.000Z'],
  ])('before %s, %i working hours earlier is %s', (moment, count, earlier) => {
    expect(workingHoursBefore(at(moment), count, hours)).toBe(earlier);
  });
});

function shiftedBy(date: string, days: number) {
  return day(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
}
