/** Checks a caller's token exactly as API Gateway's JWT authorizer does: issuer, audience, life, signature, one of the route's scopes. */
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';

export type TokenRules = { readonly issuer: string; readonly audience: readonly string[] };
export type Checked =
  | {
      readonly allowed: true;
      readonly claims: Readonly<Record<string, string>>;
      readonly scopes: readonly string[] | null;
    }
  | { readonly allowed: false; readonly status: 401 | 403 };

/** Judges the `Authorization` header (with or without "Bearer") on real time. `routeScopes` empty: any good token will do. */
export async function checkToken(
  authorization: string | undefined,
  rules: TokenRules,
  routeScopes: readonly string[],
  keys: JSONWebKeySet,
): Promise<Checked> {
  const token = (authorization ?? '').replace(/^Bearer\s+/i, '').trim();
  if (token === '') return { allowed: false, status: 401 };
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer: rules.issuer,
      algorithms: ['RS256'],
    });
    const named = payload.aud ?? payload.client_id;
    const audiences = Array.isArray(named) ? named : [named];
    if (!audiences.some((audience) => typeof audience === 'string' && rules.audience.includes(audience)))
      return { allowed: false, status: 401 };
    if (payload.exp === undefined) return { allowed: false, status: 401 };
    const granted = scopesOf(payload.scope ?? payload.scp);
    if (routeScopes.length > 0 && !routeScopes.some((scope) => granted.includes(scope)))
      return { allowed: false, status: 403 };
    const claims = Object.entries(payload).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, asClaim(value)] as const],
    );
    return { allowed: true, claims: Object.fromEntries(claims), scopes: routeScopes.length > 0 ? routeScopes : null };
  } catch (error) {
    if (error instanceof errors.JOSEError) return { allowed: false, status: 401 };
    throw error;
  }
}

function scopesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(' ') : [];
}

/** API Gateway hands every claim on as text; a list comes out as `[a b]`. */
function asClaim(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(String).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
