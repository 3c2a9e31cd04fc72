/** Who may do what: a row of the authority profile allows it, or nobody may (P22, R5). */
import type { Act, AuthorityProfile } from '../../schemas/authority.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Referral } from '../../schemas/referral.ts';
import { mayDo } from '../authorities/authorities.ts';
import { isLegal, legalActs } from '../lifecycle.ts';
import type { Refusal } from '../refusal.ts';

/** A refusal unless the profile lets this person do this act. The words name the roles, never the person. */
export function notAllowed(profile: AuthorityProfile, act: Act, actor: Actor): Refusal | undefined {
  if (actor.kind === 'person' && mayDo(profile, act, actor)) return undefined;
  const roles = [...new Set(profile.acts.filter((row) => row.act === act).flatMap((row) => row.roles))].join(', ');
  return { refused: 'not-authorised', words: `In ${profile.name} this act is for: ${roles || 'nobody'}.` };
}

/** A refusal unless the version named is the one that stands and the act is legal there; it names what is legal now. */
export function notNow(referral: Referral, act: Act, expectedVersion: number): Refusal | undefined {
  const legal = [...legalActs(referral.standing)];
  if (expectedVersion !== referral.version) {
    return {
      refused: 'stale-version',
      words: 'It has changed since you looked. Read it again before you act.',
      version: referral.version,
      legal,
    };
  }
  if (!isLegal(act, referral.standing)) {
    return {
      refused: 'illegal-move',
      words: `A referral that stands at "${referral.standing}" cannot be taken through "${act}".`,
      version: referral.version,
      legal,
    };
  }
  return undefined;
}
