/** A reader that does nothing of ours: pdf-parse and the reader's SDK clients loaded, and on its event one PDF fetched, its pdf.js calls made bare, and as much kept as the real one keeps. */
import '../../domain/reading/pdf/globals.ts';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { openPdf } from '../../domain/reading/pdf/open.ts';
import { clients } from './empty-door.ts';

export { sdk } from './empty-door.ts';

/** `bench` stands beside the queue's records: what to fetch, and what to keep. */
export type Bare = { key: string; row: Record<string, unknown>; kept: string; items: Record<string, unknown>[] };

async function bareCalls(bytes: Uint8Array): Promise<void> {
  const { document, close } = await openPdf(bytes);
  for (let number = 1; number <= (document?.numPages ?? 0); number++) {
    const page = await document?.getPage(number);
    await page?.getOperatorList({ annotationMode: 0 });
    await page?.getTextContent();
    await page?.getAnnotations();
  }
  await close();
}

export const handler = async ({ bench }: { bench?: Bare }) => {
  const { ORIGINALS_BUCKET, READINGS_BUCKET, TABLE: TableName } = process.env;
  const s3 = clients.find((client) => client instanceof S3Client);
  const dynamo = clients.find((client) => client instanceof DynamoDBDocumentClient);
  if (bench && s3 && dynamo) {
    const { key, row, kept, items } = bench;
    await dynamo.send(new GetCommand({ TableName, Key: row, ConsistentRead: true }));
    const original = await s3.send(new GetObjectCommand({ Bucket: ORIGINALS_BUCKET, Key: key }));
    await bareCalls((await original.Body?.transformToByteArray()) ?? new Uint8Array());
    await s3.send(new PutObjectCommand({ Bucket: READINGS_BUCKET, Key: `${key}.json`, Body: kept }));
    await dynamo.send(
      new TransactWriteCommand({ TransactItems: items.map((Item) => ({ Put: { TableName, Item } })) }),
    );
  }
  return { batchItemFailures: [] };
};
