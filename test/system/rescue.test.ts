/** Whatever fails between arrival and opening, the referral surfaces by itself, with its clock where it was (design 4, "when it fails here"). */
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalItem, landedItem, messageItem } from '../../functions/ports/landing-items.ts';
import { digest } from '../../functions/ports/originals.ts';
import { openBucketStore, UNLOCKED } from '../../infra/local/buckets/bucket-store.ts';
import { bucketsOf } from '../../infra/local/buckets/buckets.ts';
import { openState } from '../../infra/local/state.ts';
import { type Arrival, arrival as arrivalSchema } from '../../schemas/arrival.ts';
import { instant, referenceFrom } from '../../schemas/primitives.ts';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
let sqs: SQSClient;
let s3: S3Client;
let dynamo: DynamoDBDocumentClient;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
  const settings = { region: 'eu-west-2', credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' } };
  const { endpoints } = stand.stack;
  sqs = new SQSClient({ ...settings, endpoint: endpoints.sqs });
  s3 = new S3Client({ ...settings, endpoint: endpoints.s3, forcePathStyle: true });
  const raw = new DynamoDBClient({ ...settings, endpoint: endpoints.dynamodb });
  dynamo = DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } });
});
afterAll(async () => {
  sqs.destroy();
  s3.destroy();
  dynamo.destroy();
  await stand.close();
});

/** An arrival that has landed and whose "read this" message is nowhere: as after a crash of everything between the two. */
async function stuck(body: object | 'bytes lost'): Promise<Arrival> {
  const content = Buffer.from(JSON.stringify(body));
  const original = digest(content);
  const arrival = arrivalSchema.parse({
    id: digest(randomBytes(8)),
    reference: referenceFrom(randomBytes(5)),
    channel: 'e-form',
    sender: { kind: 'system', id: 'partner-school' },
    receivedAt: instant.parse(new Date(stand.stack.clock.now()).toISOString()),
    identity: original,
    original,
    objectKey: `originals/${original}`,
    mediaType: 'application/json',
    name: '',
    bytes: content.length,
    state: 'landed',
    findings: [],
    attempts: 1,
  });
  if (body !== 'bytes lost') {
    const Bucket = stand.stack.physicalName('AWS::S3::Bucket', 'Originals');
    await s3.send(new PutObjectCommand({ Bucket, Key: arrival.objectKey, Body: content }));
  }
  const TableName = stand.stack.physicalName('AWS::DynamoDB::GlobalTable', 'Table');
  for (const Item of [arrivalItem(arrival, arrival.receivedAt), landedItem(arrival)]) {
    await dynamo.send(new PutCommand({ TableName, Item }));
  }
  return arrival;
}

const INBOX_KEY = 'mail/';
/** When the mail service took the mails of this file: before they were stored. */
const TAKEN = 'Thu, 19 Nov 2026 09:41:07 +0000 (UTC)';

/** A mail as the mail service stores it, of which nobody was told: its notice was lost on the way. */
async function unannounced(messageId: string, given: string): Promise<{ key: string; raw: string }> {
  const key = `${INBOX_KEY}${randomBytes(8).toString('hex')}`;
  const raw = [
    'Return-Path: <teacher@school.example>',
    `Received: from mail.school.example by inbound-smtp.eu-west-2.amazonaws.com with SMTP id a1; ${TAKEN}`,
    'Return-Path: <forged@elsewhere.example>',
    `Message-ID: ${messageId}`,
    'From: A Teacher <somebody@elsewhere.example>',
    'To: referrals@front-door.example',
    'Subject: Referral',
    '',
    `Child's first name: ${given}`,
    "Child's surname: Offiah",
    'Reason for referral: bruise on the arm',
    '',
  ].join('\r\n');
  const { stack, folder } = stand;
  const state = openState(folder);
  const buckets = openBucketStore(state, bucketsOf(stack.template), stack.clock.now);
  const inbox = buckets.settings(stack.physicalName('AWS::S3::Bucket', 'Inbox'));
  if (inbox === undefined) throw new Error('no inbox');
  buckets.put(inbox, { key, body: Buffer.from(raw), headers: {}, tags: {}, lock: UNLOCKED });
  state.close();
  return { key, raw };
}

