/** What makes two arrivals the same one: the fingerprints by which a repeat is known and nothing else is ever taken for one (design 4, "land"). */
import { createHash } from 'node:crypto';
import type { Channel, Sender } from '../schemas/arrival.ts';
import { type ArrivalId, arrivalId, type Instant, type Sha256 } from '../schemas/primitives.ts';

/** By what the sender says it is the same: an idempotency key, a mail's Message-ID, or nothing but its content. */
export type Sameness = { by: 'key' | 'message-id'; value: string } | { by: 'content' };

/** Within this, the same content from the same sender is a repeat; after it, the same words are news again. */
const REPEAT_WITHIN_MS = 72 * 60 * 60 * 1000;

function senderText(sender: Sender): string {
  return sender.kind === 'mail' ? `mail:${sender.address.toLowerCase()}` : `${sender.kind}:${sender.id}`;
}

/** SHA-256 over length-marked parts, so that no two lists of parts run together alike. */
function fingerprint(...parts: string[]): ArrivalId {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part};`);
  return arrivalId.parse(hash.digest('hex'));
}

/** The fingerprint under which an arrival is first looked for. */
export function firstFingerprint(channel: Channel, sender: Sender, sameness: Sameness, content: Sha256): ArrivalId {
  const from = senderText(sender);
  return sameness.by === 'content'
    ? fingerprint(channel, from, 'content', content)
    : fingerprint(channel, from, sameness.by, sameness.value);
}

export type Met =
  | { verdict: 'repeat' }
  /** Land under `next` instead; `keyReused` when the same key came with other content. */
  | { verdict: 'another'; next: ArrivalId; keyReused: boolean };

/** What it means that an arrival with this fingerprint is held already. */
export function met(
  held: { id: ArrivalId; original: Sha256; receivedAt: Instant },
  incoming: { sameness: Sameness; content: Sha256; receivedAt: Instant },
): Met {
  if (incoming.sameness.by !== 'content') {
    return held.original === incoming.content
      ? { verdict: 'repeat' }
      : { verdict: 'another', next: fingerprint('other-content', held.id, incoming.content), keyReused: true };
  }
  const apart = Math.abs(Date.parse(incoming.receivedAt) - Date.parse(held.receivedAt));
  return apart < REPEAT_WITHIN_MS
    ? { verdict: 'repeat' }
    : { verdict: 'another', next: fingerprint('again', held.id), keyReused: false };
}
