/** How the OpenID provider is set up: who may ask for which token, and what a token says. */
import { randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import type { Configuration } from 'oidc-provider';
import type { TokenRules } from '../api/token-check.ts';
import { SCOPES, SYSTEMS, WORKERS } from './people.ts';
import { memoryOf } from './remembered.ts';

export const RESOURCE = 'urn:front-door:api';
export const PEOPLE_CLIENT = { id: 'front-door-people', secret: 'local-front-door-people' };
export const LIFE_SECONDS = 3600;

export function configuration(url: string, rules: TokenRules, key: JWK): Configuration {
  return {
    adapter: memoryOf(),
    jwks: { keys: [{ ...key, kty: 'RSA' }] },
    scopes: ['openid', ...SCOPES],
    clients: [
      ...SYSTEMS.map(({ id, secret, scopes }) => ({
        client_id: id,
        client_secret: secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: scopes.join(' '),
      })),
      {
        client_id: PEOPLE_CLIENT.id,
        client_secret: PEOPLE_CLIENT.secret,
        grant_types: ['authorization_code'],
        redirect_uris: [`${url}/signed-in`],
        response_types: ['code'],
        scope: ['openid', ...SCOPES].join(' '),
      },
    ],
    pkce: { required: () => false },
    cookies: { keys: [randomUUID()] },
    ttl: {
      ClientCredentials: LIFE_SECONDS,
      AccessToken: LIFE_SECONDS,
      IdToken: LIFE_SECONDS,
      Grant: LIFE_SECONDS,
      Session: LIFE_SECONDS,
      Interaction: LIFE_SECONDS,
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPES.join(' '),
          audience: rules.audience[0] ?? '',
          accessTokenFormat: 'jwt',
          accessTokenTTL: LIFE_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_, interaction) => `/choose/${interaction.uid}` },
    findAccount: (_, id) => {
      const worker = WORKERS.find((candidate) => candidate.id === id);
      return worker === undefined ? undefined : { accountId: id, claims: () => ({ sub: id, name: worker.name }) };
    },
    extraTokenClaims: (_, token) => {
      const worker = 'accountId' in token ? WORKERS.find(({ id }) => id === token.accountId) : undefined;
      return worker === undefined
        ? undefined
        : { name: worker.name, role: worker.role, team: worker.team, qualification: worker.qualification };
    },
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(['openid', ...SCOPES].join(' '));
      grant.addResourceScope(RESOURCE, SCOPES.join(' '));
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.type = 'text/plain';
      ctx.body = `${out.error}: ${out.error_description ?? ''}`;
    },
  };
}
