/** A letter that is owed, as its queue carries it; and whether it has been dealt with already. */

import type { MessageContent } from '../../schemas/messages.ts';
import type { Reference } from '../../schemas/primitives.ts';
import type { History } from './records.ts';

export type Owed = { id: string; reference: Reference; content: Extract<MessageContent, { kind: 'tell-referrer' }> };

/** By the message's fixed id: told, or known to have failed. */
export function dealtWith({ events }: Pick<History, 'events'>, id: string): boolean {
  return events.some(
    ({ facts }) => (facts.what === 'told' || facts.what === 'telling-failed') && facts.message === id,
  );
}
