/** Mail comes in as the real mail service hands it on, or is refused in the words a mail server uses. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Stack, startStack } from '../../../infra/local/stack.ts';
import { askDoor } from './fixtures/door.ts';
import { type Fixture, makeFixture } from './fixtures/fixture.ts';

let fixture: Fixture;
let stack: Stack;
let s3: S3Client;
let table: DynamoDBDocumentClient;
const admin = { region: 'eu-west-2', credentials: { accessKeyId: 'administrator', secretAccessKey: 'local' } };

beforeAll(async () => {
  fixture = await makeFixture();
  const stateDir = await fixture.newFolder('state');
  stack = await startStack({
    cdkOut: fixture.cdkOut,
    stateDir,
    schedules: false,
    clockStart: new Date('2026-12-18T16:59:00Z'),
  });
  s3 = new S3Client({ ...admin, endpoint: stack.endpoints.s3 });
  table = DynamoDBDocumentClient.from(new DynamoDBClient({ ...admin, endpoint: stack.endpoints.dynamodb }));
});
afterAll(async () => {
  await stack?.stop();
  await fixture?.remove();
});

const send = (mail: { to?: string; text?: string; headers?: Record<string, string> }) =>
  nodemailer.createTransport({ host: '127.0.0.1', port: stack.smtpPort, secure: false, ignoreTLS: true }).sendMail({
    from: 'Head <head@school.example>',
    to: 'referrals@fixture.example',
    subject: 'A referral',
    text: 'Please see below.',
    ...mail,
  });

const Notice = z.looseObject({
  Records: z.tuple([
    z.looseObject({ eventTime: z.string(), s3: z.looseObject({ object: z.looseObject({ key: z.string() }) }) }),
  ]),
});
/** What the queue was told, each with the mail as it lies in the bucket. */
const notices = async () => {
  const { Items = [] } = await table.send(
    new ScanCommand({ TableName: stack.physicalName('AWS::DynamoDB::Table', 'Table') }),
  );
  const bodies = Items.filter(({ pk }) => String(pk).startsWith('work#')).map(({ body }) => String(body));
  return Promise.all(
    bodies.map(async (body) => {
      const [{ eventTime, s3: of }] = Notice.parse(JSON.parse(body)).Records;
      const { key } = of.object;
      const { Body } = await s3.send(
        new GetObjectCommand({ Bucket: stack.physicalName('AWS::S3::Bucket', 'Inbox'), Key: key }),
      );
      return { body, eventTime, key, text: (await Body?.transformToString()) ?? '' };
    }),
  );
};

describe('a mail', () => {
  it('is kept under the rule’s prefix with the service’s stamps above its own headers, and its queue is told', async () => {
    await send({});
    await stack.waitForIdle();
    const [notice] = await notices();
    expect(notice?.eventTime).toMatch(/^2026-12-18T16:59/);
    expect(notice?.key).toMatch(/^mail\/[0-9a-f]{32}$/);
    expect(notice?.body).not.toMatch(/school\.example|A referral/);
    expect(notice?.text).toMatch(
      /^Return-Path: <head@school\.example>\r\nReceived: [\s\S]+Fri, 18 Dec 2026 16:59:\d\d \+0000 \(UTC\)\r\nX-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS/,
    );
    expect(notice?.text).toContain('Please see below.');
  });

  it('carries another verdict when its sender rehearses one', async () => {
    await send({ headers: { 'X-Local-Verdicts': 'virus=FAIL' } });
    await stack.waitForIdle();
    const verdicts = (await notices()).map(({ text }) => /^X-SES-Virus-Verdict: (\w+)/m.exec(text)?.[1]);
    expect(verdicts.sort()).toEqual(['FAIL', 'PASS']);
  });

  it('for somebody unknown is refused with 550, and one over 40 MB with 552', async () => {
    await expect(send({ to: 'nobody@fixture.example' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(send({ text: 'x'.repeat(41 * 1024 * 1024) })).rejects.toMatchObject({ responseCode: 552 });
  });

  it('of 30 MB is kept whole', async () => {
    const line = `${'y'.repeat(70)}\r\n`;
    const before = (await versions()).length;
    await send({ text: line.repeat(430_000) });
    const sizes = (await versions()).map(({ Size }) => Size ?? 0);
    expect(sizes).toHaveLength(before + 1);
    expect(Math.max(...sizes)).toBeGreaterThan(30_000_000);
    await stack.waitForIdle();
  });

  it('to the simulator’s bouncing address is taken, marked, and comes back to the inbox as automatic mail', async () => {
    const token = await stack.tokens.systemToken('partner-school');
    await askDoor(stack.apiUrl, token, 'mail', 'bounce@simulator.amazonses.com');
    expect(stack.mailbox.sent().at(-1)).toMatchObject({
      to: ['bounce@simulator.amazonses.com'],
      delivery: 'bounced',
    });
    const back = async () => (await notices()).find(({ text }) => text.startsWith('Return-Path: <>'));
    await expect.poll(back, { timeout: 30_000 }).toBeDefined();
    expect((await back())?.text).toMatch(
      /Auto-Submitted: auto-replied[\s\S]+Delivery Status|Delivery Status[\s\S]+Auto-Submitted/,
    );
  });
});

describe('an original under lock', () => {
  it('cannot be deleted before its day, by nobody, and every version stays', async () => {
    const Bucket = stack.physicalName('AWS::S3::Bucket', 'Originals');
    const lock = {
      ObjectLockMode: 'COMPLIANCE',
      ObjectLockRetainUntilDate: new Date('2027-01-18T00:00:00Z'),
    } as const;
    const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key: 'locked', Body: 'first', ...lock }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'locked', Body: 'second' }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'locked' }));
    await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'locked' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
    await expect(s3.send(new DeleteObjectCommand({ Bucket, Key: 'locked', VersionId }))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    const first = await s3.send(new GetObjectCommand({ Bucket, Key: 'locked', VersionId }));
    expect(await first.Body?.transformToString()).toBe('first');
    expect(first.ObjectLockMode).toBe('COMPLIANCE');
    stack.clock.moveTo(new Date('2027-01-18T00:00:01Z'));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'locked', VersionId }));
    await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'locked', VersionId }))).rejects.toThrow();
  });
});

async function versions() {
  const Bucket = stack.physicalName('AWS::S3::Bucket', 'Inbox');
  return (await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'mail/' }))).Versions ?? [];
}
