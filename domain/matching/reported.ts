/** That somebody may be in a restricted record is said to a supervisor, once, and to nobody else: not in the history, which whoever screens reads too (P26). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Message } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held } from '../change.ts';

/** Undefined where there is nothing to say, or it was said before. `sent`: the messages of the referral so far. */
export function reportedRestricted(
  held: Held,
  restricted: number,
  sent: readonly Message[],
  profile: AuthorityProfile,
  now: Instant,
): Change | undefined {
  const said = sent.some(({ content }) => content.kind === 'page' && content.because === 'restricted-candidate');
  if (restricted === 0 || said) return undefined;
  const { reference, receivedAt } = held.referral;
  return {
    referrals: [
      changeOf(held, {
        at: now,
        by: { kind: 'front-door' },
        visible: false,
        events: [],
        messages: () => [
          { kind: 'page', reference, because: 'restricted-candidate', rung: profile.urgent.inHours, receivedAt },
        ],
      }),
    ],
  };
}
