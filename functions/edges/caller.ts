/** Who is calling, from the token that the gateway has verified: a partner's system or a person of the council (design 7, "who acts"). */
import * as z from 'zod';
import type { Person } from '../../domain/acts/act.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { AskedOf } from '../../schemas/commands.ts';

/** API Gateway gives every claim as text. A person's token has `name` and `role`; a system's has neither. */
const claims = z.object({
  sub: z.string().optional(),
  client_id: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  team: z.string().optional(),
  qualification: z.string().optional(),
  scope: z.string().optional(),
});

export type Caller = { scopes: readonly string[] } & (
  | { kind: 'system'; id: string }
  | { kind: 'worker'; id: string; name: string; role: string; team: string; qualification: string }
);

export function callerFrom(rawClaims: unknown): Caller {
  const { sub, client_id, name, role, team, qualification, scope } = claims.parse(rawClaims);
  const scopes = (scope ?? '').replace(/^\[|\]$/g, '').split(' ');
  const id = sub ?? client_id;
  if (!id) throw new Error('a verified token without subject or client');
  if (name !== undefined && role !== undefined) {
    return { kind: 'worker', id, name, role, team: team ?? '', qualification: qualification ?? 'none', scopes };
  }
  return { kind: 'system', id: client_id ?? id, scopes };
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
