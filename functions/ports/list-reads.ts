/** Who read a list with children in it: a row a reading, by month, put once and never changed. */
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ListRead } from '../../schemas/measures-view.ts';
import { MONTH } from './record-items.ts';

export type ListReads = {
  /** Throws trouble where it could not be written: then nothing may be shown. */
  record(read: ListRead): Promise<void>;
};

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
  };
}
