/** Gets a token by client credentials (RFC 6749 section 4.4), keeps it while it lasts, and gets another in time. */
import * as z from 'zod';
import type { Settings } from './settings.ts';

export type Tokens = {
  /** A token good for at least a minute. Throws when the issuer gives none. */
  get(): Promise<string>;
  /** Forgets the token that the door refused. */
  drop(): void;
};

const answer = z.object({ access_token: z.string().min(1), expires_in: z.number().default(300) });
const MARGIN_MS = 60_000;

type TokenSettings = Pick<Settings, 'TOKEN_URL' | 'CLIENT_ID' | 'CLIENT_SECRET' | 'SCOPES' | 'TOKEN_RESOURCE'>;

export function clientCredentials(settings: TokenSettings, now: () => number = Date.now): Tokens {
  const { TOKEN_URL, CLIENT_ID, CLIENT_SECRET, SCOPES, TOKEN_RESOURCE } = settings;
  const pair = [CLIENT_ID, CLIENT_SECRET].map(encodeURIComponent).join(':');
  let held: { token: string; until: number } | undefined;

  async function ask(): Promise<string> {
    const response = await fetch(TOKEN_URL, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: SCOPES,
        ...(TOKEN_RESOURCE === undefined ? {} : { resource: TOKEN_RESOURCE }),
      }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
    const { access_token, expires_in } = answer.parse(await response.json());
    held = { token: access_token, until: now() + expires_in * 1000 - MARGIN_MS };
    return access_token;
  }

  return {
    get: async () => (held !== undefined && now() < held.until ? held.token : ask()),
    drop: () => {
      held = undefined;
    },
  };
}
