/** Opening an arrival that could not be read: unread and urgent, its clocks running from the true arrival, for a person (R1, R19). */
import { normalise } from '../../domain/normalising/normalise.ts';
import { unread } from '../../domain/reading/readings.ts';
import { open } from '../../domain/referral/open.ts';
import type { Arrival } from '../../schemas/arrival.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Now } from './now.ts';
import type { Records } from './records.ts';

export type OpenUnreadNeeds = { records: Records; profile: AuthorityProfile; now: Now };

/** Done twice it is done once: the commit is guarded by "still only landed". */
export function openUnread({ records, profile, now }: OpenUnreadNeeds) {
  return async (arrival: Arrival): Promise<void> => {
    const normalised = normalise(unread('unknown', 'none', 'reader-failed'), arrival);
    await records.commit(open({ arrival, normalised, profile, at: now() }));
  };
}
