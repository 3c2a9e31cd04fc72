/** The mail service's way in: takes a mail, stamps it as the real service does and puts its bytes into the inbox, whose bucket tells of it. */
import { randomUUID } from 'node:crypto';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type BucketStore, type StoredObject, UNLOCKED } from '../buckets/bucket-store.ts';
import type { StackClock } from '../clock.ts';
import { type ReceiptRule, takes } from './receipt-rules.ts';

/** The real service takes mails of up to 40 MB, headers and encoding included. */
const MOST_BYTES = 40 * 1024 * 1024;

/** From whom, for whom, and which machine handed it over. */
export type Envelope = {
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly client: { readonly name: string; readonly greeting: string; readonly address: string };
};
export type MailInSettings = {
  readonly rules: readonly ReceiptRule[];
  readonly buckets: BucketStore;
  readonly clock: StackClock;
  readonly onWritten: (bucket: string, object: StoredObject) => void;
};

/** A mail server to be put on a port. Accepts only what is kept: its 250 is sent when the bytes and the message to the queue are on disk. */
export function mailServer(settings: MailInSettings): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES,
    banner: 'Front Door local mail',
    onRcptTo: ({ address }, _session, done) => {
      if (settings.rules.some((rule) => takes(rule, address))) return done();
      return done(rejection(550, '5.1.1 No such mailbox here'));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MOST_BYTES) chunks.push(chunk);
      });
      stream.on('error', done);
      stream.on('end', () => {
        if (size > MOST_BYTES) return done(rejection(552, '5.3.4 Message too long: the limit is 40 MB'));
        try {
          const id = takeMail(Buffer.concat(chunks), envelopeOf(session), settings);
          return done(null, `OK ${id}`);
        } catch (error) {
          console.error(
            'The local mail server could not keep a mail:',
            error instanceof Error ? error.message : String(error),
          );
          return done(rejection(451, '4.3.0 Try again later'));
        }
      });
    },
  });
}

function envelopeOf({ envelope, clientHostname, hostNameAppearsAs, remoteAddress }: SMTPServerSession): Envelope {
  return {
    sender: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    recipients: envelope.rcptTo.map(({ address }) => address),
    client: { name: clientHostname, greeting: hostNameAppearsAs || 'unknown', address: remoteAddress },
  };
}

/** Keeps a mail that some rule takes. Returns the service's own id of it. */
export function takeMail(
  bytes: Buffer,
  envelope: Envelope,
  { rules, buckets, clock, onWritten }: MailInSettings,
): string {
  const { recipients } = envelope;
  const rule = rules.find((candidate) => recipients.some((address) => takes(candidate, address)));
  const bucket = buckets.settings(rule?.bucket ?? '');
  if (rule === undefined || bucket === undefined)
    throw new Error('No receipt rule keeps this mail in a bucket of the templates.');
  const messageId = randomUUID().replaceAll('-', '');
  const at = new Date(clock.now());
  const verdicts = verdictsOf(headersOf(bytes));
  const key = `${rule.prefix}${messageId}`;
  const stamped = Buffer.concat([Buffer.from(stamp(envelope, messageId, at, verdicts)), bytes]);
  const object = buckets.put(bucket, {
    key,
    body: stamped,
    headers: { 'content-type': 'application/octet-stream' },
    tags: {},
    lock: UNLOCKED,
  });
  onWritten(bucket.name, object);
  return messageId;
}

/** The headers the real service writes above the sender's own. */
function stamp(
  { sender, recipients, client }: Envelope,
  id: string,
  at: Date,
  verdicts: Record<string, string>,
): string {
  const date = at.toUTCString().replace('GMT', '+0000 (UTC)');
  const domain = recipients[0]?.split('@')[1] ?? 'localhost';
  return [
    `Return-Path: <${sender}>`,
    `Received: from ${client.name} (${client.greeting} [${client.address}])`,
    ` by inbound-smtp.eu-west-2.amazonaws.com with SMTP id ${id}`,
    ` for ${recipients[0] ?? ''}; ${date}`,
    `X-SES-Spam-Verdict: ${verdicts.spam}`,
    `X-SES-Virus-Verdict: ${verdicts.virus}`,
    `Received-SPF: ${verdicts.spf === 'PASS' ? 'pass' : 'fail'} (spfCheck: local) client-ip=${client.address}; envelope-from=${sender};`,
    `Authentication-Results: amazonses.com; spf=${verdicts.spf?.toLowerCase()}; dkim=${verdicts.dkim?.toLowerCase()} header.i=@${domain}; dmarc=${verdicts.dmarc?.toLowerCase()};`,
    '',
  ].join('\r\n');
}

type Header = { readonly name: string; readonly value: string };

function headersOf(bytes: Buffer): Header[] {
  const text = bytes
    .subarray(0, 256 * 1024)
    .toString('utf8')
    .replaceAll('\r\n', '\n');
  const [head = ''] = text.split('\n\n');
  return head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }] : [];
    });
}

/** All pass, unless the sender asks otherwise for a rehearsal: `X-Local-Verdicts: virus=FAIL spam=GRAY`. */
function verdictsOf(headers: readonly Header[]): Record<string, string> {
  const asked = headers.find(({ name }) => name.toLowerCase() === 'x-local-verdicts')?.value ?? '';
  const changes = [...asked.matchAll(/(\w+)=(\w+)/g)].map(([, name = '', status = '']) => [name, status]);
  return { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', ...Object.fromEntries(changes) };
}

function rejection(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
