/** A mail that could not be delivered comes back to its sender's address, as the mail service's feedback forwarding sends it. */

import { type MailInSettings, takeMail } from './mail-in.ts';
import type { SentMail } from './mail-out.ts';
import { takes } from './receipt-rules.ts';

/** As out there, a mail comes back some time after it was sent: never while its sender is still writing down that it went. */
const COMES_BACK_AFTER_MS = 2_000;

/**
 * `bring` puts the notice of a bounced mail into our own inbox a moment later, when the mail was sent from an address that we take mail for.
 * What has not come back by `stop` never does.
 */
export function returningMail(settings: MailInSettings) {
  const underWay = new Set<NodeJS.Timeout>();
  return {
    bring: (mail: SentMail): void => {
      const timer = setTimeout(() => {
        underWay.delete(timer);
        bringBack(mail, settings);
      }, COMES_BACK_AFTER_MS).unref();
      underWay.add(timer);
    },
    stop: (): void => {
      for (const timer of underWay) clearTimeout(timer);
    },
  };
}

function bringBack(mail: SentMail, settings: MailInSettings): void {
  const sender = (/<([^>]+)>/.exec(mail.from)?.[1] ?? mail.from).trim();
  if (!settings.rules.some((rule) => takes(rule, sender))) return;
  const boundary = `bounce-${mail.id}`;
  const lines = [
    'From: MAILER-DAEMON@eu-west-2.amazonses.com',
    `To: ${sender}`,
    'Subject: Delivery Status Notification (Failure)',
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}.bounce@eu-west-2.amazonses.com>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'An error occurred while trying to deliver the mail to the following recipients:',
    ...mail.to,
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; a.eu-west-2.smtp-out.amazonses.com',
    '',
    ...mail.to.flatMap((address) => [`Final-Recipient: rfc822;${address}`, 'Action: failed', 'Status: 5.1.1', '']),
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${mail.id}@eu-west-2.amazonses.com>`,
    `Subject: ${mail.subject}`,
    `--${boundary}--`,
    '',
  ];
  const client = { name: 'a.eu-west-2.smtp-out.amazonses.com', greeting: 'amazonses.com', address: '127.0.0.1' };
  takeMail(Buffer.from(lines.join('\r\n')), { sender: '', recipients: [sender], client }, settings);
}
