/** A letter that is owed, as its queue carries it; and whether it has been dealt with already. */

import type { MessageContent } from '../../schemas/messages.ts';
import type { Reference } from '../../schemas/primitives.ts';
import type { History } from './records.ts';

export type Owed = { id: string; reference: Reference; content: Extract<MessageContent, { kind: 'tell-referrer' }> };

export type OwedNotice = {
  id: string;
  reference: Reference;
  content: Extract<MessageContent, { kind: 'tell-agency' }>;
};

const DEALT_WITH: readonly string[] = ['told', 'letter-withheld', 'telling-failed'];

/** By the message's fixed id: told, withheld, or known to have failed. */
export function dealtWith({ events }: Pick<History, 'events'>, id: string): boolean {
  return events.some(({ facts }) => DEALT_WITH.includes(facts.what) && 'message' in facts && facts.message === id);
}