/** What the inbox bucket would have put on the mail queue. */
function noticeOf(key: string): string {
  const eventTime = new Date(stand.stack.clock.now()).toISOString();
  return JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', eventTime, s3: { object: { key } } }] });
}
const onMailQueue = async (queue: 'MailQueue' | 'MailDeadLetters', MessageBody: string) => {
  await sqs.send(new SendMessageCommand({ QueueUrl: stand.stack.queue(queue).url, MessageBody }));
  await stand.settle();
};

const inInbox = async () => {
  const Bucket = stand.stack.physicalName('AWS::S3::Bucket', 'Inbox');
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: INBOX_KEY }));
  return Contents.map(({ Key }) => Key);
};
const referencesNow = async () => (await stand.worklist()).map(({ reference }) => reference);

describe('a mail in the inbox that never landed', () => {
  it('lands by itself ten minutes later, from the moment the mail service took it and the envelope it came in, once', async () => {
    const before = new Set(await referencesNow());
    const { key } = await unannounced('<lost-notice@school.example>', 'Sofia');
    await stand.later(8);
    expect((await referencesNow()).filter((one) => !before.has(one))).toEqual([]);
    await stand.later(3);
    await stand.later(3);
    const opened = (await referencesNow()).filter((one) => !before.has(one));
    expect(opened).toHaveLength(1);
    const { referral, clocks } = await stand.show(opened[0] ?? '');
    expect(referral.sender).toEqual({ kind: 'mail', address: 'teacher@school.example' });
    expect(referral.receivedAt).toBe('2026-11-19T09:41:07.000Z');
    expect(clocks[0]?.receivedAt).toBe(referral.receivedAt);
    expect(await inInbox()).not.toContain(key);
    await onMailQueue('MailQueue', noticeOf(key));
    expect((await referencesNow()).filter((one) => !before.has(one))).toEqual(opened);
  });

  it('is the mail that its sender’s server delivers again, whichever way each of them landed', async () => {
    const before = new Set(await referencesNow());
    const { raw } = await unannounced('<twice@school.example>', 'Tomas');
    await stand.later(11);
    await stand.mail(raw.split('\r\n').slice(3).join('\r\n'), 'teacher@school.example');
    expect((await referencesNow()).filter((one) => !before.has(one))).toHaveLength(1);
    expect(await inInbox()).toEqual([]);
  });

  it('is not what AWS itself puts there at set-up: that is passed over, and said in the log', async () => {
    const before = await referencesNow();
    const Bucket = stand.stack.physicalName('AWS::S3::Bucket', 'Inbox');
    const Key = `${INBOX_KEY}AMAZON_SES_SETUP_NOTIFICATION`;
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Set up' }));
    await onMailQueue('MailQueue', JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket }));
    await stand.later(11);
    expect(await referencesNow()).toEqual(before);
    expect(await inInbox()).toEqual([Key]);
    const said = stand.stack.logs('ReceiveMail');
    expect(said).toMatch(/"no-mail-of-ours".*"mail-service-set-up"|"mail-service-set-up".*"no-mail-of-ours"/);
    expect(said).toMatch(/bucket-trial/);
    expect(said).not.toContain('message-failed');
  });

  it('is landed from the dead letters of mail, at the moment the mail service took it', async () => {
    const before = new Set(await referencesNow());
    const { key } = await unannounced('<dead@school.example>', 'Amira');
    for (let twice = 0; twice < 2; twice++) await onMailQueue('MailDeadLetters', noticeOf(key));
    const opened = (await referencesNow()).filter((one) => !before.has(one));
    expect(opened).toHaveLength(1);
    expect((await stand.show(opened[0] ?? '')).referral.receivedAt).toBe('2026-11-19T09:41:07.000Z');
  });
});

