/** Norfolk: a consultation that leaves no child's record, and becomes urgent on a Sunday night; a written referral kept, clocked and answered with the number to ring (systems 9 and 14; P36, R10). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Worker } from '../../infra/local/sign-in/people.ts';
import { commandAnswer } from '../../schemas/views.ts';
import { MANAGER, openStand, problemOf, type Stand } from './stand.ts';

const SOCIAL_WORKER: Worker = {
  ...MANAGER,
  id: 'w-social-worker',
  name: 'Priya Raman',
  role: 'social-worker',
  team: 'childrens-advice-and-duty-service',
};

let stand: Stand;
beforeAll(async () => {
  // A Sunday, two in the morning.
  stand = await openStand({ authority: 'norfolk', start: '2026-11-22T02:00:00Z' });
});
afterAll(() => stand.close());

const ASKED = {
  caller: { name: 'Perpetua Lindqvist', role: 'health visitor', email: 'p.lindqvist@surgery.example' },
  level: 'level-3',
  advice: 'Talk it through with mother first',
  consent: { given: false, words: 'Not asked yet' },
};
async function consult(body: object, headers: Record<string, string> = {}) {
  const token = await stand.person(SOCIAL_WORKER);
  const answer = await stand.call('/consultations', { method: 'POST', token, headers, body });
  await stand.settle();
  return answer;
}
/** How many screening messages wait, urgent and routine. */
const waiting = () =>
  Promise.all(['ScreeningUrgentQueue', 'ScreeningRoutineQueue'].map((queue) => stand.waitingOn(queue)));

describe('system 9: a consultation without consent', () => {
  let reference: string;

  it('leaves no child’s record and nothing on a worklist, and the caller gets a note', async () => {
    const answer = await consult(ASKED);
    expect(answer.status).toBe(201);
    ({ reference } = commandAnswer.parse(answer.body));
    const { referral, clocks } = await stand.show(reference);
    expect(referral).toMatchObject({ standing: 'consultation', draft: { people: [] } });
    expect(clocks).toEqual([]);
    expect((await stand.worklist()).map((row) => row.reference)).not.toContain(reference);
    const note = stand.stack.mailbox.sent().find(({ subject }) => subject.includes(reference));
    expect(note?.text).toContain('Talk it through with mother first');
    expect(await waiting()).toEqual([0, 0]);
  });

  it('is held once, however often it is sent', async () => {
    const again = commandAnswer.parse((await consult(ASKED)).body);
    expect(again.reference).toBe(reference);
    const key = { 'idempotency-key': 'call-7' };
    const first = commandAnswer.parse((await consult({ ...ASKED, advice: 'Wait' }, key)).body);
    expect(commandAnswer.parse((await consult({ ...ASKED, advice: 'Wait' }, key)).body).reference).toBe(
      first.reference,
    );
    expect(problemOf(await consult({ ...ASKED, advice: 'Do not wait' }, key)).code).toBe('key-used-before');
  });

  it('keeps nothing of a child where no criterion is met', async () => {
    const about = { people: [{ name: 'Bryn', stage: 'child' }], concern: 'Left alone' };
    const answer = await consult({ ...ASKED, about });
    expect([answer.status, problemOf(answer).code]).toEqual([422, 'bad-command']);
  });

  it('becomes an urgent Level 4 contact by one command, paged at once, its clocks running from the call', async () => {
    await stand.later(20);
    const paged = stand.stack.published('Paging').length;
    const body = {
      expectedVersion: 1,
      people: [{ name: 'Bryn Attwater', stage: 'child' }],
      concern: 'He has locked them in',
      words: 'She rang again in tears',
    };
    const answer = await stand.command(reference, 'escalation', body, await stand.person(SOCIAL_WORKER));
    await stand.settle();
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    const { referral, clocks } = await stand.show(reference);
    expect(referral).toMatchObject({
      standing: 'contact',
      urgency: { level: 'urgent' },
      casework: { consultation: { escalated: { level: 'level-4-urgent' } } },
    });
    const decide = clocks.find(({ kind }) => kind === 'decide-contact');
    expect(decide?.receivedAt).toBe(referral.receivedAt);
    expect(Date.parse(decide?.dueAt ?? '') - Date.parse(referral.receivedAt)).toBe(24 * 3_600_000);
    const told = stand.stack.published('Paging').slice(paged);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).toContain('out-of-hours-manager');
    expect(JSON.stringify(told)).not.toContain('Attwater');
    expect((await stand.worklist()).map((row) => row.reference)).toContain(reference);
    expect(await waiting()).toEqual([1, 0]);
  });
});

describe('a Norfolk written referral (R10)', () => {
  it('is kept and clocked like any other, and answered with the number to ring', async () => {
    await stand.at('2026-11-23T10:00:00Z');
    const { reference } = await stand.send({
      referrer: { name: 'Ffion Hale', kind: 'practitioner', email: 'f.hale@fairfield.example' },
      children: [{ givenName: 'Sofia' }],
      concern: { details: 'Hungry' },
    });
    const { clocks } = await stand.show(reference);
    const due = Object.fromEntries(clocks.map(({ kind, dueAt }) => [kind, dueAt]));
    expect(due).toMatchObject({ decide: '2026-11-24T17:00:00.000Z', acknowledge: '2026-11-24T17:00:00.000Z' });
    expect(due['decide-contact']?.slice(0, 16)).toBe('2026-11-24T10:00');
    const receipt = stand.stack.mailbox.sent().find(({ subject }) => subject.includes(reference));
    expect(receipt?.text).toContain('please ring us as well, and quote the reference');
    expect(receipt?.text).toContain('0344 800 8021');
  });
});
