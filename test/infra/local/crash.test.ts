/** The stack keeps what it took when everything is killed at once, leaves no process behind, and listens to this machine only. */
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isAlive, type StackProcess, startStackProcess } from '../../../infra/local/apart/stack-process.ts';
import { startStack } from '../../../infra/local/stack.ts';
import { listeners } from '../../listeners.ts';
import { askDoor } from './fixtures/door.ts';
import { type Fixture, makeFixture } from './fixtures/fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await makeFixture();
});
afterAll(() => fixture?.remove());

const begin = async (stateDir: string) => {
  const stack = await startStackProcess({ cdkOut: fixture.cdkOut, stateDir, schedules: false });
  return { stack, token: z.string().parse(await stack.ask('systemToken', 'partner-school')) };
};
const rowsOf = async (stack: StackProcess): Promise<string[]> => {
  const credentials = { accessKeyId: 'administrator', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ region: 'eu-west-2', endpoint: stack.endpoints.dynamodb, credentials });
  const TableName = z.string().parse(await stack.ask('physicalName', 'AWS::DynamoDB::Table', 'Table'));
  const { Items = [] } = await DynamoDBDocumentClient.from(client).send(new ScanCommand({ TableName }));
  client.destroy();
  return Items.map(({ pk }) => String(pk));
};
const untilGone = async (pids: readonly number[]) => {
  while (pids.some(isAlive)) await pause(10);
};

describe('a stack that is killed', () => {
  it('loses no row, message or object that it said it had, and dispatches each row after the next start', async () => {
    const stateDir = await fixture.newFolder('state');
    const kept: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { stack, token } = await begin(stateDir);
      const asking = Array.from({ length: 6 }, async (_, index) => {
        for (let count = 0; ; count += 1) {
          const id = `${round}-${index}-${count}`;
          const answer = await askDoor(stack.apiUrl, token, 'put-rows', id).catch(() => undefined);
          if (answer?.status === 200) kept.push(id);
          if (answer === undefined) return;
        }
      });
      while (kept.length < 15 * (round + 1)) await pause(5);
      await stack.kill();
      await Promise.all(asking);
    }
    const { stack, token } = await begin(stateDir);
    await askDoor(stack.apiUrl, token, 'put-once', 'known/after');
    await stack.ask('waitForIdle');
    const rows = new Set(await rowsOf(stack));
    expect(kept.filter((id) => !rows.has(`thing#${id}`) || !rows.has(`message#${id}`))).toEqual([]);
    const messages = [...rows].filter((pk) => pk.startsWith('message#')).length;
    const counts = z.object({ waiting: z.number() }).parse(await stack.ask('counts', 'Ordered'));
    expect(counts.waiting).toBe(messages);
    await stack.stop();
  });

  it('leaves no process behind when only its host is killed, not even a function that never rests', async () => {
    const { stack, token } = await begin(await fixture.newFolder('state'));
    await askDoor(stack.apiUrl, token, 'now');
    const spinning = askDoor(stack.apiUrl, token, 'spin').catch(() => undefined);
    while (stack.pids().length < 5) await pause(10);
    const pids = stack.pids();
    await stack.killHost();
    await spinning;
    await untilGone(pids);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('leaves no process behind when it is asked to stop', async () => {
    const { stack, token } = await begin(await fixture.newFolder('state'));
    await askDoor(stack.apiUrl, token, 'now');
    const pids = stack.pids();
    expect(pids.length).toBeGreaterThanOrEqual(4);
    await stack.stop();
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('goes on with its own clock and its own signing key after a restart', async () => {
    const stateDir = await fixture.newFolder('state');
    const first = await begin(stateDir);
    await first.stack.ask('moveTo', '2027-03-29T08:00:00Z');
    await first.stack.kill();
    const second = await begin(stateDir);
    expect(new Date(Number(await second.stack.ask('now'))).toISOString()).toMatch(/^2027-03-29T08:0/);
    expect((await askDoor(second.stack.apiUrl, first.token, 'now')).status).toBe(200);
    await second.stack.stop();
  });

  it('does not share its folder with another', async () => {
    const stateDir = await fixture.newFolder('state');
    const { stack } = await begin(stateDir);
    await expect(startStack({ cdkOut: fixture.cdkOut, stateDir })).rejects.toThrow(/Another stack/);
    await stack.stop();
  });
});

describe('every process of the stack', () => {
  it('listens on 127.0.0.1 and nowhere else', async () => {
    const { stack, token } = await begin(await fixture.newFolder('state'));
    await askDoor(stack.apiUrl, token, 'now');
    const mailing = nodemailer.createTransport({
      host: '127.0.0.1',
      port: stack.smtpPort,
      secure: false,
      ignoreTLS: true,
    });
    await mailing.verify();
    const listening = listeners(stack.pids());
    expect(listening.length).toBeGreaterThanOrEqual(10);
    expect(listening.filter((address) => !address.startsWith('0100007F:'))).toEqual([]);
    await stack.stop();
  });
});
