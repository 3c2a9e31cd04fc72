/** Every minute: whatever has landed and is not open five minutes later is asked for again, and then opened unread. The ledger proves that nothing is lost. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Arrival } from '../schemas/arrival.ts';
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { readThis } from './ports/ledger.ts';
import { now } from './ports/now.ts';
import { type OpenUnreadNeeds, openUnread } from './ports/open-unread.ts';

/** How often its reading is asked for before a person gets it unread: fifteen minutes in all. */
const TRIES = 3;

export function sweepArrivals(needs: OpenUnreadNeeds & { log: Log }) {
  const { records, now, log } = needs;
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
    for await (const id of records.due.arrivals(now())) {
      try {
        const arrival = await records.arrival(id);
        if (arrival?.state !== 'landed') continue;
        log.note('arrival-still-unopened', { arrival: id, reference: arrival.reference, attempt: arrival.attempts });
        await (arrival.attempts < TRIES ? askAgain(arrival) : open(arrival));
      } catch (trouble) {
        failed += 1;
        log.trouble('arrival-not-swept', trouble, { arrival: id });
      }
    }
    if (failed > 0) throw new Error('some arrivals could not be swept');
  };
}

export const handler = scheduleFunction('sweep-arrivals', environment.sweepArrivals, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  return sweepArrivals({ records, profile: authorityNamed(env.AUTHORITY), now, log });
});
