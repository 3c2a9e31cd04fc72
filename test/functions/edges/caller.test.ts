/** Who is calling: a token that is half a person's is nobody's, and opens nothing that a system may see. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isRefusal } from '../../../domain/refusal.ts';
import { callerFrom } from '../../../functions/edges/caller.ts';
import { httpFunction } from '../../../functions/edges/http.ts';
import { problem } from '../../../schemas/problem.ts';
import { CONTEXT, gatewayEvent } from './gateway-event.ts';

const PERSON = { name: 'Grace Oduya', role: 'team-manager', team: 'front-door', qualification: 'social-work' };
const NAMES = ['name', 'role', 'team', 'qualification'] as const;
const IDS = [{ sub: 'w-1' }, { client_id: 'a-system' }, { sub: 'w-1', client_id: 'a-system' }, {}];

/** Every way to fill a token: each claim there or not, under each kind of id. */
const ALL = IDS.flatMap((ids) =>
  Array.from({ length: 2 ** NAMES.length }, (_, bits) => ({
    ...ids,
    ...Object.fromEntries(NAMES.filter((_, index) => bits & (1 << index)).map((name) => [name, PERSON[name]])),
  })),
);
const has = (token: object, ...names: string[]) => names.every((name) => name in token);
const ofAPerson = (token: object) => NAMES.some((name) => name in token);
const outcome = (token: object) => {
  const caller = callerFrom(token);
  return isRefusal(caller) ? caller.refused : caller.kind;
};

describe('a token', () => {
  it('is a person’s with a subject, a name and a role, a system’s with none of a person’s claims, and else nobody’s', () => {
    expect(ALL).toHaveLength(64);
    for (const token of ALL) {
      const whole = has(token, 'sub', 'name', 'role');
      const system = !ofAPerson(token) && (has(token, 'sub') || has(token, 'client_id'));
      expect([token, outcome(token)]).toEqual([token, whole ? 'worker' : system ? 'system' : 'not-authorised']);
    }
  });

  it.each(NAMES)('with a blank %s is not a system’s', (name) => {
    expect(outcome({ sub: 'w-1', [name]: '  ' })).toBe('not-authorised');
    expect(outcome({ sub: 'w-1', ...PERSON, [name]: '' })).toBe(/name|role/.test(name) ? 'not-authorised' : 'worker');
  });

  it.each([[undefined], ['w-1'], [{ sub: 7 }], [{ sub: 'w-1', name: ['Grace'], role: 'manager' }], [{ sub: ' ' }]])(
    'that is %j is nobody’s',
    (token) => {
      expect(callerFrom(token)).toMatchObject({ refused: 'not-authorised' });
    },
  );
});

it('a function called with any of those answers with a problem, names nobody, and runs no rule', async () => {
  const ran: string[] = [];
  const handler = httpFunction('a-door', z.object({}), () => async ({ caller }) => {
    ran.push(caller.kind);
    return { status: 200, json: {} };
  });
  for (const claims of ALL.filter((token) => outcome(token) === 'not-authorised')) {
    const answer = await handler(gatewayEvent({ route: 'GET /worklist', claims }), CONTEXT);
    expect(answer).toMatchObject({ statusCode: 403, headers: { 'content-type': 'application/problem+json' } });
    expect(problem.parse(JSON.parse(answer.body ?? ''))).toMatchObject({ code: 'not-authorised', status: 403 });
    expect(answer.body).not.toMatch(/Grace|Oduya|team-manager/);
  }
  expect(ran).toEqual([]);
});
