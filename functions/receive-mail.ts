/** A mail reached the referral inbox: copy it to the originals and land it, at the moment the mail service took it. */
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

export function receiveMail({ log, ...needs }: LandMailNeeds & { log: Log }) {
  const land = landNoticed(needs);
  return async (body: string): Promise<void> => {
    for (const kind of await land(body)) if (kind !== 'mail') log.note('no-mail-of-ours', { kind });
  };
}

export const handler = queueFunction('receive-mail', environment.receiveMail, (env, log) => {
  const s3 = s3Client();
  const receive = receiveMail({
    originals: s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    records: dynamoLandings(dynamoClient(), env.TABLE),
    inbox: s3Inbox(s3, env.INBOX_BUCKET, env.INBOX_PREFIX),
    newReference,
    now,
    log,
  });
  return ({ body }) => receive(body);
});
