/** When people are looked up: as soon as a referral has any, and again when what is said of them changed, or what it is linked with: that is no earlier referral (P31). */
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type ReferralChange, rows } from '../change.ts';

/** A consultation makes no row of a child (P36); automatic mail and what was set aside hold nobody to look for. */
export function isLookedUp({ draft, standing, nature }: Referral): boolean {
  return draft.people.length > 0 && standing !== 'consultation' && standing !== 'set-aside' && nature !== 'automatic';
}

export function matchMessage({ reference }: Referral): MessageContent {
  return { kind: 'match', reference };
}

/** A change with the look-up that it makes necessary: owed to the queue like everything else, so that nothing here can fail for it. */
export function withMatching(change: ReferralChange, before: Referral | undefined, at: Instant): ReferralChange {
  const { referral, messages } = change;
  const same =
    before !== undefined &&
    isLookedUp(before) &&
    before.draft.people === referral.draft.people &&
    before.draft.familyAddress === referral.draft.familyAddress &&
    before.linkedTo === referral.linkedTo &&
    before.originals.length === referral.originals.length;
  if (same || !isLookedUp(referral)) return change;
  const step = { at, by: { kind: 'front-door' } as const, events: [], messages: [matchMessage(referral)] };
  const added = rows(referral, referral.events, step, messages.length);
  return { ...change, messages: [...messages, ...added.messages] };
}
