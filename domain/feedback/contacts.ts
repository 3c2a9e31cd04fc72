/** Whom to ring, by who is asking: the public, a child and a professional are given different lines (P15, R10). */
import type { Audience, AuthorityProfile, ContactLine, ContactRow } from '../../schemas/authority.ts';
import type { LetterAudience } from '../../schemas/letter.ts';

/** Parents are given the public's lines, an agency a professional's. */
const LIKE: Record<LetterAudience, Audience> = {
  practitioner: 'practitioner',
  public: 'public',
  child: 'child',
  parents: 'public',
  agency: 'practitioner',
};

/** The lines each audience is given, in the order they are printed (P15). */
const LINES: Record<Audience, readonly ContactLine[]> = {
  practitioner: ['practitioner', 'consultation', 'out-of-hours', 'emergency'],
  public: ['public', 'out-of-hours', 'emergency'],
  child: ['child', 'out-of-hours', 'emergency'],
};

/** A way to reach us, ready to print: `mail` is an address. */
export type Contact = Pick<ContactRow, 'line' | 'name' | 'phone' | 'post' | 'web' | 'words'> & {
  mail?: string | undefined;
};

/** Whom this audience can reach, in printing order. `inbox` is the deployment's own address; without it no address is printed. */
export function contactsFor(profile: AuthorityProfile, audience: LetterAudience, inbox?: string): Contact[] {
  return LINES[LIKE[audience]]
    .flatMap((line) => profile.contacts.filter((row) => row.line === line))
    .map(({ mail, source: _, ...row }) => ({ ...row, ...(mail && inbox && { mail: inbox }) }));
}
