/** Every minute: whatever is owed for more than a minute, because the stream missed it or a queue was down, is sent now. */
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { type DispatchNeeds, dispatch } from './ports/dispatch.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { awsDestinations, snsClient, sqsClient } from './ports/outbox.ts';
import { dynamoClient } from './ports/table.ts';

export function sweepOutbox(needs: DispatchNeeds & { log: Log }) {
  const send = dispatch(needs);
  return async (): Promise<void> => {
    let failed = 0;
    for await (const key of needs.records.due.messages(needs.now())) {
      try {
        const message = await needs.records.message(key);
        if (message) await send(message);
      } catch (trouble) {
        failed += 1;
        needs.log.trouble('message-not-sent', trouble, { owed: key.sk });
      }
    }
    if (failed > 0) throw new Error('some messages could not be sent');
  };
}

export const handler = scheduleFunction('sweep-outbox', environment.sweepOutbox, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  return sweepOutbox({ records, destinations: awsDestinations(sqsClient(), snsClient(), env), now, log });
});
