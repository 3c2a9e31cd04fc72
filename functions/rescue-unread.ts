/** What the reader could not take, however often it tried, is opened unread and urgent: a person opens the original. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import type { ArrivalId } from '../schemas/primitives.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { type OpenUnreadNeeds, openUnread } from './ports/open-unread.ts';
import { dynamoClient } from './ports/table.ts';

export function rescueUnread(needs: OpenUnreadNeeds) {
  const open = openUnread(needs);
  return async (id: ArrivalId): Promise<void> => {
    const arrival = await needs.records.arrival(id);
    if (!arrival) throw new Error('no such arrival in the ledger');
    if (arrival.state === 'landed') await open(arrival);
  };
}

export const handler = queueFunction('rescue-unread', environment.rescueUnread, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  const rescue = rescueUnread({ records, profile: authorityNamed(env.AUTHORITY), now });
  return async (record) => {
    const { content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind !== 'read-this') throw new Error('not a reading message');
    log.note('rescued-unread', { reference: content.reference, arrival: content.arrival });
    await rescue(content.arrival);
  };
});
