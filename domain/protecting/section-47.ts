/** Whether this is a section 47 matter, and by which facts that people recorded; nothing that a sender ticked or wrote makes it one (seed 001 s4, 002 s6, 003; P23, R9). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Referral } from '../../schemas/referral.ts';
import { outcomeNamed } from '../authorities/authorities.ts';

function disposedAs({ disposal }: Referral, profile: AuthorityProfile): boolean {
  const outcome = disposal && outcomeNamed(profile, disposal.outcome);
  return outcome?.opens.some(({ clock }) => clock === 'strategy') === true;
}

/** The facts that call for a strategy discussion, by code, in the order of the procedure. */
export function section47Facts(referral: Referral, profile: AuthorityProfile): string[] {
  const { police, determination, threshold } = referral.casework;
  const level = profile.thresholds.levels.find(({ code }) => code === threshold?.level);
  return [
    ...(police?.protection?.section47.alongside ? ['police-protection'] : []),
    // The level at which the family's agreement is not needed is the one of section 47 (seed 003).
    ...(level?.agreement === 'not-needed' ? ['threshold'] : []),
    ...(determination?.section47.answer === 'yes' ? ['determination'] : []),
    ...(disposedAs(referral, profile) ? ['disposal'] : []),
  ];
}

/** Those facts, or a strategy discussion that agreed on section 47 enquiries. */
export function isSection47(referral: Referral, profile: AuthorityProfile): boolean {
  const { strategy } = referral.casework;
  const agreed = strategy?.what === 'held' && strategy.section47 === 'yes';
  return agreed || section47Facts(referral, profile).length > 0;
}
