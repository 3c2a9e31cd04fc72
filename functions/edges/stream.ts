/** From a batch of table changes to one call for each new row's key. The first that fails ends the batch: it and all after it come again, in order. */
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type * as z from 'zod';
import { once } from './http.ts';
import { type Log, logFor } from './log.ts';

type Rule = (key: { pk: string; sk: string }) => Promise<void>;

export function streamFunction<Environment extends z.ZodType>(
  name: string,
  environment: Environment,
  build: (env: z.infer<Environment>, log: Log) => Rule,
): middy.MiddyfiedHandler<DynamoDBStreamEvent, DynamoDBBatchResponse> {
  const log = logFor(name);
  const begin = once(() => build(environment.parse(process.env), log));
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async (event) => {
    const rule = begin();
    for (const record of event.Records) {
      const sequence = record.dynamodb?.SequenceNumber ?? '';
      const pk = record.dynamodb?.Keys?.pk?.S;
      const sk = record.dynamodb?.Keys?.sk?.S;
      if (pk === undefined || sk === undefined) throw new Error('a stream record without our keys');
      try {
        await rule({ pk, sk });
      } catch (trouble) {
        log.trouble('row-failed', trouble);
        return { batchItemFailures: [{ itemIdentifier: sequence }] };
      }
    }
    return { batchItemFailures: [] };
  });
}
