/** The facts of arrival that a file has when it is read by hand: the usual way in for such a file, and now as the time of arrival. */
import { contentHash } from '../../domain/reading/parts.ts';
import { type ArrivalFacts, arrivalFacts, type Channel } from '../../schemas/arrival.ts';
import type { Reading } from '../../schemas/reading.ts';

/** The way such a file usually comes in. */
function channelOf(type: string): Channel {
  if (type === 'application/json') return 'e-form';
  return type === 'message/rfc822' || type === 'application/vnd.ms-outlook' ? 'email' : 'document';
}

/** `name` is only ever shown. */
export function factsOf(name: string, reading: Reading, bytes: Uint8Array): ArrivalFacts {
  return arrivalFacts.parse({
    channel: channelOf(reading.type),
    sender: { kind: 'system', id: 'read' },
    receivedAt: new Date().toISOString(),
    original: contentHash(bytes),
    mediaType: reading.type,
    name,
    bytes: bytes.length,
  });
}
