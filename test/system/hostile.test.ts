/** Whatever a known sender posts is kept exactly and opened; whatever a screener's software sends is answered as the contract says, never with "try again" (R1). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStand, problemOf, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
});
afterAll(() => stand.close());

const deep = (levels: number, inside = '1') => '['.repeat(levels) + inside + ']'.repeat(levels);
const json = { 'content-type': 'application/json' };
const originalOf = async (reference: string): Promise<Buffer> => {
  const answer = await fetch(`${stand.stack.apiUrl}/referrals/${reference}/originals/1`, {
    headers: { authorization: `Bearer ${await stand.person()}` },
  });
  return Buffer.from(await answer.arrayBuffer());
};

describe('a body', () => {
  it.each<[string, string, Record<string, string>]>([
    ['of half a million brackets', deep(500_000), json],
    ['with a child half a million levels down', `{"children":${deep(500_000, '{"givenName":"Sofia"}')}}`, json],
    ['of objects in objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, json],
    [
      'of a hundred thousand unknown members',
      `{${Array.from({ length: 100_000 }, (_, index) => `"m${index}":"x"`).join(',')}}`,
      json,
    ],
    ['of ten thousand children', JSON.stringify({ children: Array.from({ length: 10_000 }, () => ({})) }), json],
    [
      'with one answer of three megabytes',
      JSON.stringify({ concern: { details: 'worry '.repeat(500_000) }, children: [{ givenName: 'Sofia' }] }),
      json,
    ],
    [
      'that reaches for the prototype',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}},"children":[{"__proto__":{"givenName":"x"},"givenName":"Sofia"}]}',
      json,
    ],
    ['with numbers as words and words as numbers', '{"children":[{"givenName":7,"dateOfBirth":20180503}]}', json],
    ['with half a character', '{"children":[{"givenName":"\\ud800"}]}', json],
    ['with a null inside', '{"children":[{"givenName":"So\\u0000fia"}]}', json],
    ['with a header that is nonsense', '{"children":[]}', { 'content-type': ';;;charset=;', 'idempotency-key': ' ' }],
    [
      'under a key of seven thousand characters',
      '{"children":[{}]}',
      { ...json, 'idempotency-key': 'k'.repeat(7_000) },
    ],
    [
      'whose name climbs out of its folder',
      'Sofia',
      { 'content-type': 'text/plain', 'content-disposition': 'attachment; filename="../../etc/\u0080passwd"' },
    ],
    [
      'said to be base64 that is not',
      '{"children":[{"givenName":"Sofia"}]}',
      { ...json, 'content-transfer-encoding': 'base64' },
    ],
    ['said to be base64, with nothing in it', '', { ...json, 'content-transfer-encoding': 'base64' }],
  ])('%s is kept exactly as it came, and opened', async (_, body, headers) => {
    const receipt = await stand.send(new TextEncoder().encode(body), { headers });
    const { referral } = await stand.show(receipt.reference);
    expect(referral.originals[0]?.name).not.toMatch(/[/\\]|\.\./);
    expect((await originalOf(receipt.reference)).equals(Buffer.from(body))).toBe(true);
  });
});

describe('a command', () => {
  const complete = (values: unknown, rest: object = {}) => ({
    expectedVersion: 1,
    originalNumber: 1,
    values,
    ...rest,
  });
  const post = async (reference: string, act: string, body: string) =>
    stand.call(`/referrals/${reference}/${act}`, {
      method: 'POST',
      token: await stand.person(),
      headers: json,
      body,
    });

  it.each<[string, string, string]>([
    ['nothing', 'completion', ''],
    ['no JSON', 'completion', '{"expectedVersion":'],
    [
      'a version in words',
      'acknowledgement',
      '{"expectedVersion":"1","how":"telephone","words":"Rang","actions":"None"}',
    ],
    [
      'a value half a million levels deep',
      'completion',
      `{"expectedVersion":1,"originalNumber":1,"values":[{"at":"/concern","value":${deep(500_000)}}]}`,
    ],
    [
      'a value of three megabytes',
      'completion',
      JSON.stringify(complete([{ at: '/concern/narrative', value: 'worry '.repeat(500_000) }])),
    ],
    [
      'ten thousand values',
      'completion',
      JSON.stringify(
        complete(
          Array.from({ length: 10_000 }, () => ({
            at: '/people/0/name/given',
            value: 'Sofia',
            raw: 'x'.repeat(200),
          })),
        ),
      ),
    ],
    ['the prototype', 'completion', JSON.stringify(complete([{ at: '/__proto__/admin', value: true }]))],
    ['a place with no name', 'completion', JSON.stringify(complete([{ at: '/people//name/given', value: 'Tomas' }]))],
    [
      'a place written as a number is not',
      'completion',
      JSON.stringify(complete([{ at: '/people/0x0/name/given', value: 'Tomas' }])),
    ],
  ])('of %s is refused with 422, and nothing of it is repeated', async (_, act, body) => {
    const { reference } = await stand.send({ children: [{ givenName: 'Sofia' }], concern: { details: _ } });
    const answer = await post(reference, act, body);
    expect([answer.status, problemOf(answer).code]).toEqual([422, 'bad-command']);
    expect((await stand.show(reference)).version).toBe(1);
  });

  it('on behalf of a person whose name is a megabyte is refused with 422', async () => {
    const { reference } = await stand.send({ children: [{ givenName: 'Sofia' }], concern: { details: 'on behalf' } });
    const onBehalfOf = { name: 'G'.repeat(1_000_000), role: 'team-manager', team: 'x' };
    const body = { expectedVersion: 1, onBehalfOf, how: 'telephone', words: 'Rang', actions: 'None yet' };
    const answer = await stand.command(reference, 'acknowledgement', body, await stand.system('screening-consumer'));
    expect([answer.status, problemOf(answer).code]).toEqual([422, 'bad-command']);
  });

  it('of a reference that is none is 404, in any spelling', async () => {
    for (const reference of ['FD-0000-0000-1', 'x', '%2e%2e%2f', 'FD-0000-0000-0%00']) {
      const answer = await post(reference, 'acknowledgement', '{}');
      expect(answer.status).toBe(404);
    }
  });
});
