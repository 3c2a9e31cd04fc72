/** The councils we have a profile for, and what everybody looks up in one: an outcome, whom to ring. */
import type { AuthorityProfile, Outcome } from '../../schemas/authority.ts';
import { ENGLAND } from './england.ts';
import { HERTFORDSHIRE } from './hertfordshire.ts';
import { NORFOLK } from './norfolk.ts';

export const AUTHORITIES: readonly AuthorityProfile[] = [HERTFORDSHIRE, NORFOLK, ENGLAND];

/** The profile of that id. Throws for any other: a deployment names one council, and a wrong name must stop it starting, not a referral. */
export function authorityNamed(id: string): AuthorityProfile {
  const profile = AUTHORITIES.find((each) => each.id === id);
  if (!profile)
    throw new Error(`no authority profile ${id}; there are ${AUTHORITIES.map((each) => each.id).join(', ')}`);
  return profile;
}

/** The outcome of that code, or undefined where this council has none. */
export function outcomeNamed(profile: AuthorityProfile, code: string): Outcome | undefined {
  return profile.outcomes.find((outcome) => outcome.code === code);
}
