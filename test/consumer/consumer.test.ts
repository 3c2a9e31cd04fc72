/** The reference consumer as it runs: its own process, real queues over the wire, and a door over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { referenceFrom } from '../../schemas/primitives.ts';
import { contact, standInDoor } from './stand-in-door.ts';

const REGION = 'eu-west-2';
const queues = buildApp({ logger: false });
const endpoint = await queues.listen({ host: '127.0.0.1', port: 0 });
const sqs = new SQSClient({ region: REGION, endpoint, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
const reference = (number: number) => referenceFrom(new Uint8Array([0, 0, 0, 0, number]));
const [one, two, three, four] = [1, 2, 3, 4].map(reference);

let folder: string;
let door: Awaited<ReturnType<typeof standInDoor>>;
const kept: Parameters<typeof standInDoor>[0] = new Map();
let running: ChildProcess | undefined;
let round = 0;
let urls: { urgent: string; routine: string };

async function queue(name: string): Promise<string> {
  await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: { FifoQueue: 'true', VisibilityTimeout: '1' } }),
  );
  return `${endpoint}/000000000000/${name}`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consumer-'));
});
beforeEach(async () => {
  round += 1;
  kept.clear();
  door = await standInDoor(kept);
  urls = { urgent: await queue(`urgent-${round}.fifo`), routine: await queue(`routine-${round}.fifo`) };
});
afterEach(async () => {
  if (running?.exitCode === null) {
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
  await door.close();
});
afterAll(async () => {
  sqs.destroy();
  await queues.close();
  await rm(folder, { recursive: true });
});

async function put(url: string, subject: string | undefined, body?: string, again = '') {
  const data = {
    urgency: 'routine',
    because: [],
    channel: 'e-form',
    team: 't',
    receivedAt: '2026-12-10T09:00:00.000Z',
    findings: [],
  };
  const event = { specversion: '1.0', id: `${subject}.v1`, type: 'front-door.referral.opened.v1', subject, data };
  const MessageBody = body ?? JSON.stringify(event);
  const ids = { MessageGroupId: `${subject}`, MessageDeduplicationId: `${subject}.v1${again}` };
  await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody, ...ids }));
}

async function inQueue(url: string): Promise<number> {
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...names] }),
  );
  return names.reduce((sum, name) => sum + Number(Attributes[name]), 0);
}

/** Starts it; `line` waits for a printed line that holds these words. Lines already printed count. */
function start(seen = join(folder, `seen-${round}`)) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../consumer/start.ts', import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_ENDPOINT_URL_SQS: endpoint,
      DOOR_URL: door.url,
      TOKEN_URL: `${door.url}/token`,
      CLIENT_ID: 'screener',
      CLIENT_SECRET: 'secret',
      URGENT_QUEUE_URL: urls.urgent,
      ROUTINE_QUEUE_URL: urls.routine,
      SEEN_FILE: seen,
      URGENT_WAIT_SECONDS: '0',
      IDLE_WAIT_SECONDS: '1',
      VISIBILITY_SECONDS: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const printed: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => printed.push(text));
  const line = async (...words: string[]): Promise<string> => {
    for (;;) {
      const found = printed.find((text) => words.every((word) => text.includes(word)));
      if (found !== undefined) return found;
      await Promise.race([
        once(lines, 'line'),
        once(child, 'exit').then(() => Promise.reject(new Error(`it ended; it printed ${printed.join('\n')}`))),
      ]);
    }
  };
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    return { code, printed };
  };
  return { line, stop, printed };
}

it('takes urgent before routine, acknowledges and decides each, and stops cleanly', async () => {
  for (const subject of [one, two, three, four]) kept.set(`${subject}`, contact());
  await put(urls.routine, one);
  await put(urls.routine, two);
  await put(urls.urgent, three);
  await put(urls.urgent, four);
  const consumer = start();
  await consumer.line(`${two}`);
  await consumer.line(`${one}`);
  const { code, printed } = await consumer.stop();
  expect(code).toBe(0);
  expect(printed.at(-1)).toBe('stopped');
  const acts = ['acknowledgement', 'progressed', 'disposal-3-high-need'];
  expect(door.happened).toEqual([three, four, one, two].flatMap((subject) => acts.map((act) => `${subject} ${act}`)));
  expect(await inQueue(urls.urgent)).toBe(0);
  expect(await inQueue(urls.routine)).toBe(0);
  expect(printed.join('\n')).not.toMatch(/Wilfred|Marchbanks|attwater|larkmeadow/i);
  expect(door.tokens()).toBe(1);
});

it('drops a repeat by its id, and does nothing twice when it has forgotten the id', async () => {
  kept.set(`${one}`, contact());
  await put(urls.urgent, one);
  const first = start();
  await first.line(`${one}`, 'acknowledged (telephone), decided progressed');
  await put(urls.urgent, one, undefined, '-again');
  await first.line(`${one}`, 'repeat, dropped');
  await first.stop();
  const acts = [...door.happened];
  await put(urls.routine, one, undefined, '-yet-again');
  const forgetful = start(join(folder, 'empty-memory'));
  await forgetful.line(`${one}`, 'nothing owed');
  await forgetful.stop();
  expect(door.happened).toEqual(acts);
});

it('reads again when somebody was there first, and does only what is still owed', async () => {
  const held = contact();
  kept.set(`${one}`, held);
  door.meanwhile.set(`POST /referrals/${one}/acknowledgement`, () => {
    held.version += 1;
    held.stopped.add('acknowledge');
  });
  await put(urls.urgent, one);
  const consumer = start();
  await consumer.line(`${one}`, '| decided progressed, decided disposal-3-high-need');
  await consumer.stop();
  expect(door.happened).toEqual([`${one} progressed`, `${one} disposal-3-high-need`]);
});

it('leaves on its queue what it could not do, and does it when it comes again', async () => {
  kept.set(`${one}`, contact());
  door.faults.set(`POST /referrals/${one}/contact-decision`, 503);
  await put(urls.urgent, one);
  const consumer = start();
  await consumer.line('left on its queue (taken 1 times)', '503');
  await consumer.line(`${one}`, 'decided disposal');
  await consumer.stop();
  expect(door.happened).toEqual([`${one} acknowledgement`, `${one} progressed`, `${one} disposal-3-high-need`]);
  expect(await inQueue(urls.urgent)).toBe(0);
});

it('gets another token when the door no longer takes the one it has', async () => {
  for (const subject of [one, two]) kept.set(`${subject}`, contact());
  await put(urls.urgent, one);
  const consumer = start();
  await consumer.line(`${one}`, 'decided disposal');
  door.spoilToken();
  await put(urls.urgent, two);
  await consumer.line(`${two}`, 'decided disposal');
  await consumer.stop();
  expect(door.tokens()).toBe(2);
});

it('keeps a message that is not of the contract, and repeats nothing of it', async () => {
  await put(urls.urgent, one, JSON.stringify({ specversion: '1.0', child: 'Wilfred Marchbanks-Adeyemi' }));
  const consumer = start();
  const line = await consumer.line('left on its queue');
  await consumer.stop();
  expect(line).toContain('/type');
  expect(line).not.toContain('Wilfred');
  expect(await inQueue(urls.urgent)).toBe(1);
});

it('leaves to a person what no machine could read', async () => {
  kept.set(`${one}`, contact('unread'));
  await put(urls.urgent, one);
  const consumer = start();
  await consumer.line(`${one}`, 'left (unread');
  await consumer.stop();
  expect(door.happened).toEqual([]);
  expect(await inQueue(urls.urgent)).toBe(0);
});
