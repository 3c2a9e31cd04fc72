/** What makes two arrivals the same one: the fingerprints by which a repeat is known and nothing else is ever taken for one (design 4, "land"). */
import { createHash } from 'node:crypto';
import type { Channel, Sender } from '../schemas/arrival.ts';
import { type ArrivalId, arrivalId, type Instant, type Sha256, sha256 } from '../schemas/primitives.ts';
import { mailHead } from './mail-fields.ts';

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

/** What mail servers write on a message on its way (RFC 5321 section 4.4, RFC 8601, RFC 8617, and our mail service's own): it differs each time. */
const WRITTEN_ON_THE_WAY =
  /^(received|return-path|delivered-to|x-received|x-original-to|received-spf|authentication-results|arc-[a-z-]+|x-ses-[a-z-]+):/i;

/**
 * What a message is, whatever was written on it on its way: the SHA-256 of its other header fields and its body. A mail server that was not
 * answered delivers again, with other trace fields; that is the same mail. Not mail at all: the SHA-256 of the bytes.
 */
export function mailIdentity(bytes: Uint8Array): Sha256 {
  const { fields = [], body } = mailHead(bytes);
  const hash = createHash('sha256');
  for (const field of fields) if (!WRITTEN_ON_THE_WAY.test(field)) hash.update(`${field}\n`, 'latin1');
  return sha256.parse(hash.update(body).digest('hex'));
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
  held: { id: ArrivalId; identity: Sha256; receivedAt: Instant },
  incoming: { sameness: Sameness; content: Sha256; receivedAt: Instant },
): Met {
  if (incoming.sameness.by !== 'content') {
    return held.identity === incoming.content
      ? { verdict: 'repeat' }
      : { verdict: 'another', next: fingerprint('other-content', held.id, incoming.content), keyReused: true };
  }
  const apart = Math.abs(Date.parse(incoming.receivedAt) - Date.parse(held.receivedAt));
  return apart < REPEAT_WITHIN_MS
    ? { verdict: 'repeat' }
    : { verdict: 'another', next: fingerprint('again', held.id), keyReused: false };
}

/** Where so many alike are held that they are looked through no further: another one, told from them by its time alone. */
export function apartFrom(held: ArrivalId, receivedAt: Instant): ArrivalId {
  return fingerprint('apart', held, receivedAt);
}
