/** Nothing arrived when something should have: a queue, a mailbox or a partner's system may be down, and no alarm of ours sees it (profile `figures.expected`). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Quiet } from '../../schemas/measures-view.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { workingHoursAfter } from '../working-time.ts';

export type Arrived = { receivedAt: Instant; channel: string; sender: string };

/** How far back it is worth looking for the last arrival: a fortnight is longer than any rhythm that wants watching. */
export const FORTNIGHT_DAYS = 14;

/** Each rhythm of the profile: when the last one came, and whether the quiet since then is too long, in hours of open office. */
export function quietOf(arrived: readonly Arrived[], profile: AuthorityProfile, asOf: Instant): Quiet[] {
  return profile.figures.expected.map(({ code, words, channel, sender, quietFor, source }) => {
    const last = arrived
      .filter((one) => (channel ?? one.channel) === one.channel && (sender ?? one.sender) === one.sender)
      .map(({ receivedAt }) => receivedAt)
      .filter((receivedAt) => receivedAt < asOf)
      .toSorted()
      .at(-1);
    if (!last) return { code, words, tooLong: true, source };
    const expectedBy = workingHoursAfter(last, quietFor.count, profile);
    return { code, words, lastAt: last, expectedBy, tooLong: expectedBy <= asOf, source };
  });
}
