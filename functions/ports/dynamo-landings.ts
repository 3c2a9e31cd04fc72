/** Landing in DynamoDB: the arrival, what its reference leads to, and its "read this", all or none. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { arrivalItem, landedItem, landingKey, messageItem, parseLanding } from './landing-items.ts';
import type { Landings } from './landings.ts';
import { tableOf } from './table.ts';

export function dynamoLandings(dynamo: DynamoDBDocumentClient, table: string): Landings {
  const { putNew, write, get } = tableOf(dynamo, table);
  return {
    async land(arrival, readThis) {
      const failed = await write([
        putNew(arrivalItem(arrival, arrival.lastTriedAt ?? arrival.receivedAt)),
        putNew(landedItem(arrival)),
        putNew(messageItem(readThis)),
      ]);
      if (failed.length === 0) return { outcome: 'landed' };
      const held = await get(landingKey.arrival(arrival.id));
      return held ? { outcome: 'held', arrival: parseLanding.arrival(held) } : { outcome: 'reference-taken' };
    },
  };
}
