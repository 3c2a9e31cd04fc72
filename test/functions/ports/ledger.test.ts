/** Landing, whatever has landed before: nothing alike is ever turned away for being alike. */
import { describe, expect, it } from 'vitest';
import { type Incoming, ledger } from '../../../functions/ports/ledger.ts';
import { digest, type Originals } from '../../../functions/ports/originals.ts';
import type { Records } from '../../../functions/ports/records.ts';
import type { Arrival } from '../../../schemas/arrival.ts';
import { type Instant, instant } from '../../../schemas/primitives.ts';
import { referenceNumbered } from '../../builders.ts';

const HOUR = 3_600_000;
const hours = (count: number): Instant =>
  instant.parse(new Date(Date.parse('2026-11-19T10:00:00.000Z') + count * HOUR).toISOString());

/** A ledger in memory: a row is put only where there is none, as the table does it. */
function inMemory() {
  const held = new Map<string, Arrival>();
  let references = 0;
  const unused = () => Promise.reject(new Error('not asked for here'));
  const land: Records['land'] = async (arrival) => {
    const present = held.get(arrival.id);
    if (present) return { outcome: 'held', arrival: present };
    held.set(arrival.id, arrival);
    return { outcome: 'landed' };
  };
  const keep: Originals['keep'] = async (bytes) => {
    const sha256 = digest(bytes);
    return { sha256, objectKey: `originals/${sha256}`, bytes: bytes.byteLength };
  };
  const none = async function* () {
    yield* [];
  };
  const records: Records = {
    land,
    arrival: unused,
    arrivalOf: unused,
    hold: unused,
    history: unused,
    done: unused,
    commit: unused,
    message: unused,
    sent: unused,
    worklist: unused,
    due: { arrivals: none, clocks: none, messages: none },
  };
  const originals: Originals = { keep, fetch: unused, lend: unused };
  return {
    held,
    land: ledger({ originals, records, newReference: () => referenceNumbered(++references), now: () => hours(0) }),
  };
}

const same = (receivedAt: Instant): Incoming => ({
  channel: 'e-form',
  sender: { kind: 'system', id: 'partner-school' },
  receivedAt,
  mediaType: 'application/json',
  name: '',
  content: Buffer.from('{}'),
  sameness: { by: 'content' },
});

describe('the same words from the same sender, every four days', () => {
  it('land each time, also the hundredth; delivered again at the same moment it is a repeat', async () => {
    const { held, land } = inMemory();
    for (let time = 0; time < 100; time++) {
      const first = await land(same(hours(time * 96)));
      const again = await land(same(hours(time * 96)));
      expect([first.repeat, again.repeat, again.arrival.id]).toEqual([false, true, first.arrival.id]);
    }
    expect(held.size).toBe(100);
  });
});
