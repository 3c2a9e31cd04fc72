/** A mail reached the referral inbox: copy it to the originals and land it, at the moment the mail service took it. */
import * as z from 'zod';
import { environment } from '../schemas/environment.ts';
import { instant } from '../schemas/primitives.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { type LedgerNeeds, ledger } from './ports/ledger.ts';
import { newReference } from './ports/new-reference.ts';
import { now } from './ports/now.ts';
import { type Inbox, s3Client, s3Inbox, s3Originals } from './ports/originals.ts';

type Needs = LedgerNeeds & { inbox: Inbox };

/** What the mail service says of a mail it has stored. `source` is the envelope's sender, which no header can fake; '<>' or '' for bounces. */
export const mailNotice = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({
    timestamp: z.string(),
    source: z.string(),
    commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
  }),
  receipt: z.object({ action: z.object({ type: z.literal('S3'), bucketName: z.string(), objectKey: z.string() }) }),
});
export type MailNotice = z.infer<typeof mailNotice>;

/** The topic wraps the notice in an envelope of its own. */
const topicEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

export function receiveMail({ inbox, ...needs }: Needs) {
  const land = ledger(needs);
  return async ({ mail, receipt }: MailNotice): Promise<void> => {
    const content = await inbox.fetch(receipt.action.objectKey);
    const messageId = mail.commonHeaders?.messageId;
    await land({
      channel: 'email',
      sender: { kind: 'mail', address: mail.source },
      receivedAt: instant.parse(new Date(mail.timestamp).toISOString()),
      mediaType: 'message/rfc822',
      name: 'mail.eml',
      content,
      sameness: messageId ? { by: 'message-id', value: messageId } : { by: 'content' },
    });
  };
}

export const handler = queueFunction('receive-mail', environment.receiveMail, (env) => {
  const s3 = s3Client();
  const originals = s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS);
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  const receive = receiveMail({ originals, records, newReference, now, inbox: s3Inbox(s3, env.INBOX_BUCKET) });
  return async (record) => {
    const { Message } = topicEnvelope.parse(JSON.parse(record.body));
    await receive(mailNotice.parse(JSON.parse(Message)));
  };
});
