/** What the mail service says of a mail that it has stored: when it took it, in whose envelope, and where it lies. */
import * as z from 'zod';
import { instant } from '../../schemas/primitives.ts';
import type { MailToLand } from './land-mail.ts';

/** `source` is the envelope's sender, which no header can fake; '<>', '' or absent for bounces. */
const notice = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ timestamp: z.string(), source: z.string().nullish() }),
  receipt: z.object({ action: z.object({ type: z.literal('S3'), objectKey: z.string() }) }),
});

/** The topic wraps the notice in an envelope of its own. */
const topicEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** The mail that a message of the mail queue speaks of. Throws trouble where it is no notice of a stored mail. */
export function mailIn(body: string): MailToLand {
  const { Message } = topicEnvelope.parse(JSON.parse(body));
  const { mail, receipt } = notice.parse(JSON.parse(Message));
  return {
    objectKey: receipt.action.objectKey,
    receivedAt: instant.parse(new Date(mail.timestamp).toISOString()),
    envelopeSender: mail.source ?? '',
  };
}
