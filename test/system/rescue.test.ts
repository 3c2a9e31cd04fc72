/** Whatever fails between arrival and opening, the referral surfaces by itself, with its clock where it was (design 4, "when it fails here"). */
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../functions/ports/originals.ts';
import { arrivalItem, landedItem } from '../../functions/ports/record-items.ts';
import { type Arrival, arrival as arrivalSchema } from '../../schemas/arrival.ts';
import { instant, referenceFrom } from '../../schemas/primitives.ts';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
let sqs: SQSClient;
let s3: S3Client;
let dynamo: DynamoDBDocumentClient;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
  const settings = { region: 'eu-west-2', credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' } };
  const { endpoints } = stand.stack;
  sqs = new SQSClient({ ...settings, endpoint: endpoints.sqs });
  s3 = new S3Client({ ...settings, endpoint: endpoints.s3, forcePathStyle: true });
  const raw = new DynamoDBClient({ ...settings, endpoint: endpoints.dynamodb });
  dynamo = DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } });
});
afterAll(async () => {
  sqs.destroy();
  s3.destroy();
  dynamo.destroy();
  await stand.close();
});

/** An arrival that has landed and whose "read this" message is nowhere: as after a crash of everything between the two. */
async function stuck(body: object | 'bytes lost'): Promise<Arrival> {
  const content = Buffer.from(JSON.stringify(body));
  const original = digest(content);
  const arrival = arrivalSchema.parse({
    id: digest(randomBytes(8)),
    reference: referenceFrom(randomBytes(5)),
    channel: 'e-form',
    sender: { kind: 'system', id: 'partner-school' },
    receivedAt: instant.parse(new Date(stand.stack.clock.now()).toISOString()),
    identity: original,
    original,
    objectKey: `originals/${original}`,
    mediaType: 'application/json',
    name: '',
    bytes: content.length,
    state: 'landed',
    findings: [],
    attempts: 1,
  });
  if (body !== 'bytes lost') {
    const Bucket = stand.stack.physicalName('AWS::S3::Bucket', 'Originals');
    await s3.send(new PutObjectCommand({ Bucket, Key: arrival.objectKey, Body: content }));
  }
  const TableName = stand.stack.physicalName('AWS::DynamoDB::GlobalTable', 'Table');
  for (const Item of [arrivalItem(arrival, arrival.receivedAt), landedItem(arrival)]) {
    await dynamo.send(new PutCommand({ TableName, Item }));
  }
  return arrival;
}

describe('an arrival stuck before opening', () => {
  it('is asked for again five minutes later, and is read', async () => {
    const arrival = await stuck({ children: [{ givenName: 'Sofia' }] });
    await stand.later(4);
    expect((await stand.history(arrival.reference).catch(() => ({ events: [] }))).events).toEqual([]);
    await stand.later(2);
    const { referral, clocks } = await stand.show(arrival.reference);
    expect(referral.nature).toBe('referral');
    expect(clocks.map(({ receivedAt }) => receivedAt)).toEqual([arrival.receivedAt, arrival.receivedAt]);
  });

  it('whose bytes cannot be had is opened unread and urgent within a quarter of an hour, and somebody is paged', async () => {
    const paged = stand.stack.published('Paging').length;
    const arrival = await stuck('bytes lost');
    for (let five = 0; five < 3; five++) await stand.later(6);
    const { referral, clocks } = await stand.show(arrival.reference);
    expect(referral).toMatchObject({
      nature: 'unread',
      urgency: { level: 'urgent' },
      receivedAt: arrival.receivedAt,
    });
    expect(clocks[0]?.receivedAt).toBe(arrival.receivedAt);
    expect(stand.stack.published('Paging')).toHaveLength(paged + 1);
  });

  it('that ended in the dead letters of reading is opened unread at once, once', async () => {
    const arrival = await stuck('bytes lost');
    const { reference, id } = arrival;
    const body = JSON.stringify({ id: 'x', reference, content: { kind: 'read-this', arrival: id, reference } });
    for (let twice = 0; twice < 2; twice++) {
      await sqs.send(
        new SendMessageCommand({ QueueUrl: stand.stack.queue('ReadingDeadLetters').url, MessageBody: body }),
      );
      await stand.settle();
    }
    expect((await stand.show(reference)).referral.nature).toBe('unread');
    expect((await stand.history(reference)).events.filter(({ facts }) => facts.what === 'opened')).toHaveLength(1);
  });

  it('whose letter could not be sent is a task for a person, said once', async () => {
    const { reference } = await stand.send({ children: [{ givenName: 'Tomas' }] });
    const content = { kind: 'tell-referrer', reference, letter: 'receipt', originalNumber: 1 };
    const body = JSON.stringify({ id: 'letter-1', reference, content });
    for (let twice = 0; twice < 2; twice++) {
      await sqs.send(
        new SendMessageCommand({ QueueUrl: stand.stack.queue('FeedbackDeadLetters').url, MessageBody: body }),
      );
      await stand.settle();
    }
    const { referral } = await stand.show(reference);
    expect(referral.findings.filter(({ code }) => code === 'referrer-not-told')).toHaveLength(1);
  });
});
