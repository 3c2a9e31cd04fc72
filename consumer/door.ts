/** The door's API as this consumer uses it: read a referral, send a command. A refusal is returned; anything else that fails is thrown, and tried again later. */
import { type Act, asContracted, type Problem, problem, type ReferralView, referralView } from './contract.ts';
import type { Tokens } from './token.ts';

export type Door = {
  read(reference: string): Promise<ReferralView>;
  /** `done`, or the problem that the door told (409: somebody was there first). */
  act(reference: string, expectedVersion: number, act: Act): Promise<'done' | Problem>;
};

type Ask = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: object };

export function door(address: string, tokens: Tokens): Door {
  async function once({ method, path, body }: Ask): Promise<Response> {
    return fetch(`${address}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokens.get()}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
  }

  /** A token can be revoked, or the issuer's keys turned over: one more try with a new one. */
  async function send(ask: Ask): Promise<Response> {
    const first = await once(ask);
    if (first.status !== 401) return first;
    tokens.drop();
    return once(ask);
  }

  return {
    async read(reference) {
      const response = await send({ method: 'GET', path: `/referrals/${encodeURIComponent(reference)}` });
      if (response.status !== 200) throw new Error(`the door answered ${response.status} to a read`);
      return asContracted('a referral', referralView, await response.json());
    },
    async act(reference, expectedVersion, { path, body }) {
      const response = await send({
        method: 'POST',
        path: `/referrals/${encodeURIComponent(reference)}/${path}`,
        body: { ...body, expectedVersion },
      });
      if (response.status === 200) return 'done';
      const told = problem.safeParse(await response.json().catch(() => undefined));
      if (!told.success || told.data.status >= 500)
        throw new Error(`the door answered ${response.status} to ${path}`);
      return told.data;
    },
  };
}
