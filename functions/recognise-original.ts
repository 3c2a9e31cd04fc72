/** Recognise words in the pictures of an original that is already open and in front of a person: a suggestion beside it, never in their way. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { withMatching } from '../domain/matching/to-match.ts';
import { normalise } from '../domain/normalising/normalise.ts';
import { withCalls } from '../domain/protecting/called-for.ts';
import { recognised, takes } from '../domain/referral/recognised.ts';
import { suggestedIn } from '../domain/referral/suggested.ts';
import type { Arrival } from '../schemas/arrival.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import type { Reference } from '../schemas/primitives.ts';
import type { Reading } from '../schemas/reading.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { type Originals, s3Client, s3Originals } from './ports/originals.ts';
import type { ReadingRoom } from './ports/reading-room.ts';
import { type Readings, s3Readings } from './ports/readings.ts';
import { recognitionRoom } from './ports/recognition-room.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  originals: Originals;
  readings: Readings;
  records: Records;
  room: ReadingRoom;
  profile: AuthorityProfile;
  now: Now;
};

/** Stopped for these reasons it may go better the next time; the last time it comes to rest with the dead letters, and a person has it anyway. */
const TRY_AGAIN: ReadonlySet<string> = new Set(['took-too-long', 'took-too-much-memory', 'reader-failed']);

export function recogniseOriginal({ originals, readings, records, room, profile, now }: Needs) {
  /** Offers what was recognised beside this referral, under the number that the original has there. */
  const offer = async (reference: Reference, arrival: Arrival, reading: Reading): Promise<void> => {
    const normalised = normalise(reading, arrival);
    const { absences, findings } = normalised;
    await decideOn(records, reference, async (held) => {
      const originalNumber = held.referral.originals.find((one) => one.arrival === arrival.id)?.number;
      if (originalNumber === undefined) return undefined;
      // Evidence is of values in the draft: where the draft takes none, there is none to show.
      const evidence = takes(held.referral, normalised, originalNumber) ? normalised.evidence : {};
      const kept = { reading, evidence, absences, findings };
      const recognisedKey = await readings.keep(arrival.id, kept, 'recognised');
      const suggested = suggestedIn(reading);
      const at = now();
      const change = recognised(held, { originalNumber, recognisedKey, normalised, suggested }, at);
      // A child who needs protection now is no less so in a picture: whoever is on duty hears of it with the words.
      return (
        change && {
          ...change,
          referrals: change.referrals.map((one) => withMatching(withCalls(one, profile, at), held.referral, at)),
        }
      );
    });
  };

  return async (reference: Reference, originalNumber: number): Promise<void> => {
    const before = await records.hold(reference);
    const original = before?.referral.originals.find(({ number }) => number === originalNumber);
    if (!before || !original) throw new Error('no such original');
    // Linked meanwhile: whoever reads the other referral must be offered it too.
    const { linkedTo } = before.referral;
    const other = linkedTo && (await records.hold(linkedTo));
    const copy = other?.referral.originals.find(({ arrival }) => arrival === original.arrival);
    const owed = [
      ...(original.recognisedKey === undefined ? [reference] : []),
      ...(linkedTo && copy && copy.recognisedKey === undefined ? [linkedTo] : []),
    ];
    // Delivered again after it was done: nothing is done twice.
    if (owed.length === 0) return;
    const arrival = await records.arrival(original.arrival);
    if (!arrival) throw new Error('no such arrival in the ledger');
    const reading = await room.read(await originals.fetch(original.objectKey), original.name);
    const { outcome } = reading;
    if (outcome.status === 'unread' && TRY_AGAIN.has(outcome.because)) throw new Error(`unread: ${outcome.because}`);
    for (const one of owed) await offer(one, arrival, reading);
  };
}

export const handler = queueFunction('recognise-original', environment.recogniseOriginal, (env) => {
  const s3 = s3Client();
  const recognise = recogniseOriginal({
    originals: s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    readings: s3Readings(s3, env.READINGS_BUCKET),
    records: dynamoRecords(dynamoClient(), env.TABLE),
    room: recognitionRoom(new URL('./recognition-worker.mjs', import.meta.url)),
    profile: authorityNamed(env.AUTHORITY),
    now,
  });
  return async (record) => {
    const { content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind !== 'recognise-this') throw new Error('not a recognition message');
    await recognise(content.reference, content.originalNumber);
  };
});
