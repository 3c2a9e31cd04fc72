/** Whether the council may talk to another agency, and on what that rests: parents know (in some councils agree), a manager authorised it without, or it is a section 47 matter (seed 001 s4, 002 s5, 003, 004 s6; P13, R6). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Basis, Sharing } from '../../schemas/casework/sharing.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { Refusal } from '../refusal.ts';
import { isSection47 } from './section-47.ts';

/** `sharing`: what the casework holds afterwards, where whether to inform was recorded with it. */
export type MayShare = { basis: Basis; authority?: string; sharing: Sharing };
type Informing = { inform: boolean; why: string };

/** What the council itself found of the parents, last. What the referrer did before is another stage and is never looked at. */
function stands({ parents }: Sharing): { knowledge: boolean; consent: boolean } {
  const last = parents?.at(-1);
  return { knowledge: last?.informed === 'yes', consent: last?.consent === 'given' };
}

/** A manager's authorisation covers what it names; without their knowledge there can be no consent either (R6). */
function authorisedWithout({ authorised }: Sharing, lacking: readonly ('knowledge' | 'consent')[]) {
  return authorised?.findLast(({ without }) =>
    lacking.every((one) => without.includes(one) || without.includes('knowledge')),
  );
}

/**
 * A refusal where parents do not know (or have not agreed, where the council asks for that) and no manager gave reasons. Nothing at
 * section 47 waits for either, but whether to inform them, and why, is recorded once: with this share where it was not before.
 */
export function mayShare(
  referral: Referral,
  profile: AuthorityProfile,
  { informing, by, now }: { informing: Informing | undefined; by: string; now: Instant },
): MayShare | Refusal {
  const { needs } = profile.sharing;
  const sharing: Sharing = referral.casework.sharing ?? {};
  const has = stands(sharing);
  const consentNeeded = needs === 'knowledge-and-consent';
  const lacking = [
    ...(has.knowledge ? [] : (['knowledge'] as const)),
    ...(consentNeeded && !has.consent ? (['consent'] as const) : []),
  ];
  if (lacking.length === 0) return { basis: consentNeeded ? 'parents-consented' : 'parents-informed', sharing };
  const authorised = authorisedWithout(sharing, lacking);
  if (authorised) return { basis: 'authorised', authority: authorised.by, sharing };
  if (isSection47(referral, profile)) {
    const section47 = informing ? { ...informing, at: now, by } : sharing.section47;
    if (section47) return { basis: 'section-47', sharing: { ...sharing, section47 } };
    const text = 'Record whether to inform the parents, and why; it waits for nothing else.';
    return { refused: 'bad-command', words: text, errors: [{ at: '/section47', text }] };
  }
  return {
    refused: 'illegal-move',
    words: `Without the parents' ${lacking.join(' and ')} a manager must authorise this first, with reasons.`,
    legal: ['tell-parents', 'authorise-sharing'],
    version: referral.version,
  };
}
