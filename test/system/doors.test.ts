import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactDetails } from '../../schemas/contact-details.ts';
import { INBOX, MANAGER, openStand, problemOf, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
});
afterAll(() => stand.close());

const FORM = { referrer: { name: 'Ffion Offiah' }, children: [{ givenName: 'Sofia' }] };

describe('the door', () => {
  it('answers 401 without a token, and with one that nobody signed', async () => {
    for (const headers of [{}, { authorization: 'Bearer not.a.token' }]) {
      const answer = await stand.call('/referrals', { method: 'POST', headers, body: FORM });
      expect([answer.status, answer.body]).toEqual([401, { message: 'Unauthorized' }]);
    }
  });

  it('answers 401 to a token that has expired', async () => {
    const token = await stand.stack.tokens.personToken(MANAGER, -60);
    expect((await stand.post(FORM, { token })).status).toBe(401);
  });

  it('answers 403 to a token of another scope', async () => {
    const answer = await stand.call('/worklist', { token: await stand.system('partner-school') });
    expect([answer.status, answer.body]).toEqual([403, { message: 'Forbidden' }]);
  });

  it('answers 413 over 4 MiB, naming the inbox as the other way in', async () => {
    const answer = await stand.post(new Uint8Array(4 * 1024 * 1024 + 1), {
      headers: { 'content-type': 'application/pdf' },
    });
    expect(answer.status).toBe(413);
    expect(problemOf(answer)).toMatchObject({
      code: 'too-large',
      detail: expect.stringContaining('referrals@front-door.example'),
    });
  });

  it.each([
    ['no JSON at all', '{"children": [', 'application/json'],
    ['an empty body', '', 'application/json'],
    ['nothing said', '{}', 'application/json'],
    ['a list', '[1,2]', 'application/json'],
    ['values of the wrong type', '{"children": "Sofia", "referrer": 7}', 'application/json'],
    ['a type nobody reads', 'MZ\u0000\u0001', 'application/x-msdownload'],
    ['no type', 'Please ring me about Sofia', ''],
  ])('keeps %s and gives a receipt (R1)', async (_, body, type) => {
    const receipt = await stand.send(new TextEncoder().encode(body), {
      headers: type ? { 'content-type': type } : {},
    });
    const { referral } = await stand.show(receipt.reference);
    expect(referral.findings.length).toBeGreaterThan(0);
    expect(referral.receivedAt).toBe(receipt.receivedAt);
  });

  it('shows nobody what another sender sent: 404, as if it were not there', async () => {
    const { reference } = await stand.send(FORM);
    const mine = await stand.call(`/referrals/${reference}/status`, { token: await stand.system('partner-school') });
    expect([mine.status, mine.body]).toEqual([200, expect.objectContaining({ state: 'with-a-person' })]);
    const theirs = await stand.call(`/referrals/${reference}/status`, {
      token: await stand.system('partner-police'),
    });
    const nobodys = await stand.call('/referrals/FD-0000-0000-0/status', {
      token: await stand.system('partner-police'),
    });
    expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
  });

  it('gives back an original exactly as it came', async () => {
    const bytes = Uint8Array.from({ length: 2048 }, (_, index) => (index * 7) % 256);
    const { reference } = await stand.send(bytes, { headers: { 'content-type': 'application/x-unknown' } });
    const answer = await fetch(`${stand.stack.apiUrl}/referrals/${reference}/originals/1`, {
      headers: { authorization: `Bearer ${await stand.person()}` },
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
  });

  it('honours base64 in the body', async () => {
    const headers = { 'content-type': 'application/json', 'content-transfer-encoding': 'base64' };
    const { reference } = await stand.send(Buffer.from(JSON.stringify(FORM)).toString('base64'), { headers });
    expect((await stand.show(reference)).referral.nature).toBe('referral');
  });
});

describe('a command', () => {
  it('is refused when stale or illegal, naming the legal moves, and when not complete', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'one for commands' } });
    const acknowledge = {
      expectedVersion: 1,
      how: 'telephone',
      words: 'Rang the school',
      actions: 'Duty rings mother',
    };
    const stale = await stand.command(reference, 'acknowledgement', { ...acknowledge, expectedVersion: 9 });
    expect([stale.status, problemOf(stale).code]).toEqual([409, 'stale-version']);
    const incomplete = await stand.command(reference, 'acknowledgement', { expectedVersion: 1, how: 'pigeon' });
    expect([incomplete.status, problemOf(incomplete).code]).toEqual([422, 'bad-command']);
    expect(JSON.stringify(incomplete.body)).not.toContain('pigeon');
    const illegal = await stand.command(reference, 'set-aside', { expectedVersion: 1, because: 'spam', words: 'x' });
    expect(illegal.status).toBe(409);
    expect(problemOf(illegal).legal).toEqual(expect.arrayContaining(['acknowledge', 'decide-contact', 'complete']));
    expect(problemOf(illegal).legal).not.toContain('set-aside');
    expect((await stand.command(reference, 'acknowledgement', acknowledge)).status).toBe(200);
  });

  it('needs a named person: a system without one is refused', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'one for systems' } });
    const body = { expectedVersion: 1, how: 'telephone', words: 'Rang', actions: 'None yet' };
    const answer = await stand.command(reference, 'acknowledgement', body, await stand.system('screening-consumer'));
    expect([answer.status, problemOf(answer).code]).toEqual([403, 'no-named-person']);
  });
});

describe('whom to ring', () => {
  it('is a page for anybody, without a token, and JSON where it is asked for', async () => {
    const page = await stand.call('/contact-details', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.body).toContain('ring 999');
    const json = await stand.call('/contact-details', { headers: { accept: 'application/json' } });
    const { council, contacts } = contactDetails.parse(json.body);
    expect(council).toBe('Hertfordshire County Council');
    expect(contacts.map(({ audience }) => audience)).toEqual(['practitioner', 'public', 'child']);
    expect(JSON.stringify(json.body)).toContain(INBOX);
  });
});
