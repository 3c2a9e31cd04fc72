/** A referral left alone warns, runs out and escalates, once each, through outages and kills (procedure, system 14); a child in danger pages at any hour; a new calendar moves what runs. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../domain/clock.ts';
import { clockItem } from '../../functions/ports/record-items.ts';
import type { Clock } from '../../schemas/clock.ts';
import { instant, reference as referenceSchema } from '../../schemas/primitives.ts';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-12-24T10:00:00Z' });
});
afterAll(() => stand.close());

/** What every contact is owed in Hertfordshire within one working day; the referrer's chase comes later. */
const ONE_DAY = ['acknowledge', 'decide-contact', 'decide', 'write-up'];
function startOf({ history: [first] }: Clock) {
  if (first?.what !== 'started') throw new Error('it does not begin with its start');
  return first;
}
const timesOver = (what: string) => ONE_DAY.map(() => what);
const happened = async (reference: string) => (await stand.history(reference)).events.map(({ facts }) => facts.what);
const MARKS = /^clock-(warned|out|climbed|recomputed)$/;
const marks = async (reference: string) => (await happened(reference)).filter((what) => MARKS.test(what));
const rungsPaged = async (reference: string) =>
  (await stand.history(reference)).events.flatMap(({ facts }) => (facts.what === 'paged' ? [facts.rung] : []));

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
    expect(await marks(reference)).toEqual(timesOver('clock-warned'));
  });

  it('runs out once, though everything was down at that minute, and pages the rungs of the ladder', async () => {
    const paged = stand.stack.published('Paging').length;
    await stand.stack.kill();
    await stand.crash();
    await stand.at('2026-12-29T19:30:00Z');
    await stand.later(1);
    expect(await marks(reference)).toEqual([...timesOver('clock-warned'), ...timesOver('clock-out')]);
    const told = stand.stack.published('Paging');
    expect(told.length).toBeGreaterThan(paged);
    expect(JSON.stringify(told)).not.toContain('Offiah');
    const { referral, clocks } = await stand.show(reference);
    expect(referral.receivedAt).toBe(clocks[0]?.receivedAt);
    const row = (await stand.worklist()).find((each) => each.reference === reference);
    expect(
      row?.clocks
        .filter(({ out }) => out)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(ONE_DAY.toSorted());
  });

  it('climbs the next morning to somebody above, and rings before the referrer must ask again', async () => {
    await stand.at('2026-12-30T13:00:00Z');
    await stand.later(1);
    expect((await marks(reference)).slice(8)).toEqual(timesOver('clock-climbed'));
    expect(await rungsPaged(reference)).toContain('assistant-director');
    const paged = (await rungsPaged(reference)).length;
    await stand.at('2026-12-31T09:00:00Z');
    await stand.later(1);
    expect((await marks(reference)).slice(12)).toEqual(['clock-warned']);
    expect(await rungsPaged(reference)).toHaveLength(paged + 1);
  });

  it('is late when it is acknowledged after that, and nobody need chase any more', async () => {
    const body = { expectedVersion: 1, how: 'telephone', words: 'Rang the school', actions: 'A worker visits today' };
    expect((await stand.command(reference, 'acknowledgement', body)).status).toBe(200);
    const { clocks } = await stand.show(reference);
    expect(clocks.find(({ kind }) => kind === 'acknowledge')).toMatchObject({ late: true });
    expect(clocks.find(({ kind }) => kind === 'chase')).toMatchObject({ late: false });
  });
});

describe('"needs protection now" at 02:00 on a Sunday (procedure, system 17)', () => {
  it('pages out of hours at once, climbs while nobody acts, and each rung hears of it once', async () => {
    await stand.at('2027-01-03T02:00:00Z');
    const { reference } = await stand.send({
      children: [{ givenName: 'Kit', familyName: 'Offiah' }],
      concern: { details: 'He has locked her in', immediateProtection: 'yes' },
    });
    expect(await rungsPaged(reference)).toEqual(['out-of-hours-manager']);
    for (const minutes of [1, 14, 1, 15, 30, 60]) await stand.later(minutes);
    expect(await rungsPaged(reference)).toEqual([
      'out-of-hours-manager',
      'out-of-hours-manager',
      'head-of-front-door',
      'assistant-director',
    ]);
    const { clocks } = await stand.show(reference);
    expect(clocks.find(({ kind }) => kind === 'protect')).toMatchObject({ dueAt: clocks[0]?.receivedAt });
  });
});

describe('a clock that was made by the rules of before', () => {
  it('is worked out again within the hour, with its history, and once', async () => {
    await stand.at('2027-01-05T10:00:00Z');
    const { reference } = await stand.send({ children: [{ givenName: 'Mina' }] });
    await stand.stack.tick('RecomputeClocks');
    await stand.settle();
    expect(await marks(reference)).toEqual([]);

    const now = (await stand.history(reference)).clocks.find(({ kind }) => kind === 'decide');
    if (!now) throw new Error('no clock decides');
    const { figures: made } = startOf(now);
    const figures = {
      ...made,
      dueAt: instant.parse('2027-01-05T17:00:00.000Z'),
      rule: { ...made.rule, profileVersion: '2025-9' },
    };
    const before: Clock = { ...now, ...figures, history: [{ ...startOf(now), figures }] };
    const dynamo = DynamoDBDocumentClient.from(
      new DynamoDBClient({
        region: 'eu-west-2',
        endpoint: stand.stack.endpoints.dynamodb,
        credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' },
      }),
      { marshallOptions: { removeUndefinedValues: true } },
    );
    const TableName = stand.stack.physicalName('AWS::DynamoDB::GlobalTable', 'Table');
    await dynamo.send(new PutCommand({ TableName, Item: clockItem(referenceSchema.parse(reference), before) }));
    dynamo.destroy();

    for (let twice = 0; twice < 2; twice++) {
      await stand.stack.tick('RecomputeClocks');
      await stand.settle();
    }
    expect(await marks(reference)).toEqual(['clock-recomputed']);
    const after = (await stand.history(reference)).clocks.find(({ kind }) => kind === 'decide');
    expect(after?.dueAt).toBe(now.dueAt);
    expect(after?.receivedAt).toBe(now.receivedAt);
    expect(after?.history.map(({ what }) => what)).toEqual(['started', 'recomputed']);
    expect(replay(after?.history ?? [])).toEqual(after);
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
