/** Sends one sample down the road as its sender would: a partner's system or a worker over HTTP, anybody by mail. */
import { createTransport } from 'nodemailer';
import { WORKERS } from '../../infra/local/sign-in/people.ts';
import type { Stack } from '../../infra/local/stack.ts';
import { receipt } from '../../schemas/receipt.ts';
import type { Sample } from '../../test/samples/sample.ts';

export const INBOX = 'referrals@front-door.example';

type ByHttp = Extract<Sample['send'], { by: 'http' }>;

function tokenFor(stack: Stack, as: ByHttp['as']): Promise<string> {
  if ('system' in as) return stack.tokens.systemToken(as.system);
  const worker = WORKERS.find(({ id }) => id === as.worker);
  if (!worker) throw new Error(`no worker ${as.worker} signs in here`);
  return stack.tokens.personToken(worker);
}

/** The body with the stated moment put in, so that a sample call was always taken lately. */
function withStated(
  bytes: Uint8Array,
  { at, minutesBefore }: NonNullable<ByHttp['stated']>,
  now: number,
): Uint8Array {
  const form: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const moment = new Date(now - minutesBefore * 60_000).toISOString();
  if (typeof form !== 'object' || form === null) throw new Error('a stated time needs a form');
  return Buffer.from(JSON.stringify({ ...form, [at.slice(1)]: moment }));
}

async function post(stack: Stack, how: ByHttp, bytes: Uint8Array): Promise<string> {
  const body = how.stated ? withStated(bytes, how.stated, stack.clock.now()) : bytes;
  const answer = await fetch(`${stack.apiUrl}/referrals`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(stack, how.as)}`,
      'content-type': how.contentType,
      ...(how.idempotencyKey !== undefined && { 'idempotency-key': how.idempotencyKey }),
      ...(how.name !== undefined && { 'content-disposition': `attachment; filename="${how.name}"` }),
      ...(how.base64 && { 'content-transfer-encoding': 'base64' }),
    },
    body: how.base64 ? Buffer.from(body).toString('base64') : Buffer.from(body),
  });
  if (answer.status !== 202) throw new Error(`not taken: ${answer.status} ${await answer.text()}`);
  return receipt.parse(await answer.json()).reference;
}

/** Hands a whole message to the mail server, with the envelope that it would have. */
export async function mail(stack: Stack, raw: Uint8Array, from: string, to = INBOX): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: stack.smtpPort, secure: false, ignoreTLS: true });
  await transport.sendMail({ envelope: { from: from === '<>' ? '' : from, to }, raw: Buffer.from(raw) });
  transport.close();
}

/** Sends a sample and waits until everything that follows has happened; its reference. */
export async function sendSample(stack: Stack, sample: Sample, known: () => Promise<string[]>): Promise<string> {
  const bytes = await sample.bytes();
  if (sample.send.by === 'http') {
    const reference = await post(stack, sample.send, bytes);
    await stack.waitForIdle(60_000);
    return reference;
  }
  // A mail server answers no reference: it is the one that was not known before.
  const before = new Set(await known());
  await mail(stack, bytes, sample.send.from);
  await stack.waitForIdle(60_000);
  const [reference, ...others] = (await known()).filter((one) => !before.has(one));
  if (reference === undefined || others.length > 0)
    throw new Error(`${sample.file} opened ${others.length + (reference ? 1 : 0)} referrals`);
  return reference;
}
