import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import { calendarNamed, isWorkingDay } from '../../domain/calendar/calendar.ts';
import {
  chase,
  climb,
  recompute,
  replay,
  runOut,
  startClock,
  startClocks,
  stop,
  stopRefused,
  warn,
  whatIsDue,
} from '../../domain/clock.ts';
import { dueAfter } from '../../domain/clock-times.ts';
import { closeOfBusiness, later, londonDate } from '../../domain/working-time.ts';
import type { AuthorityProfile, ClockRow } from '../../schemas/authority.ts';
import { clock as clockSchema } from '../../schemas/clock.ts';
import { type Instant, instant, type LocalDate, localDate } from '../../schemas/primitives.ts';

const profile = authorityNamed('hertfordshire');
const deeming: AuthorityProfile = {
  ...profile,
  clocks: profile.clocks.map((row) => ({ ...row, starts: 'office-hours' as const })),
};
const at = (text: string) => instant.parse(text);
const HOUR = 3_600_000;

function only(receivedAt: Instant, rules: AuthorityProfile = profile) {
  const { clocks, findings } = startClocks(rules, { receivedAt, kinds: ['decide'] });
  const [clock] = clocks;
  if (!clock) throw new Error('no clock');
  return { clock, findings };
}

describe('due times as ruled (design 7)', () => {
  it.each([
    ['Thu 24 Dec 2026 10:00', '2026-12-24T10:00:00.000Z', '2026-12-29T17:00:00.000Z'],
    ['Thu 24 Dec 2026 17:30', '2026-12-24T17:30:00.000Z', '2026-12-29T17:00:00.000Z'],
    ['Fri 18 Dec 2026 16:59', '2026-12-18T16:59:00.000Z', '2026-12-21T17:00:00.000Z'],
    ['Sat 21 Nov 2026 00:00', '2026-11-21T00:00:00.000Z', '2026-11-23T17:00:00.000Z'],
    ['Sat 21 Nov 2026 23:59', '2026-11-21T23:59:59.999Z', '2026-11-23T17:00:00.000Z'],
    ['Thu 25 Mar 2027 16:00', '2027-03-25T16:00:00.000Z', '2027-03-30T16:00:00.000Z'],
    ['Thu 10 Dec 2026 09:00', '2026-12-10T09:00:00.000Z', '2026-12-11T16:00:00.000Z'],
    ['Fri 31 Dec 2027 12:00', '2027-12-31T12:00:00.000Z', '2028-01-04T17:00:00.000Z'],
    ['Tue 30 Jun 2026 23:30 UTC is Wed 1 July in London', '2026-06-30T23:30:00.000Z', '2026-07-02T16:00:00.000Z'],
  ])('%s', (_, received, due) => {
    const { clock, findings } = only(at(received));
    expect(clock.dueAt).toBe(due);
    expect(clock.countingFrom).toBe(received);
    expect(findings).toEqual([]);
  });

  it('counts hours as elapsed time, over the clock change: 24 h from Sat 24 Oct 2026 12:00 BST is Sun 25 Oct 11:00 GMT', () => {
    expect(dueAfter(at('2026-10-24T11:00:00.000Z'), { unit: 'hours', count: 24 }, profile)).toBe(
      '2026-10-25T11:00:00.000Z',
    );
  });

  it.each([
    ['2026-12-10T10:00:00.000Z', '2026-12-10T17:00:00.000Z'],
    ['2026-12-10T07:00:00.000Z', '2026-12-10T17:00:00.000Z'],
    ['2026-12-10T17:00:00.000Z', '2026-12-11T16:00:00.000Z'],
    ['2026-12-12T12:00:00.000Z', '2026-12-14T17:00:00.000Z'],
  ])('the same working day from %s ends %s', (from, due) => {
    expect(dueAfter(at(from), { unit: 'same-working-day' }, profile)).toBe(due);
  });
});

