/** A call and the form that confirms it; a redirection and its debts; a referrer who asks again, and one who is not satisfied (systems 4, 15 and 22; P14, P29-P32, P40). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Worker } from '../../infra/local/sign-in/people.ts';
import { worklistView } from '../../schemas/views.ts';
import { ADVISER, actingOn } from './acting.ts';
import { MANAGER, openStand, problemOf, type Stand } from './stand.ts';

const CSC = 'customer-service-centre';
const TAS = 'targeted-advice-service';
const TAS_MANAGER: Worker = { ...MANAGER, id: 'w-tas', name: 'Nia Gethin', team: TAS };

let stand: Stand;
beforeAll(async () => {
  // A Tuesday, London time is UTC.
  stand = await openStand({ start: '2026-11-17T14:00:00Z' });
});
afterAll(() => stand.close());

const FORM = {
  referrer: {
    name: 'Ffion Hale',
    kind: 'practitioner',
    email: 'f.hale@fairfield.example',
    telephone: '01632 960114',
  },
  children: [{ givenName: 'Sofia', familyName: 'Offiah', dateOfBirth: '2016-02-11' }],
  concern: { details: 'Hungry at school most days' },
};

const { done, refused, facts } = actingOn(() => stand);
const clock = async (reference: string, id: string) =>
  (await stand.show(reference)).clocks.find((one) => one.id === id);
const happened = async (reference: string) => (await facts(reference)).map(({ what }) => what);
const worklist = async (team: string) => {
  const answer = await stand.call(`/worklist?limit=200&team=${team}`, { token: await stand.person() });
  return worklistView.parse(answer.body).rows;
};

describe('system 4: a call of 11:10, keyed at 14:00', () => {
  let call: string;
  let form: string;

  it('runs from 11:10, and waits for the practitioner’s written confirmation', async () => {
    const keyed = { ...FORM, channel: 'phone', receivedAt: '2026-11-17T11:10:00Z', takenBy: 'Ade Balogun' };
    call = (await stand.send(keyed, { token: await stand.person(ADVISER) })).reference;
    const { referral, clocks } = await stand.show(call);
    expect(referral).toMatchObject({ channel: 'phone', receivedAt: '2026-11-17T11:10:00.000Z' });
    expect(new Set(clocks.map(({ receivedAt }) => receivedAt))).toEqual(new Set(['2026-11-17T11:10:00.000Z']));
    expect(await clock(call, 'confirm-in-writing')).toMatchObject({ dueAt: '2026-11-19T11:10:00.000Z' });
  });

  it('is confirmed the next day by the form that quotes it, which adds no second referral', async () => {
    await stand.at('2026-11-18T09:30:00Z');
    form = (await stand.send({ ...FORM, quotes: call })).reference;
    expect((await stand.show(form)).referral).toMatchObject({ standing: 'linked', linkedTo: call });
    expect(await clock(call, 'confirm-in-writing')).toMatchObject({ late: false, stoppedAt: expect.any(String) });
    expect((await stand.show(call)).referral.originals.map(({ channel }) => channel)).toEqual(['phone', 'e-form']);
    expect((await stand.show(call)).clocks[0]?.receivedAt).toBe('2026-11-17T11:10:00.000Z');
  });

  it('owes the form’s referrer an answer all the same, and no second decision', async () => {
    const running = (await stand.show(form)).clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ kind }) => kind);
    expect(running).toEqual(['acknowledge', 'chase']);
  });

  it('keeps a time in the future as a finding, and counts the true one', async () => {
    const { reference } = await stand.send(
      { ...FORM, channel: 'phone', receivedAt: '2026-11-19T11:10:00Z' },
      { token: await stand.person(ADVISER) },
    );
    const { referral } = await stand.show(reference);
    expect(referral.receivedAt.slice(0, 10)).toBe('2026-11-18');
    expect(referral.findings.map(({ code }) => code)).toContain('stated-arrival-not-counted');
  });
});

describe('a referrer who asks again before anybody rang (P32)', () => {
  it('is counted, and the duty manager is paged at once', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'Late from school' } });
    const paged = stand.stack.published('Paging').length;
    await done(reference, 'chase', { how: 'telephone', words: 'Has anybody read it?' }, ADVISER);
    expect(stand.stack.published('Paging').length).toBe(paged + 1);
    expect(await clock(reference, 'acknowledge')).toMatchObject({ chased: 1 });
    const early = await refused(reference, 'acknowledgement', {
      how: 'telephone',
      words: 'Rang',
      actions: 'A visit',
      at: '2026-11-01T09:00:00Z',
    });
    expect(early).toMatchObject({ status: 422, code: 'bad-command' });
    expect(await happened(reference)).toContain('act-refused');
  });
});

describe('system 15: a redirection', () => {
  const ASKED = {
    to: TAS,
    words: 'Threshold not clear',
    risk: 'Rang the school: safe until half past three',
    protectiveFactors: 'Grandmother collects',
  };
  let reference: string;

  it('is refused without a word on risk and protective factors, and to nowhere, and each refusal is in the history', async () => {
    reference = (await stand.send({ ...FORM, concern: { details: 'Another school day' } })).reference;
    const { risk: _, ...unsafe } = ASKED;
    expect(await refused(reference, 'redirection', unsafe)).toMatchObject({ status: 422, code: 'bad-command' });
    const nowhere = await refused(reference, 'redirection', { ...ASKED, to: 'the-moon' });
    expect(nowhere).toMatchObject({ status: 422, code: 'bad-command', legal: expect.arrayContaining([TAS]) });
    expect(await refused(reference, 'redirection', ASKED, ADVISER)).toMatchObject({ status: 403 });
    expect((await happened(reference)).filter((what) => what === 'act-refused')).toHaveLength(3);
  });

  it('stands on the list of the team that is asked, while the sender keeps it', async () => {
    await done(reference, 'redirection', ASKED);
    expect((await worklist(TAS)).find((row) => row.reference === reference)).toMatchObject({
      team: CSC,
      offeredTo: TAS,
    });
    expect((await worklist(CSC)).map((row) => row.reference)).toContain(reference);
  });

  it('not accepted the same day, leaves the sender owing an update, which can be given', async () => {
    await stand.at('2026-11-19T10:00:00Z');
    expect(await clock(reference, 'redirect-1')).toMatchObject({ outAt: expect.any(String) });
    await done(reference, 'referrer-update', { how: 'telephone', words: 'Still with us' });
    expect(await clock(reference, 'redirect-update-1-1')).toMatchObject({ late: false });
    expect(await clock(reference, 'redirect-update-1-2')).toMatchObject({ dueAt: '2026-11-20T16:00:00.000Z' });
  });

  it('is accepted by that team alone, which then owes an acknowledgement of its own', async () => {
    const answer = { accepted: true, words: 'Ours' };
    expect(await refused(reference, 'redirection-answer', answer)).toMatchObject({
      status: 403,
      code: 'not-authorised',
    });
    await done(reference, 'redirection-answer', answer, TAS_MANAGER);
    expect((await stand.show(reference)).referral.team).toBe(TAS);
    expect((await worklist(TAS)).filter((row) => row.reference === reference)).toHaveLength(1);
    expect((await worklist(CSC)).map((row) => row.reference)).not.toContain(reference);
    expect(await clock(reference, 'redirect-acknowledge-1')).toMatchObject({ dueAt: '2026-11-20T16:00:00.000Z' });
    await done(
      reference,
      'acknowledgement',
      { how: 'telephone', words: 'Rang', actions: 'We ring the nursery' },
      TAS_MANAGER,
    );
    expect(await clock(reference, 'redirect-acknowledge-1')).toMatchObject({ late: false });
    expect(await clock(reference, 'acknowledge')).toMatchObject({ stoppedAt: expect.any(String) });
  });
});

describe('system 22: a practitioner who is not satisfied, and a mother who complains', () => {
  it('opens step one with an owner and a clock, then step two under the partnership’s policy', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'One more school day' } });
    await done(reference, 'dispute', { from: 'Ffion Hale', words: 'No further action is not enough' }, ADVISER);
    expect(await clock(reference, 'dispute-1-1')).toMatchObject({ kind: 'dispute', about: '1' });
    expect(await refused(reference, 'dispute', { number: 1, from: 'x', words: 'x' }, ADVISER)).toMatchObject({
      status: 409,
    });
    await done(reference, 'dispute-answer', { number: 1, words: 'Looked at again' });
    await done(reference, 'dispute', { number: 1, from: 'x', words: 'Still not satisfied' }, ADVISER);
    const [dispute] = (await stand.show(reference)).referral.casework.disputes ?? [];
    expect(dispute?.steps).toHaveLength(2);
    expect(dispute?.steps[1]?.policy).toMatch(/escalation/i);
    await done(reference, 'complaint', { from: 'The mother, by telephone', words: 'Nobody told her' }, ADVISER);
    expect(await clock(reference, 'complaint-1-1')).toMatchObject({ kind: 'complaint' });
  });
});

describe('the same command twice', () => {
  it('is done once under one key, and another command under that key is refused', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'A last school day' } });
    const { version } = await stand.show(reference);
    const token = await stand.person();
    const post = (words: string) =>
      stand.call(`/referrals/${reference}/written-up`, {
        method: 'POST',
        token,
        headers: { 'idempotency-key': 'one-key' },
        body: { expectedVersion: version, words },
      });
    expect((await post('Done')).status).toBe(200);
    expect(await post('Done')).toMatchObject({ status: 200, body: { version: version + 1 } });
    expect(problemOf(await post('Other words'))).toMatchObject({ code: 'key-used-before' });
    expect((await happened(reference)).filter((what) => what === 'written-up')).toHaveLength(1);
  });

  it('of two at once one wins, and the other is told what happened', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'The very last school day' } });
    const { version } = await stand.show(reference);
    const decision = { expectedVersion: version, outcome: 'advice-given', words: 'x' };
    const answers = await Promise.all([1, 2].map(() => stand.command(reference, 'contact-decision', decision)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({
      code: 'stale-version',
      happened: expect.arrayContaining([expect.objectContaining({ what: 'decided', role: 'team-manager' })]),
    });
    expect(JSON.stringify(lost?.body)).not.toContain(MANAGER.name);
  });
});
