/** Every minute: whatever has landed and is not open five minutes later is asked for again, and then opened unread. The ledger proves that nothing is lost. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Arrival } from '../schemas/arrival.ts';
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { measure } from './edges/measure.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { readThis } from './ports/ledger.ts';
import { now } from './ports/now.ts';
import { type OpenUnreadNeeds, openUnread } from './ports/open-unread.ts';

/** How often its reading is asked for before a person gets it unread: fifteen minutes in all. */
const TRIES = 3;

/** `oldest`: told the age in seconds of the oldest unopened arrival that is overdue, 0 when there is none; silence is an alarm of its own. */
type Needs = OpenUnreadNeeds & { log: Log; oldest: (seconds: number) => void };

export function sweepArrivals(needs: Needs) {
  const { records, now, log, oldest } = needs;
  const open = openUnread(needs);

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
    for await (const id of records.due.arrivals(now())) {
      try {
        const arrival = await records.arrival(id);
        if (arrival?.state !== 'landed') continue;
        age = Math.max(age, Math.round((Date.parse(now()) - Date.parse(arrival.receivedAt)) / 1000));
        log.note('arrival-still-unopened', { arrival: id, reference: arrival.reference, attempt: arrival.attempts });
        await (arrival.attempts < TRIES ? askAgain(arrival) : open(arrival));
      } catch (trouble) {
        failed += 1;
        log.trouble('arrival-not-swept', trouble, { arrival: id });
      }
    }
    oldest(age);
    if (failed > 0) throw new Error('some arrivals could not be swept');
  };
}

export const handler = scheduleFunction('sweep-arrivals', environment.sweepArrivals, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  const oldest = (seconds: number) =>
    measure(env.STAGE, { name: 'OldestUnopenedSeconds', unit: 'Seconds' }, seconds, now());
  return sweepArrivals({ records, profile: authorityNamed(env.AUTHORITY), now, log, oldest });
});
