/** Killed with all its processes at 25 random moments under load, and started again: nothing is lost, nothing is doubled, no clock is restarted. */
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { parse } from '../../functions/ports/record-items.ts';
import { type StackProcess, startStackProcess } from '../../infra/local/apart/stack-process.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { ReferralEvent } from '../../schemas/event.ts';
import { receipt as receiptSchema } from '../../schemas/receipt.ts';
import { listeners } from '../listeners.ts';

/** What runs from the arrival of every contact, in order of its name. */
const EVERY_CONTACT = ['acknowledge', 'chase', 'decide', 'decide-contact', 'write-up'];

const KILLS = 25;
const SEED = Number(process.env.KILL_SEED ?? randomInt(1_000_000));

/** A small generator with a seed (mulberry32), so that a failing run can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(SEED);
let folder: string;
let stack: StackProcess;
let token: string;

async function start(): Promise<void> {
  const clockStart = new Date('2026-11-19T10:00:00Z');
  stack = await startStackProcess({
    cdkOut: inject('assemblies').hertfordshire,
    stateDir: folder,
    schedules: false,
    clockStart,
  });
  token = z.string().parse(await stack.ask('systemToken', 'partner-school'));
}

beforeAll(async () => {
  console.log(`kill test: KILL_SEED=${SEED}`);
  folder = await mkdtemp(join(tmpdir(), 'front-door-kill-'));
  await start();
});
afterAll(async () => {
  await stack.kill();
  await rm(folder, { recursive: true, force: true });
});

type Taken = { reference: string; receivedAt: string };
const taken = new Map<string, Taken>();

async function send(key: string): Promise<void> {
  const answer = await fetch(`${stack.apiUrl}/referrals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      children: [{ givenName: 'Child', familyName: key }],
      concern: { details: `Concern ${key}` },
    }),
  });
  if (answer.status !== 202) throw new Error(String(answer.status));
  const { reference, receivedAt } = receiptSchema.parse(await answer.json());
  const before = taken.get(key);
  if (before) expect({ reference, receivedAt }, key).toEqual(before);
  taken.set(key, { reference, receivedAt });
}

/** Posts until told to stop. What gets no answer is sent again after the restart, under its key, as a sender does. */
async function load(name: string, over: { yes: boolean }, unanswered: Set<string>): Promise<void> {
  for (let count = 0; !over.yes; count++) {
    const key = `${name}-${count}`;
    await send(key).catch(() => unanswered.add(key));
  }
}

type Rows = {
  referrals: string[];
  arrivals: { reference: string; state: string }[];
  clocks: Map<string, Clock[]>;
  events: Map<string, ReferralEvent[]>;
};

/** Everything in the table, read by an administrator. */
async function everything(): Promise<Rows> {
  const credentials = { accessKeyId: 'admin', secretAccessKey: 'admin' };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ region: 'eu-west-2', endpoint: stack.endpoints.dynamodb, credentials }),
  );
  const TableName = z.string().parse(await stack.ask('physicalName', 'AWS::DynamoDB::GlobalTable', 'Table'));
  const rows: Rows = { referrals: [], arrivals: [], clocks: new Map(), events: new Map() };
  const add = <Value>(map: Map<string, Value[]>, pk: string, value: Value) =>
    map.set(pk, [...(map.get(pk) ?? []), value]);
  for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true })) {
    for (const item of page.Items ?? []) {
      const { pk, kind } = z.object({ pk: z.string(), kind: z.string() }).parse(item);
      const of = pk.replace('referral#', '');
      if (kind === 'referral') rows.referrals.push(parse.referral(item).reference);
      if (kind === 'arrival') rows.arrivals.push(parse.arrival(item));
      if (kind === 'clock') add(rows.clocks, of, parse.clock(item));
      if (kind === 'event') add(rows.events, of, parse.event(item));
    }
  }
  client.destroy();
  return rows;
}

describe(`killed ${KILLS} times`, () => {
  it('begins on a stack that listens on 127.0.0.1 and nowhere else', async () => {
    await send('first');
    const open = listeners(stack.pids());
    expect(open.length).toBeGreaterThanOrEqual(9);
    expect(open.filter((address) => !address.startsWith('0100007F:'))).toEqual([]);
  });

  it('loses nothing that was receipted, and a repeat gets the first receipt', { timeout: 600_000 }, async () => {
    for (let round = 0; round < KILLS; round++) {
      const over = { yes: false };
      const unanswered = new Set<string>();
      const workers = ['a', 'b', 'c'].map((worker) => load(`${round}-${worker}`, over, unanswered));
      await pause(20 + random() * 600);
      over.yes = true;
      await stack.kill();
      await Promise.all(workers);
      await start();
      for (const key of unanswered) await send(key);
      for (const key of [...taken.keys()].slice(-3)) await send(key);
    }
    expect(taken.size).toBeGreaterThan(KILLS);
  });

  it('opened every one of them once, with its clocks from its first arrival', { timeout: 300_000 }, async () => {
    // What was in flight when it was killed is hidden by its queue; the ledger asks again by itself.
    for (let six = 0; six < 3; six++) {
      await stack.ask('waitForIdle', '60000');
      await stack.ask('advance', String(6 * 60_000));
      for (const sweep of ['SweepArrivals', 'SweepOutbox']) await stack.ask('tick', sweep);
    }
    await stack.ask('waitForIdle', '60000');
    const { referrals, arrivals, clocks, events } = await everything();
    const sent = [...taken.values()].map(({ reference }) => reference).sort();
    expect(referrals.toSorted()).toEqual(sent);
    expect(arrivals.map(({ reference }) => reference).sort()).toEqual(sent);
    expect(new Set(arrivals.map(({ state }) => state))).toEqual(new Set(['opened']));
    for (const { reference, receivedAt } of taken.values()) {
      const theirs = clocks.get(reference) ?? [];
      expect(theirs.map(({ kind }) => kind).sort(), reference).toEqual(EVERY_CONTACT);
      expect([...new Set(theirs.map((clock) => clock.receivedAt))], reference).toEqual([receivedAt]);
      expect(theirs.map(({ history }) => history.map(({ what }) => what))).toEqual(
        EVERY_CONTACT.map(() => ['started']),
      );
      const happened = (events.get(reference) ?? []).map(({ facts }) => facts.what);
      expect(
        happened.filter((what) => what === 'opened'),
        reference,
      ).toHaveLength(1);
      const numbers = (events.get(reference) ?? []).map(({ sequence }) => sequence).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});
