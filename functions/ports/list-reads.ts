/** Who read a list with children in it: a row a reading, by month, put once and never changed. */
import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type ListRead, listRead } from '../../schemas/measures-view.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { monthsBetween } from './measured-steps.ts';
import { MONTH } from './record-items.ts';

export type ListReads = {
  /** Throws trouble where it could not be written: then nothing may be shown. */
  record(read: ListRead): Promise<void>;
  /** Every reading from `from` on and before `until`, oldest first. */
  between(from: Instant, until: Instant): Promise<ListRead[]>;
};

const row = z.object({ value: listRead });

export function dynamoListReads(dynamo: DynamoDBDocumentClient, table: string): ListReads {
  return {
    async record(read) {
      await dynamo.send(
        new PutCommand({
          TableName: table,
          Item: {
            pk: `list-read#${read.at.slice(0, MONTH)}`,
            sk: `${read.at}#${read.list}#${crypto.randomUUID()}`,
            kind: 'list-read',
            value: read,
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },
    async between(from, until) {
      const found: ListRead[] = [];
      for (const month of monthsBetween(from, until)) {
        let start: Record<string, unknown> | undefined;
        do {
          const answer = await dynamo.send(
            new QueryCommand({
              TableName: table,
              KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
              ExpressionAttributeValues: { ':pk': `list-read#${month}`, ':from': from, ':until': until },
              ...(start ? { ExclusiveStartKey: start } : {}),
            }),
          );
          for (const item of answer.Items ?? []) found.push(row.parse(item).value);
          start = answer.LastEvaluatedKey;
        } while (start);
      }
      return found;
    },
  };
}
