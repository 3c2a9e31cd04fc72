/** Delivered five times, it is one referral with one set of clocks and one of each event; nothing is lost between (design 1, promises 1 and 2). */
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receipt as receiptSchema } from '../../schemas/receipt.ts';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
let sqs: SQSClient;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
  const credentials = { accessKeyId: 'admin', secretAccessKey: 'admin' };
  sqs = new SQSClient({ region: 'eu-west-2', endpoint: stand.stack.endpoints.sqs, credentials });
});
afterAll(async () => {
  sqs.destroy();
  await stand.close();
});

const FORM = {
  referrer: { name: 'Ffion Offiah', kind: 'practitioner', email: 'f.offiah@fairfield.example' },
  children: [{ givenName: 'Sofia' }],
};
const kinds = async (reference: string) => (await stand.history(reference)).events.map(({ facts }) => facts.what);
const mailsAbout = (reference: string) =>
  stand.stack.mailbox.sent().filter(({ subject }) => subject.includes(reference));

describe('an arrival', () => {
  it('posted five times under one key is one referral, whose clocks run from the first', async () => {
    const headers = { 'idempotency-key': 'school-1' };
    const first = await stand.send(FORM, { headers });
    for (let again = 0; again < 4; again++) {
      await stand.later(7);
      const receipt = await stand.send(FORM, { headers });
      expect(receipt).toEqual({ ...first, repeat: true });
    }
    expect(await kinds(first.reference)).toEqual(['opened', 'told']);
    const { clocks } = await stand.show(first.reference);
    expect([...new Set(clocks.map(({ receivedAt }) => receivedAt))]).toEqual([first.receivedAt]);
    expect(mailsAbout(first.reference)).toHaveLength(1);
  });

  it('posted five times at once is one referral', async () => {
    const body = { ...FORM, concern: { details: 'five at once' } };
    const answers = await Promise.all(Array.from({ length: 5 }, () => stand.post(body)));
    await stand.settle();
    const references = answers.map((answer) => receiptSchema.parse(answer.body).reference);
    expect(new Set(references).size).toBe(1);
    expect(await kinds(references[0] ?? '')).toEqual(['opened', 'told']);
  });

  it('under the same key with other content is another, and says so', async () => {
    const headers = { 'idempotency-key': 'school-2' };
    const first = await stand.send(FORM, { headers });
    const second = await stand.send({ ...FORM, concern: { details: 'more' } }, { headers });
    expect(second.reference).not.toBe(first.reference);
    expect(second.findings.map(({ code }) => code)).toContain('key-reused-with-other-content');
    expect((await stand.send({ ...FORM, concern: { details: 'more' } }, { headers })).reference).toBe(
      second.reference,
    );
  });

  it('of the same content is a repeat for 72 hours, and news after that', async () => {
    const body = { ...FORM, concern: { details: 'the same again' } };
    const first = await stand.send(body);
    await stand.later(71 * 60);
    expect((await stand.send(body)).reference).toBe(first.reference);
    await stand.later(2 * 60);
    const later = await stand.send(body);
    expect([later.repeat, later.reference === first.reference]).toEqual([false, false]);
    expect((await stand.send(body)).reference).toBe(later.reference);
  });

  it('from another sender is another arrival, whatever its content', async () => {
    const mine = await stand.send(FORM);
    const theirs = await stand.send(FORM, { token: await stand.system('partner-police') });
    expect(theirs.reference).not.toBe(mine.reference);
  });
});

describe('a queue message delivered again', () => {
  it('does nothing twice: not the reading, not the letter', async () => {
    const { reference } = await stand.send({ ...FORM, concern: { details: 'delivered again' } });
    const before = await stand.history(reference);
    const opened = before.events[0]?.facts;
    if (opened?.what !== 'opened') throw new Error('it was not opened');
    const reading = { id: 'again', reference, content: { kind: 'read-this', arrival: opened.arrival, reference } };
    const told = before.events.find(({ facts }) => facts.what === 'told')?.facts;
    if (told?.what !== 'told') throw new Error('nobody was told');
    const letter = {
      id: told.message,
      reference,
      content: { kind: 'tell-referrer', reference, letter: 'receipt', originalNumber: 1 },
    };
    for (const [queue, body] of [
      ['ReadingQueue', reading],
      ['FeedbackQueue', letter],
    ] as const) {
      const { url } = stand.stack.queue(queue);
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }));
    }
    await stand.settle();
    expect(await stand.history(reference)).toEqual(before);
    expect(mailsAbout(reference)).toHaveLength(1);
  });
});

describe('the screening queues', () => {
  it('hold urgent and routine apart, each message once, with no name in it', async () => {
    const depth = async (queue: string) => {
      const { url } = stand.stack.queue(queue);
      const answer = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
      );
      return Number(answer.Attributes?.ApproximateNumberOfMessages);
    };
    const [urgentBefore, routineBefore] = [await depth('ScreeningUrgentQueue'), await depth('ScreeningRoutineQueue')];
    await stand.send({ ...FORM, concern: { details: 'a routine worry about lateness' } });
    await stand.send({ ...FORM, concern: { details: 'now', immediateProtection: 'yes' } });
    expect([await depth('ScreeningUrgentQueue'), await depth('ScreeningRoutineQueue')]).toEqual([
      urgentBefore + 1,
      routineBefore + 1,
    ]);
  });
});
