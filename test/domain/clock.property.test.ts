/** What holds of every clock of every council, at any moment of 2024 to 2028 (design 7; domain reference 4). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, authorityNamed } from '../../domain/authorities/authorities.ts';
import { chase, climb, recompute, replay, runOut, startClock, stop, warn, whatIsDue } from '../../domain/clock.ts';
import { dueAfter, rowOf } from '../../domain/clock-times.ts';
import {
  closeOfBusiness,
  inOfficeHours,
  later,
  londonDate,
  nextOpening,
  workingHoursAfter,
  workingHoursBefore,
} from '../../domain/working-time.ts';
import {
  type Clock,
  clockKind,
  clock as clockSchema,
  type Limit,
  limit as limitSchema,
} from '../../schemas/clock.ts';
import { type Instant, instant, localDate } from '../../schemas/primitives.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const moment = (milliseconds: number): Instant => instant.parse(new Date(milliseconds).toISOString());
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2028, 11, 1);

const anyMoment = fc.integer({ min: 0, max: (TO - FROM) / MINUTE }).map((minute) => moment(FROM + minute * MINUTE));
const anyRow = fc.constantFrom(
  ...AUTHORITIES.flatMap((profile) =>
    clockKind.options.flatMap((kind) => (rowOf(profile, kind) ? [{ profile, kind }] : [])),
  ),
);
const anyCount = fc.integer({ min: 1, max: 30 });
const anyLimit = fc.oneof(
  fc.record({ unit: fc.constantFrom('working-days', 'hours', 'minutes'), count: anyCount }),
  fc.record({ unit: fc.constantFrom('same-working-day', 'at-once') }),
);

/** Opens at odd hours, shuts for a week in summer, and deems what comes when it is shut. */
const odd = {
  ...authorityNamed('norfolk'),
  version: '2029-1',
  closureDays: ['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06', '2026-08-07'].map((date) => ({
    date: localDate.parse(date),
    words: 'shut in summer',
  })),
  clocks: authorityNamed('norfolk').clocks.map((row) => ({ ...row, starts: 'office-hours' as const })),
};

describe('every clock of every council', () => {
  it('is counted from its receipt, warns before it is due, climbs after, and is all there in its history', () => {
    fc.assert(
      fc.property(anyRow, anyMoment, ({ profile, kind }, receivedAt) => {
        const { clock } = startClock(profile, { kind, receivedAt });
        expect(clock.receivedAt).toBe(receivedAt);
        expect(clock.countingFrom >= receivedAt && clock.dueAt >= clock.countingFrom).toBe(true);
        if (clock.warnAt) expect(clock.warnAt >= clock.countingFrom && clock.warnAt < clock.dueAt).toBe(true);
        expect(clock.climbAt.toSorted()).toEqual(clock.climbAt);
        expect(clock.climbAt.every((at) => at > clock.dueAt)).toBe(true);
        expect(clockSchema.parse(clock)).toEqual(clock);
        expect(replay(clock.history)).toEqual(clock);
      }),
      { numRuns: 400 },
    );
  });

  it('is explained by its history, whatever was done to it and whatever rules came after', () => {
    const does = fc.constantFrom('sweep', 'chase', 'recompute', 'recompute-back', 'stop');
    const steps = fc.array(fc.record({ does, after: fc.nat({ max: 90 }) }), { maxLength: 14 });
    fc.assert(
      fc.property(
        anyRow,
        anyMoment,
        anyLimit,
        fc.boolean(),
        steps,
        ({ profile, kind }, receivedAt, own, has, done) => {
          const within: { within?: Limit } = has ? { within: limitSchema.parse(own) } : {};
          let { clock } = startClock(profile, { kind, receivedAt, id: `${kind}-7`, about: 'somebody', ...within });
          let now = receivedAt;
          for (const { does, after } of done) {
            now = later(now, after * HOUR);
            clock = stepped(clock, does, now, profile);
          }
          expect(clock.receivedAt).toBe(receivedAt);
          expect(replay(clock.history)).toEqual(clock);
          expect(clockSchema.parse(clock)).toEqual(clock);
          if (clock.stoppedAt) expect(clock.nextAt).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});

function stepped(clock: Clock, does: string, now: Instant, profile: Parameters<typeof recompute>[1]): Clock {
  if (does === 'chase') return chase(clock, now, 'w-1', 'rang');
  if (does === 'stop') return stop(clock, now, 'w-1', 'done');
  if (does === 'recompute') return recompute(clock, odd, now);
  if (does === 'recompute-back') return recompute(clock, profile, now);
  let swept = clock;
  for (;;) {
    const due = whatIsDue(swept, now);
    if (due === 'nothing') return swept;
    swept = { warn, out: runOut, climb }[due](swept, now);
  }
}

describe('any limit', () => {
  it('never ends before it begins, and never earlier for what begins later', () => {
    fc.assert(
      fc.property(anyLimit, anyMoment, fc.nat({ max: 200 }), (given, from, hours) => {
        const limit = limitSchema.parse(given);
        for (const profile of [authorityNamed('hertfordshire'), odd]) {
          const due = dueAfter(from, limit, profile);
          expect(due >= from).toBe(true);
          expect(dueAfter(later(from, hours * HOUR), limit, profile) >= due).toBe(true);
        }
      }),
    );
  });

  it('of hours is elapsed to the millisecond, through both clock changes of each year, at every hour', () => {
    const wrong: string[] = [];
    const profile = authorityNamed('norfolk');
    for (let from = FROM; from < TO; from += HOUR) {
      const due = dueAfter(moment(from), { unit: 'hours', count: 24 }, profile);
      if (Date.parse(due) - from !== 24 * HOUR) wrong.push(due);
    }
    expect(wrong).toEqual([]);
  });

  it('of the same working day ends at a close of business within the opening that it fell in or before, at every hour of 2026', () => {
    const wrong: string[] = [];
    const profile = authorityNamed('hertfordshire');
    for (let from = Date.UTC(2026, 0, 1); from < Date.UTC(2027, 0, 1); from += HOUR) {
      const at = moment(from);
      const due = dueAfter(at, { unit: 'same-working-day' }, profile);
      const day = londonDate(due);
      const same = inOfficeHours(at, profile) ? londonDate(at) === day : due > nextOpening(at, profile);
      if (!same || due <= at || due !== closeOfBusiness(day, profile)) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });
});

it('working hours forward and back again are where they began, once the office is open', () => {
  fc.assert(
    fc.property(anyMoment, anyCount, (at, count) => {
      for (const profile of [authorityNamed('hertfordshire'), odd]) {
        const after = workingHoursAfter(at, count, profile);
        expect(workingHoursBefore(after, count, profile)).toBe(nextOpening(at, profile));
      }
    }),
  );
});
