/** London days: through both clock changes, and never a day that has not begun. */
import { describe, expect, it } from 'vitest';
import { periodOf, twelveMonthsBefore } from '../../../domain/measuring/period.ts';
import { localDate } from '../../../schemas/primitives.ts';
import { at } from '../../builders.ts';

const NOW = at('2027-06-01T12:00:00.000Z');
const of = (day: string, over: Parameters<typeof periodOf>[1] = 'day', now = NOW) =>
  periodOf(localDate.parse(day), over, now);

describe('a day', () => {
  it('has 25 hours when the clocks go back, and 23 when they go forward', () => {
    expect(of('2026-10-25')).toMatchObject({ from: '2026-10-24T23:00:00.000Z', until: '2026-10-26T00:00:00.000Z' });
    expect(of('2027-03-28')).toMatchObject({ from: '2027-03-28T00:00:00.000Z', until: '2027-03-28T23:00:00.000Z' });
  });

  it('that still runs counts up to now; one that has not begun has no figures', () => {
    const noon = at('2026-11-19T12:00:00.000Z');
    expect(of('2026-11-19', 'day', noon)).toMatchObject({ asOf: noon, dayHasEnded: false });
    expect(of('2026-11-18', 'day', noon)).toMatchObject({ asOf: '2026-11-19T00:00:00.000Z', dayHasEnded: true });
    expect(of('2026-11-20', 'day', noon)).toBeUndefined();
  });
});

it('longer periods end with the day and begin so many days before; what is looked back to is a year before that', () => {
  expect(of('2026-11-22', 'four-weeks')).toMatchObject({
    firstDay: '2026-10-26',
    from: '2026-10-26T00:00:00.000Z',
    until: '2026-11-23T00:00:00.000Z',
    lookBack: '2025-10-25T23:00:00.000Z',
  });
});

it('twelve months before keeps the London time of day', () => {
  expect(twelveMonthsBefore(at('2027-03-28T11:00:00.000Z'))).toBe('2026-03-28T12:00:00.000Z');
});