describe('a council that deems receipt (domain reference 4.4, R2)', () => {
  it.each([
    ['Thu 24 Dec 2026 10:00', '2026-12-24T10:00:00.000Z', '2026-12-24T10:00:00.000Z', '2026-12-29'],
    ['Thu 24 Dec 2026 17:30', '2026-12-24T17:30:00.000Z', '2026-12-29T09:00:00.000Z', '2026-12-30'],
    ['Thu 25 Mar 2027 16:00', '2027-03-25T16:00:00.000Z', '2027-03-25T16:00:00.000Z', '2027-03-30'],
    ['Sat 21 Nov 2026', '2026-11-21T15:10:00.000Z', '2026-11-23T09:00:00.000Z', '2026-11-24'],
  ])('%s', (_, received, from, due) => {
    const { clock } = only(at(received), deeming);
    expect(clock.receivedAt).toBe(received);
    expect(clock.countingFrom).toBe(from);
    expect(londonDate(clock.dueAt)).toBe(due);
  });

  it('three working days from Thu 24 Dec 2026 10:00 end on Thu 31 Dec', () => {
    expect(londonDate(dueAfter(at('2026-12-24T10:00:00.000Z'), { unit: 'working-days', count: 3 }, deeming))).toBe(
      '2026-12-31',
    );
  });
});

