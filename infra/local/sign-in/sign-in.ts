/** The council's sign-in, as far as this machine needs one: tokens for partners' systems and for fictional workers. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { importJWK, type JSONWebKeySet, SignJWT } from 'jose';
import Provider from 'oidc-provider';
import type { TokenRules } from '../api/token-check.ts';
import { openSigningKey } from './keys.ts';
import { SCOPES, SYSTEMS, WORKERS, type Worker } from './people.ts';
import { configuration, LIFE_SECONDS, PEOPLE_CLIENT, RESOURCE } from './provider-settings.ts';
import { chooserPage, startPage, tokenPage } from './sign-in-page.ts';

export type SignIn = {
  readonly url: string;
  readonly publicKeys: () => JSONWebKeySet;
  /** A system's token, asked for as the partner would ask (client credentials). */
  readonly systemToken: (clientId: string, scopes?: readonly string[]) => Promise<string>;
  /** A worker's token without a browser: for tests and the sample run. Life in seconds; negative: already over. */
  readonly personToken: (
    person: Omit<Worker, 'id'> & { readonly id?: string },
    lifeSeconds?: number,
  ) => Promise<string>;
};

export async function serveSignIn(server: Server, url: string, rules: TokenRules, stateDir: string): Promise<SignIn> {
  const key = await openSigningKey(stateDir);
  const provider = new Provider(rules.issuer, configuration(url, rules, key.secret));
  provider.proxy = false;
  const answer = provider.callback();
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const page = await ownPage(provider, url, request, response);
      if (page === 'elsewhere') await answer(request, response);
      else if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } catch (error) {
      response
        .writeHead(400, { 'content-type': 'text/plain' })
        .end(error instanceof Error ? error.message : 'The sign-in failed.');
    }
  });

  const signing = await importJWK(key.secret, 'RS256');
  return {
    url,
    publicKeys: () => key.publicKeys,
    systemToken: async (clientId, scopes) => {
      const client = SYSTEMS.find(({ id }) => id === clientId);
      if (client === undefined)
        throw new Error(`No system ${clientId}; there are ${SYSTEMS.map(({ id }) => id).join(', ')}.`);
      return tokenFrom(url, client, { grant_type: 'client_credentials', scope: (scopes ?? client.scopes).join(' ') });
    },
    personToken: async ({ id, name, role, team, qualification, scopes = SCOPES }, life = LIFE_SECONDS) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        name,
        role,
        team,
        qualification,
        client_id: PEOPLE_CLIENT.id,
        scope: scopes.join(' '),
        jti: randomUUID(),
      })
        .setProtectedHeader({
          alg: 'RS256',
          typ: 'at+jwt',
          ...(key.secret.kid === undefined ? {} : { kid: key.secret.kid }),
        })
        .setIssuer(rules.issuer)
        .setAudience(rules.audience[0] ?? '')
        .setSubject(id ?? `w-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`)
        .setIssuedAt(Math.min(now, now + life))
        .setExpirationTime(now + life)
        .sign(signing);
    },
  };
}

/** Our own three pages; anything else is the provider's. Undefined: the answer has been sent already. */
async function ownPage(
  provider: Provider,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string | 'elsewhere' | undefined> {
  const { pathname, searchParams } = new URL(request.url ?? '/', url);
  if (pathname === '/') {
    const query = new URLSearchParams({
      client_id: PEOPLE_CLIENT.id,
      response_type: 'code',
      redirect_uri: `${url}/signed-in`,
      scope: ['openid', ...SCOPES].join(' '),
      prompt: 'login',
    });
    return startPage(`/auth?${query}`);
  }
  if (pathname.startsWith('/choose/')) {
    const chosen = searchParams.get('worker');
    if (chosen === null) return chooserPage(pathname, WORKERS);
    await provider.interactionFinished(request, response, { login: { accountId: chosen } });
    return undefined;
  }
  if (pathname === '/signed-in') {
    const code = searchParams.get('code') ?? '';
    return tokenPage(
      await tokenFrom(url, PEOPLE_CLIENT, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: `${url}/signed-in`,
      }),
    );
  }
  return 'elsewhere';
}

async function tokenFrom(
  url: string,
  client: { id: string; secret: string },
  form: Record<string, string>,
): Promise<string> {
  const answer = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` },
    body: new URLSearchParams({ resource: RESOURCE, ...form }),
  });
  const body: unknown = await answer.json();
  const token = typeof body === 'object' && body !== null ? Reflect.get(body, 'access_token') : undefined;
  if (typeof token !== 'string') throw new Error(`The sign-in gave no token: ${JSON.stringify(body)}`);
  return token;
}
