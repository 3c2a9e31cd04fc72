/** What a person does with what no machine could: read the original, complete it, link it, and have the screening queue hear of it; and mend a queue. */
import {
  ChangeMessageVisibilityCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screeningMessage } from '../../schemas/messages.ts';
import { worklistView } from '../../schemas/views.ts';
import { openStand, problemOf, type Stand } from './stand.ts';

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

const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4);

describe('a photograph of a form', () => {
  it('is opened unread and urgent, completed by a person from its original, and keeps its clocks', async () => {
    const receipt = await stand.send(picture, { headers: { 'content-type': 'image/jpeg' } });
    const { reference } = receipt;
    const before = await stand.show(reference);
    expect(before.referral).toMatchObject({ nature: 'unread', urgency: { level: 'urgent' } });
    const person = {
      id: 'p1',
      roles: ['subject'],
      stage: 'child',
      name: { words: 'Sofia Offiah', given: 'Sofia', family: 'Offiah' },
    };
    const done = await stand.command(reference, 'completion', {
      expectedVersion: before.version,
      originalNumber: 1,
      values: [
        { at: '/people', value: [person], seenAt: 'top of the page' },
        { at: '/concern/details', value: { words: 'Bruise on her arm' }, seenAt: 'box 5' },
      ],
      settled: before.referral.findings
        .filter(({ code }) => code.startsWith('unread'))
        .map(({ code, at }) => ({ code, at })),
    });
    expect(done.status).toBe(200);
    const after = await stand.show(reference);
    expect(after.referral.draft.people[0]?.name?.family).toBe('Offiah');
    expect(after.evidence['/concern/details' as keyof typeof after.evidence]).toMatchObject({
      reader: 'typed from the original by Grace Oduya',
      place: { kind: 'typed', words: 'box 5' },
    });
    expect(after.referral.findings.filter(({ code }) => code.startsWith('unread'))).toEqual([]);
    expect(after.clocks).toEqual(before.clocks);
    expect((await stand.history(reference)).events.map(({ facts }) => facts.what)).toContain('completed');
  });
});

