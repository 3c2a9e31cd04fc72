/** A neighbour's name in every field, the original included, by e-form, mail and PDF: nobody outside reads it, and nothing beside the record holds it, until they agree or a person lets it out (system 20; seeds 001 s5, 002 s5, 004 s6; P12, P34). */
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READERS } from '../../domain/disclosure/rules.ts';
import type { Worker } from '../../infra/local/sign-in/people.ts';
import {
  type DisclosureAudience,
  disclosedView,
  disclosureAudience,
  disclosurePurpose,
  redactionSheet,
} from '../../schemas/disclosure.ts';
import { eform } from '../../schemas/eform.ts';
import { wholeOf } from '../canaries.ts';
import { madePdf } from '../domain/reading/pdf/made-pdf.ts';
import { actingOn, SOCIAL_WORKER } from './acting.ts';
import { INBOX, MANAGER, openStand, problemOf, type Stand } from './stand.ts';

const NAME = 'Zebedee Quillfeather';
const TELLS = /zebedee|quillfeather/i;
const AUDITOR: Worker = { ...MANAGER, id: 'w-audit', name: 'Imogen Vance', role: 'auditor', qualification: 'none' };
const OUTSIDE = disclosureAudience.exclude(['screening-worker', 'manager', 'allocated-team', 'case-system']).options;

