/** The empty door, but it makes the two writes of the real one, bare: an object put and a transaction of the rows it is given. */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { clients } from './empty-door.ts';

export { sdk } from './empty-door.ts';

export const handler = async (event: { key: string; body: string; items: Record<string, unknown>[] }) => {
  const { ORIGINALS_BUCKET: Bucket, TABLE: TableName } = process.env;
  for (const client of clients) {
    if (client instanceof S3Client) {
      await client.send(new PutObjectCommand({ Bucket, Key: event.key, Body: event.body, IfNoneMatch: '*' }));
    }
    if (client instanceof DynamoDBDocumentClient) {
      const TransactItems = event.items.map((Item) => ({ Put: { TableName, Item } }));
      await client.send(new TransactWriteCommand({ TransactItems }));
    }
  }
  return { statusCode: 202, body: '{}' };
};
