/** Who is calling, from the token that the gateway has verified: a partner's system or a person of the council (design 7, "who acts"). */
import * as z from 'zod';
import type { Person } from '../../domain/acts/act.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { AskedOf } from '../../schemas/commands.ts';

/** A claim of nothing but blanks says nothing. */
const claim = z.string().trim().optional();

/** API Gateway gives every claim as text. A person's token has `name` and `role`; a system's has neither, and nothing else of a person's. */
const claims = z.object({
  sub: claim,
  client_id: claim,
  name: claim,
  role: claim,
  team: claim,
  qualification: claim,
  scope: claim,
});

const OF_A_PERSON = ['name', 'role', 'team', 'qualification'] as const;

export type Caller = { scopes: readonly string[] } & (
  | { kind: 'system'; id: string }
  | { kind: 'worker'; id: string; name: string; role: string; team: string; qualification: string }
);

/** A token that is half a person's is nobody's: taken for a system's, it would open what that person may not see. */
const WHO_IS_THIS: Refusal = {
  refused: 'not-authorised',
  words:
    'Your token does not say who you are: a person’s has a subject, a name and a role; a system’s has a client and none of these.',
};

export function callerFrom(rawClaims: unknown): Caller | Refusal {
  const token = claims.safeParse(rawClaims);
  if (!token.success) return WHO_IS_THIS;
  const { sub, client_id, name, role, team, qualification, scope } = token.data;
  const scopes = (scope ?? '').replace(/^\[|\]$/g, '').split(' ');
  if (OF_A_PERSON.every((each) => token.data[each] === undefined)) {
    const id = client_id || sub;
    return id ? { kind: 'system', id, scopes } : WHO_IS_THIS;
  }
  if (!sub || !name || !role) return WHO_IS_THIS;
  return { kind: 'worker', id: sub, name, role, team: team ?? '', qualification: qualification || 'none', scopes };
}

/** The person of a token; undefined for a system, which names nobody by itself. */
export function personOf(caller: Caller): Person | undefined {
  if (caller.kind !== 'worker') return undefined;
  const { id, name, role, team, qualification } = caller;
  return { kind: 'person', id, name, role, team, qualification };
}

/** The person who acts: of the token, or named by a system where the profile allows it, recorded as asserted. */
export function actorFrom(
  caller: Caller,
  onBehalfOf: AskedOf['onBehalfOf'],
  profile: AuthorityProfile,
): Person | Refusal {
  const person = personOf(caller);
  if (person) return person;
  if (!onBehalfOf || !profile.mayActOnBehalf) {
    return {
      refused: 'no-named-person',
      words: profile.mayActOnBehalf
        ? 'People decide: say on whose behalf you act.'
        : 'In this council only people act, with their own tokens.',
      errors: [{ at: '/onBehalfOf', text: 'A named person is needed.' }],
    };
  }
  const { name, role, team, qualification } = onBehalfOf;
  return {
    kind: 'person',
    id: `${caller.id}:${name}`,
    name,
    role,
    team,
    qualification: qualification ?? 'none',
    assertedBy: caller.id,
  };
}
