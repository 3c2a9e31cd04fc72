/** The blind index, a table of its own: under the hash of a key stands who was named so, as a reference and a number; and the referrals themselves, read for comparison. */
import { BatchGetCommand, BatchWriteCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Instant, type Reference, reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { keyOf, parse } from './record-items.ts';
import { tableOf } from './table.ts';

/** Under one hash, who of which referral. */
export type Named = { readonly reference: Reference; readonly person: string };

export type Found = {
  readonly token: string;
  readonly named: readonly Named[];
  /** There were more than are read for one token. */
  readonly more: boolean;
};

export type MatchIndex = {
  /** One bounded read a token, however much is held; the newest first. */
  find(tokens: readonly string[]): Promise<Found[]>;
  /** Writes under which tokens each person of the referral is found, and takes away what it was found under before. */
  keep(of: Pick<Referral, 'reference' | 'receivedAt'>, people: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** Those that are held, in no order. */
  referrals(references: readonly Reference[]): Promise<Referral[]>;
};

/** Whoever shares one key with more people than this is "many". */
export const MOST_FOUND = 25;

/** How many reads run beside each other. */
const AT_ONCE = 16;
const WRITES_AT_ONCE = 25;
const ROWS_AT_ONCE = 50;
const TRIES = 8;

const entry = z.object({ reference, person: z.string() });
/** What a referral was last found under, so that it can be taken away: `pk` and `sk` of each entry. */
const kept = z.object({ entries: z.array(z.object({ pk: z.string(), sk: z.string() })) });

type Key = { pk: string; sk: string };
const entryKey = (token: string, receivedAt: Instant, of: Reference, person: string): Key => ({
  pk: `key#${token}`,
  sk: `${receivedAt}#${of}#${person}`,
});
const keptKey = (of: Reference): Key => ({ pk: `referral#${of}`, sk: 'found-under' });

function* inParts<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** A little longer each time: what was not taken is offered again. */
const pause = (attempt: number) => new Promise((resolve) => setTimeout(resolve, 25 * 2 ** attempt));

/** `matches`: the table of the index; `records`: the one in which the referrals stand. */
export function dynamoMatchIndex(dynamo: DynamoDBDocumentClient, matches: string, records: string): MatchIndex {
  const rows = tableOf(dynamo, matches);

  const found = async (token: string): Promise<Found> => {
    const answer = await dynamo.send(
      new QueryCommand({
        TableName: matches,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `key#${token}` },
        ScanIndexForward: false,
        Limit: MOST_FOUND + 1,
      }),
    );
    const named = (answer.Items ?? []).map((item) => entry.parse(item));
    return { token, named: named.slice(0, MOST_FOUND), more: named.length > MOST_FOUND };
  };

  type Write = { PutRequest: { Item: Record<string, unknown> } } | { DeleteRequest: { Key: Key } };
  const write = async (writes: readonly Write[]): Promise<void> => {
    for (const part of inParts(writes, WRITES_AT_ONCE)) {
      let left: Write[] = [...part];
      for (let attempt = 0; left.length > 0; attempt++) {
        if (attempt === TRIES) throw new Error('the index did not take all');
        if (attempt > 0) await pause(attempt);
        const answer = await dynamo.send(new BatchWriteCommand({ RequestItems: { [matches]: left } }));
        const untaken = new Set((answer.UnprocessedItems?.[matches] ?? []).map((one) => JSON.stringify(one)));
        left = left.filter((one) => untaken.has(JSON.stringify(one)));
      }
    }
  };

  const got = async (keys: readonly Key[]): Promise<Referral[]> => {
    const all: Referral[] = [];
    let wanted: Record<string, unknown>[] = [...keys];
    for (let attempt = 0; wanted.length > 0; attempt++) {
      if (attempt === TRIES) throw new Error('the referrals were not all given');
      if (attempt > 0) await pause(attempt);
      const answer = await dynamo.send(new BatchGetCommand({ RequestItems: { [records]: { Keys: wanted } } }));
      all.push(...(answer.Responses?.[records] ?? []).map((item) => parse.referral(item)));
      wanted = answer.UnprocessedKeys?.[records]?.Keys ?? [];
    }
    return all;
  };

  return {
    async find(tokens) {
      const all: Found[] = [];
      for (const part of inParts(tokens, AT_ONCE)) all.push(...(await Promise.all(part.map(found))));
      return all;
    },

    async keep({ reference: of, receivedAt }, people) {
      const entries = [...people].flatMap(([person, tokens]) =>
        tokens.map((token) => ({ ...entryKey(token, receivedAt, of, person), reference: of, person })),
      );
      const item = await rows.get(keptKey(of));
      const before = item === undefined ? [] : kept.parse(item).entries;
      const now = new Set(entries.map(({ pk, sk }) => `${pk} ${sk}`));
      const known = new Set(before.map(({ pk, sk }) => `${pk} ${sk}`));
      const fresh = entries.filter(({ pk, sk }) => !known.has(`${pk} ${sk}`));
      const gone = before.filter(({ pk, sk }) => !now.has(`${pk} ${sk}`));
      if (fresh.length + gone.length === 0) return;
      // Said first, so that nothing stands in the index that could not be taken away again.
      const said = [...before, ...fresh.map(({ pk, sk }) => ({ pk, sk }))];
      await write([{ PutRequest: { Item: { ...keptKey(of), kind: 'found-under', entries: said } } }]);
      await write(fresh.map((one) => ({ PutRequest: { Item: { ...one, kind: 'match' } } })));
      await write(gone.map((Key) => ({ DeleteRequest: { Key } })));
      if (gone.length === 0) return;
      const left = entries.map(({ pk, sk }) => ({ pk, sk }));
      await write([{ PutRequest: { Item: { ...keptKey(of), kind: 'found-under', entries: left } } }]);
    },

    async referrals(references) {
      const all: Referral[] = [];
      for (const part of inParts(references, ROWS_AT_ONCE)) all.push(...(await got(part.map(keyOf.referral))));
      return all;
    },
  };
}
