/** The records in DynamoDB: one table, one transaction per change, one sparse index of what is due. */
import { type DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Change } from '../../domain/change.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import { worklistRow } from '../../schemas/views.ts';
import { dynamoLandings } from './dynamo-landings.ts';
import { arrivalItem, type DueShard, type Key, landedItem, messageItem } from './landing-items.ts';
import { clockItem, doneItem, eventItem, keyOf, offeredItem, parse, referralItem } from './record-items.ts';
import type { History, Records } from './records.ts';
import { tableOf, type Writes } from './table.ts';

const row = z.object({ pk: z.string(), sk: z.string(), kind: z.string() }).loose();
const cardRow = z.object({ card: worklistRow });

export function dynamoRecords(dynamo: DynamoDBDocumentClient, table: string): Records {
  const { put, putNew, write, get } = tableOf(dynamo, table);

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

  async function revisionOf(reference: Reference): Promise<number> {
    const answer = await dynamo.send(
      new GetCommand({
        TableName: table,
        Key: keyOf.referral(reference),
        ConsistentRead: true,
        ProjectionExpression: 'revision',
      }),
    );
    return z.object({ revision: z.int() }).parse(answer.Item).revision;
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
      writes.push(...events.map((event) => putNew(eventItem(event, referral.receivedAt))));
      writes.push(...messages.map((message) => putNew(messageItem(message))));
    }
    return writes;
  }

  return {
    ...dynamoLandings(dynamo, table),

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
      // A query is no snapshot: what a transaction writes between two reads would be seen in half, and an act refused for it. Read until both agree.
      for (;;) {
        const item = await get(keyOf.referral(reference));
        if (!item) return undefined;
        const clocks = [];
        for await (const one of query(keyOf.referral(reference).pk, 'clock#')) clocks.push(parse.clock(one));
        const held = { referral: parse.referral(item), clocks };
        if ((await revisionOf(reference)) === held.referral.revision) return held;
      }
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
