/** Schedules fall due by the clock on the wall of their own place. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openClock } from '../../../infra/local/clock.ts';
import { runSchedules, timesOf } from '../../../infra/local/triggers/schedules.ts';

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

describe('a running schedule', () => {
  it('falls due when the clock is moved past it, once, however far', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'front-door-times-'));
    const clock = openClock(folder, new Date('2026-12-18T16:30:00Z'));
    const daily = {
      name: 'daily',
      logicalId: 'Daily',
      arn: 'a',
      enabled: true,
      functionArn: 'f',
      roleArn: 'r',
      input: undefined,
    };
    const ran: string[] = [];
    const schedules = runSchedules(
      [{ ...daily, next: timesOf('rate(1 day)', 'UTC') }],
      clock,
      true,
      async () => {
        ran.push(new Date(clock.now()).toISOString().slice(0, 10));
        return { ok: true, payload: 'null' };
      },
      (error) => ran.push(String(error)),
    );
    expect(ran).toEqual([]);
    clock.moveTo(new Date('2026-12-22T09:00:00Z'));
    expect(ran).toEqual(['2026-12-22']);
    clock.advance(3_600_000);
    expect(ran).toEqual(['2026-12-22']);
    schedules.stop();
    rmSync(folder, { recursive: true });
  });
});
