/** Queues, table changes and schedules reach their functions as on AWS, and nothing is lost when a function fails. */

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Stack, startStack } from '../../../infra/local/stack.ts';
import { type Fixture, makeFixture } from './fixtures/fixture.ts';

let fixture: Fixture;
let stack: Stack;
let stateDir: string;
let table: DynamoDBDocumentClient;
let sqs: SQSClient;
let tableName: string;

beforeAll(async () => {
  fixture = await makeFixture();
  stateDir = await fixture.newFolder('state');
  stack = await startStack({
    cdkOut: fixture.cdkOut,
    stateDir,
    schedules: false,
    clockStart: new Date('2026-12-18T16:30:00Z'),
  });
  const admin = { region: 'eu-west-2', credentials: { accessKeyId: 'administrator', secretAccessKey: 'local' } };
  table = DynamoDBDocumentClient.from(new DynamoDBClient({ ...admin, endpoint: stack.endpoints.dynamodb }));
  sqs = new SQSClient({ ...admin, endpoint: stack.endpoints.sqs });
  tableName = stack.physicalName('AWS::DynamoDB::Table', 'Table');
});
afterAll(async () => {
  await stack?.stop();
  await fixture?.remove();
});

const rowsLike = async (start: string) => {
  const { Items = [] } = await table.send(
    new ScanCommand({
      TableName: tableName,
      FilterExpression: 'begins_with(pk, :s)',
      ExpressionAttributeValues: { ':s': start },
    }),
  );
  return Items;
};
const takeOrdered = async () => {
  const QueueUrl = stack.queue('Ordered').url;
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  const Body = z.looseObject({ text: z.string(), eventName: z.string(), at: z.number() });
  return Messages.map((message) => Body.parse(JSON.parse(message.Body ?? '')));
};

describe('a queue mapping', () => {
  it('delivers in batches, stamps by the stack’s clock, and keeps only what was not finished, until the dead letter queue', async () => {
    const QueueUrl = stack.queue('Work').url;
    for (const body of ['one', 'two fail', 'three'])
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
    while (stack.queue('WorkDead').counts().waiting === 0) await pause(20);
    await stack.waitForIdle();
    const rows = await rowsLike('work#');
    expect(rows.map(({ body }) => body).sort()).toEqual(['one', 'three']);
    expect(rows[0]?.sentAt).toMatch(/^2026-12-18T16:3/);
    expect(stack.queue('WorkDead').counts()).toEqual({ waiting: 1, inFlight: 0, delayed: 0 });
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: stack.queue('WorkDead').url, MessageSystemAttributeNames: ['All'] }),
    );
    expect(Messages[0]).toMatchObject({
      Body: 'two fail',
      Attributes: { DeadLetterQueueSourceArn: expect.stringContaining('Work') },
    });
  });
});

describe('a stream mapping', () => {
  it('passes on what its filter wants, in order, once, and no write that changed nothing', async () => {
    for (const id of ['a', 'b', 'c'])
      await table.send(new PutCommand({ TableName: tableName, Item: { pk: `message#${id}`, text: id } }));
    await table.send(new PutCommand({ TableName: tableName, Item: { pk: 'message#b', text: 'b' } }));
    await table.send(new PutCommand({ TableName: tableName, Item: { pk: 'other#b', text: 'not for you' } }));
    await stack.waitForIdle();
    const taken = await takeOrdered();
    expect(taken.map(({ text, eventName }) => [text, eventName])).toEqual([
      ['a', 'INSERT'],
      ['b', 'INSERT'],
      ['c', 'INSERT'],
    ]);
    expect(new Date(1000 * (taken[0]?.at ?? 0)).toISOString()).toMatch(/^2026-12-18T16:3/);
  });

  it('gives up on one bad row alone, says so on the failure queue, and goes on with the rest', async () => {
    const put = (id: string, text: string) => ({ PutRequest: { Item: { pk: `message#${id}`, text } } });
    const before = stack.queue('WorkDead').counts();
    await table.send(
      new BatchWriteCommand({ RequestItems: { [tableName]: [put('d', 'd'), put('e', 'poison'), put('f', 'f')] } }),
    );
    await stack.waitForIdle();
    const after = stack.queue('WorkDead').counts();
    expect(after.waiting + after.inFlight).toBe(before.waiting + before.inFlight + 1);
    expect((await takeOrdered()).map(({ text }) => text)).toEqual(['d', 'f']);
  });

  it('finds the next number of a stream row by its index, not by reading all rows', () => {
    const database = new DatabaseSync(join(stateDir, 'tables', 'tables.sqlite'), { readOnly: true });
    const plan = database
      .prepare(
        'EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?',
      )
      .all(tableName);
    database.close();
    expect(JSON.stringify(plan)).toContain('USING COVERING INDEX ix_stream_seq');
  });

  it('tells a row that ran out of time from one that somebody deleted', async () => {
    const expires = Math.floor(stack.clock.now() / 1000) + 60;
    await table.send(new PutCommand({ TableName: tableName, Item: { pk: 'message#short', text: 'short', expires } }));
    await stack.sweepExpired();
    const get = new GetCommand({ TableName: tableName, Key: { pk: 'message#short' } });
    expect((await table.send(get)).Item).toBeDefined();
    stack.clock.advance(120_000);
    await stack.sweepExpired();
    await stack.waitForIdle();
    expect((await table.send(get)).Item).toBeUndefined();
    const removed = (await takeOrdered()).find(({ eventName }) => eventName === 'REMOVE');
    expect(removed).toMatchObject({ userIdentity: { principalId: 'dynamodb.amazonaws.com' } });
  });
});

describe('a schedule', () => {
  it('runs its function when told to, with the time of the stack’s clock in its input', async () => {
    expect(await stack.tick('EveryMinute')).toMatchObject({ ok: true });
    const [row] = await rowsLike('tick#');
    expect(row?.pk).toMatch(/^tick#2026-12-18T16:3/);
    expect(row?.ran).toMatch(/^2026-12-18T16:3/);
  });
});
