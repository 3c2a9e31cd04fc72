/** Mail down the whole road: once however often it is delivered, too large to read but never to keep, and never answered when a machine sent it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ authority: 'norfolk', start: '2026-11-19T10:00:00Z' });
});
afterAll(() => stand.close());

const message = (headers: Record<string, string>, body: string): string =>
  [
    ...Object.entries({
      From: 'Someone <someone@school.example>',
      To: 'referrals@front-door.example',
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

const FORM = [
  "Child's first name: Sofia",
  "Child's surname: Offiah",
  'Date of birth: 03/05/2018',
  'Reason for referral: bruise on her arm',
].join('\r\n');
const references = async () => (await stand.worklist()).map(({ reference }) => reference);
const sentTo = (address: string) => stand.stack.mailbox.sent().filter(({ to }) => to.includes(address));

/** What one mail opened. */
async function openedBy(send: () => Promise<void>): Promise<string[]> {
  const before = new Set(await references());
  await send();
  return (await references()).filter((reference) => !before.has(reference));
}

describe('a mail', () => {
  it('delivered five times is one referral, answered once to the envelope and not to what it says of itself', async () => {
    const raw = message(
      { 'Message-ID': '<one@school.example>', Subject: 'Referral', 'Reply-To': 'other@elsewhere.example' },
      FORM,
    );
    const opened = await openedBy(async () => {
      for (let again = 0; again < 5; again++) await stand.mail(raw, 'envelope@school.example');
    });
    expect(opened).toHaveLength(1);
    const { referral } = await stand.show(opened[0] ?? '');
    expect(referral.draft.people[0]?.name).toMatchObject({ given: 'Sofia', family: 'Offiah' });
    expect(sentTo('envelope@school.example')).toHaveLength(1);
    expect(sentTo('other@elsewhere.example')).toEqual([]);
    expect(sentTo('someone@school.example')).toEqual([]);
  });

  it('is told in Norfolk whom to ring, and is kept and clocked all the same (R10)', async () => {
    const [answer] = sentTo('envelope@school.example');
    expect(answer?.text).toContain('0344 800 802');
  });

  it('of the council that it reached runs that council’s clocks', async () => {
    const [reference = ''] = await references();
    const { clocks, referral } = await stand.show(reference);
    expect(referral.authority).toBe('norfolk');
    expect(clocks.find(({ kind }) => kind === 'decide-contact')?.rule).toMatchObject({
      authority: 'norfolk',
      limit: { unit: 'hours', count: 24 },
    });
  });

  it('over 30 MB is kept whole, unread because too large, and urgent', async () => {
    const attachment = Buffer.alloc(23 * 1024 * 1024, 'safeguarding ')
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n');
    const raw = message(
      {
        'Message-ID': '<large@school.example>',
        Subject: 'Referral with scans',
        'Content-Type': 'application/pdf',
        'Content-Transfer-Encoding': 'base64',
      },
      attachment,
    );
    const [reference = ''] = await openedBy(() => stand.mail(raw, 'large@school.example'));
    const { referral } = await stand.show(reference);
    expect(referral).toMatchObject({ nature: 'unread', urgency: { level: 'urgent' } });
    expect(referral.findings.map(({ code }) => code)).toContain('unread-too-large');
    const answer = await fetch(`${stand.stack.apiUrl}/referrals/${reference}/originals/1`, {
      headers: { authorization: `Bearer ${await stand.person()}` },
    });
    expect(Buffer.from(await answer.arrayBuffer()).length).toBe(referral.originals[0]?.bytes);
  });

  it.each([
    [
      'an out-of-office',
      { 'Auto-Submitted': 'auto-replied', Subject: 'Automatic reply: I am away' },
      'away@school.example',
    ],
    [
      'a bounce',
      { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b', Subject: 'Undeliverable' },
      '',
    ],
  ])('that is %s is kept for a person and never answered, nor does it page', async (_, headers, from) => {
    const paged = stand.stack.published('Paging').length;
    const sent = stand.stack.mailbox.sent().length;
    const raw = message(
      { 'Message-ID': `<${from}-auto@school.example>`, ...headers },
      'This is urgent: I am out of the office.',
    );
    const [reference = ''] = await openedBy(() => stand.mail(raw, from));
    const { referral } = await stand.show(reference);
    expect(referral).toMatchObject({ nature: 'automatic', standing: 'in-tray', urgency: { level: 'routine' } });
    expect([stand.stack.published('Paging').length, stand.stack.mailbox.sent().length]).toEqual([paged, sent]);
  });

  it('with no referral in it waits in a person’s in-tray until it is set aside with a reason', async () => {
    const raw = message(
      { 'Message-ID': '<none@shop.example>', Subject: 'Your invoice' },
      'Please find our invoice for photocopying.',
    );
    const [reference = ''] = await openedBy(() => stand.mail(raw, 'accounts@shop.example'));
    expect((await stand.show(reference)).referral.standing).toBe('in-tray');
    const done = await stand.command(reference, 'set-aside', {
      expectedVersion: 1,
      because: 'misdirected',
      words: 'An invoice',
    });
    expect(done.status).toBe(200);
    expect(await references()).not.toContain(reference);
    const { events } = await stand.history(reference);
    expect(events.map(({ facts }) => facts)).toContainEqual({
      what: 'set-aside',
      because: 'misdirected',
      words: 'An invoice',
    });
  });
});
