/** A local stack for one test file, and what tests do to it: send as partners and as mail, look as screeners, move the clock. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createTransport } from 'nodemailer';
import { inject } from 'vitest';
import * as z from 'zod';
import type { Worker } from '../../infra/local/sign-in/people.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { receipt as receiptSchema } from '../../schemas/receipt.ts';
import { historyView, referralView, worklistView } from '../../schemas/views.ts';

export const INBOX = 'referrals@front-door.example';

export const MANAGER: Worker = {
  id: 'w-manager',
  name: 'Grace Oduya',
  role: 'team-manager',
  team: 'customer-service-centre',
  qualification: 'social-work',
};

type Call = {
  method?: string;
  token?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | object;
};
export type Answer = { status: number; body: unknown; headers: Headers };

export type Stand = Awaited<ReturnType<typeof openStand>>;

/** `start`: what the clock shows at first. A second stand on the same folder goes on where the first ended. */
export async function openStand(
  options: { authority?: 'hertfordshire' | 'norfolk'; start?: string; folder?: string } = {},
) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'front-door-state-')));
  const settings = {
    cdkOut: inject('assemblies')[options.authority ?? 'hertfordshire'],
    stateDir: folder,
    schedules: false,
    ...(options.start !== undefined && { clockStart: new Date(options.start) }),
  };
  let stack: Stack = await startStack(settings);

  const call = async (path: string, { method = 'GET', token, headers = {}, body }: Call = {}): Promise<Answer> => {
    const isObject = typeof body === 'object' && !(body instanceof Uint8Array);
    const answer = await fetch(`${stack.apiUrl}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(isObject && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isObject ? JSON.stringify(body) : Buffer.from(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    return { status: answer.status, body: isJson ? JSON.parse(text) : text, headers: answer.headers };
  };

  const screener = () => stack.tokens.systemToken('screening-consumer');
  const settle = () => stack.waitForIdle(60_000);

  return {
    folder,
    call,
    settle,
    get stack() {
      return stack;
    },
    system: (id: string) => stack.tokens.systemToken(id),
    person: (worker: Worker = MANAGER) => stack.tokens.personToken(worker),
    /** Posts as the school's system. */
    async post(
      body: Call['body'],
      given: { headers?: Record<string, string>; token?: string } = {},
    ): Promise<Answer> {
      const token = given.token ?? (await stack.tokens.systemToken('partner-school'));
      return call('/referrals', {
        method: 'POST',
        token,
        headers: given.headers ?? {},
        ...(body !== undefined && { body }),
      });
    },
    /** Posts, expects the receipt, and waits until everything that follows has happened. */
    async send(body: Call['body'], given: { headers?: Record<string, string>; token?: string } = {}) {
      const answer = await this.post(body, given);
      if (answer.status !== 202) throw new Error(`not taken: ${answer.status} ${JSON.stringify(answer.body)}`);
      await settle();
      return receiptSchema.parse(answer.body);
    },
    /** Hands a whole message to the mail server, as another mail server would. */
    async mail(raw: string | Uint8Array, from: string, to = INBOX): Promise<void> {
      const transport = createTransport({ host: '127.0.0.1', port: stack.smtpPort, secure: false, ignoreTLS: true });
      await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) });
      transport.close();
      await settle();
    },
    async show(reference: string) {
      const answer = await call(`/referrals/${reference}`, { token: await screener() });
      if (answer.status !== 200) throw new Error(`not shown: ${answer.status}`);
      return referralView.parse(answer.body);
    },
    async history(reference: string) {
      return historyView.parse((await call(`/referrals/${reference}/history`, { token: await screener() })).body);
    },
    async worklist() {
      return worklistView.parse((await call('/worklist?limit=200', { token: await screener() })).body).rows;
    },
    /** How many messages wait on a queue of that name. */
    async waitingOn(name: string): Promise<number> {
      const sqs = new SQSClient({
        region: 'eu-west-2',
        endpoint: stack.endpoints.sqs,
        credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' },
      });
      const QueueUrl = stack.queue(name).url;
      const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] });
      const { Attributes } = await sqs.send(asked);
      sqs.destroy();
      return Number(Attributes?.ApproximateNumberOfMessages);
    },
    async command(reference: string, act: string, body: object, token?: string): Promise<Answer> {
      return call(`/referrals/${reference}/${act}`, {
        method: 'POST',
        token: token ?? (await stack.tokens.personToken(MANAGER)),
        body,
      });
    },
    /** Moves the clock and lets the minute schedules run once there. */
    async at(moment: string): Promise<void> {
      stack.clock.moveTo(new Date(moment));
      for (const schedule of ['SweepArrivals', 'SweepOutbox', 'EnforceClocks']) await stack.tick(schedule);
      await settle();
    },
    async later(minutes: number): Promise<void> {
      await this.at(new Date(stack.clock.now() + minutes * 60_000).toISOString());
    },
    /** Kills every process at once and starts again on the same state. */
    async crash(): Promise<void> {
      await stack.kill();
      stack = await startStack(settings);
    },
    async close(): Promise<void> {
      await stack.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a problem says, for tests that look at refusals. */
export const problemOf = (answer: Answer) =>
  z
    .object({ code: z.string(), legal: z.array(z.string()).optional(), detail: z.string() })
    .loose()
    .parse(answer.body);
