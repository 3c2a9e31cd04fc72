/** Landing: the bytes are kept first, then the arrival's row with its "read this" message in one transaction. After this nothing can be lost. */
import { apartFrom, firstFingerprint, mailIdentity, met, type Sameness } from '../../domain/arrival.ts';
import type { Arrival, ArrivalFacts } from '../../schemas/arrival.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Message } from '../../schemas/messages.ts';
import { type ArrivalId, pointer } from '../../schemas/primitives.ts';
import type { Landings } from './landings.ts';
import type { NewReference } from './new-reference.ts';
import type { Now } from './now.ts';
import type { Originals } from './originals.ts';

export type LedgerNeeds = { originals: Originals; records: Landings; newReference: NewReference; now: Now };

export type Incoming = Omit<ArrivalFacts, 'original' | 'bytes'> & {
  content: Uint8Array;
  sameness: Sameness;
  findings?: Finding[];
} & Pick<Arrival, 'statedReceivedAt' | 'takenBy'>;

/** The message that has an arrival read; `attempt` makes a new one each time the ledger asks again. */
export function readThis(
  arrival: Pick<Arrival, 'id' | 'reference'>,
  attempt: number,
  at: Message['owedSince'],
): Message {
  return {
    id: `${arrival.reference}.read-this.${attempt}`,
    reference: arrival.reference,
    owedSince: at,
    state: 'owed',
    content: { kind: 'read-this', arrival: arrival.id, reference: arrival.reference },
  };
}

/** How many arrivals of one key or content are looked through to find a repeat. One more lands apart from them: twice is better than not at all. */
const MOST_ALIKE = 50;

/** How often landing is tried in all: references taken and others landing at the same moment included. */
const MOST_TRIES = 60;

/**
 * Lands an arrival, or finds it landed already (`repeat`). The same key with other bytes lands as a new arrival that says so.
 * Throws trouble when anything was not kept: the caller may send the same again.
 */
export function ledger({ originals, records, newReference, now }: LedgerNeeds) {
  return async (incoming: Incoming): Promise<{ arrival: Arrival; repeat: boolean }> => {
    const { content, sameness, findings = [], statedReceivedAt, takenBy, ...facts } = incoming;
    const kept = await originals.keep(content, facts.receivedAt);
    const identity = facts.channel === 'email' ? mailIdentity(content) : kept.sha256;
    let id: ArrivalId = firstFingerprint(facts.channel, facts.sender, sameness, identity);
    let reusedFrom: Arrival | undefined;
    for (let looked = 1; looked <= MOST_TRIES; looked++) {
      const at = now();
      const arrival: Arrival = {
        ...facts,
        id,
        identity,
        reference: newReference(),
        state: 'landed',
        original: kept.sha256,
        objectKey: kept.objectKey,
        bytes: kept.bytes,
        findings: reusedFrom ? [...findings, keyReused(reusedFrom)] : findings,
        attempts: 1,
        lastTriedAt: at,
        ...(statedReceivedAt && { statedReceivedAt }),
        ...(takenBy !== undefined && { takenBy }),
        ...(sameness.by === 'key' && { idempotencyKey: sameness.value }),
        ...(reusedFrom && { linkedTo: reusedFrom.reference }),
      };
      const landing = await records.land(arrival, readThis(arrival, 1, at));
      if (landing.outcome === 'landed') return { arrival, repeat: false };
      if (landing.outcome === 'reference-taken') continue;
      const held = landing.arrival;
      const verdict = met(held, { sameness, content: identity, receivedAt: facts.receivedAt });
      if (verdict.verdict === 'repeat') return { arrival: held, repeat: true };
      id = looked < MOST_ALIKE ? verdict.next : apartFrom(held.id, facts.receivedAt);
      if (verdict.keyReused) reusedFrom = held;
    }
    throw new Error('it could not be told from others alike');
  };
}

function keyReused(first: Arrival): Finding {
  return {
    code: 'key-reused-with-other-content',
    at: pointer.parse(''),
    severity: 'check',
    text: `Sent under the same key as ${first.reference}, with other content: both are kept.`,
  };
}
