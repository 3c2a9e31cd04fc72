/** Matching on a real DynamoDB engine of its own, with referrals put straight into their table; how often it is read is counted. */
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { BlindKey } from '../../functions/ports/blind-key.ts';
import { candidates } from '../../functions/ports/candidates.ts';
import { dynamoRecords } from '../../functions/ports/dynamo-records.ts';
import { dynamoMatchIndex } from '../../functions/ports/match-index.ts';
import { openChildren } from '../../infra/local/processes/children.ts';
import { openEngine } from '../../infra/local/tables/engine.ts';
import type { Person } from '../../schemas/person.ts';
import { arrivalId, type Instant, type Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { KnownList } from '../../schemas/screening-sheet.ts';
import { aDraft, normalised, opened, referenceNumbered } from '../builders.ts';

const RECORDS = 'records';
const MATCHES = 'matches';

/** The secret that KMS keeps elsewhere. */
const blindKey: BlindKey = {
  hash: async (keys) => keys.map((key) => createHmac('sha256', 'of this test').update(key).digest('hex')),
};

const attribute = (name: string) => ({ AttributeName: name, AttributeType: 'S' });

export async function startMatching() {
  const folder = await mkdtemp(join(tmpdir(), 'matching-'));
  const children = openChildren();
  const engine = await openEngine(folder, children);
  for (const TableName of [RECORDS, MATCHES]) {
    await engine.call('DynamoDB_20120810.CreateTable', {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [attribute('pk'), attribute('sk')],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  }
  const calls: string[] = [];
  const client = new DynamoDBClient({
    region: 'eu-west-2',
    endpoint: `http://${engine.host}:${engine.port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        calls.push(commandName ?? '');
        return next(args);
      },
    { step: 'initialize' },
  );
  const dynamo = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const records = dynamoRecords(dynamo, RECORDS);
  const index = dynamoMatchIndex(dynamo, MATCHES, RECORDS);
  let list: KnownList | undefined;
  const who = candidates({ index, blindKey, caseSystem: { list: async () => list } });

  return {
    records,
    index,
    who,
    calls,
    load: (loaded: KnownList | undefined) => {
      list = loaded;
    },
    /** Opens a referral about these people, and answers it as it stands. */
    async open(number: number, receivedAt: Instant, ...people: Person[]): Promise<Referral> {
      const change = opened({
        arrival: {
          id: arrivalId.parse(String(number).padStart(64, '0')),
          reference: referenceNumbered(number),
          receivedAt,
        },
        normalised: normalised({ draft: { ...aDraft(), people } }),
        at: receivedAt,
      });
      const { arrival: _, ...rest } = change;
      if ((await records.commit(rest)) !== 'committed') throw new Error('not opened');
      return this.held(referenceNumbered(number));
    },
    async held(reference: Reference): Promise<Referral> {
      const held = await records.hold(reference);
      if (!held) throw new Error('not held');
      return held.referral;
    },
    /** Every row of the index, as text. */
    async everyRow(): Promise<string[]> {
      const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: MATCHES }));
      return z
        .array(z.record(z.string(), z.unknown()))
        .parse(Items)
        .map((item) => JSON.stringify(item));
    },
    async stop(): Promise<void> {
      client.destroy();
      engine.close();
      await children.killAll();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Matching = Awaited<ReturnType<typeof startMatching>>;
