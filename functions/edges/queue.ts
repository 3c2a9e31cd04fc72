/** From a batch of queue messages to one call each: what fails is reported alone and comes again, what worked does not. */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { once } from './http.ts';
import { type Log, logFor } from './log.ts';

type Rule = (record: SQSRecord) => Promise<void>;

export function queueFunction<Environment extends z.ZodType>(
  name: string,
  environment: Environment,
  build: (env: z.infer<Environment>, log: Log) => Rule,
): middy.MiddyfiedHandler<SQSEvent, SQSBatchResponse> {
  const log = logFor(name);
  const begin = once(() => build(environment.parse(process.env), log));
  return middy<SQSEvent, SQSBatchResponse>().handler(async (event) => {
    const rule = begin();
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        await rule(record);
      } catch (trouble) {
        log.trouble('message-failed', trouble, {
          owed: record.messageId,
          attempt: Number(record.attributes.ApproximateReceiveCount),
        });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  });
}
