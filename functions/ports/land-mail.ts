/** Landing one mail out of the inbox: copied to the originals, entered in the ledger, and only then taken out. In whatever way it is asked for, it lands once. */
import { bareAddress, envelopeSenderIn, messageIdIn } from '../../domain/mail-fields.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Inbox } from './inbox.ts';
import { type LedgerNeeds, ledger } from './ledger.ts';

export type LandMailNeeds = LedgerNeeds & { inbox: Inbox };

/** `receivedAt`: when the mail service took it. `envelopeSender`: from its notice; without one it is what the service wrote above the mail. */
export type MailToLand = { objectKey: string; receivedAt: Instant; envelopeSender?: string };

/**
 * Throws trouble when anything was not kept; then the mail is still in the inbox. What the message says it is comes from its bytes, never
 * from a notice, so that a mail is the same one whether its notice came or was lost.
 */
export function landMail({ inbox, ...needs }: LandMailNeeds) {
  const land = ledger(needs);
  return async ({ objectKey, receivedAt, envelopeSender }: MailToLand): Promise<void> => {
    const content = await inbox.fetch(objectKey);
    // Delivered again after it landed: nothing is done twice.
    if (content === undefined) return;
    const messageId = messageIdIn(content);
    await land({
      channel: 'email',
      sender: {
        kind: 'mail',
        address: envelopeSender === undefined ? envelopeSenderIn(content) : bareAddress(envelopeSender),
      },
      receivedAt,
      mediaType: 'message/rfc822',
      name: 'mail.eml',
      content,
      sameness: messageId === undefined ? { by: 'content' } : { by: 'message-id', value: messageId },
    });
    await inbox.takeOut(objectKey);
  };
}
