/** What the inbox bucket says of a mail that was put into it: where it lies and since when. It says nothing of the mail itself. */
import * as z from 'zod';
import { instant } from '../../schemas/primitives.ts';
import { isSetUpNote, type StoredMail } from './inbox.ts';

const created = z.object({
  eventName: z.string().startsWith('ObjectCreated:'),
  eventTime: z.string(),
  s3: z.object({ object: z.object({ key: z.string() }) }),
});
const notice = z.object({ Records: z.array(created).min(1) });

/** The bucket sends this once, when it is first told of the queue. */
const trial = z.object({ Event: z.literal('s3:TestEvent') });

/** One thing that a message of the mail queue speaks of: a mail, or what AWS sends once when the bucket and the receipt rule are made. */
export type Noticed = { of: 'mail'; mail: StoredMail } | { of: 'bucket-trial' | 'mail-service-set-up' };

/** What a message of the mail queue speaks of. Throws trouble where it is no notice of the bucket. */
export function noticedIn(body: string): Noticed[] {
  const said: unknown = JSON.parse(body);
  if (trial.safeParse(said).success) return [{ of: 'bucket-trial' }];
  return notice.parse(said).Records.map(({ eventTime, s3 }): Noticed => {
    // As in the query of an address: a blank is a plus, all else percent-encoded (S3, "Event message structure").
    const objectKey = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    if (isSetUpNote(objectKey)) return { of: 'mail-service-set-up' };
    return { of: 'mail', mail: { objectKey, storedAt: instant.parse(new Date(eventTime).toISOString()) } };
  });
}