describe('two people who change one referral at once', () => {
  it('one wins; the other is told what stands and what is legal', async () => {
    const { reference } = await stand.send({ children: [{ givenName: 'Kit' }] });
    const body = { expectedVersion: 1, how: 'telephone', words: 'Rang', actions: 'Checks today' };
    const answers = await Promise.all([1, 2, 3].map(() => stand.command(reference, 'acknowledgement', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost && problemOf(lost)).toMatchObject({
      code: 'stale-version',
      legal: expect.arrayContaining(['decide-contact']),
    });
    expect((await stand.history(reference)).events.filter(({ facts }) => facts.what === 'acknowledged')).toHaveLength(
      1,
    );
  });
});

describe('a letter that follows a call', () => {
  it('is linked by a person: both are kept, nobody’s acknowledgement is swallowed', async () => {
    const call = await stand.send(
      { channel: 'phone', children: [{ givenName: 'Mo' }] },
      { token: await stand.person() },
    );
    const written = await stand.send({ children: [{ givenName: 'Mo', familyName: 'Adeyemi' }] });
    const linked = await stand.command(written.reference, 'link', {
      expectedVersion: 1,
      to: call.reference,
      because: 'confirms the call',
    });
    expect(linked.status).toBe(200);
    const source = await stand.show(written.reference);
    expect(source.referral).toMatchObject({ standing: 'linked', linkedTo: call.reference });
    expect(source.clocks.find(({ kind }) => kind === 'acknowledge')?.stoppedAt).toBeUndefined();
    const target = await stand.show(call.reference);
    expect(target.referral.originals.map(({ number }) => number)).toEqual([1, 2]);
    const nowhere = await stand.command(call.reference, 'link', {
      expectedVersion: target.version,
      to: 'FD-0000-0000-0',
      because: 'x',
    });
    expect([nowhere.status, problemOf(nowhere).code]).toEqual([422, 'bad-command']);
  });
});

describe('a decision on what several people told us', () => {
  const mailsTo = (address: string) => stand.stack.mailbox.sent().filter(({ to }) => to.includes(address));
  const form = (email: string, details: string) => ({
    referrer: { name: 'A Referrer', kind: 'practitioner', email },
    children: [{ givenName: 'Sofia' }],
    concern: { details },
  });

  it('is told to each of them under their own reference, in words fit for who they are (P31)', async () => {
    const target = await stand.send(form('first@school.example', 'the first to tell'));
    const second = await stand.send(form('second@police.example', 'the second to tell'), {
      token: await stand.system('partner-police'),
    });
    const listed = async () => (await stand.worklist()).map(({ reference }) => reference);
    const before = new Set(await listed());
    const mail = [
      'From: A Neighbour <neighbour@home.example>',
      'To: referrals@front-door.example',
      'Message-ID: <neighbour-1@home.example>',
      'Subject: The child next door',
      '',
      'Referrer role: neighbour',
      "Child's first name: Sofia",
      'Reason for referral: she cries at night',
      '',
    ];
    await stand.mail(mail.join('\r\n'), 'neighbour@home.example');
    const [third = ''] = (await listed()).filter((one) => !before.has(one));
    for (const reference of [second.reference, third]) {
      const { version } = await stand.show(reference);
      const because = 'about the same child';
      const done = await stand.command(reference, 'link', {
        expectedVersion: version,
        to: target.reference,
        because,
      });
      expect(done.status).toBe(200);
    }
    await stand.settle();
    const told = ['first@school.example', 'second@police.example', 'neighbour@home.example'];
    const counts = told.map((address) => mailsTo(address).length);
    const { version } = await stand.show(target.reference);
    const decided = await stand.command(target.reference, 'contact-decision', {
      expectedVersion: version,
      outcome: 'advice-given',
      words: 'For colleagues only',
      reasons: 'As the first of you said',
    });
    expect([decided.status, JSON.stringify(decided.body)]).toEqual([200, expect.any(String)]);
    await stand.settle();
    expect(told.map((address) => mailsTo(address).length)).toEqual(counts.map((count) => count + 1));
    const last = told.map((address) => mailsTo(address).at(-1));
    expect(last.map((letter) => letter?.subject)).toEqual(
      [target.reference, second.reference, third].map((reference) => expect.stringContaining(reference)),
    );
    expect(last[0]?.text).toContain('As the first of you said');
    for (const letter of [last[1], last[2]]) {
      expect(letter?.text).not.toContain(target.reference);
      expect(letter?.text).not.toContain('As the first of you said');
      expect(letter?.text).not.toContain('For colleagues only');
    }
    expect(last[2]?.text).toContain('We keep what we know about children and families private');
  });
});

describe('a screening message that nobody could take', () => {
  const depth = async (queue: string) => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: stand.stack.queue(queue).url,
        AttributeNames: ['ApproximateNumberOfMessages', 'QueueArn'],
      }),
    );
    return { waiting: Number(Attributes?.ApproximateNumberOfMessages), arn: Attributes?.QueueArn };
  };

  it('ends in the dead letters after five tries, and is rescued onto its queue by one command', async () => {
    const { reference } = await stand.send({
      children: [{ givenName: 'Ash' }],
      concern: { immediateProtection: 'yes' },
    });
    const { url } = stand.stack.queue('ScreeningUrgentQueue');
    for (
      let dead = await depth('ScreeningUrgentDeadLetters');
      dead.waiting === 0;
      dead = await depth('ScreeningUrgentDeadLetters')
    ) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
      for (const { ReceiptHandle } of Messages) {
        await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
      }
    }
    const dead = await depth('ScreeningUrgentDeadLetters');
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: dead.arn }));
    const seen: string[] = [];
    while (!seen.includes(reference)) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
      for (const { Body = '' } of Messages) seen.push(screeningMessage.parse(JSON.parse(Body)).subject);
    }
    expect((await depth('ScreeningUrgentDeadLetters')).waiting).toBe(0);
  });
});

describe('the worklist', () => {
  it('is read to its end page by page, in one order, each referral once', async () => {
    for (let one = 0; one < 5; one++) await stand.send({ concern: { details: `worry number ${one}` } });
    const whole = (await stand.worklist()).map(({ reference }) => reference);
    expect(whole.length).toBeGreaterThan(4);
    const token = await stand.system('screening-consumer');
    const read: string[] = [];
    let after: string | undefined;
    do {
      const query = new URLSearchParams({ limit: '2', ...(after !== undefined && { after }) });
      const page = worklistView.parse((await stand.call(`/worklist?${query}`, { token })).body);
      expect(page.more).toBe(page.next !== undefined);
      read.push(...page.rows.map(({ reference }) => reference));
      after = page.next;
    } while (after !== undefined);
    expect(read).toEqual(whole);
  });

  it.each(['limit=0', 'limit=201', 'limit=ten', 'limit=2.5', 'team=', `after=${'x'.repeat(101)}`])(
    'answers 422 to ?%s',
    async (query) => {
      const answer = await stand.call(`/worklist?${query}`, { token: await stand.system('screening-consumer') });
      expect([answer.status, problemOf(answer).code]).toEqual([422, 'bad-command']);
    },
  );
});
