/** Every minute: each mail in the inbox has landed, and each arrival that landed is open, or is helped on. This is the proof that nothing is lost. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Arrival } from '../schemas/arrival.ts';
import { environment } from '../schemas/environment.ts';
import { type Instant, instant } from '../schemas/primitives.ts';
import type { Log } from './edges/log.ts';
import { measure } from './edges/measure.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { s3Inbox } from './ports/inbox.ts';
import { type LandMailNeeds, landMail } from './ports/land-mail.ts';
import { readThis } from './ports/ledger.ts';
import { newReference } from './ports/new-reference.ts';
import { now } from './ports/now.ts';
import { type OpenUnreadNeeds, openUnread } from './ports/open-unread.ts';
import { s3Client, s3Originals } from './ports/originals.ts';
import { dynamoClient } from './ports/table.ts';

/** How often its reading is asked for before a person gets it unread: fifteen minutes in all. */
const TRIES = 3;

/** How long a mail may lie in the inbox before it is landed without its notice. */
const LAND_WITHIN = 10 * 60_000;

/** `oldest`: told the age in seconds of the oldest overdue mail or unopened arrival, 0 when there is none; silence is an alarm of its own. */
type Needs = OpenUnreadNeeds & LandMailNeeds & { log: Log; oldest: (seconds: number) => void };

export function sweepArrivals(needs: Needs) {
  const { records, inbox, now, log, oldest } = needs;
  const open = openUnread(needs);
  const land = landMail(needs);

  const askAgain = async (arrival: Arrival): Promise<void> => {
    const at = now();
    const attempts = arrival.attempts + 1;
    await records.commit({
      arrival: { ...arrival, attempts, lastTriedAt: at },
      arrivalMessages: [readThis(arrival, attempts, at)],
      referrals: [],
    });
  };

  return async (): Promise<void> => {
    let failed = 0;
    let age = 0;
    const since = (at: Instant) => {
      age = Math.max(age, Math.round((Date.parse(now()) - Date.parse(at)) / 1000));
    };
    for await (const id of records.due.arrivals(now())) {
      try {
        const arrival = await records.arrival(id);
        if (arrival?.state !== 'landed') continue;
        since(arrival.receivedAt);
        log.note('arrival-still-unopened', { arrival: id, reference: arrival.reference, attempt: arrival.attempts });
        await (arrival.attempts < TRIES ? askAgain(arrival) : open(arrival));
      } catch (trouble) {
        failed += 1;
        log.trouble('arrival-not-swept', trouble, { arrival: id });
      }
    }
    const before = instant.parse(new Date(Date.parse(now()) - LAND_WITHIN).toISOString());
    try {
      for await (const mail of inbox.waiting(before)) {
        since(mail.storedAt);
        log.note('mail-still-in-inbox');
        try {
          await land(mail);
        } catch (trouble) {
          failed += 1;
          log.trouble('mail-not-landed', trouble);
        }
      }
    } catch (trouble) {
      // What was found of arrivals is still told; the failure is thrown below.
      failed += 1;
      log.trouble('inbox-not-listed', trouble);
    }
    oldest(age);
    if (failed > 0) throw new Error('some arrivals could not be swept');
  };
}

export const handler = scheduleFunction('sweep-arrivals', environment.sweepArrivals, (env, log) => {
  const s3 = s3Client();
  const oldest = (seconds: number) =>
    measure(env.STAGE, { name: 'OldestUnopenedSeconds', unit: 'Seconds' }, seconds, now());
  return sweepArrivals({
    originals: s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    records: dynamoRecords(dynamoClient(), env.TABLE),
    inbox: s3Inbox(s3, env.INBOX_BUCKET, env.INBOX_PREFIX),
    profile: authorityNamed(env.AUTHORITY),
    newReference,
    now,
    log,
    oldest,
  });
});
