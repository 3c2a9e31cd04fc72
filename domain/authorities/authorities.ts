/** The councils we have a profile for, and the questions everybody asks of one: may this person do this, who is told now, whom does one ring. */
import type {
  Act,
  Audience,
  AuthorityProfile,
  ContactLine,
  ContactRow,
  Outcome,
  Rung,
} from '../../schemas/authority.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { inOfficeHours } from '../working-time.ts';
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

/** Whether the profile lets somebody of this role and qualification do this act (P22, R5). An act without a row is nobody's. */
export function mayDo(profile: AuthorityProfile, act: Act, who: { role: string; qualification: string }): boolean {
  return profile.acts.some(
    (row) =>
      row.act === act &&
      row.roles.includes(who.role) &&
      (row.qualification === undefined || row.qualification === who.qualification),
  );
}

/** The outcome of that code, or undefined where this council has none. */
export function outcomeNamed(profile: AuthorityProfile, code: string): Outcome | undefined {
  return profile.outcomes.find((outcome) => outcome.code === code);
}

/** Who is paged for what is urgent at this moment (design 7: at once, in or out of hours). */
export function urgentRung(profile: AuthorityProfile, at: Instant): Rung {
  const id = inOfficeHours(at, profile) ? profile.urgent.inHours : profile.urgent.outOfHours;
  const rung = profile.rungs.find((each) => each.id === id);
  if (!rung) throw new Error(`profile ${profile.id} has no rung ${id}`);
  return rung;
}

/** The lines each audience is given, in the order they are printed (P15). */
const LINES: Record<Audience, readonly ContactLine[]> = {
  practitioner: ['practitioner', 'consultation', 'out-of-hours', 'emergency'],
  public: ['public', 'out-of-hours', 'emergency'],
  child: ['child', 'out-of-hours', 'emergency'],
};

/** A way to reach us, ready to print: `mail` is an address. */
export type Contact = Pick<ContactRow, 'line' | 'name' | 'phone' | 'post' | 'web' | 'words'> & { mail?: string };

/** Whom this audience can reach, in printing order. `inbox` is the deployment's own address; without it no address is printed. */
export function contactsFor(profile: AuthorityProfile, audience: Audience, inbox?: string): Contact[] {
  return LINES[audience]
    .flatMap((line) => profile.contacts.filter((row) => row.line === line))
    .map(({ mail, source: _, ...row }) => ({ ...row, ...(mail && inbox && { mail: inbox }) }));
}
