/** Sending a letter by mail. The mail service takes it at least once; the message's fixed id travels as a header, so that a repeat can be told. */
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

export type Letter = { id: string; to: string; subject: string; text: string; html: string };

/** Answers with the mail service's own id of it, by which a bounce or an answer names it. */
export type Mail = { send(letter: Letter): Promise<{ mailId?: string }> };

export function sesMail(ses: SESv2Client, from: string): Mail {
  return {
    async send({ id, to, subject, text, html }) {
      const { MessageId: mailId } = await ses.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: { Data: subject },
              Body: { Text: { Data: text }, Html: { Data: html } },
              Headers: [
                { Name: 'X-Front-Door-Message', Value: id },
                // RFC 3834: this is automatic, and nobody's machine should answer it.
                { Name: 'Auto-Submitted', Value: 'auto-generated' },
              ],
            },
          },
        }),
      );
      return mailId === undefined ? {} : { mailId };
    },
  };
}

export const sesClient = (): SESv2Client => new SESv2Client({});
