/** Every sample, down the whole road by its own way in, becomes what its expectations say; then the reference consumer screens them all. */
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { screeningMessage } from '../../schemas/messages.ts';
import { screenEverything } from '../../tools/start/consumer.ts';
import { screeningOf } from '../../tools/start/screening.ts';
import { sendSample } from '../../tools/start/send-sample.ts';
import { samples, unlike } from '../samples/sample.ts';
import { openStand, type Stand } from './stand.ts';

const all = await samples();
let stand: Stand;
let sqs: SQSClient;
const references = new Map<string, string>();

beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T14:00:00Z' });
  const credentials = { accessKeyId: 'admin', secretAccessKey: 'admin' };
  sqs = new SQSClient({ region: 'eu-west-2', endpoint: stand.stack.endpoints.sqs, credentials });
});
afterAll(async () => {
  sqs.destroy();
  await stand.close();
});

/** What waits on a screening queue, by reference, as it travels. It is hidden for a second only, so that the consumer finds it again. */
async function waitingOn(queue: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: stand.stack.queue(queue).url,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 1,
      }),
    );
    const fresh = Messages.filter(({ Body = '' }) => !found.has(screeningMessage.parse(JSON.parse(Body)).subject));
    if (fresh.length === 0) return found;
    for (const { Body = '' } of fresh) found.set(screeningMessage.parse(JSON.parse(Body)).subject, Body);
  }
}

describe('the samples', () => {
  it.each(all.map((sample) => [sample.file, sample] as const))('%s arrives as it should', async (file, sample) => {
    const reference = await sendSample(stand.stack, sample, screeningOf(stand.stack).listed);
    references.set(file, reference);
    const { expected } = sample;
    const { referral } = await stand.show(reference);
    const { channel, nature, standing, urgency } = referral;
    expect({ channel, nature, standing, urgency: urgency.level }).toEqual({
      channel: expected.channel,
      nature: expected.nature,
      standing: expected.standing,
      urgency: expected.urgency,
    });
    expect(urgency.because).toEqual(expect.arrayContaining(expected.because));
    const codes = referral.findings.map(({ code }) => code);
    expect(unlike(expected, referral.draft, codes)).toEqual([]);
    const receipts = stand.stack.mailbox.sent().filter(({ subject }) => subject.includes(reference));
    expect(receipts.flatMap(({ to }) => to)).toEqual(expected.mail === null ? [] : [expected.mail]);
  });

  it('wait for screening on the queue of their urgency, without a word of their story', async () => {
    const queues = {
      urgent: await waitingOn('ScreeningUrgentQueue'),
      routine: await waitingOn('ScreeningRoutineQueue'),
    };
    for (const { file, expected } of all) {
      const reference = references.get(file) ?? '';
      expect([queues.urgent.has(reference), queues.routine.has(reference)], file).toEqual([
        expected.screening === 'urgent',
        expected.screening === 'routine',
      ]);
    }
    const travelled = [...queues.urgent.values(), ...queues.routine.values()].join('\n').toLowerCase();
    const names = z.array(z.string()).parse(await namesHeld());
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => travelled.includes(name.toLowerCase()))).toEqual([]);
    const logs = stand.stack.logs().toLowerCase();
    expect(names.filter((name) => logs.includes(name.toLowerCase()))).toEqual([]);
  });

  it('are acknowledged and decided by the reference consumer, but for what a person must look at', async () => {
    await screenEverything(stand.stack, stand.folder, () => undefined);
    for (const { file, expected } of all) {
      const { referral, clocks, screening } = await stand.show(references.get(file) ?? '');
      const forAPerson = expected.nature !== 'referral';
      // What follows a decision (recording, what a disposal led to) is owed by people long after the consumer is done.
      const screened = clocks.filter(({ kind }) =>
        ['acknowledge', 'decide-contact', 'decide', 'look'].includes(kind),
      );
      expect(
        screened.every(({ stoppedAt }) => stoppedAt !== undefined),
        file,
      ).toBe(!forAPerson);
      expect(
        screening.checklist.every(({ answer }) => answer !== undefined),
        file,
      ).toBe(!forAPerson);
      expect(referral.standing, file).toBe(forAPerson ? expected.standing : 'closed');
    }
  });

  it('made no call that its role in the templates does not allow', () => {
    const { denied } = z
      .object({ denied: z.array(z.unknown()) })
      .loose()
      .parse(stand.stack.gateReport());
    expect(denied).toEqual([]);
  });
});

/** Family names and addresses of the people in the samples, as a machine read them: what must never travel. */
async function namesHeld(): Promise<string[]> {
  const names = new Set<string>();
  for (const reference of references.values()) {
    const { referral } = await stand.show(reference);
    for (const person of referral.draft.people) {
      if (person.name?.family && person.name.family.length > 3) names.add(person.name.family);
    }
    if (referral.draft.referrer.email) names.add(referral.draft.referrer.email);
  }
  return [...names];
}
