/** As soon as a change is committed, what it owes goes to its queue or topic. */
import { environment } from '../schemas/environment.ts';
import { streamFunction } from './edges/stream.ts';
import { type DispatchNeeds, dispatch } from './ports/dispatch.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { awsDestinations, snsClient, sqsClient } from './ports/outbox.ts';
import { dynamoClient } from './ports/table.ts';

/** Reads the row as it stands now, so that what a sweep has sent meanwhile is not sent again. */
export function dispatchOutbox(needs: DispatchNeeds) {
  const send = dispatch(needs);
  return async (key: { pk: string; sk: string }): Promise<void> => {
    const message = await needs.records.message(key);
    if (message) await send(message);
  };
}

export const handler = streamFunction('dispatch-outbox', environment.dispatchOutbox, (env) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  return dispatchOutbox({ records, destinations: awsDestinations(sqsClient(), snsClient(), env), now });
});
