/** Whatever is sent to whichever door, the answer is a problem with a fitting code: never a fault of ours, and never what was sent. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problem } from '../../../schemas/problem.ts';
import { type Route, routes } from '../../../tools/contracts/routes.ts';
import { referenceNumbered } from '../../builders.ts';
import { type Doors, openDoors } from './open-doors.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

const NAME = 'Zebedee Quillfeather';
const LONG = 'Quillfeather'.repeat(20_000);
const NASTY = '"><script>Quillfeather</script>';
const CLAIMS = {
  ...{ sub: 'w-1', client_id: 'people', name: 'Grace Oduya', role: 'team-manager', team: 'customer-service-centre' },
  ...{ qualification: 'social-work', scope: 'frontdoor/send frontdoor/screen frontdoor/authorise' },
};
const GOOD = { number: '1', kind: 'family', figure: 'acknowledged-in-time', list: 'contacts' };
/** For letters and views, which are somebody's. */
const READER = { audience: 'parents', purpose: 'letter' };
const JSON_TYPE = { 'content-type': 'application/json' };
const keyOf = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

/** The door itself refuses no content (test/system/doors); whom to ring takes none. */
const asked = routes.filter((route) => route.scopes.length > 0 && keyOf(route) !== 'POST /referrals');
const commands = asked.filter(({ method }) => method === 'post');
const about = asked.filter(({ path }) => path.includes('{reference}'));

type Sent = {
  path?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};
async function refused(route: Route, sent: Sent, status: number, code: string): Promise<void> {
  const answer = await doors.ask({
    ...{ route: keyOf(route), claims: CLAIMS, headers: JSON_TYPE, path: { ...GOOD, reference: doors.held } },
    ...sent,
  });
  expect([keyOf(route), answer.statusCode, answer.headers['content-type']]).toEqual([
    ...[keyOf(route), status, 'application/problem+json'],
  ]);
  const said = problem.parse(JSON.parse(answer.body));
  expect([keyOf(route), said.code, said.status]).toEqual([keyOf(route), code, status]);
  expect([...route.problems]).toContain(said.code);
  expect(answer.body).not.toMatch(/quillfeather|zebedee|<script/i);
}

it('the doors are those of the published contract, and every one but two is tried here', () => {
  expect(doors.routes.toSorted()).toEqual(routes.map(keyOf).toSorted());
  expect(asked).toHaveLength(routes.length - 2);
});

/** A whole command of that kind, as the published page shows it. */
const page = z.object({
  paths: z.record(
    z.string(),
    z.looseObject({
      post: z
        .looseObject({
          requestBody: z.looseObject({
            content: z.looseObject({
              'application/json': z
                .looseObject({ examples: z.object({ example: z.object({ value: z.unknown() }) }) })
                .optional(),
            }),
          }),
        })
        .optional(),
    }),
  ),
});

describe('a reference', () => {
  it('of nothing held is not found, though the command is whole', async () => {
    const published = new URL('../../../schemas/generated/openapi.json', import.meta.url);
    const { paths } = page.parse(JSON.parse(await readFile(published, 'utf8')));
    for (const route of about) {
      const whole = paths[route.path]?.post?.requestBody.content['application/json']?.examples.example.value;
      const body = route.method === 'post' ? { body: JSON.stringify(whole) } : {};
      await refused(
        route,
        { path: { ...GOOD, reference: referenceNumbered(7) }, query: READER, ...body },
        404,
        'not-found',
      );
    }
  });

  it.each([
    ['that is a name', NAME],
    ['without end', LONG],
    ['that is nothing', ''],
  ])('%s is not found, at every door that takes one', async (_, reference) => {
    for (const route of about) {
      const body = route.method === 'post' ? { body: JSON.stringify({ expectedVersion: 1, words: NAME }) } : {};
      await refused(route, { path: { ...GOOD, reference }, query: READER, ...body }, 404, 'not-found');
    }
  });
});

describe('a command', () => {
  it.each([
    ['that is no JSON', `{ "words": ${NAME}`, JSON_TYPE],
    ['that is empty', '', JSON_TYPE],
    ['that is a list', JSON.stringify([NAME]), JSON_TYPE],
    ['of the wrong types', JSON.stringify({ expectedVersion: NAME, words: 7, to: [NAME], [NAME]: NASTY }), JSON_TYPE],
    ['that is over-long', JSON.stringify({ expectedVersion: 1, words: LONG }), JSON_TYPE],
    ['nested without end', `{"expectedVersion":1,"words":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, JSON_TYPE],
    ['that is bytes', new TextEncoder().encode(`MZ ${NAME}`), { 'content-type': 'application/x-msdownload' }],
    [
      'that is a web form',
      `expectedVersion=1&words=${NAME}`,
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['of a type nobody knows', `{"expectedVersion":"${NAME}"}`, { 'content-type': NASTY }],
  ])('%s is not right, whatever the act', async (_, body, headers) => {
    for (const route of commands) await refused(route, { body, headers }, 422, 'bad-command');
  });
});

describe('what else an address names', () => {
  it.each(['number', 'kind', 'figure', 'list'])('a {%s} that there is not is not found', async (name) => {
    const those = asked.filter(({ path }) => path.includes(`{${name}}`));
    expect(those.length).toBeGreaterThan(0);
    for (const route of those) {
      for (const value of [NAME, NASTY, LONG, '-1']) {
        const path = { ...GOOD, reference: doors.held, [name]: value };
        await refused(route, { path, query: READER }, 404, 'not-found');
      }
    }
  });

  it('a question that is not right is said to be, and not repeated', async () => {
    let tried = 0;
    for (const route of asked) {
      for (const name of route.query ?? []) {
        const member = name === 'reader' ? 'audience' : name;
        // Any slice can be asked for: one that there is not is empty.
        for (const value of member === 'is' ? [LONG, ''] : [NAME, NASTY, LONG, '', '-1']) {
          tried += 1;
          await refused(route, { query: { [member]: value } }, 422, 'bad-command');
        }
      }
    }
    expect(tried).toBeGreaterThan(80);
  });
});
