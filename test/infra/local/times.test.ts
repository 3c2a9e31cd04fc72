/** Schedules fall due by the clock on the wall of their own place. */
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../infra/local/triggers/schedules.ts';

const next = (expression: string, zone: string, after: string) => {
  const at = timesOf(expression, zone)(Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('timesOf', () => {
  it('counts rates in whole periods', () => {
    expect(next('rate(1 minute)', 'UTC', '2026-11-21T10:00:00Z')).toBe('2026-11-21T10:01:00.000Z');
    expect(next('rate(5 minutes)', 'UTC', '2026-11-21T10:03:10Z')).toBe('2026-11-21T10:05:00.000Z');
  });

  it.each([
    ['winter', '2026-12-01T12:00:00Z', '2026-12-02T09:00:00.000Z'],
    ['summer', '2026-06-01T12:00:00Z', '2026-06-02T08:00:00.000Z'],
    ['over a weekend', '2026-11-20T12:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['over the change to summer time', '2027-03-26T12:00:00Z', '2027-03-29T08:00:00.000Z'],
  ])('takes nine in London as nine in London: %s', (_, after, due) => {
    expect(next('cron(0 9 ? * MON-FRI *)', 'Europe/London', after)).toBe(due);
  });

  it('runs a single time once', () => {
    expect(next('at(2026-12-24T10:00:00)', 'Europe/London', '2026-12-01T00:00:00Z')).toBe('2026-12-24T10:00:00.000Z');
    expect(next('at(2026-12-24T10:00:00)', 'Europe/London', '2026-12-25T00:00:00Z')).toBeUndefined();
  });

  it('refuses what it does not understand', () => {
    expect(() => timesOf('every minute', 'UTC')).toThrow(/not understood/);
  });
});
