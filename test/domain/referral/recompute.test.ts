/** A day proclaimed as a holiday moves what is still running, and says so (R2; design 7). */
import { describe, expect, it } from 'vitest';
import { startClock, stop } from '../../../domain/clock.ts';
import { recomputeClocks } from '../../../domain/referral/recompute.ts';
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import { localDate } from '../../../schemas/primitives.ts';
import { at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
/** Friday 20 November is proclaimed a holiday. */
const proclaimed: AuthorityProfile = {
  ...HERTFORDSHIRE,
  version: '2026-9',
  closureDays: [{ date: localDate.parse('2026-11-20'), words: 'proclaimed' }],
};
const held = heldAfter(opened());

describe('the open clocks of a referral', () => {
  const change = recomputeClocks(held, proclaimed, NOW);
  if (!change) throw new Error('nothing moved');
  const after = heldAfter(change);
  const due = (of: typeof held) => Object.fromEntries(of.clocks.map(({ kind, dueAt }) => [kind, dueAt]));

  it('move from the same received time, each with its event, and what a screener saw stays current', () => {
    expect(due(held).decide).toBe('2026-11-20T16:00:00.000Z');
    expect(due(after).decide).toBe('2026-11-23T17:00:00.000Z');
    expect(after.clocks.map(({ receivedAt }) => receivedAt)).toEqual(held.clocks.map(({ receivedAt }) => receivedAt));
    expect(change.referrals[0]?.events.map(({ facts }) => facts.what)).toEqual(
      held.clocks.map(() => 'clock-recomputed'),
    );
    expect(after.referral.version).toBe(held.referral.version);
  });

  it('stand when the same rules are asked again', () => {
    expect(recomputeClocks(after, proclaimed, NOW)).toBeUndefined();
    expect(recomputeClocks(held, HERTFORDSHIRE, NOW)).toBeUndefined();
  });

  it('stand when they are stopped', () => {
    const done = { ...held, clocks: held.clocks.map((clock) => stop(clock, NOW, 'w-1')) };
    expect(recomputeClocks(done, proclaimed, NOW)).toBeUndefined();
  });
});

describe('what a person stated', () => {
  it('stands against every new row, and its warning is worked out again', () => {
    const dueAt = at('2026-11-20T15:15:00.000Z');
    const { clock } = startClock(HERTFORDSHIRE, { kind: 'home-time', receivedAt: NOW, dueAt });
    const rows = proclaimed.clocks.map((row) =>
      row.kind === 'home-time' ? { ...row, warnBefore: { unit: 'minutes' as const, count: 30 } } : row,
    );
    const change = recomputeClocks({ ...held, clocks: [clock] }, { ...proclaimed, clocks: rows }, NOW);
    expect(change && heldAfter(change).clocks[0]).toMatchObject({
      dueAt,
      warnAt: '2026-11-20T14:45:00.000Z',
      rule: { limitFrom: 'this-clock' },
    });
  });

  it('keeps the limit that a disposal gave it, counted by the new calendar', () => {
    const { clock } = startClock(HERTFORDSHIRE, {
      kind: 'owed',
      id: 'owed-1',
      receivedAt: NOW,
      within: { unit: 'working-days', count: 2 },
    });
    const change = recomputeClocks({ ...held, clocks: [clock] }, proclaimed, NOW);
    expect(clock.dueAt).toBe('2026-11-23T17:00:00.000Z');
    expect(change && heldAfter(change).clocks[0]).toMatchObject({ id: 'owed-1', dueAt: '2026-11-24T17:00:00.000Z' });
  });
});

it('moves ninety clocks in as many changes as transactions need', () => {
  const clocks = Array.from(
    { length: 90 },
    (_, each) => startClock(HERTFORDSHIRE, { kind: 'check', id: `check-${each}`, receivedAt: NOW }).clock,
  );
  let now = { ...held, clocks };
  const moved: number[] = [];
  for (let change = recomputeClocks(now, proclaimed, NOW); change; change = recomputeClocks(now, proclaimed, NOW)) {
    moved.push(change.referrals[0]?.moved.length ?? 0);
    now = heldAfter(change);
  }
  expect(moved).toEqual([40, 40, 10]);
});
