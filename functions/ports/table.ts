/** The one table, as DynamoDB has it: a row put, a row got, several written in one transaction. */
import { DynamoDBClient, TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Item, Key } from './landing-items.ts';

export type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

export function dynamoClient(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
}

/** How often a transaction that only met another one is tried again: DynamoDB says so when two touch one item at once. */
const CONFLICT_TRIES = 5;

export function tableOf(dynamo: DynamoDBDocumentClient, table: string) {
  const put = (Item: Item, condition?: string, values?: Record<string, unknown>, names?: Record<string, string>) => ({
    Put: {
      TableName: table,
      Item,
      ...(condition ? { ConditionExpression: condition } : {}),
      ...(values ? { ExpressionAttributeValues: values } : {}),
      ...(names ? { ExpressionAttributeNames: names } : {}),
    },
  });
  return {
    put,
    putNew: (item: Item) => put(item, 'attribute_not_exists(pk)'),

    /** Indexes of the writes whose guard did not hold; empty when all was written. */
    async write(TransactItems: Writes): Promise<number[]> {
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
    },

    async get(key: Key): Promise<unknown> {
      const answer = await dynamo.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
      return answer.Item;
    },
  };
}
