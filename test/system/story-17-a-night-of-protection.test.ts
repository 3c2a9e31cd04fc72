/** Sunday, two in the morning: a child needs protection now, a crime is suspected, the police hold her; and nothing waits that should not (systems 16, 17, 18 and 19). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingOn, SOCIAL_WORKER } from './acting.ts';
import { openStand, problemOf, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-22T02:00:00Z' });
});
afterAll(() => stand.close());

const CHILD = { id: 'a', givenName: 'Sofia', familyName: 'Quillbrook', household: 'full-time' };
const BROTHER = { id: 'b', givenName: 'Mika', familyName: 'Quillbrook', household: 'part-time' };
const FORM = {
  referrer: { name: 'A Neighbour', kind: 'public' },
  children: [CHILD, BROTHER],
  otherPeople: [{ id: 'm', name: 'Ruta Quillbrook', relationship: 'mother', roles: ['parent'] }],
};
const pagesFor = (reference: string) =>
  stand.stack.published('Paging').filter(({ message, subject }) => `${subject} ${message}`.includes(reference));
const running = async (reference: string) =>
  (await stand.worklist()).find((row) => row.reference === reference)?.clocks.map(({ kind }) => kind) ?? [];
const { act, done, facts } = actingOn(() => stand);
const events = async (reference: string) => (await facts(reference)).map(({ what }) => what);

describe('a child who needs protection now', () => {
  let reference: string;

  it('pages out of hours with her referral, once, without a name', async () => {
    const concern = { details: 'He has locked her in again', immediateProtection: true, crimeSuspected: true };
    reference = (await stand.send({ ...FORM, concern })).reference;
    const pages = pagesFor(reference);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.message).toContain('out-of-hours-manager');
    expect(JSON.stringify(pages)).not.toMatch(/Quillbrook|locked/);
    expect(await running(reference)).toEqual(expect.arrayContaining(['protect', 'police']));
    await stand.later(1);
    expect(pagesFor(reference)).toHaveLength(1);
  });

  it('pages again while nobody has acted', async () => {
    await stand.later(15);
    expect(pagesFor(reference).length).toBeGreaterThan(1);
  });

  it('has services at once on a manager’s word, and waits no longer when it is said what was done', async () => {
    const services = { services: [{ kind: 'placement', words: 'With her aunt tonight' }], reasons: 'Nobody is safe' };
    const worker = await act(reference, 'immediate-services', services, SOCIAL_WORKER);
    expect([worker.status, problemOf(worker).code]).toEqual([403, 'not-authorised']);
    await done(reference, 'immediate-services', services);
    expect(await running(reference)).toContain('protect');
    await done(
      reference,
      'protection',
      { what: 'done', by: 'police', words: 'Taken out of the flat' },
      SOCIAL_WORKER,
    );
    expect(await running(reference)).not.toContain('protect');
  });

  it('shows "notify the police now" until time and reference are recorded', async () => {
    expect(await running(reference)).toContain('police');
    const notice = { what: 'notified', by: 'Priya Raman', to: 'Force control room' };
    const without = await act(reference, 'police-notice', notice, SOCIAL_WORKER);
    expect([without.status, problemOf(without).code]).toEqual([422, 'bad-command']);
    await done(reference, 'police-notice', { ...notice, policeReference: '42/1187/26' }, SOCIAL_WORKER);
    expect(await running(reference)).not.toContain('police');
  });

  it('under police protection demands an allocated social worker, and a strategy discussion', async () => {
    await done(reference, 'police-protection', {
      since: '2026-11-22T02:10:00Z',
      force: 'Hertfordshire Constabulary',
      where: 'Family room of the station',
      transferred: { done: false },
      section47: { alongside: true },
      emergencyProtectionOrder: { considered: true, words: 'Not while her aunt has her' },
    });
    expect(await running(reference)).toEqual(expect.arrayContaining(['allocate', 'strategy']));
    const adviser = { worker: { name: 'Ade Balogun', team: 'customer-service-centre', socialWorker: false } };
    expect((await act(reference, 'allocation', adviser)).status).toBe(422);
    const worker = { worker: { ...adviser.worker, name: 'Priya Raman', socialWorker: true } };
    expect((await act(reference, 'allocation', worker, SOCIAL_WORKER)).status).toBe(403);
    await done(reference, 'allocation', worker);
    expect(await running(reference)).not.toContain('allocate');
  });

  it('shares at once, with what was decided on informing the parents and why', async () => {
    const share = { to: { agency: 'police' }, what: 'All of it', why: 'A joint visit', withheld: 'Who told us' };
    expect((await act(reference, 'share', share)).status).toBe(422);
    await done(reference, 'share', { ...share, section47: { inform: false, why: 'He is suspected' } });
    expect(await events(reference)).toContain('shared');
  });

  it('keeps the strategy discussion open until it was held', async () => {
    await stand.later(60);
    expect(await running(reference)).toContain('strategy');
    await done(reference, 'strategy-discussion', {
      what: 'held',
      with: [{ name: 'DS Lund', agency: 'police' }],
      agreed: 'Joint visit at eight',
      section47: 'yes',
    });
    expect(await running(reference)).not.toContain('strategy');
  });

  it('is led by a social worker, proposed for her brother too; anybody else is refused, and that is recorded', async () => {
    const appointment = {
      for: ['p1'],
      lead: { name: 'Ines Okafor', role: 'family-support-worker', socialWorker: false },
      partners: ['police'],
      agreed: { agrees: true },
      words: 'Is on duty',
    };
    const refused = await act(reference, 'lead-practitioner', appointment);
    expect([refused.status, problemOf(refused).code]).toEqual([422, 'bad-command']);
    expect(await events(reference)).toContain('act-refused');
    const lead = { name: 'Priya Raman', role: 'social-worker', socialWorker: true };
    await done(reference, 'lead-practitioner', { ...appointment, lead });
    const { referral } = await stand.show(reference);
    expect(referral.casework.leads?.proposed).toEqual([{ for: 'p2', worker: 'Priya Raman' }]);
  });
});

describe('sharing below section 47', () => {
  it('waits for the parents’ knowledge and consent, or for a manager’s reasons', async () => {
    const { reference } = await stand.send({ ...FORM, consent: { parentsInformed: true, parentsAgreed: true } });
    const share = {
      to: { agency: 'school' },
      what: 'That we assess',
      why: 'They see her daily',
      withheld: 'Who told us',
    };
    const refused = await act(reference, 'share', share, SOCIAL_WORKER);
    expect([refused.status, problemOf(refused).legal]).toEqual([409, ['tell-parents', 'authorise-sharing']]);
    const told = { informed: 'yes', consent: 'refused', how: 'telephone', words: 'She says no' };
    await done(reference, 'parents-told', told, SOCIAL_WORKER);
    expect((await act(reference, 'share', share, SOCIAL_WORKER)).status).toBe(409);
    const check = { about: 'p1', agency: 'school', for: 'Attendance', why: 'x', withheld: 'x' };
    expect((await act(reference, 'check', check, SOCIAL_WORKER)).status).toBe(409);
    const authorisation = { without: ['consent'], ground: 'risk-to-child', reasons: 'She may be moved' };
    expect((await act(reference, 'sharing-authorisation', authorisation, SOCIAL_WORKER)).status).toBe(403);
    await done(reference, 'sharing-authorisation', authorisation);
    await done(reference, 'share', share, SOCIAL_WORKER);
    const { referral } = await stand.show(reference);
    expect(referral.casework.sharing?.shares).toMatchObject([{ basis: 'authorised', authority: 'Grace Oduya' }]);
  });
});
