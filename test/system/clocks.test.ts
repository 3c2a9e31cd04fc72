/** A referral left alone warns, runs out and escalates, once each, through outages and kills (procedure, system 14). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-12-24T10:00:00Z' });
});
afterAll(() => stand.close());

const happened = async (reference: string) => (await stand.history(reference)).events.map(({ facts }) => facts.what);
const marks = async (reference: string) => (await happened(reference)).filter((what) => what.startsWith('clock-'));

describe('a referral of Thursday 24 December 2026, 10:00, left alone', () => {
  let reference: string;

  it('is due at the close of Tuesday 29 December', async () => {
    const receipt = await stand.send({
      children: [{ givenName: 'Sofia', familyName: 'Offiah' }],
      concern: { details: 'Late from school' },
    });
    reference = receipt.reference;
    expect([receipt.acknowledgeBy, receipt.decideBy]).toEqual([
      '2026-12-29T17:00:00.000Z',
      '2026-12-29T17:00:00.000Z',
    ]);
  });

  it('says nothing over Christmas', async () => {
    await stand.at('2026-12-28T12:00:00Z');
    expect(await marks(reference)).toEqual([]);
  });

  it('warns once, however often it is asked and through a crash', async () => {
    const warnAt = (await stand.show(reference)).clocks[0]?.warnAt;
    if (!warnAt) throw new Error('this profile warns nobody');
    await stand.at(warnAt);
    await stand.later(1);
    await stand.crash();
    await stand.later(1);
    expect(await marks(reference)).toEqual(['clock-warned', 'clock-warned']);
  });

  it('runs out once, though everything was down at that minute, and pages the rungs of the ladder', async () => {
    const paged = stand.stack.published('Paging').length;
    await stand.stack.kill();
    await stand.crash();
    await stand.at('2026-12-29T19:30:00Z');
    await stand.later(1);
    expect(await marks(reference)).toEqual(['clock-warned', 'clock-warned', 'clock-out', 'clock-out']);
    const told = stand.stack.published('Paging');
    expect(told.length).toBeGreaterThan(paged);
    expect(JSON.stringify(told)).not.toContain('Offiah');
    const { referral, clocks } = await stand.show(reference);
    expect(referral.receivedAt).toBe(clocks[0]?.receivedAt);
    expect((await stand.worklist()).find((row) => row.reference === reference)?.clocks).toMatchObject([
      { out: true },
      { out: true },
    ]);
  });

  it('is late when it is acknowledged after that', async () => {
    const body = { expectedVersion: 1, how: 'telephone', words: 'Rang the school', actions: 'A worker visits today' };
    expect((await stand.command(reference, 'acknowledgement', body)).status).toBe(200);
    const { clocks } = await stand.show(reference);
    expect(clocks.find(({ kind }) => kind === 'acknowledge')).toMatchObject({ late: true });
  });
});

describe('a call taken at 11:10 and keyed at 14:00', () => {
  it('runs from 11:10 for a worker, and from its true arrival for anybody else (P14)', async () => {
    await stand.at('2027-01-06T14:00:00Z');
    const form = {
      channel: 'phone',
      takenBy: 'Ade Balogun',
      receivedAt: '2027-01-06T11:10:00Z',
      children: [{ givenName: 'Kit' }],
    };
    const worker = await stand.send(form, { token: await stand.person() });
    expect(worker.receivedAt).toBe('2027-01-06T11:10:00.000Z');
    expect((await stand.show(worker.reference)).referral.channel).toBe('phone');
    const partner = await stand.send(form);
    expect(Date.parse(partner.receivedAt)).toBeGreaterThanOrEqual(Date.parse('2027-01-06T14:00:00Z'));
    expect(partner.findings.map(({ code }) => code)).toContain('stated-arrival-not-counted');
    const future = await stand.send({ ...form, receivedAt: '2027-02-01T11:10:00Z' }, { token: await stand.person() });
    expect(Date.parse(future.receivedAt)).toBeLessThan(Date.parse('2027-01-07T00:00:00Z'));
  });
});
