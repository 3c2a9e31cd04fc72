/** Deletes rows whose time to live has passed, as DynamoDB does by itself within days and this host within a minute. */
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { Engine } from './engine.ts';
import type { Table } from './tables.ts';

const Row = z.record(z.string(), z.record(z.string(), z.unknown()));
const Page = z.looseObject({ Items: z.array(Row).default([]), LastEvaluatedKey: Row.optional() });
const Description = z.looseObject({
  Table: z.looseObject({ KeySchema: z.array(z.object({ AttributeName: z.string() })) }),
});

/** Deletes what has expired by the stack's clock; `onDelete` is told of each key before it goes. Returns how many went. */
export async function sweepExpired(
  engine: Engine,
  table: Table,
  clock: StackClock,
  onDelete: (table: string, key: unknown) => void,
): Promise<number> {
  if (table.timeToLive === undefined) return 0;
  const described = Description.parse(
    await engine.call('DynamoDB_20120810.DescribeTable', { TableName: table.name }),
  );
  const keyNames = described.Table.KeySchema.map(({ AttributeName }) => AttributeName);
  const condition = {
    ExpressionAttributeNames: { '#ttl': table.timeToLive },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(clock.now() / 1000)) } },
  };
  let deleted = 0;
  let from: z.infer<typeof Row> | undefined;
  do {
    const page = Page.parse(
      await engine.call('DynamoDB_20120810.Scan', {
        TableName: table.name,
        FilterExpression: '#ttl < :now',
        ...condition,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const row of page.Items) {
      const key = Object.fromEntries(keyNames.map((name) => [name, row[name]]));
      onDelete(table.name, key);
      await engine.call('DynamoDB_20120810.DeleteItem', {
        TableName: table.name,
        Key: key,
        ConditionExpression: '#ttl < :now',
        ...condition,
      });
      deleted += 1;
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return deleted;
}
