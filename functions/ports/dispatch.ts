/** Taking one owed message to its destination, and marking it. Between the two a crash sends it twice, with the same id: never not at all. */
import type { Message } from '../../schemas/messages.ts';
import type { Now } from './now.ts';
import type { Destinations } from './outbox.ts';
import type { Records } from './records.ts';

export type DispatchNeeds = { records: Records; destinations: Destinations; now: Now };

export function dispatch({ records, destinations, now }: DispatchNeeds) {
  return async (message: Message): Promise<void> => {
    if (message.state !== 'owed') return;
    await destinations.take(message);
    await records.sent(message, now());
  };
}