describe('every hour from 2024 to 2028', () => {
  const calendar = calendarNamed(profile.calendar);
  const cases = [
    ...[2024, 2025, 2026, 2027, 2028].map((year) => ({ year, setting: 'as shipped', rules: profile })),
    // The years in which holidays move: a substitute Boxing Day, and Easter on the clock change.
    ...[2026, 2027].map((year) => ({ year, setting: 'deeming', rules: deeming })),
  ];

  it.each(cases)(
    '$year $setting: due at a working day’s close, after receipt, never earlier for a later arrival',
    ({ year, rules }) => {
      const closes = new Map<LocalDate, Instant | undefined>();
      const closeOf = (day: LocalDate) => {
        if (!closes.has(day))
          closes.set(day, isWorkingDay(day, calendar, []) ? closeOfBusiness(day, rules) : undefined);
        return closes.get(day);
      };
      const wrong: string[] = [];
      let before = '';
      // From the last hour of the year before; what comes after 28 December 2028 is due past the calendar.
      const last = year === 2028 ? Date.UTC(2028, 11, 28, 23) : Date.UTC(year, 11, 31, 23);
      for (let moment = Date.UTC(year, 0, 1) - (year === 2024 ? 0 : HOUR); moment <= last; moment += HOUR) {
        const { clock } = only(instant.parse(new Date(moment).toISOString()), rules);
        const day = londonDate(clock.dueAt);
        const right =
          clock.dueAt > clock.receivedAt &&
          clock.countingFrom >= clock.receivedAt &&
          clock.dueAt >= before &&
          day > londonDate(clock.receivedAt) &&
          clock.dueAt === closeOf(day) &&
          clock.warnAt !== undefined &&
          clock.warnAt >= clock.receivedAt &&
          clock.warnAt < clock.dueAt;
        if (!right) wrong.push(clock.receivedAt);
        before = clock.dueAt;
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('past the calendar', () => {
  it('still starts, counts weekdays, errs early, and says so', () => {
    const { clock, findings } = only(at('2029-12-24T10:00:00.000Z'));
    expect(clock.dueAt).toBe('2029-12-25T17:00:00.000Z');
    expect(findings).toMatchObject([{ code: 'calendar-horizon', severity: 'check' }]);
  });

  it('says so once for all clocks, and when only the due time is past it', () => {
    const { findings } = startClocks(profile, {
      receivedAt: at('2028-12-29T10:00:00.000Z'),
      kinds: ['acknowledge', 'decide'],
    });
    expect(findings.map(({ code }) => code)).toEqual(['calendar-horizon']);
  });

  it('starts without any calendar', () => {
    const { clock, findings } = only(at('2026-12-24T10:00:00.000Z'), { ...profile, calendar: 'lost' });
    expect(clock.dueAt).toBe('2026-12-25T16:00:00.000Z');
    expect(clock.rule.calendarVersion).toBe('missing');
    expect(findings).toHaveLength(1);
  });
});

describe('a clock’s life', () => {
  const received = at('2026-12-24T10:00:00.000Z');
  const warnAt = at('2026-12-29T13:00:00.000Z');
  const dueAt = at('2026-12-29T17:00:00.000Z');
  const climbAt = at('2026-12-30T13:00:00.000Z');
  const { clock } = only(received);

  it('starts with its rule and its first moment', () => {
    expect(clockSchema.parse(clock)).toEqual(clock);
    expect(clock).toMatchObject({
      warnAt,
      dueAt,
      nextAt: warnAt,
      rule: { authority: 'hertfordshire', clock: 'decide-one-working-day' },
    });
    expect(clock.history).toEqual([
      {
        at: received,
        what: 'started',
        by: 'front-door',
        id: 'decide',
        kind: 'decide',
        figures: {
          receivedAt: received,
          countingFrom: received,
          warnAt,
          dueAt,
          climbAt: [climbAt],
          rule: clock.rule,
        },
      },
    ]);
  });

  it('warns, runs out, climbs, and asks for nothing more', () => {
    expect(whatIsDue(clock, later(warnAt, -1))).toBe('nothing');
    expect(whatIsDue(clock, warnAt)).toBe('warn');
    const warned = warn(clock, warnAt);
    expect(warned.nextAt).toBe(dueAt);
    expect(whatIsDue(warned, later(dueAt, -1))).toBe('nothing');
    expect(whatIsDue(warned, dueAt)).toBe('out');
    const out = runOut(warned, dueAt);
    expect(out.nextAt).toBe(climbAt);
    expect(whatIsDue(out, later(climbAt, -1))).toBe('nothing');
    expect(whatIsDue(out, climbAt)).toBe('climb');
    const top = climb(out, climbAt);
    expect(climb(top, later(climbAt, HOUR))).toBe(top);
    expect('nextAt' in top).toBe(false);
    expect(whatIsDue(top, later(climbAt, 9 * HOUR))).toBe('nothing');
    expect(top.history.map(({ what }) => what)).toEqual(['started', 'warned', 'out', 'climbed']);
  });

  it('goes straight to out after an outage', () => {
    expect(whatIsDue(clock, later(dueAt, HOUR))).toBe('out');
    expect(whatIsDue(runOut(clock, later(dueAt, HOUR)), later(dueAt, 2 * HOUR))).toBe('nothing');
  });

  it('changes nothing when told twice', () => {
    const warned = warn(clock, warnAt);
    expect(warn(warned, dueAt)).toBe(warned);
    const out = runOut(warned, dueAt);
    expect(runOut(out, later(dueAt, HOUR))).toBe(out);
    expect(warn(out, later(dueAt, HOUR))).toBe(out);
    const stopped = stop(out, later(dueAt, HOUR), 'worker-1');
    expect(stop(stopped, later(dueAt, 2 * HOUR), 'worker-2')).toBe(stopped);
    expect(warn(stopped, dueAt)).toBe(stopped);
    expect(runOut(stopped, dueAt)).toBe(stopped);
  });

  it('is stopped in time up to the due moment, and late after it', () => {
    expect(stop(clock, dueAt, 'worker-1', 'rang back')).toMatchObject({
      stoppedAt: dueAt,
      stoppedBy: 'worker-1',
      late: false,
    });
    const late = stop(runOut(clock, dueAt), later(dueAt, 1), 'worker-1');
    expect(late.late).toBe(true);
    expect(late.history.at(-1)).toEqual({ at: later(dueAt, 1), what: 'stopped-late', by: 'worker-1' });
    expect('nextAt' in late).toBe(false);
  });

  it('lets a call made in time and keyed afterwards count as in time, and still shows that the clock went out', () => {
    const stopped = stop(runOut(clock, dueAt), later(dueAt, -HOUR), 'worker-1');
    expect(stopped).toMatchObject({ late: false, outAt: dueAt });
  });

  it('refuses an act before the first contact or in the future (R18)', () => {
    expect(stopRefused(clock, later(received, -1), dueAt)).toBe('before-contact');
    expect(stopRefused(clock, later(dueAt, 1), dueAt)).toBe('in-the-future');
    expect(stopRefused(clock, received, dueAt)).toBeUndefined();
    expect(stopRefused(clock, dueAt, dueAt)).toBeUndefined();
  });

  it('whatever happens in whatever order, marks each thing once and keeps its next moment right', () => {
    const step = fc.record({
      what: fc.constantFrom('warn', 'out', 'climb', 'stop', 'recompute', 'chase'),
      after: fc.nat({ max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now: Instant = received;
        let held = clock;
        for (const { what, after } of steps) {
          now = later(now, after * HOUR);
          if (what === 'warn') held = warn(held, now);
          if (what === 'out') held = runOut(held, now);
          if (what === 'climb') held = climb(held, now);
          if (what === 'chase') held = chase(held, now, 'worker-1');
          if (what === 'stop') held = stop(held, now, 'worker-1');
          if (what === 'recompute') held = recompute(held, profile, now);
        }
        const happened = held.history.map(({ what }) => what).filter((what) => what !== 'chased');
        expect(new Set(happened).size).toBe(happened.length);
        expect(held.receivedAt).toBe(received);
        const beforeOut = held.warnedAt ? held.dueAt : held.warnAt;
        const expected = held.outAt ? held.climbAt[held.climbed] : beforeOut;
        expect(held.nextAt).toBe(held.stoppedAt ? undefined : expected);
        expect(replay(held.history)).toEqual(held);
        expect(clockSchema.parse(held)).toEqual(held);
      }),
    );
  });
});

describe('when the calendar or the profile changes', () => {
  const received = at('2026-12-24T10:00:00.000Z');
  const { clock } = only(received);
  const shut: AuthorityProfile = {
    ...profile,
    version: '2026-2',
    closureDays: [{ date: localDate.parse('2026-12-29'), words: 'proclaimed holiday' }],
  };
  const now = at('2026-12-28T09:00:00.000Z');

  it('moves the due time from the same received time and writes down what moved', () => {
    const moved = recompute(clock, shut, now);
    expect(moved).toMatchObject({
      receivedAt: received,
      dueAt: '2026-12-30T17:00:00.000Z',
      nextAt: '2026-12-30T13:00:00.000Z',
    });
    expect(moved.history.at(-1)).toMatchObject({
      at: now,
      what: 'recomputed',
      by: 'front-door',
      words:
        'due 2026-12-29T17:00:00.000Z became 2026-12-30T17:00:00.000Z; profile 2026-2, calendar gov.uk-2025-11-24',
    });
    expect(recompute(moved, shut, now)).toBe(moved);
  });

  it('changes nothing where nothing changed, nor where the clock is stopped', () => {
    expect(recompute(clock, profile, now)).toBe(clock);
    const stopped = stop(clock, now, 'worker-1');
    expect(recompute(stopped, shut, now)).toBe(stopped);
  });

  it('warns and escalates again only for what is still to come', () => {
    const out = runOut(warn(clock, clock.dueAt), clock.dueAt);
    const moved = recompute(out, shut, later(clock.dueAt, HOUR));
    expect(moved.outAt).toBeUndefined();
    expect(moved.warnedAt).toBeUndefined();
    expect(moved.nextAt).toBe('2026-12-30T13:00:00.000Z');
    const tooLate = recompute(out, shut, at('2027-01-04T09:00:00.000Z'));
    expect(tooLate).toMatchObject({ outAt: clock.dueAt, warnedAt: clock.dueAt, nextAt: tooLate.climbAt[0] });
  });
});

describe('the warning', () => {
  const withRow = (changes: Partial<ClockRow>): AuthorityProfile => ({
    ...profile,
    clocks: profile.clocks.map(({ warnBefore: _, ...row }) => ({ ...row, ...changes })),
  });

  it('is left out where a profile warns nobody, and the due time comes next', () => {
    const { clock } = only(at('2026-12-10T09:00:00.000Z'), withRow({}));
    expect('warnAt' in clock).toBe(false);
    expect(clock.nextAt).toBe(clock.dueAt);
  });

  it('may be elapsed hours, and is never before the arrival', () => {
    const row = { limit: { unit: 'hours', count: 24 }, warnBefore: { unit: 'hours', count: 4 } } as const;
    expect(only(at('2026-10-24T11:00:00.000Z'), withRow(row)).clock.warnAt).toBe('2026-10-25T07:00:00.000Z');
    const long = { limit: { unit: 'hours', count: 2 }, warnBefore: { unit: 'hours', count: 4 } } as const;
    expect(only(at('2026-10-24T11:00:00.000Z'), withRow(long)).clock.warnAt).toBe('2026-10-24T11:00:00.000Z');
  });
});

it('says plainly which clock a profile lacks', () => {
  const lacking = { ...profile, clocks: [] };
  const asked = { kind: 'decide', receivedAt: at('2026-12-10T09:00:00.000Z') } as const;
  expect(() => startClock(lacking, asked)).toThrow('profile hertfordshire has no clock decide');
  expect(startClocks(lacking, { ...asked, kinds: ['decide'] }).clocks).toEqual([]);
});
