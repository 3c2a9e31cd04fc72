/** Read what landed, put it in canonical shape, and open the referral with its clocks running from the true arrival. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Change } from '../domain/change.ts';
import { holdsPictures } from '../domain/reading/pictured.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import type { ArrivalId, Instant } from '../schemas/primitives.ts';
import type { Reading } from '../schemas/reading.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { type Originals, s3Client, s3Originals } from './ports/originals.ts';
import { type ReadingRoom, readingRoom } from './ports/reading-room.ts';
import { type Readings, s3Readings } from './ports/readings.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  originals: Originals;
  readings: Readings;
  records: Records;
  room: ReadingRoom;
  profile: AuthorityProfile;
  now: Now;
};

/** What becomes of a reading. Its code is loaded while the reading room reads: a cold start waits for the longer of the two, not for one after the other. */
async function afterReading() {
  const [forms, normalising, opening, calls, links, letters, answers] = await Promise.all([
    import('../domain/normalising/forms/form-of.ts'),
    import('../domain/normalising/normalise.ts'),
    import('../domain/referral/open.ts'),
    import('../domain/referral/confirms.ts'),
    import('../domain/referral/link.ts'),
    import('../domain/referral/letter-answered.ts'),
    import('../domain/feedback/automatic-answer.ts'),
  ]);
  return { ...forms, ...normalising, ...opening, ...calls, ...links, ...letters, ...answers };
}

export function readOriginal({ originals, readings, records, room, profile, now }: Needs) {
  /** The change that ties it to the letter that it answers; undefined where it plainly answers none, and waits in the in-tray. */
  const answering = async (reading: Reading, bytes: Uint8Array, opening: Change, at: Instant) => {
    const { automaticAnswer, namesAnyOf, letterAnswered, openedAsAnswer, stands } = await afterReading();
    const answer = automaticAnswer(reading, bytes);
    const held = answer && (await records.hold(answer.reference));
    if (!answer || !held || !stands(held) || namesAnyOf(reading, held.referral.draft.people)) return undefined;
    const told = letterAnswered((await records.history(answer.reference)).events, answer);
    return told && openedAsAnswer(opening, held, { kind: answer.kind, told }, profile, at);
  };

  return async (id: ArrivalId): Promise<void> => {
    room.open();
    const arrival = await records.arrival(id);
    if (!arrival) throw new Error('no such arrival in the ledger');
    // Delivered again after it was opened: nothing is done twice.
    if (arrival.state !== 'landed') return;
    const bytes = await originals.fetch(arrival.objectKey);
    const [seen, { formOf, normalise, open, quotedIn, callConfirmed, openedAsConfirmation }] = await Promise.all([
      room.read(bytes, arrival.name),
      afterReading(),
    ]);
    const reading = { ...seen, form: formOf(seen)?.id ?? '' };
    const normalised = normalise(reading, arrival);
    const { evidence, absences, findings } = normalised;
    const readingKey = await readings.keep(id, { reading, evidence, absences, findings });
    const automatic = reading.mail !== undefined && reading.mail.automatic !== 'no';
    const pictures = holdsPictures(reading);
    const at = now();
    const opening = open({ arrival, normalised, readingKey, automatic, pictures, profile, at });
    if (normalised.nature === 'automatic') {
      const answered = await answering(reading, bytes, opening, at);
      const committed = await records.commit(answered ?? opening);
      if (committed === 'conflict' && answered) throw new Error('the letter’s referral changed meanwhile');
      return;
    }
    const quoted = await Promise.all(quotedIn(normalised).map((reference) => records.hold(reference)));
    const call = callConfirmed(quoted.flatMap((held) => (held ? [held] : [])));
    const change = call ? openedAsConfirmation(opening, call, profile, at) : opening;
    // A conflict means that somebody else opened it first, which is all that was wanted; or that the call changed: read again.
    if ((await records.commit(change)) === 'conflict' && call) throw new Error('the call changed meanwhile');
  };
}

export const handler = queueFunction('read-original', environment.readOriginal, (env) => {
  const s3 = s3Client();
  const read = readOriginal({
    originals: s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    readings: s3Readings(s3, env.READINGS_BUCKET),
    records: dynamoRecords(dynamoClient(), env.TABLE),
    room: readingRoom({ workerUrl: new URL('./reading-room-worker.mjs', import.meta.url) }),
    profile: authorityNamed(env.AUTHORITY),
    now,
  });
  return async (record) => {
    const { content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind !== 'read-this') throw new Error('not a reading message');
    await read(content.arrival);
  };
});
