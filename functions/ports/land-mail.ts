/** Landing one mail out of the inbox: copied to the originals, entered in the ledger, and only then taken out. In whatever way it is asked for, it lands once. */
import { envelopeSenderIn, messageIdIn, takenAtIn } from '../../domain/mail-fields.ts';
import type { Inbox, StoredMail } from './inbox.ts';
import { type LedgerNeeds, ledger } from './ledger.ts';

export type LandMailNeeds = LedgerNeeds & { inbox: Inbox };

/**
 * Throws trouble when anything was not kept; then the mail is still in the inbox. All that is known of the message comes from its bytes, so
 * that a mail is the same one whether its notice came or was lost. It arrived when the mail service took it, as the service wrote above it,
 * and never later than it was stored.
 */
export function landMail({ inbox, ...needs }: LandMailNeeds) {
  const land = ledger(needs);
  return async ({ objectKey, storedAt }: StoredMail): Promise<void> => {
    const content = await inbox.fetch(objectKey);
    // Delivered again after it landed: nothing is done twice.
    if (content === undefined) return;
    const messageId = messageIdIn(content);
    const takenAt = takenAtIn(content);
    await land({
      channel: 'email',
      sender: { kind: 'mail', address: envelopeSenderIn(content) },
      receivedAt: takenAt !== undefined && takenAt < storedAt ? takenAt : storedAt,
      mediaType: 'message/rfc822',
      name: 'mail.eml',
      content,
      sameness: messageId === undefined ? { by: 'content' } : { by: 'message-id', value: messageId },
    });
    await inbox.takeOut(objectKey);
  };
}
