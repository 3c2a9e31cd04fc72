/** Every minute: clocks that run low are warned of, clocks that ran out are escalated, once each, however long the outage was. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { calendarNamed, monthsLeft } from '../domain/calendar/calendar.ts';
import { enforce } from '../domain/referral/enforce.ts';
import { londonDate } from '../domain/working-time.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { measure } from './edges/measure.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

/** `calendarLeft`: told how many whole months of holidays are known, so that somebody extends the table in time (design 7). */
type Needs = {
  records: Records;
  profile: AuthorityProfile;
  now: Now;
  log: Log;
  calendarLeft: (months: number) => void;
};

export function enforceClocks({ records, profile, now, log, calendarLeft }: Needs) {
  return async (): Promise<void> => {
    let failed = 0;
    calendarLeft(monthsLeft(londonDate(now()), calendarNamed(profile.calendar)));
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
  const calendarLeft = (months: number) =>
    measure(env.STAGE, { name: 'CalendarMonthsLeft', unit: 'Count' }, months, now());
  return enforceClocks({ records, profile: authorityNamed(env.AUTHORITY), now, log, calendarLeft });
});
