/** Scans and photographs on the whole road: in front of a person at once and unread, then with a machine's suggestion beside them. */
import { readFile } from 'node:fs/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

const scan = (): Promise<Buffer> => readFile(new URL('../samples/17-scan.pdf', import.meta.url));
const asScan = { headers: { 'content-type': 'application/pdf' } };

it('a scan is opened unread, and then holds what a machine recognised, every value of it to be confirmed', async () => {
  const { reference, acknowledgeBy } = await stand.send(await scan(), asScan);
  const { referral, clocks, evidence, version } = await stand.show(reference);
  expect(referral).toMatchObject({ nature: 'unread', standing: 'contact', urgency: { level: 'urgent' } });
  expect(version).toBe(2);
  expect(referral.draft.people[0]?.name?.words).toBe('Cassius Dunmore');
  expect(evidence).toHaveProperty(['/people/0/name/words', 'reader'], 'ocr');
  expect(Object.values(evidence).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  const found = referral.findings.map(({ code, at }) => `${code} ${at}`);
  expect(found).toEqual(expect.arrayContaining(['unread-scan ', 'read-by-machine-from-picture /people/0/name']));
  expect(clocks.find(({ kind }) => kind === 'acknowledge')).toMatchObject({ dueAt: acknowledgeBy });
  const { events } = await stand.history(reference);
  expect(events.map(({ facts }) => facts.what)).toEqual(['opened', 'paged', 'recognised']);

  const again = { id: 'again', reference, content: { kind: 'recognise-this', reference, originalNumber: 1 } };
  const QueueUrl = stand.stack.queue('RecognitionQueue').url;
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(again) }));
  await stand.settle();
  expect((await stand.history(reference)).events).toHaveLength(3);
});

it('what cannot be recognised stays as it was: unread, urgent, a person’s', async () => {
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('no picture at all')]);
  const { reference } = await stand.send(jpeg, { headers: { 'content-type': 'image/jpeg' } });
  const { referral, version } = await stand.show(reference);
  expect(referral).toMatchObject({ nature: 'unread', standing: 'contact', urgency: { level: 'urgent' } });
  expect(version).toBe(1);
  expect((await stand.history(reference)).events.map(({ facts }) => facts)).toContainEqual({
    what: 'recognised',
    from: 'original 1',
    taken: false,
  });
});

it('a scan attached to a mail leaves the mail’s own words alone', async () => {
  const lines = [
    'From: Head <head@school.example>',
    'To: referrals@front-door.example',
    'Subject: Referral',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Name of child: Robin Fictional',
    'Date of birth: 03/05/2018',
    'Reason for referral: Robin came to school hungry again.',
    'My notes are attached.',
    '--b',
    'Content-Type: application/pdf; name=notes.pdf',
    'Content-Disposition: attachment; filename=notes.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    ...((await scan()).toString('base64').match(/.{1,76}/g) ?? []),
    '--b--',
    '',
  ];
  const before = new Set((await stand.worklist()).map((row) => row.reference));
  await stand.mail(lines.join('\r\n'), 'head@school.example');
  const [row] = (await stand.worklist()).filter((one) => !before.has(one.reference));
  const { referral } = await stand.show(row?.reference ?? '');
  expect(referral.draft.people.map(({ name }) => name?.words)).toEqual(['Robin Fictional']);
  expect(referral.originals[0]).toHaveProperty('recognisedKey');
  const { events } = await stand.history(referral.reference);
  expect(events.map(({ facts }) => facts)).toContainEqual({ what: 'recognised', from: 'original 1', taken: false });
});
