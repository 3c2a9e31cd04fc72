/** A mail whose landing failed every time is landed as soon as that is possible again; until then its notice stays where the alarm is. */
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoLandings } from './ports/dynamo-landings.ts';
import { s3Inbox } from './ports/inbox.ts';
import type { LandMailNeeds } from './ports/land-mail.ts';
import { landNoticed } from './ports/land-noticed.ts';
import { newReference } from './ports/new-reference.ts';
import { now } from './ports/now.ts';
import { s3Client, s3Originals } from './ports/originals.ts';
import { dynamoClient } from './ports/table.ts';

/** A notice that cannot be understood stays among the dead letters: its mail is in the inbox, and the sweep of arrivals lands it from there. */
export function rescueMail({ log, ...needs }: LandMailNeeds & { log: Log }) {
  const land = landNoticed(needs);
  return async (body: string): Promise<void> => {
    for (const kind of await land(body)) log.note(kind === 'mail' ? 'mail-rescued' : 'no-mail-of-ours', { kind });
  };
}

export const handler = queueFunction('rescue-mail', environment.rescueMail, (env, log) => {
  const s3 = s3Client();
  const rescue = rescueMail({
    originals: s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    records: dynamoLandings(dynamoClient(), env.TABLE),
    inbox: s3Inbox(s3, env.INBOX_BUCKET, env.INBOX_PREFIX),
    newReference,
    now,
    log,
  });
  return ({ body }) => rescue(body);
});
