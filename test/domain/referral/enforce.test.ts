/** Every kind of clock climbs its own ladder, each step once, whatever the hour and after any outage (P24, P30, P32; design 4). */
import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../../domain/authorities/authorities.ts';
import { startClock, stop } from '../../../domain/clock.ts';
import { rowOf } from '../../../domain/clock-times.ts';
import { chased, type Enforced, enforce, enforceClock } from '../../../domain/referral/enforce.ts';
import { later } from '../../../domain/working-time.ts';
import { type Clock, clockKind } from '../../../schemas/clock.ts';
import type { Instant } from '../../../schemas/primitives.ts';
import { at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../../builders.ts';

const MINUTE = 60_000;
const of = { reference: referenceNumbered(1), receivedAt: at('2026-11-22T02:00:00.000Z') };
const pagesOf = ({ messages }: Enforced) =>
  messages.flatMap((message) => (message.kind === 'page' ? [[message.because, message.rung]] : []));

/** Asks every minute from one moment to another, as the schedule does, and collects what was said. */
function everyMinute(clock: Clock, from: Instant, minutes: number): Enforced {
  const all: Enforced = { clock, events: [], messages: [] };
  for (let minute = 0; minute <= minutes; minute++) {
    const one = enforceClock(of, all.clock, HERTFORDSHIRE, later(from, minute * MINUTE));
    all.clock = one.clock;
    all.events.push(...one.events);
    all.messages.push(...one.messages);
  }
  return all;
}

describe('a child who needs protection now', () => {
  it.each([
    ['Sunday 02:00', '2026-11-22T02:00:00.000Z', 'out-of-hours-manager'],
    ['Christmas Day 11:00', '2026-12-25T11:00:00.000Z', 'out-of-hours-manager'],
    ['Friday 16:00, as the office closes', '2026-11-20T16:00:00.000Z', 'out-of-hours-manager'],
    ['Friday 15:59', '2026-11-20T15:59:00.000Z', 'duty-manager'],
    ['Tuesday 10:00', '2026-11-24T10:00:00.000Z', 'duty-manager'],
  ])('%s: whoever is on duty is paged within the minute', (_, moment, rung) => {
    const { clock } = startClock(HERTFORDSHIRE, { kind: 'protect', receivedAt: at(moment) });
    expect(pagesOf(enforceClock(of, clock, HERTFORDSHIRE, at(moment)))).toEqual([['clock-out', rung]]);
  });

  it('is asked for again, higher each time, while nobody answers; each rung once', () => {
    const { clock } = startClock(HERTFORDSHIRE, { kind: 'protect', receivedAt: of.receivedAt });
    expect(pagesOf(everyMinute(clock, of.receivedAt, 180))).toEqual([
      ['clock-out', 'out-of-hours-manager'],
      ['clock-climbed', 'out-of-hours-manager'],
      ['clock-climbed', 'head-of-front-door'],
      ['clock-climbed', 'assistant-director'],
    ]);
  });

  it('is asked for no more once somebody acts, and was never late', () => {
    const { clock } = startClock(HERTFORDSHIRE, { kind: 'protect', receivedAt: of.receivedAt });
    const paged = enforceClock(of, clock, HERTFORDSHIRE, of.receivedAt).clock;
    const stopped = stop(paged, later(of.receivedAt, 10 * MINUTE), 'w-1');
    expect(everyMinute(stopped, of.receivedAt, 90).events).toEqual([]);
    expect(stopped.late).toBe(false);
  });
});

describe('a child who goes home at a quarter past three', () => {
  it('rings duty an hour and a half before, at the time, and then somebody above', () => {
    const receivedAt = at('2026-11-24T12:00:00.000Z');
    const dueAt = at('2026-11-24T15:15:00.000Z');
    const { clock } = startClock(HERTFORDSHIRE, { kind: 'home-time', receivedAt, dueAt });
    expect(clock.warnAt).toBe('2026-11-24T13:45:00.000Z');
    expect(pagesOf(everyMinute(clock, receivedAt, 240))).toEqual([
      ['clock-warned', 'duty-manager'],
      ['clock-out', 'duty-manager'],
      ['clock-climbed', 'head-of-front-door'],
    ]);
  });

  it('is due at once where nobody stated the time, which errs early', () => {
    const { clock } = startClock(HERTFORDSHIRE, { kind: 'home-time', receivedAt: of.receivedAt });
    expect(clock.dueAt).toBe(of.receivedAt);
  });
});

describe('a referrer who asks again', () => {
  const { clock } = startClock(HERTFORDSHIRE, { kind: 'acknowledge', receivedAt: at('2026-11-24T10:00:00.000Z') });
  const again = { at: at('2026-11-24T14:00:00.000Z'), by: 'w-1', words: 'rang the desk' };

  it('is counted each time and rings the duty manager at once, and the due time stands', () => {
    const first = chased(of, clock, again, HERTFORDSHIRE);
    const second = chased(of, first.clock, again, HERTFORDSHIRE);
    expect(pagesOf(first)).toEqual([['clock-chased', 'duty-manager']]);
    expect(second.clock).toMatchObject({ chased: 2, dueAt: clock.dueAt, nextAt: clock.nextAt });
  });

  it('is owed nothing more once it was acknowledged', () => {
    const stopped = stop(clock, again.at, 'w-1');
    expect(chased(of, stopped, again, HERTFORDSHIRE)).toEqual({ clock: stopped, events: [], messages: [] });
  });
});

describe.each(AUTHORITIES)('in $id', (profile) => {
  const kinds = clockKind.options.filter((kind) => rowOf(profile, kind));

  it.each(kinds)('the clock %s tells each step of its ladder once, after an outage of a year too', (kind) => {
    const row = rowOf(profile, kind);
    const { clock } = startClock(profile, { kind, receivedAt: of.receivedAt });
    const after = enforceClock(of, clock, profile, at('2027-11-22T00:00:00.000Z'));
    expect(after.clock.nextAt).toBeUndefined();
    expect(after.clock.climbed).toBe(after.clock.climbAt.length);
    expect(enforceClock(of, after.clock, profile, at('2028-11-22T00:00:00.000Z')).events).toEqual([]);
    const told = after.events.flatMap((facts) => (facts.what === 'paged' ? [] : [facts.what]));
    expect(told).toEqual(['clock-out', ...after.clock.climbAt.map(() => 'clock-climbed')]);
    const paging = row?.ladder.filter(({ when, by }) => when === 'out' && by === 'paging') ?? [];
    expect(pagesOf(after)).toHaveLength(paging.length);
  });
});

it('several clocks of a kind are told apart by their ids', () => {
  const held = heldAfter(opened());
  const checks = [1, 2].map(
    (number) =>
      startClock(HERTFORDSHIRE, { kind: 'check', id: `check-${number}`, about: 'father', receivedAt: of.receivedAt })
        .clock,
  );
  const change = enforce({ ...held, clocks: checks }, HERTFORDSHIRE, at('2026-11-24T18:00:00.000Z'));
  const facts = change?.referrals[0]?.events.map(({ facts }) => facts);
  expect(facts).toMatchObject([
    { what: 'clock-out', clock: 'check', id: 'check-1' },
    { what: 'clock-out', clock: 'check', id: 'check-2' },
  ]);
});

it('whoever is to be rung of several clocks of one referral at the same minute is rung once', () => {
  const held = heldAfter(opened());
  const statutory = held.clocks.filter(({ kind }) => ['acknowledge', 'decide-contact', 'decide'].includes(kind));
  const dueAt = statutory[0]?.dueAt ?? of.receivedAt;
  expect(new Set(statutory.map((clock) => clock.dueAt))).toEqual(new Set([dueAt]));
  const [change] = enforce({ ...held, clocks: statutory }, HERTFORDSHIRE, dueAt)?.referrals ?? [];
  const whats = change?.events.map(({ facts }) => facts.what) ?? [];
  expect(whats.filter((what) => what === 'clock-out')).toHaveLength(3);
  expect(whats.filter((what) => what === 'paged')).toHaveLength(1);
  expect(change?.messages.map(({ content }) => content)).toMatchObject([
    { kind: 'page', because: 'clock-out', rung: 'head-of-front-door', clock: 'acknowledge' },
    { kind: 'tell-referrer', letter: 'should-have-heard', originalNumber: 1, about: 'acknowledge' },
  ]);
});

it('tells the referrer that they should have heard only of what they wait for, once', () => {
  const held = heldAfter(opened());
  const letters = (kinds: readonly string[], from = held) => {
    const clocks = from.clocks.filter(({ kind }) => kinds.includes(kind));
    const dueAt = clocks[0]?.dueAt ?? of.receivedAt;
    const [change] = enforce({ ...from, clocks }, HERTFORDSHIRE, dueAt)?.referrals ?? [];
    const messages = change?.messages.map(({ content }) => content) ?? [];
    return messages.filter(({ kind }) => kind === 'tell-referrer');
  };
  expect(letters(['decide'])).toMatchObject([{ letter: 'should-have-heard', about: 'decide' }]);
  expect(letters(['write-up'])).toEqual([]);
  const dueAt = held.clocks.find(({ kind }) => kind === 'decide')?.dueAt ?? of.receivedAt;
  const change = enforce(held, HERTFORDSHIRE, dueAt);
  if (!change) throw new Error('nothing ran out');
  expect(letters(['decide', 'acknowledge'], heldAfter(change))).toEqual([]);
});

it('of sixty checks that ran out in an outage, takes as many at a time as one transaction holds, and all in the end', () => {
  const number = (each: number) => String(each).padStart(2, '0');
  const checks = Array.from(
    { length: 60 },
    (_, each) =>
      startClock(HERTFORDSHIRE, { kind: 'police', id: `police-${number(each)}`, receivedAt: of.receivedAt }).clock,
  );
  const now = at('2026-12-01T00:00:00.000Z');
  let held = { ...heldAfter(opened()), clocks: checks };
  let rounds = 0;
  for (let change = enforce(held, HERTFORDSHIRE, now); change; change = enforce(held, HERTFORDSHIRE, now)) {
    const [one] = change.referrals;
    expect(1 + (one?.moved.length ?? 0) + (one?.events.length ?? 0) + (one?.messages.length ?? 0)).toBeLessThan(100);
    held = heldAfter(change);
    rounds += 1;
  }
  expect(rounds).toBe(5);
  expect(held.clocks.every(({ nextAt }) => nextAt === undefined)).toBe(true);
});