const admin = { region: 'eu-west-2', credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' } };
let stand: Stand;
const { done } = actingOn(() => stand);
/** The e-form's, the mail's and the PDF's. */
const references: string[] = [];
const answers: unknown[] = [];

const PDF = madePdf([
  {
    content: [
      `Name of referrer: ${NAME}`,
      'Relationship: neighbour',
      'Child: Robin Ashby',
      `I am ${NAME}, next door.`,
    ]
      .map((line, index) => `BT /F1 12 Tf 60 ${760 - 20 * index} Td (${line}) Tj ET`)
      .join('\n'),
  },
]);

beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
  const form = {
    ...Object(wholeOf(eform, (place) => (/address|postcode/i.test(place) ? `${NAME} Lodge` : NAME))),
    version: '1',
    channel: 'e-form',
    children: [{ givenName: 'Robin', familyName: 'Ashby', notes: NAME, school: NAME, gp: NAME }],
    referrer: { name: NAME, kind: 'public', telephone: '01632 960117', relationshipToChild: 'I live next door' },
  };
  for (const [body, headers] of [
    [form, {}],
    [PDF, { 'content-type': 'application/pdf' }],
  ] as const) {
    const receipt = await stand.send(body, { headers });
    /** A finding's text may quote to senders what they themselves have just sent; all else is ours. */
    answers.push({ ...receipt, findings: receipt.findings.map(({ code, at }) => [code, at]) });
    references.push(receipt.reference);
  }
  const before = new Set((await stand.worklist()).map(({ reference }) => reference));
  const boundary = 'a-part';
  const mail = [
    `From: "${NAME}" <next-door@home.example>`,
    `To: ${INBOX}`,
    `Subject: Worried, from ${NAME}`,
    'Message-ID: <one@home.example>',
    `Content-Type: multipart/mixed; boundary=${boundary}`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain',
    '',
    `I am ${NAME} and I live next door to Robin Ashby, who cries at night. His mother is Carys Ashby.`,
    `--${boundary}`,
    `Content-Type: application/pdf; name="${NAME}.pdf"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(PDF).toString('base64'),
    `--${boundary}--`,
  ].join('\r\n');
  await stand.mail(mail, 'next-door@home.example');
  references.push(...(await stand.worklist()).map(({ reference }) => reference).filter((one) => !before.has(one)));
});
afterAll(() => stand.close());

const view = async (reference: string, audience: string, purpose: string, worker: Worker = MANAGER) =>
  stand.call(`/referrals/${reference}/view?audience=${audience}&purpose=${purpose}`, {
    token: await stand.person(worker),
  });
/** Every view that can be asked for outside the council, as text. */
async function views(reference: string, audiences: readonly DisclosureAudience[] = OUTSIDE): Promise<string> {
  const asked = audiences.flatMap((audience) =>
    disclosurePurpose.options.flatMap((purpose) =>
      READERS[audience][purpose] ? [[audience, purpose] as const] : [],
    ),
  );
  const all: string[] = [];
  for (const [audience, purpose] of asked) {
    const { status, body } = await view(reference, audience, purpose);
    expect([audience, purpose, status]).toEqual([audience, purpose, 200]);
    all.push(JSON.stringify(disclosedView.parse(body)));
  }
  return all.join('\n');
}

describe('a neighbour who told us', () => {
  it('is seen by whoever screens, in each of the three', async () => {
    expect(references).toHaveLength(3);
    for (const reference of references) {
      expect(JSON.stringify(await stand.show(reference))).toMatch(TELLS);
      const answer = await stand.call(`/referrals/${reference}/originals/1`, { token: await stand.person() });
      expect(answer.status).toBe(200);
    }
  });

  it('is in no view for anybody outside, whatever the purpose', async () => {
    for (const reference of references) expect(await views(reference)).not.toMatch(TELLS);
  });

  it('is in no letter, page, receipt or share when the case is worked', async () => {
    for (const reference of references) {
      await done(reference, 'acknowledgement', {
        how: 'telephone',
        words: `Rang ${NAME}`,
        actions: 'We look into it',
      });
      await done(reference, 'parents-told', {
        informed: 'yes',
        consent: 'given',
        how: 'telephone',
        words: `She asked whether it was ${NAME}`,
      });
      const share = { to: { agency: 'school' }, what: 'That we are looking into it', why: 'She sees him daily' };
      const naming = await stand.command(reference, 'share', {
        ...share,
        expectedVersion: (await stand.show(reference)).version,
        what: `${NAME} told us`,
      });
      expect(naming.status).toBe(422);
      answers.push(naming.body);
      await done(reference, 'share', share, SOCIAL_WORKER);
      await done(reference, 'contact-decision', { outcome: 'progressed', words: `As ${NAME} says` }, SOCIAL_WORKER);
      const { events } = await stand.history(reference);
      expect(events.map(({ facts }) => facts)).toContainEqual(
        expect.objectContaining({
          what: 'shared',
          agency: 'school',
          view: expect.objectContaining({ audience: 'other-agency', purpose: 'notify' }),
        }),
      );
    }
    const { mailbox } = stand.stack;
    expect(mailbox.sent().length).toBeGreaterThan(0);
    expect(JSON.stringify(mailbox.sent().map(({ subject, text, headers }) => [subject, text, headers]))).not.toMatch(
      TELLS,
    );
    expect(JSON.stringify(stand.stack.published('Paging'))).not.toMatch(TELLS);
    for (const reference of references) expect(await views(reference)).not.toMatch(TELLS);
  });

  it('is in no problem, whatever nonsense is sent', async () => {
    const [reference = ''] = references;
    const token = await stand.person();
    const nonsense = { expectedVersion: NAME, [NAME]: NAME, words: 7, to: NAME, outcome: NAME, text: { at: NAME } };
    for (const act of [
      'share',
      'redaction',
      'release',
      'referrer-consent',
      'category',
      'disposal',
      'completion',
      'link',
    ]) {
      answers.push((await stand.command(reference, act, nonsense)).body);
      answers.push((await stand.command(reference, act, { ...nonsense, expectedVersion: 1 })).body);
    }
    for (const path of [
      `/referrals/${encodeURIComponent(NAME)}`,
      `/referrals/${reference}/view?audience=${encodeURIComponent(NAME)}&purpose=letter`,
      `/referrals/${reference}/case-system?person=${encodeURIComponent(NAME)}`,
    ]) {
      const answer = await stand.call(path, { token });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      answers.push(answer.body);
    }
    expect(JSON.stringify(answers)).not.toMatch(TELLS);
  });

  it('is in no log, metric, queue, key or row but those of the record itself', async () => {
    await stand.later(60 * 24 * 4);
    expect(stand.stack.logs()).not.toMatch(TELLS);
    expect(stand.stack.logs()).not.toBe('');

    const queued = stand.stack.everQueued();
    const queues = new Set(queued.map(({ queue }) => queue));
    for (const name of ['Mail', 'Reading', 'Matching', 'Feedback', 'ScreeningRoutine']) {
      expect([...queues].filter((queue) => queue.includes(`Queues${name}Queue`))).toHaveLength(1);
    }
    expect(JSON.stringify(queued)).not.toMatch(TELLS);
    expect(JSON.stringify(queued)).not.toContain('home.example');
    expect(JSON.stringify(stand.stack.published('Paging'))).not.toMatch(TELLS);

    const s3 = new S3Client({ ...admin, endpoint: stand.stack.endpoints.s3, forcePathStyle: true });
    for (const name of ['Originals', 'Readings', 'Inbox', 'Figures']) {
      const Bucket = stand.stack.physicalName('AWS::S3::Bucket', name);
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      expect(Contents.map(({ Key }) => Key).join('\n')).not.toMatch(TELLS);
    }
    s3.destroy();

    const dynamo = new DynamoDBClient({ ...admin, endpoint: stand.stack.endpoints.dynamodb });
    const TableName = stand.stack.physicalName('AWS::DynamoDB::GlobalTable', 'Table');
    const kinds = new Set<string>();
    for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName })) {
      for (const { value, ...beside } of Items) {
        expect(JSON.stringify(beside)).not.toMatch(TELLS);
        const kind = beside.kind?.S ?? '';
        kinds.add(kind);
        if (!['referral', 'event', 'arrival'].includes(kind)) expect(JSON.stringify(value ?? {})).not.toMatch(TELLS);
      }
    }
    dynamo.destroy();
    expect([...kinds]).toEqual(expect.arrayContaining(['referral', 'event', 'arrival', 'clock', 'message']));
  });

  it('is not told to an auditor, who reads every act with its who, when and why', async () => {
    const [reference = ''] = references;
    const token = await stand.person(AUDITOR);
    const history = await stand.call(`/referrals/${reference}/history`, { token });
    expect(JSON.stringify(history.body)).toContain('"what":"decided"');
    expect(JSON.stringify(history.body)).not.toMatch(TELLS);
    expect((await view(reference, 'auditor', 'audit', AUDITOR)).status).toBe(200);
    for (const path of ['', '/originals/1', '/redaction?audience=parents&purpose=letter']) {
      const answer = await stand.call(`/referrals/${reference}${path}`, { token });
      expect([answer.status, problemOf(answer).code]).toEqual([403, 'not-authorised']);
    }
  });

  it('is let out of the story only as a person cut it, to that audience alone', async () => {
    const reference = references[2] ?? '';
    const asked = `/referrals/${reference}/redaction?audience=parents&purpose=letter`;
    const sheet = redactionSheet.parse((await stand.call(asked, { token: await stand.person() })).body);
    const story = sheet.texts.find(({ text }) => text?.includes('cries at night'));
    expect(story?.suggestions.map(({ because }) => because)).toEqual(
      expect.arrayContaining(['first-person', 'nearness']),
    );
    const text = story?.text ?? '';
    const place = { text: { at: story?.at }, for: 'parents', sees: story?.sees };
    const from = text.indexOf('Robin Ashby, who');
    const to = text.indexOf(' His mother');
    const cuts = [
      { from: 0, to: from },
      { from: to, to: text.length },
    ];
    await done(reference, 'redaction', { ...place, cuts });
    await done(reference, 'release', { redaction: 1, to: 'parents', purpose: 'letter', reason: 'To be answered' });
    const parents = await views(reference, ['parents']);
    expect(parents).toContain('Robin Ashby, who cries at night.');
    expect(parents).not.toMatch(TELLS);
    expect(await views(reference, ['child', 'other-agency'])).not.toContain('cries at night');
    await done(reference, 'release-withdrawn', { release: 1, words: 'She may guess' });
    expect(await views(reference, ['parents'])).not.toContain('cries at night');
  });

  it('is named to other agencies once they agree, and to the parents not even then', async () => {
    const reference = references[1] ?? '';
    const [first = ''] = references;
    for (const one of [reference, first]) {
      await done(one, 'referrer-consent', {
        whose: 'referrer',
        agrees: true,
        to: ['other-agency'],
        how: 'telephone',
        words: 'The school may know',
      });
      expect(await views(one, ['parents', 'child', 'referrer-practitioner', 'referrer-public'])).not.toMatch(TELLS);
    }
    const { body } = await view(first, 'other-agency', 'notify');
    expect(disclosedView.parse(body).shown).toMatchObject({ draft: { referrer: { name: { words: NAME } } } });
  });
});
