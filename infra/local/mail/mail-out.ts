/** The mail service's way out: what a function sends is kept as a file on this machine and goes nowhere else. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { State } from '../state.ts';

const Text = z.object({ Data: z.string() });
const Addresses = z.array(z.string()).nullish();
export const SendEmail = z.looseObject({
  FromEmailAddress: z.string().optional(),
  Destination: z.object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses }).optional(),
  ReplyToAddresses: Addresses,
  ConfigurationSetName: z.string().optional(),
  Content: z.looseObject({
    Simple: z
      .looseObject({
        Subject: Text,
        Body: z.looseObject({ Text: Text.optional(), Html: Text.optional() }),
        Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).optional(),
      })
      .optional(),
    Raw: z.object({ Data: z.string() }).optional(),
  }),
});
export type SendEmail = z.infer<typeof SendEmail>;

export type Delivery = 'delivered' | 'bounced' | 'complained';
export type SentMail = {
  readonly id: string;
  /** ISO 8601, on the stack's clock. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly delivery: Delivery;
  /** The whole message as it would have gone out (.eml). */
  readonly file: string;
};
export type Mailbox = ReturnType<typeof openMailbox>;

/** Addresses at which the real service's simulator answers in a set way. */
const SIMULATOR: Record<string, Delivery> = {
  bounce: 'bounced',
  suppressionlist: 'bounced',
  complaint: 'complained',
};

export function openMailbox({ dir, database }: State, clock: StackClock) {
  database.exec(
    'CREATE TABLE IF NOT EXISTS sent_mail (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, mail TEXT NOT NULL);',
  );
  const insert = database.prepare('INSERT INTO sent_mail (id, mail) VALUES (?, ?)');
  const folder = join(dir, 'mail-out');
  mkdirSync(folder, { recursive: true });

  return {
    /** Keeps the mail, and says what its delivery came to. */
    send: async (request: SendEmail): Promise<SentMail> => {
      const id = `${clock.now().toString(16)}-${crypto.randomUUID()}`;
      const at = new Date(clock.now());
      const bytes = await compose(request, id, at);
      const parsed = await PostalMime.parse(bytes);
      const named = [
        request.Destination?.ToAddresses,
        request.Destination?.CcAddresses,
        request.Destination?.BccAddresses,
      ];
      const to = named.flatMap((addresses) => addresses ?? []);
      const recipients =
        to.length > 0 ? to : [...(parsed.to ?? []), ...(parsed.cc ?? [])].map(({ address }) => address ?? '');
      const file = join(folder, `${at.toISOString().replaceAll(':', '-')}-${id.slice(-12)}.eml`);
      const mail: SentMail = {
        id,
        at: at.toISOString(),
        from: request.FromEmailAddress ?? parsed.from?.address ?? '',
        to: recipients,
        subject: parsed.subject ?? '',
        text: parsed.text ?? '',
        headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
        delivery: deliveryOf(recipients),
        file,
      };
      writeFileSync(`${file}.new`, bytes);
      renameSync(`${file}.new`, file);
      insert.run(id, JSON.stringify(mail));
      return mail;
    },
    /** Everything sent so far, oldest first. */
    sent: (): SentMail[] =>
      database
        .prepare('SELECT mail FROM sent_mail ORDER BY sequence')
        .all()
        .map((row) => JSON.parse(String(row.mail))),
  };
}

async function compose(request: SendEmail, id: string, at: Date): Promise<Buffer> {
  const { Simple, Raw } = request.Content;
  if (Raw !== undefined) return Buffer.from(Raw.Data, 'base64');
  if (Simple === undefined) throw new Error('A mail needs Simple or Raw content.');
  const { ToAddresses, CcAddresses } = request.Destination ?? {};
  const composer = new MailComposer({
    from: request.FromEmailAddress ?? '',
    to: ToAddresses ?? [],
    cc: CcAddresses ?? [],
    replyTo: (request.ReplyToAddresses ?? []).join(', '),
    subject: Simple.Subject.Data,
    messageId: `<${id}@eu-west-2.amazonses.com>`,
    date: at,
    headers: (Simple.Headers ?? []).map(({ Name, Value }) => ({ key: Name, value: Value })),
    ...(Simple.Body.Text === undefined ? {} : { text: Simple.Body.Text.Data }),
    ...(Simple.Body.Html === undefined ? {} : { html: Simple.Body.Html.Data }),
  });
  return composer.compile().build();
}

function deliveryOf(recipients: readonly string[]): Delivery {
  for (const recipient of recipients) {
    const [local = '', domain] = recipient.toLowerCase().split('@');
    const delivery = SIMULATOR[local.split('+')[0] ?? ''];
    if (domain === 'simulator.amazonses.com' && delivery !== undefined) return delivery;
  }
  return 'delivered';
}
