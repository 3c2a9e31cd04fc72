/** The records in DynamoDB: one table, one transaction per change, one sparse index of what is due. */
import { DynamoDBClient, TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Change } from '../../domain/change.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { worklistRow } from '../../schemas/views.ts';
import {
  arrivalItem,
  clockItem,
  type DueShard,
  doneItem,
  eventItem,
  type Item,
  type Key,
  keyOf,
  landedItem,
  messageItem,
  offeredItem,
  parse,
  referralItem,
} from './record-items.ts';
import type { History, Records } from './records.ts';

type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

export function dynamoClient(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
}

const row = z.object({ pk: z.string(), sk: z.string(), kind: z.string() }).loose();
const cardRow = z.object({ card: worklistRow });

/** How often a transaction that only met another one is tried again: DynamoDB says so when two touch one item at once. */
const CONFLICT_TRIES = 5;

export function dynamoRecords(dynamo: DynamoDBDocumentClient, table: string): Records {
  const put = (Item: Item, condition?: string, values?: Record<string, unknown>, names?: Record<string, string>) => ({
    Put: {
      TableName: table,
      Item,
      ...(condition ? { ConditionExpression: condition } : {}),
      ...(values ? { ExpressionAttributeValues: values } : {}),
      ...(names ? { ExpressionAttributeNames: names } : {}),
    },
  });
  const putNew = (item: Item) => put(item, 'attribute_not_exists(pk)');

  /** Indexes of the writes whose guard did not hold; empty when all was written. */
  async function write(TransactItems: Writes): Promise<number[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        await dynamo.send(new TransactWriteCommand({ TransactItems }));
        return [];
      } catch (trouble) {
        if (trouble instanceof TransactionCanceledException) {
          const reasons = (trouble.CancellationReasons ?? []).map((reason) => reason.Code);
          const failed = reasons.flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []));
          if (failed.length > 0) return failed;
          if (reasons.includes('TransactionConflict') && attempt < CONFLICT_TRIES) continue;
        }
        if (trouble instanceof TransactionConflictException && attempt < CONFLICT_TRIES) continue;
        throw trouble;
      }
    }
  }

  async function get(key: Key): Promise<unknown> {
    const answer = await dynamo.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return answer.Item;
  }

  async function* query(pk: string, prefix?: string): AsyncIterable<z.infer<typeof row>> {
    let from: Record<string, unknown> | undefined;
    do {
      const answer = await dynamo.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk, ...(prefix ? { ':prefix': prefix } : {}) },
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      );
      for (const item of answer.Items ?? []) yield row.parse(item);
      from = answer.LastEvaluatedKey;
    } while (from);
  }

  async function* due(shard: DueShard, now: Instant): AsyncIterable<Key> {
    let from: Record<string, unknown> | undefined;
    do {
      const answer = await dynamo.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'due',
          KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
          ExpressionAttributeValues: { ':shard': shard, ':now': now },
          Limit: 100,
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      );
      for (const item of answer.Items ?? []) yield z.object({ pk: z.string(), sk: z.string() }).parse(item);
      from = answer.LastEvaluatedKey;
    } while (from);
  }

  function writesOf(change: Change): Writes {
    const writes: Writes = [];
    const { arrival, landed } = change;
    if (landed) writes.push(putNew(arrivalItem(landed, landed.receivedAt)), putNew(landedItem(landed)));
    if (arrival) {
      // Opening happens once, because an arrival is opened only from `landed`.
      const at = arrival.lastTriedAt ?? arrival.receivedAt;
      writes.push(put(arrivalItem(arrival, at), '#state = :landed', { ':landed': 'landed' }, { '#state': 'state' }));
    }
    for (const message of change.arrivalMessages ?? []) writes.push(putNew(messageItem(message)));
    if (change.done) writes.push(putNew(doneItem(change.done)));
    for (const { guard, referral, clocks, moved, events, messages } of change.referrals) {
      const item = referralItem(referral, clocks);
      writes.push(guard === 'new' ? putNew(item) : put(item, 'revision = :revision', { ':revision': guard }));
      const offered = offeredItem(referral, clocks);
      if (offered) writes.push(put(offered));
      writes.push(...moved.map((clock) => put(clockItem(referral.reference, clock))));
      writes.push(...events.map((event) => putNew(eventItem(event))));
      writes.push(...messages.map((message) => putNew(messageItem(message))));
    }
    return writes;
  }

  return {
    async land(arrival, readThis) {
      const failed = await write([
        putNew(arrivalItem(arrival, arrival.lastTriedAt ?? arrival.receivedAt)),
        putNew(landedItem(arrival)),
        putNew(messageItem(readThis)),
      ]);
      if (failed.length === 0) return { outcome: 'landed' };
      const held = await get(keyOf.arrival(arrival.id));
      return held ? { outcome: 'held', arrival: parse.arrival(held) } : { outcome: 'reference-taken' };
    },

    async arrival(id) {
      const item = await get(keyOf.arrival(id));
      return item ? parse.arrival(item) : undefined;
    },

    async arrivalOf(reference) {
      const landed = await get(keyOf.landed(reference));
      const item = landed ? await get(keyOf.arrival(parse.landed(landed))) : undefined;
      return item ? parse.arrival(item) : undefined;
    },

    async hold(reference) {
      const item = await get(keyOf.referral(reference));
      if (!item) return undefined;
      // Clocks are read after the referral: were they changed in between, the commit's guard on the revision fails and all is read again.
      const clocks = [];
      for await (const one of query(keyOf.referral(reference).pk, 'clock#')) clocks.push(parse.clock(one));
      return { referral: parse.referral(item), clocks };
    },

    async done(reference, key) {
      const item = await get(keyOf.done(reference, key));
      return item ? parse.done(item) : undefined;
    },

    async history(reference) {
      const history: History = { events: [], clocks: [], messages: [] };
      for await (const item of query(keyOf.referral(reference).pk)) {
        if (item.kind === 'event') history.events.push(parse.event(item));
        else if (item.kind === 'clock') history.clocks.push(parse.clock(item));
        else if (item.kind === 'message') history.messages.push(parse.message(item));
      }
      return history;
    },

    async commit(change) {
      return (await write(writesOf(change))).length === 0 ? 'committed' : 'conflict';
    },

    due: {
      async *arrivals(now) {
        for await (const key of due('arrival', now)) yield parse.arrivalIn(key.pk);
      },
      async *clocks(now) {
        for await (const key of due('clock', now)) yield parse.referenceIn(key.pk);
      },
      messages: (now) => due('message', now),
    },

    async message(key) {
      const item = await get(key);
      return item ? parse.message(item) : undefined;
    },

    async sent(message, at) {
      await dynamo.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf.message(message),
          UpdateExpression: 'SET #state = :sent, sentAt = :at REMOVE dueShard, dueAt',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':sent': 'sent', ':at': at },
        }),
      );
    },

    async worklist(team, limit, after) {
      const answer = await dynamo.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'worklist',
          KeyConditionExpression: after ? 'worklistTeam = :team AND worklistAt > :after' : 'worklistTeam = :team',
          ExpressionAttributeValues: { ':team': team, ...(after && { ':after': after }) },
          Limit: limit,
        }),
      );
      return (answer.Items ?? []).map((item) => cardRow.parse(item).card);
    },
  };
}
