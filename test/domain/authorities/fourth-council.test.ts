/** A fourth council is rows and no code: one made up here, read from JSON, with other hours, clocks, teams, levels and acts (procedure R21). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mayDo, outcomeNamed } from '../../../domain/authorities/authorities.ts';
import { faultsOf } from '../../../domain/authorities/faults.ts';
import { replay, startClock, startClocks, stop } from '../../../domain/clock.ts';
import { enforceClock } from '../../../domain/referral/enforce.ts';
import { authorityProfile } from '../../../schemas/authority.ts';
import { type ClockKind, clockKind } from '../../../schemas/clock.ts';
import { at, referenceNumbered } from '../../builders.ts';

/** Its clocks: a row each, written here because twenty-one rows differ by a word. None is written up or confirmed in writing. */
const LIMITS: Partial<Record<ClockKind, { limit: object; starts?: string; ladder?: object[] }>> = {
  acknowledge: { limit: { unit: 'hours', count: 4 }, starts: 'office-hours' },
  'decide-contact': { limit: { unit: 'minutes', count: 90 }, starts: 'office-hours' },
  decide: { limit: { unit: 'working-days', count: 2 }, starts: 'office-hours' },
  protect: {
    limit: { unit: 'at-once' },
    ladder: [
      { when: 'out', rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 10 }, rung: 'chief', by: 'paging' },
    ],
  },
};
const LACKS = new Set<ClockKind>(['write-up', 'confirm-in-writing', 'chase']);
const clocks = clockKind.options
  .filter((kind) => !LACKS.has(kind))
  .map((kind) => ({
    name: `${kind}-of-eastmere`,
    kind,
    starts: 'received',
    limit: { unit: 'working-days', count: 3 },
    ladder: [{ when: 'out', rung: 'hub-lead', by: 'worklist' }],
    stoppedBy: ['acknowledge', 'decide-contact', 'decide-disposal', 'complete-owed', 'set-aside'],
    owedBy: 'council',
    source: 'made up',
    ...LIMITS[kind],
  }));
const written = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(new URL('fourth-council.json', import.meta.url), 'utf8')));
const eastmere = authorityProfile.parse({ ...written, clocks });

const of = { reference: referenceNumbered(1), receivedAt: at('2027-01-03T02:00:00.000Z') };

it('holds, and is told what is wrong like any other', () => {
  expect(faultsOf({ ...written, clocks })).toEqual([]);
  expect(faultsOf({ ...written, clocks: clocks.slice(1) })).toEqual([
    expect.stringContaining('eastmere has no one clock of kind acknowledge'),
  ]);
  expect(faultsOf({ ...written, clocks, officeHours: {} }).join()).toContain('officeHours.monday');
});

describe('its clocks run by its own rows', () => {
  // Sunday 3 January 2027, 02:00. Monday it opens at 08:00; Tuesday the 5th it is shut; on Friday it closes at 13:00.
  it.each([
    ['acknowledge', '2027-01-04T08:00:00.000Z', '2027-01-04T12:00:00.000Z'],
    ['decide-contact', '2027-01-04T08:00:00.000Z', '2027-01-04T09:30:00.000Z'],
    ['decide', '2027-01-04T08:00:00.000Z', '2027-01-07T20:00:00.000Z'],
    ['check', '2027-01-03T02:00:00.000Z', '2027-01-07T20:00:00.000Z'],
  ] as const)('%s counts from %s and is due %s', (kind, countingFrom, dueAt) => {
    expect(startClock(eastmere, { kind, receivedAt: of.receivedAt }).clock).toMatchObject({ countingFrom, dueAt });
  });

  it('starts those it has and leaves out those it has not', () => {
    const kinds = ['acknowledge', 'write-up', 'chase', 'decide'] as const;
    const { clocks: begun } = startClocks(eastmere, { receivedAt: of.receivedAt, kinds });
    expect(begun.map(({ kind }) => kind)).toEqual(['acknowledge', 'decide']);
  });

  it('pages its own night lead at once, its chief ten minutes later, and nobody after that', () => {
    const { clock } = startClock(eastmere, { kind: 'protect', receivedAt: of.receivedAt });
    const night = enforceClock(of, clock, eastmere, at('2027-01-03T02:00:30.000Z'));
    const after = enforceClock(of, night.clock, eastmere, at('2027-01-03T02:10:00.000Z'));
    const later = enforceClock(of, after.clock, eastmere, at('2027-02-01T00:00:00.000Z'));
    const rungs = [night, after, later].map(({ messages }) =>
      messages.flatMap((message) => (message.kind === 'page' ? [message.rung] : [])),
    );
    expect(rungs).toEqual([['night-lead'], ['chief'], []]);
    const stopped = stop(later.clock, at('2027-02-01T00:00:00.000Z'), 'w-1');
    expect(stopped.late).toBe(false);
    expect(replay(stopped.history)).toEqual(stopped);
  });

  it('gives what its disposal must lead to five working days of its own', () => {
    const [opens] = outcomeNamed(eastmere, 'family-help')?.opens ?? [];
    if (!opens?.within) throw new Error('it opens a plan');
    const { clock } = startClock(eastmere, {
      kind: opens.clock,
      id: 'owed-1',
      about: opens.owed,
      receivedAt: of.receivedAt,
      within: opens.within,
    });
    expect(clock).toMatchObject({ id: 'owed-1', about: 'family-help-plan', dueAt: '2027-01-11T20:00:00.000Z' });
  });
});

it('lets its own people act, by role, qualification and team', () => {
  const lead = { role: 'hub-lead', qualification: 'social-work', team: 'hub' };
  expect(mayDo(eastmere, 'decide-contact', lead)).toBe(true);
  expect(mayDo(eastmere, 'decide-contact', { ...lead, team: 'locality' })).toBe(false);
  expect(mayDo(eastmere, 'decide-contact', { ...lead, qualification: 'none' })).toBe(false);
  expect(mayDo(eastmere, 'redirect', lead)).toBe(false);
});
