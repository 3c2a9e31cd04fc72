/** What a door needs of the records: an arrival put in the ledger, once. The rest of the records is no business of a door, and no door starts slower for it. */
import type { Arrival } from '../../schemas/arrival.ts';
import type { Message } from '../../schemas/messages.ts';

export type Landing = { outcome: 'landed' } | { outcome: 'held'; arrival: Arrival } | { outcome: 'reference-taken' };

export type Landings = {
  /** Puts an arrival in the ledger with its "read this" message, in one transaction guarded by absence. */
  land(arrival: Arrival, readThis: Message): Promise<Landing>;
};
