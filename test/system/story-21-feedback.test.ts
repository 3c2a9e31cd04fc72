/** One decision, and who is told what: a professional, a neighbour, the parents, the child, an agency; and a letter that comes back (system 21). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterView } from '../../schemas/letter-view.ts';
import { actingOn, SOCIAL_WORKER } from './acting.ts';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  // A Thursday.
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
});
afterAll(() => stand.close());

const { done, refused, facts, running } = actingOn(() => stand);
const mailsTo = (address: string) => stand.stack.mailbox.sent().filter(({ to }) => to.includes(address));

const FORM = {
  referrer: {
    name: 'Ffion Hale',
    kind: 'practitioner',
    email: 'f.hale@fairfield.example',
    telephone: '01632 960114',
  },
  children: [{ givenName: 'Sofia', familyName: 'Offiah', dateOfBirth: '2016-02-11' }],
  agencies: [{ service: 'Brightwater Surgery' }],
  concern: { details: 'Hungry at school most days' },
};
const NEIGHBOUR = [
  'From: Joan Pettigrew <joan@home.example>',
  'To: referrals@front-door.example',
  'Subject: the little girl next door',
  'Message-ID: <next-door@home.example>',
  'Content-Type: text/plain',
  '',
  'I live next door to Sofia Offiah. The little girl is left alone at night and I am worried about her.',
  '',
].join('\r\n');

describe('one decision on what a school and a neighbour told us', () => {
  let school: string;
  let neighbour: string;

  const letter = async (kind: string, query: string) => {
    const answer = await stand.call(`/referrals/${school}/letters/${kind}?${query}`, { token: await stand.person() });
    expect(answer.status).toBe(200);
    return letterView.parse(answer.body);
  };

  it('is taken by a manager, with reasons, and with support that may suit the family better', async () => {
    school = (await stand.send(FORM)).reference;
    await stand.mail(NEIGHBOUR, 'joan@home.example');
    const listed = (await stand.worklist()).map(({ reference }) => reference);
    neighbour = listed.find((reference) => reference !== school) ?? '';
    await done(neighbour, 'link', { to: school, because: 'The same child' });
    const progressed = { outcome: 'progressed', words: 'On' };
    await done(school, 'contact-decision', progressed, SOCIAL_WORKER);
    const disposal = {
      outcome: 'disposal-3-high-need',
      words: 'For colleagues',
      reasons: 'She is hungry and alone.',
    };
    const unlisted = await refused(school, 'disposal', { ...disposal, alternatives: ['the-moon'] });
    expect(unlisted).toMatchObject({ code: 'bad-command' });
    await done(school, 'disposal', { ...disposal, alternatives: ['family-lives'] });
  });

  it('makes a professional’s letter with reasons and alternatives', () => {
    const last = mailsTo('f.hale@fairfield.example').at(-1);
    expect(last?.text).toContain('She is hungry and alone.');
    expect(last?.text).toContain('A Child and Family Assessment');
    expect(last?.text).toContain('Family Lives: Help and advice for parents');
    expect(last?.text).not.toContain('For colleagues');
  });

  it('makes a neighbour’s without the child’s details, under their own reference', () => {
    const last = mailsTo('joan@home.example').at(-1);
    expect(last?.subject).toContain(neighbour);
    expect(last?.text).toContain('decided what needs to be done');
    expect(last?.text).not.toMatch(/Sofia|Offiah|hungry|Assessment|Fairfield|Ffion|Family Lives/);
  });

  it('makes a family’s with complaints and advocacy, and nobody’s name who told us; a person hands it over', async () => {
    const { text } = await letter('family', 'audience=parents');
    expect(text).toContain('A social worker will meet you and your child');
    expect(text).toContain('complaints about children’s services');
    expect(text).toContain('Family Rights Group');
    expect(text).not.toMatch(/Ffion|Hale|Fairfield|Joan|Pettigrew|next door|hungry/i);
    const page = await stand.call(`/referrals/${school}/letters/family?audience=parents`, {
      token: await stand.person(),
      headers: { accept: 'text/html' },
    });
    expect(page.headers.get('content-type')).toContain('text/html');
    const told = { clock: 'tell-parents-1', how: 'in-person', language: 'Twi', words: 'Read out to the mother' };
    await done(school, 'person-told', { ...told, given: { letter: 'family', audience: 'parents', text } });
    expect(await facts(school)).toContainEqual(expect.objectContaining({ what: 'person-told', language: 'Twi' }));
    expect(await running(school)).not.toContain('tell-parents-1');
  });

  it('withholds the child’s only with one of the council’s reasons', async () => {
    const withheld = { clock: 'tell-child-1', how: 'withheld', words: 'The police asked us to wait' };
    expect(await refused(school, 'person-told', withheld)).toMatchObject({ code: 'bad-command' });
    await done(school, 'person-told', { ...withheld, because: 'police-investigation' });
    expect(await facts(school)).toContainEqual(expect.objectContaining({ because: 'police-investigation' }));
  });

  it('makes an agency’s notice, which is a share that somebody may make, and not before', async () => {
    const [notice] = (await stand.show(school)).referral.casework.notices ?? [];
    expect(notice).toMatchObject({ agency: 'Brightwater Surgery', state: 'owed' });
    const { text } = await letter('agency-notice', 'audience=agency&agency=Brightwater%20Surgery');
    expect(text).toContain('Sofia Offiah');
    expect(text).toContain('A Child and Family Assessment');
    expect(text).not.toMatch(/Ffion|Joan|Pettigrew|hungry/i);
    const share = {
      to: { agency: 'Brightwater Surgery' },
      what: 'The decision and the plan',
      why: 'They see the child',
      notice: notice?.id,
    };
    expect(await refused(school, 'share', share, SOCIAL_WORKER)).toMatchObject({ code: 'illegal-move' });
    const agreed = { informed: 'yes', consent: 'given', how: 'in-person', words: 'The mother agreed' };
    await done(school, 'parents-told', agreed);
    await done(school, 'share', share, SOCIAL_WORKER);
    expect(await running(school)).not.toContain(notice?.id);
  });
});

describe('a letter that comes back', () => {
  it('is no new contact: it becomes a task to ring, and the mail that came back is kept beside it', async () => {
    const email = 'suppressionlist@simulator.amazonses.com';
    const { reference } = await stand.send({ ...FORM, referrer: { ...FORM.referrer, email }, agencies: [] });
    await expect
      .poll(async () => (await facts(reference)).map(({ what }) => what), { timeout: 60_000 })
      .toContain('letter-bounced');
    await stand.settle();
    const said = await facts(reference);
    const bounced = said.find(({ what }) => what === 'letter-bounced');
    expect(bounced).toMatchObject({ letter: 'receipt' });
    expect(await running(reference)).toContain('tell-1');
    expect((await stand.show(reference)).referral.findings.map(({ code }) => code)).toContain('referrer-not-told');
    const from = bounced && 'from' in bounced ? bounced.from : '';
    expect((await stand.show(from)).referral).toMatchObject({ standing: 'linked', linkedTo: reference });
    expect((await stand.worklist()).map((row) => row.reference)).not.toContain(from);
  });
});

describe('an agency with a secure address', () => {
  const ADDRESS = 'duty@primary-mental-health.example';
  const AGENCY = 'Primary mental health service';
  let reference: string;
  const notice = async () => (await stand.show(reference)).referral.casework.notices?.[0];

  it('is written to by itself once the decision is made and the parents have agreed', async () => {
    const email = 'agency@fairfield.example';
    const form = { ...FORM, referrer: { ...FORM.referrer, email }, agencies: [{ service: AGENCY }] };
    reference = (await stand.send(form)).reference;
    const agreed = { informed: 'yes', consent: 'given', how: 'in-person', words: 'The mother agreed' };
    await done(reference, 'parents-told', agreed);
    await done(reference, 'contact-decision', { outcome: 'progressed', words: 'On' }, SOCIAL_WORKER);
    const disposal = { outcome: 'disposal-3-high-need', words: 'For colleagues', reasons: 'She is hungry.' };
    await done(reference, 'disposal', { ...disposal, alternatives: ['family-lives'] });
    const [sent, ...more] = mailsTo(ADDRESS);
    expect(more).toEqual([]);
    expect(sent?.subject).toContain(reference);
    expect(sent?.text).toContain('Sofia Offiah');
    expect(sent?.text).not.toMatch(/Ffion|fairfield|For colleagues/i);
    expect(await notice()).toMatchObject({ agency: AGENCY, state: 'shared' });
    expect(await running(reference)).not.toContain('tell-notice-1');
  });

  it('is owed it again when the mail comes back, and the task says whom to ring', async () => {
    const [sent] = mailsTo(ADDRESS);
    const cameBack = [
      'From: MAILER-DAEMON@eu-west-2.amazonses.com',
      'Subject: Delivery Status Notification (Failure)',
      `Message-ID: <${sent?.id}.bounce@eu-west-2.amazonses.com>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      `An error occurred while trying to deliver the mail to the following recipients:\r\n${ADDRESS}`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      `Final-Recipient: rfc822;${ADDRESS}\r\nAction: failed\r\nStatus: 5.1.1`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${sent?.id}@eu-west-2.amazonses.com>\r\nSubject: ${sent?.subject}`,
      '--b--',
      '',
    ];
    await stand.mail(cameBack.join('\r\n'), '');
    expect(await facts(reference)).toContainEqual(
      expect.objectContaining({ what: 'letter-bounced', letter: 'agency-notice' }),
    );
    expect(await notice()).toMatchObject({ agency: AGENCY, state: 'owed' });
    expect(await running(reference)).toContain('tell-notice-1');
    const { findings } = (await stand.show(reference)).referral;
    expect(findings.find(({ code }) => code === 'agency-not-told')?.text).toContain(AGENCY);
  });

  it('is rung then by a person, who says so, and is not written to again', async () => {
    const share = {
      to: { agency: AGENCY },
      what: 'Rang the duty worker',
      why: 'They see her',
      notice: 'tell-notice-1',
    };
    await done(reference, 'share', share, SOCIAL_WORKER);
    expect(await notice()).toMatchObject({ state: 'shared', done: { by: SOCIAL_WORKER.name } });
    expect(await running(reference)).not.toContain('tell-notice-1');
    await stand.later(5);
    expect(mailsTo(ADDRESS)).toHaveLength(1);
  });
});

describe('a referrer who hears nothing', () => {
  it('is told once that they should have heard, whom to ring, and how to escalate', async () => {
    const email = 'waits@fairfield.example';
    const { reference } = await stand.send({ ...FORM, referrer: { ...FORM.referrer, email }, agencies: [] });
    await stand.at('2026-11-20T16:01:00Z');
    const late = mailsTo(email).filter(({ text }) => text.includes('You should have heard from us by now'));
    expect(late).toHaveLength(1);
    expect(late[0]?.text).toContain('0300 123 4043');
    expect(late[0]?.text).toContain('escalation policy');
    expect(await facts(reference)).toContainEqual(
      expect.objectContaining({ what: 'told', letter: 'should-have-heard', how: 'mail' }),
    );
  });
});
