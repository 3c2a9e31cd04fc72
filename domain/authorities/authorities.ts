/** The councils we have a profile for, and what everybody asks of one: may this person do this, what does this outcome mean. */
import type { Act, AuthorityProfile, Outcome } from '../../schemas/authority.ts';
import * as COUNCILS from './councils.ts';

export const AUTHORITIES: readonly AuthorityProfile[] = Object.values(COUNCILS);

/** The profile of that id. Throws for any other: a deployment names one council, and a wrong name must stop it starting, not a referral. */
export function authorityNamed(id: string): AuthorityProfile {
  const profile = AUTHORITIES.find((each) => each.id === id);
  if (!profile)
    throw new Error(`no authority profile ${id}; there are ${AUTHORITIES.map((each) => each.id).join(', ')}`);
  return profile;
}

/** Whether the profile lets somebody of this role, qualification and team do this act (P22, R5). An act without a row is nobody's. */
export function mayDo(
  profile: AuthorityProfile,
  act: Act,
  who: { role: string; qualification: string; team?: string },
): boolean {
  return profile.acts.some(
    (row) =>
      row.act === act &&
      row.roles.includes(who.role) &&
      (row.qualification === undefined || row.qualification === who.qualification) &&
      (row.teams === undefined || (who.team !== undefined && row.teams.includes(who.team))),
  );
}

/** The outcome of that code, or undefined where this council has none. */
export function outcomeNamed(profile: AuthorityProfile, code: string): Outcome | undefined {
  return profile.outcomes.find((outcome) => outcome.code === code);
}