describe('an arrival stuck before opening', () => {
  it('is asked for again five minutes later, and is read', async () => {
    const arrival = await stuck({ children: [{ givenName: 'Sofia' }] });
    await stand.later(4);
    expect((await stand.history(arrival.reference).catch(() => ({ events: [] }))).events).toEqual([]);
    await stand.later(2);
    const { referral, clocks } = await stand.show(arrival.reference);
    expect(referral.nature).toBe('referral');
    expect(new Set(clocks.map(({ receivedAt }) => receivedAt))).toEqual(new Set([arrival.receivedAt]));
  });

  it('whose bytes cannot be had is opened unread and urgent within a quarter of an hour, and somebody is paged', async () => {
    const paged = stand.stack.published('Paging').length;
    const arrival = await stuck('bytes lost');
    for (let five = 0; five < 3; five++) await stand.later(6);
    const { referral, clocks } = await stand.show(arrival.reference);
    expect(referral).toMatchObject({
      nature: 'unread',
      urgency: { level: 'urgent' },
      receivedAt: arrival.receivedAt,
    });
    expect(clocks[0]?.receivedAt).toBe(arrival.receivedAt);
    expect(stand.stack.published('Paging')).toHaveLength(paged + 1);
  });

  it('that ended in the dead letters of reading is opened unread at once, once', async () => {
    const arrival = await stuck('bytes lost');
    const { reference, id } = arrival;
    const body = JSON.stringify({ id: 'x', reference, content: { kind: 'read-this', arrival: id, reference } });
    for (let twice = 0; twice < 2; twice++) {
      await sqs.send(
        new SendMessageCommand({ QueueUrl: stand.stack.queue('ReadingDeadLetters').url, MessageBody: body }),
      );
      await stand.settle();
    }
    expect((await stand.show(reference)).referral.nature).toBe('unread');
    expect((await stand.history(reference)).events.filter(({ facts }) => facts.what === 'opened')).toHaveLength(1);
  });

  it('whose letter could not be sent is a task for a person, said once', async () => {
    const { reference } = await stand.send({ children: [{ givenName: 'Tomas' }] });
    const content = { kind: 'tell-referrer', reference, letter: 'receipt', originalNumber: 1 };
    const body = JSON.stringify({ id: 'letter-1', reference, content });
    for (let twice = 0; twice < 2; twice++) {
      await sqs.send(
        new SendMessageCommand({ QueueUrl: stand.stack.queue('FeedbackDeadLetters').url, MessageBody: body }),
      );
      await stand.settle();
    }
    const { referral } = await stand.show(reference);
    expect(referral.findings.filter(({ code }) => code === 'referrer-not-told')).toHaveLength(1);
  });
});

describe('a message row that this version cannot read, as after going back to an older one', () => {
  it('keeps nothing else from being sent', async () => {
    const TableName = stand.stack.physicalName('AWS::DynamoDB::GlobalTable', 'Table');
    const put = (Item: Record<string, unknown>) => dynamo.send(new PutCommand({ TableName, Item }));
    const { reference } = await stand.send({ children: [{ givenName: 'Marek' }] });
    const owedSince = instant.parse(new Date(stand.stack.clock.now()).toISOString());
    const page = { kind: 'page', reference, because: 'urgent', rung: 'duty', receivedAt: owedSince } as const;
    const owed = messageItem({ id: `${reference}.page.9.1`, reference, owedSince, state: 'owed', content: page });
    const { dueShard: _, dueAt: __, ...known } = owed;
    // First as one that was sent: the stream sees only new rows, and the sweep must find this one by itself.
    await put({ ...known, state: 'sent' });
    await put({
      ...owed,
      sk: 'message#from-tomorrow',
      value: { kind: 'from-tomorrow' },
      dueAt: '2026-01-01T00:00:00.000Z',
    });
    await stand.settle();
    const paged = stand.stack.published('Paging').length;
    await put(owed);
    await stand.later(2);
    expect(stand.stack.published('Paging')).toHaveLength(paged + 1);
  });
});

describe('a referral whose reading cannot be had', () => {
  it('is shown all the same, and says that its evidence is missing', async () => {
    const { reference } = await stand.send({ children: [{ givenName: 'Leila' }] });
    const whole = await stand.show(reference);
    expect(Object.keys(whole.evidence).length).toBeGreaterThan(0);
    const Bucket = stand.stack.physicalName('AWS::S3::Bucket', 'Readings');
    const Key = whole.referral.originals[0]?.readingKey;
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: '{"of": "another version"}' }));
    const shown = await stand.show(reference);
    expect(shown.referral.draft).toEqual(whole.referral.draft);
    expect(shown.evidence).toEqual({});
    expect(shown.referral.findings.map(({ code }) => code)).toContain('evidence-not-to-hand');
  });
});
