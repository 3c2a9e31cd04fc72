/** The whole road of one e-form, from its POST until it is on the screening queue, against the same writes made bare, one after the other. */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { arrivalItem, landedItem, messageItem } from '../../functions/ports/landing-items.ts';
import { readThis } from '../../functions/ports/ledger.ts';
import { now } from '../../functions/ports/now.ts';
import { keyOf } from '../../functions/ports/record-items.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { message as messageSchema } from '../../schemas/messages.ts';
import { referenceFrom } from '../../schemas/primitives.ts';
import { ADMIN, documentClient } from './bench-stack.ts';
import { arrivalOf, schoolForm } from './forms.ts';
import { openedRows, putAll, sizeOf } from './one-eform.ts';
import { inTurns, timed } from './pairs.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 21;
const WARMING = 4;
const TABLE = 'bench-rows';

const keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const tableProperties = z.object({
  KeySchema: keys,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.literal('S') })),
  GlobalSecondaryIndexes: z.array(
    z.object({
      IndexName: z.string(),
      KeySchema: keys,
      Projection: z.object({
        ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
        NonKeyAttributes: z.array(z.string()).optional(),
      }),
    }),
  ),
  StreamSpecification: z.object({ StreamViewType: z.literal('NEW_IMAGE') }),
});

/** A table like the template's in the same engine, whose stream no function reads. */
async function makeTable(stack: Stack, dynamo: DynamoDBDocumentClient): Promise<void> {
  const resource = stack.template.find('AWS::DynamoDB::GlobalTable', 'Table');
  const { GlobalSecondaryIndexes, StreamSpecification, ...rest } = tableProperties.parse(resource.properties);
  await dynamo.send(
    new CreateTableCommand({
      ...rest,
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, ...StreamSpecification },
      GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(({ Projection, ...index }) => ({
        ...index,
        Projection: {
          ProjectionType: Projection.ProjectionType,
          ...(Projection.NonKeyAttributes && { NonKeyAttributes: Projection.NonKeyAttributes }),
        },
      })),
    }),
  );
}

type Clients = { s3: S3Client; sqs: SQSClient; dynamo: DynamoDBDocumentClient };

/** The same number and sizes of writes as the road makes until the message is on the screening queue; `listed` says which. */
async function bareWrites(stack: Stack, { s3, sqs, dynamo }: Clients, number: number) {
  const bytes = schoolForm(number);
  const id = createHash('sha256').update(bytes).update(randomBytes(8)).digest('hex');
  const receivedAt = now();
  const arrival = arrivalOf({ id, reference: referenceFrom(randomBytes(5)), receivedAt, bytes: bytes.length });
  const { items: opened, reading } = await openedRows(bytes, arrival);
  const asked = readThis(arrival, 1, receivedAt);
  const landed = [arrivalItem(arrival, receivedAt), landedItem(arrival), messageItem(asked)];
  const kept = JSON.stringify(reading);
  const screening = opened
    .flatMap(({ kind, value }) => (kind === 'message' ? [messageSchema.parse(value)] : []))
    .find(({ content }) => content.kind === 'screening');
  if (screening?.content.kind !== 'screening') throw new Error('nothing for the screening queue');
  const asking = JSON.stringify({ id: asked.id, reference: asked.reference, content: asked.content });
  const event = JSON.stringify(screening.content.event);
  // Of the same kinds as the road's queues, but nobody takes from them.
  const unread = stack.queue('MissedRuns').url;
  const ordered = stack.queue('ScreeningUrgentQueue').url;
  const Bucket = (name: string) => stack.physicalName('AWS::S3::Bucket', name);
  const [originals, readings] = [Bucket('Originals'), Bucket('Readings')];

  const elapsed = await timed(async () => {
    await s3.send(new PutObjectCommand({ Bucket: originals, Key: `originals/${id}`, Body: bytes, IfNoneMatch: '*' }));
    await dynamo.send(putAll(TABLE, landed));
    await sqs.send(new SendMessageCommand({ QueueUrl: unread, MessageBody: asking }));
    await dynamo.send(
      new UpdateCommand({
        TableName: TABLE,
        Key: keyOf.message(asked),
        UpdateExpression: 'SET #state = :sent, sentAt = :at REMOVE dueShard, dueAt',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':sent': 'sent', ':at': receivedAt },
      }),
    );
    await s3.send(new PutObjectCommand({ Bucket: readings, Key: `readings/${id}.json`, Body: kept }));
    await dynamo.send(putAll(TABLE, opened));
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: ordered,
        MessageBody: event,
        MessageGroupId: arrival.reference,
        MessageDeduplicationId: screening.id,
      }),
    );
  });
  const listed = [
    `S3 put of the original, ${bytes.length} bytes`,
    `DynamoDB transaction of ${landed.length} rows, ${sizeOf(landed)} bytes`,
    `SQS send to the reading queue, ${asking.length} bytes`,
    'DynamoDB update of the message as sent',
    `S3 put of the reading, ${Buffer.byteLength(kept)} bytes`,
    `DynamoDB transaction of ${opened.length} rows, ${sizeOf(opened)} bytes`,
    `SQS send to the screening queue, ${event.length} bytes`,
  ];
  return { elapsed, listed };
}

/** Posts one e-form; the time until it is on the screening queue. */
async function post(stack: Stack, number: number): Promise<number> {
  const queue = stack.queue('ScreeningRoutineQueue');
  const token = await stack.tokens.systemToken('partner-school');
  const total = () => {
    const { waiting, delayed, inFlight } = queue.counts();
    return waiting + delayed + inFlight;
  };
  const before = total();
  const elapsed = await timed(async () => {
    const answer = await fetch(`${stack.apiUrl}/referrals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from(schoolForm(number)),
    });
    if (answer.status !== 202) throw new Error(`not taken: ${answer.status} ${await answer.text()}`);
    while (total() === before) await pause(2);
  });
  await stack.waitForIdle(60_000);
  return elapsed;
}

export async function road(stack: Stack): Promise<Row> {
  const clients: Clients = {
    s3: new S3Client({ ...ADMIN, endpoint: stack.endpoints.s3, forcePathStyle: true }),
    sqs: new SQSClient({ ...ADMIN, endpoint: stack.endpoints.sqs }),
    dynamo: documentClient(stack.endpoints.dynamodb),
  };
  try {
    await makeTable(stack, clients.dynamo);
    const run = randomBytes(3).readUIntBE(0, 3) * 1_000;
    let listed: string[] = [];
    const timing = (from: number) => ({
      ours: (round: number) => post(stack, from + round),
      baseline: async (round: number) => {
        const bare = await bareWrites(stack, clients, from + round);
        listed = bare.listed;
        return bare.elapsed;
      },
    });
    await inTurns(WARMING, timing(run));
    const measured = await inTurns(ROUNDS, timing(run + WARMING));
    return rowOf(
      {
        row: 'accept to screening queue, end to end',
        goal: 3,
        ours: "POST of the school's sample e-form until its message is on the screening queue: gateway, three functions, their queues and stream",
        baseline: 'the same writes through the SDK against the same servers, one after the other, warm',
      },
      measured,
      listed.map((one, place) => `write ${place + 1}: ${one}`),
    );
  } finally {
    for (const client of Object.values(clients)) client.destroy();
  }
}
