/** Every minute: clocks that run low are warned of, clocks that ran out are escalated, once each, however long the outage was. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { enforce } from '../domain/referral/enforce.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { decideOn, type Records } from './ports/records.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now; log: Log };

export function enforceClocks({ records, profile, now, log }: Needs) {
  return async (): Promise<void> => {
    let failed = 0;
    for await (const reference of records.due.clocks(now())) {
      try {
        await decideOn(records, reference, (held) => enforce(held, profile, now()));
      } catch (trouble) {
        failed += 1;
        log.trouble('clock-not-enforced', trouble, { reference });
      }
    }
    if (failed > 0) throw new Error('some clocks could not be enforced');
  };
}

export const handler = scheduleFunction('enforce-clocks', environment.enforceClocks, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  return enforceClocks({ records, profile: authorityNamed(env.AUTHORITY), now, log });
});
