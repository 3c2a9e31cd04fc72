/** The hourly walk meets every referral on which something runs, once, page after page and team after team. */
import { describe, expect, it } from 'vitest';
import type { Held } from '../../domain/change.ts';
import { placeOf } from '../../functions/ports/record-items.ts';
import type { Records } from '../../functions/ports/records.ts';
import { recomputeClocks } from '../../functions/recompute-clocks.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { localDate, type Reference } from '../../schemas/primitives.ts';
import type { WorklistRow } from '../../schemas/views.ts';
import { at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../builders.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const proclaimed: AuthorityProfile = {
  ...HERTFORDSHIRE,
  version: '2026-9',
  closureDays: [{ date: localDate.parse('2026-11-20'), words: 'proclaimed' }],
};

function rowOf({ referral, clocks }: Held): WorklistRow {
  const { reference, version, team, standing, nature, channel, urgency, receivedAt } = referral;
  const running = clocks.map(({ id, kind, dueAt }) => ({ id, kind, dueAt, warned: false, out: false }));
  return {
    ...{ reference, version, team, standing, nature, channel, receivedAt },
    urgency: urgency.level,
    clocks: running,
    findings: 0,
  };
}

/** Records in memory, with worklists kept in order and paged as the table does it. */
function inMemory(count: number) {
  const kept = new Map<Reference, Held>();
  for (let number = 1; number <= count; number++) {
    const held = heldAfter(opened({ arrival: { reference: referenceNumbered(number) } }));
    const team = number % 3 === 0 ? 'targeted-advice-service' : held.referral.team;
    kept.set(held.referral.reference, { ...held, referral: { ...held.referral, team } });
  }
  const commits: Reference[] = [];
  const broken = new Set<Reference>();
  const unused = () => Promise.reject(new Error('not asked for here'));
  const none = async function* () {
    yield* [];
  };
  const records: Records = {
    land: unused,
    arrival: unused,
    arrivalOf: unused,
    history: unused,
    done: unused,
    message: unused,
    sent: unused,
    due: { arrivals: none, clocks: none, messages: none },
    async hold(reference) {
      if (broken.has(reference)) throw new Error('not to be had');
      return kept.get(reference);
    },
    async commit({ referrals }) {
      for (const { referral, clocks } of referrals) {
        kept.set(referral.reference, { referral, clocks });
        commits.push(referral.reference);
      }
      return 'committed';
    },
    async worklist(team, limit, after = '') {
      return [...kept.values()]
        .map(rowOf)
        .filter((row) => row.team === team && placeOf(row) > after)
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
        .slice(0, limit);
    },
  };
  const troubles: string[] = [];
  const log = { note: () => undefined, trouble: (what: string) => void troubles.push(what) };
  return { kept, commits, broken, records, troubles, log };
}

describe('250 referrals in two teams', () => {
  it('are each changed once where a holiday was proclaimed, and not again the next hour', async () => {
    const { records, kept, commits, log } = inMemory(250);
    const walk = recomputeClocks({ records, profile: proclaimed, now: () => NOW, log });
    await walk();
    expect(commits).toHaveLength(250);
    expect(new Set(commits).size).toBe(250);
    const due = [...kept.values()].flatMap(({ clocks }) => clocks.filter(({ kind }) => kind === 'decide'));
    expect(new Set(due.map(({ dueAt }) => dueAt))).toEqual(new Set(['2026-11-23T17:00:00.000Z']));
    await walk();
    expect(commits).toHaveLength(250);
  });

  it('are left alone where nothing changed', async () => {
    const { records, commits, log } = inMemory(20);
    await recomputeClocks({ records, profile: HERTFORDSHIRE, now: () => NOW, log })();
    expect(commits).toEqual([]);
  });

  it('do not wait for one that cannot be had, and the run fails so that somebody is told', async () => {
    const { records, broken, commits, log, troubles } = inMemory(120);
    broken.add(referenceNumbered(7));
    await expect(recomputeClocks({ records, profile: proclaimed, now: () => NOW, log })()).rejects.toThrow(
      'some clocks',
    );
    expect(commits).toHaveLength(119);
    expect(troubles).toEqual(['clocks-not-recomputed']);
  });
});
