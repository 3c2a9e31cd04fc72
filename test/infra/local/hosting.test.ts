/** A function on this machine is what it would be on AWS: its limits, its clock, its rights and its door. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Stack, startStack } from '../../../infra/local/stack.ts';
import { askDoor } from './fixtures/door.ts';
import { type Fixture, makeFixture } from './fixtures/fixture.ts';

let fixture: Fixture;
let stack: Stack;
let token: string;
const ask = (deed: string, value?: string) => askDoor(stack.apiUrl, token, deed, value);
const get = (path: string, bearer?: string) =>
  fetch(`${stack.apiUrl}${path}`, { headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` } });

beforeAll(async () => {
  fixture = await makeFixture();
  stack = await startStack({
    cdkOut: fixture.cdkOut,
    stateDir: await fixture.newFolder('state'),
    schedules: false,
    clockStart: new Date('2026-12-18T16:30:00Z'),
  });
  token = await stack.tokens.systemToken('partner-school');
});
afterAll(async () => {
  await stack?.stop();
  await fixture?.remove();
});

describe('a function', () => {
  it('has the environment of its template, references to the other stack resolved, and its own key', async () => {
    const { result } = await ask('environment');
    expect(result).toEqual({
      TABLE: stack.physicalName('AWS::DynamoDB::Table', 'Table'),
      BUCKET: stack.physicalName('AWS::S3::Bucket', 'Originals'),
      key: expect.stringMatching(/^LOCALDoor/),
    });
  });

  it('sees the stack’s clock, which can be moved, and which the gateway and new objects show too', async () => {
    const Now = z.object({ now: z.string(), stamp: z.number(), isDate: z.boolean() });
    const before = Now.parse((await ask('now')).result);
    expect(before.now).toMatch(/^2026-12-18T16:3/);
    expect(before.isDate).toBe(true);
    stack.clock.moveTo(new Date('2026-12-22T09:00:00Z'));
    expect(Now.parse((await ask('now')).result).now).toMatch(/^2026-12-22T09:0/);
    const echoed = await get('/things/mine?echo=1');
    const { requestContext } = z
      .object({ requestContext: z.object({ timeEpoch: z.number() }) })
      .parse(await echoed.json());
    expect(new Date(requestContext.timeEpoch).toISOString()).toMatch(/^2026-12-22T09:0/);
  });

  it('is ended when it takes longer than its time limit, busy or idle, and the next call works', async () => {
    const [hung, spun] = await Promise.all([ask('hang'), ask('spin')]);
    expect([hung.status, spun.status]).toEqual([500, 500]);
    expect((await ask('now')).status).toBe(200);
  });

  it('that ends its own process, or answers too much, fails that call only', async () => {
    expect((await ask('exit', '3')).status).toBe(500);
    expect((await ask('large', String(7 * 1024 * 1024))).status).toBe(500);
    expect((await ask('large', '1000')).status).toBe(200);
  });

  it('leaves what it prints in its log', async () => {
    await ask('log', 'canary 4711');
    expect(stack.logs('Door')).toContain('canary 4711');
    expect(stack.logs()).toContain('canary 4711');
    expect(stack.logs('Ticker')).not.toContain('canary 4711');
  });
});

describe('the gate', () => {
  it('lets a transaction and an index query through, and a row is where it should be', async () => {
    expect((await ask('put-rows', 'gate')).status).toBe(200);
    expect(await ask('put-rows', 'gate')).toMatchObject({ status: 422, name: 'TransactionCanceledException' });
    expect((await ask('query-index')).result).toMatchObject({ Items: [{ pk: 'thing#gate', owed: 'yes' }] });
  });

  it('refuses what the role does not allow, in each service’s own words, and writes it down', async () => {
    expect(await ask('send-elsewhere', 'somebody-elses-queue')).toMatchObject({
      status: 422,
      name: 'AccessDeniedException',
    });
    expect(await ask('get-object', 'unknown/a')).toMatchObject({ status: 422, name: 'AccessDenied' });
    expect(stack.gateReport().denied).toEqual([
      expect.objectContaining({ action: 'sqs:SendMessage', allowed: false, count: 1 }),
      expect.objectContaining({ action: 's3:GetObject', allowed: false, count: 1 }),
    ]);
  });

  it('reports grants that nothing has used, and not those that were', () => {
    const mine = stack.gateReport().unused.filter(({ function: name }) => name.includes('Door'));
    const actions = mine.flatMap((grant) => grant.actions);
    expect(actions).toContain('s3:DeleteObject*');
    expect(actions).not.toContain('dynamodb:PutItem');
    expect(actions).not.toContain('dynamodb:Query');
  });

  it('keeps the first of two objects written to the same key, when asked to', async () => {
    expect((await ask('put-once', 'known/once')).status).toBe(200);
    expect(await ask('put-once', 'known/once')).toMatchObject({ status: 422, name: 'PreconditionFailed' });
    expect((await ask('get-object', 'known/once')).result).toBe('bytes of known/once');
  });

  it('takes mail and pages, keeps them, and sends nothing anywhere', async () => {
    await ask('mail', 'head@school.example');
    await ask('page', 'A clock is low.');
    const [mail] = stack.mailbox.sent();
    expect(mail).toMatchObject({ to: ['head@school.example'], subject: 'Received', delivery: 'delivered' });
    expect(readFileSync(mail?.file ?? '', 'utf8')).toContain('We have it.');
    expect(stack.published('Pager').map(({ message }) => message)).toEqual(['A clock is low.']);
    const page = await (await fetch(stack.mailPageUrl)).text();
    expect(page).toContain('&lt;b&gt;Thank you&lt;/b&gt;');
    expect(page).not.toContain('<b>');
  });
});

describe('the door', () => {
  it('answers as the gateway does: no token 401, no scope 403, no route 404', async () => {
    const screening = await stack.tokens.systemToken('screening-consumer');
    expect(await answerOf(get('/things/1'))).toEqual([401, { message: 'Unauthorized' }]);
    expect(await answerOf(get('/things/1', 'not.a.token'))).toEqual([401, { message: 'Unauthorized' }]);
    expect(await answerOf(get('/things/1', token))).toEqual([403, { message: 'Forbidden' }]);
    expect(await answerOf(get('/nothing', token))).toEqual([404, { message: 'Not Found' }]);
    expect((await get('/things/1?echo=1', screening)).status).toBe(200);
  });

  it('refuses a token that is over, and one that another key signed', async () => {
    const person = {
      name: 'Priya Raman',
      role: 'social-worker',
      team: 'front-door',
      qualification: 'social-work',
    } as const;
    const over = await stack.tokens.personToken(person, -60);
    const good = await stack.tokens.personToken(person);
    const forged = `${good.slice(0, good.lastIndexOf('.') + 1)}${'A'.repeat(342)}`;
    expect((await get('/things/1?echo=1', over)).status).toBe(401);
    expect((await get('/things/1?echo=1', forged)).status).toBe(401);
    expect((await get('/things/1?echo=1', good)).status).toBe(200);
  });

  it('tells the function who calls, all claims as text, and takes the most specific route', async () => {
    const person = await stack.tokens.personToken({
      id: 'w-1',
      name: 'Grace Oduya',
      role: 'manager',
      team: 'mash',
      qualification: 'social-work',
    });
    const Event = z.looseObject({
      routeKey: z.string(),
      requestContext: z.looseObject({ authorizer: z.unknown().optional() }),
    });
    const event = Event.parse(await (await get('/things/a%20b?echo=1&echo=2', person)).json());
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /things/{id}',
      pathParameters: { id: 'a b' },
      queryStringParameters: { echo: '1,2' },
      requestContext: {
        authorizer: {
          jwt: {
            claims: {
              sub: 'w-1',
              name: 'Grace Oduya',
              role: 'manager',
              team: 'mash',
              aud: 'front-door',
              exp: expect.stringMatching(/^\d+$/),
            },
            scopes: ['frontdoor/screen'],
          },
        },
      },
    });
    expect(Event.parse(await (await get('/things/mine?echo=1')).json()).routeKey).toBe('GET /things/mine');
  });

  it('hands text on as text and anything else as base64', async () => {
    const send = async (type: string, body: BodyInit) => {
      const init = { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': type }, body };
      return z
        .looseObject({ body: z.string(), isBase64Encoded: z.boolean() })
        .parse(await (await fetch(`${stack.apiUrl}/things?echo=1`, init)).json());
    };
    expect(await send('application/json', '{"a":1}')).toMatchObject({ body: '{"a":1}', isBase64Encoded: false });
    expect(await send('application/pdf', new Uint8Array([0x25, 0xff]))).toMatchObject({
      body: 'Jf8=',
      isBase64Encoded: true,
    });
    expect(await send('message/rfc822', 'Subject: x')).toMatchObject({ isBase64Encoded: true });
  });

  it('refuses a wrong secret, and grants no scope that the system does not have', async () => {
    const answer = await fetch(`${stack.signInUrl}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('partner-school:wrong').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'frontdoor/send' }),
    });
    expect(answer.status).toBe(401);
    await expect(stack.tokens.systemToken('partner-school', ['frontdoor/screen'])).rejects.toThrow(/invalid_scope/);
  });

  it('signs a worker in on a page, and their token says who they are', async () => {
    const page = await browse(stack.signInUrl, '/', /href="(\/auth[^"]+)"/);
    const chooser = await browse(stack.signInUrl, page, /href="(\/choose\/[^"]+worker=w-manager)"/);
    const shown = await browse(stack.signInUrl, chooser, /<textarea[^>]*>([^<]+)</);
    const event = z
      .looseObject({ requestContext: z.unknown() })
      .parse(await (await get('/things/1?echo=1', shown)).json());
    expect(event).toMatchObject({
      requestContext: { authorizer: { jwt: { claims: { sub: 'w-manager', name: 'Grace Oduya', role: 'manager' } } } },
    });
  });
});

async function answerOf(answer: Promise<Response>): Promise<[number, unknown]> {
  const { status, body } = await answer.then(async (arrived) => ({
    status: arrived.status,
    body: await arrived.json(),
  }));
  return [status, body];
}

/** Follows redirects with cookies, as a browser does, and returns what `wanted` finds on the page it ends on. */
const cookies = new Map<string, string>();
async function browse(origin: string, path: string, wanted: RegExp): Promise<string> {
  let address = new URL(path.replaceAll('&amp;', '&'), origin);
  for (;;) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) {
      const text = await answer.text();
      const found = wanted.exec(text)?.[1];
      if (found === undefined)
        throw new Error(`Nothing like ${wanted} on ${address.pathname}: ${answer.status} ${text.slice(0, 300)}`);
      return found;
    }
    address = new URL(next, origin);
  }
}
