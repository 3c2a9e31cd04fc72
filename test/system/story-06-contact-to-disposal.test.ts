/** A contact closed with advice becomes a referral; three kinds of contact; the advice service; an open case; and what a disposal must lead to (systems 6, 7, 8, 10, 13, 16). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Worker } from '../../infra/local/sign-in/people.ts';
import { knownCandidates, recordingExport } from '../../schemas/screening-sheet.ts';
import { loadKnownChildren } from '../../tools/start/known-children.ts';
import { ADVISER, actingOn, SOCIAL_WORKER } from './acting.ts';
import { MANAGER, openStand, problemOf, type Stand } from './stand.ts';

const TAS = 'targeted-advice-service';
const SPECIALIST = 'safeguarding-and-specialist';
const ADVICE: Worker = { ...ADVISER, id: 'w-advice', name: 'Nia Gethin', role: 'advice-practitioner', team: TAS };

let stand: Stand;
beforeAll(async () => {
  // A Monday.
  stand = await openStand({ start: '2026-11-16T10:00:00Z' });
});
afterAll(() => stand.close());

const FORM = {
  referrer: {
    name: 'Ffion Hale',
    kind: 'practitioner',
    email: 'f.hale@fairfield.example',
    telephone: '01632 960114',
  },
  children: [{ givenName: 'Sofia', familyName: 'Offiah', dateOfBirth: '2016-02-11' }],
  concern: { details: 'Hungry at school most days' },
};
const send = async (form: object = FORM) => (await stand.send(form)).reference;

const { done, refused, facts, running } = actingOn(() => stand);
const worklist = async (team: string) => {
  const token = await stand.person();
  const { rows } = z
    .object({ rows: z.array(z.object({ reference: z.string() }).loose()) })
    .loose()
    .parse((await stand.call(`/worklist?limit=200&team=${team}`, { token })).body);
  return rows.map(({ reference }) => reference);
};
const mailsOf = (reference: string) =>
  stand.stack.mailbox.sent().filter(({ subject }) => subject.includes(reference));

describe('system 6: a contact closed with advice on Monday', () => {
  let reference: string;

  it('is closed, its clocks stopped, and its referrer told', async () => {
    reference = await send();
    await done(
      reference,
      'contact-decision',
      { outcome: 'advice-given', words: 'For colleagues', reasons: 'School nurse first' },
      SOCIAL_WORKER,
    );
    const { referral } = await stand.show(reference);
    expect(referral).toMatchObject({
      standing: 'closed',
      contactDecision: { outcome: 'advice-given', by: 'Priya Raman' },
    });
    expect(await running(reference)).not.toContain('decide');
    expect(mailsOf(reference).at(-1)?.text).toContain('School nurse first');
    expect(mailsOf(reference).at(-1)?.text).not.toContain('For colleagues');
  });

  it('is progressed on Thursday by a social worker; the disposal is then owed within a working day', async () => {
    await stand.at('2026-11-19T11:00:00Z');
    await done(reference, 'contact-decision', { outcome: 'progressed', words: 'The nurse rang' }, SOCIAL_WORKER);
    const { referral, clocks } = await stand.show(reference);
    expect(referral.standing).toBe('referral');
    expect(clocks.find(({ id }) => id === 'decide-2')).toMatchObject({ dueAt: '2026-11-20T16:00:00.000Z' });
    const { body } = await stand.call(`/referrals/${reference}/status`, {
      token: await stand.system('partner-school'),
    });
    expect(body).toMatchObject({ state: 'with-a-person', decideBy: '2026-11-20T16:00:00.000Z' });
  });

  it('is disposed of by a manager with reasons; both decisions, clocks and names are in the history', async () => {
    const body = {
      outcome: 'disposal-1-not-in-need',
      words: 'Support is in place',
      reasons: 'The school nurse leads',
    };
    const { reasons: _, ...without } = body;
    expect(await refused(reference, 'disposal', without)).toMatchObject({
      status: 422,
      code: 'bad-command',
      errors: [{ at: '/reasons' }],
    });
    expect(await refused(reference, 'disposal', body, SOCIAL_WORKER)).toMatchObject({
      status: 403,
      code: 'not-authorised',
    });
    await done(reference, 'disposal', body);
    const { events } = await stand.history(reference);
    const decisions = events.flatMap(({ facts, by }) =>
      facts.what === 'decided' && by.kind === 'person' ? [[facts.decision, facts.outcome, by.name]] : [],
    );
    expect(decisions).toEqual([
      ['contact', 'advice-given', 'Priya Raman'],
      ['contact', 'progressed', 'Priya Raman'],
      ['disposal', 'disposal-1-not-in-need', 'Grace Oduya'],
    ]);
    expect(events.filter(({ facts }) => facts.what === 'act-refused').map(({ facts }) => facts)).toEqual([
      { what: 'act-refused', act: 'decide-disposal', code: 'bad-command' },
      { what: 'act-refused', act: 'decide-disposal', code: 'not-authorised' },
    ]);
    expect(mailsOf(reference).at(-1)?.text).toContain('The school nurse leads');
  });
});

describe('system 7: three kinds of contact', () => {
  it('a sender’s "information only" is screened like any other until a person confirms it', async () => {
    const reference = await send({ ...FORM, category: 'provision-of-information' });
    const { referral, clocks } = await stand.show(reference);
    expect(referral).toMatchObject({ standing: 'contact', draft: { category: 'provision-of-information' } });
    expect(referral.casework.category).toBeUndefined();
    expect(clocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['acknowledge', 'decide']));
    await done(reference, 'category', { category: 'request-for-services', words: 'It asks for help' }, ADVISER);
    expect(await facts(reference)).toContainEqual({
      what: 'category-confirmed',
      stated: 'provision-of-information',
      category: 'request-for-services',
      words: 'It asks for help',
    });
  });

  it('a request for information is answered by a named person, with what was disclosed, on its own clock', async () => {
    const reference = await send({ ...FORM, category: 'request-for-information' });
    const asked = { category: 'request-for-information', words: 'The court asks' };
    expect(await refused(reference, 'category', asked, ADVISER)).toMatchObject({ errors: [{ at: '/request' }] });
    const request = {
      from: { name: 'A court officer' },
      authority: 'Order of the court',
      about: 'Is there a social worker',
    };
    await done(reference, 'category', { ...asked, request }, ADVISER);
    expect(await running(reference)).toContain('information-request-1');
    const answer = {
      id: 'information-request-1',
      result: 'answered',
      words: 'Secure mail',
      disclosed: [{ what: 'Yes, there is' }],
    };
    expect(await refused(reference, 'information-answer', answer, ADVISER)).toMatchObject({ code: 'not-authorised' });
    await done(reference, 'information-answer', answer, SOCIAL_WORKER);
    expect(await running(reference)).not.toContain('information-request-1');
    const { referral } = await stand.show(reference);
    expect(referral.casework.informationRequests?.[0]?.answer).toMatchObject({
      by: 'Priya Raman',
      result: 'answered',
    });
  });
});

describe('system 8: not yet clear', () => {
  it('lands with the Targeted Advice Service, which explores and returns it as met, and reaches the named team', async () => {
    const reference = await send();
    const unclear = { to: TAS, because: 'not-clear', words: 'What did the school try?' };
    expect(await refused(reference, 'route', { ...unclear, to: 'adults-services' }, ADVISER)).toMatchObject({
      legal: [TAS],
    });
    await done(reference, 'route', unclear, ADVISER);
    expect(await worklist(TAS)).toContain(reference);
    expect(await worklist(MANAGER.team)).not.toContain(reference);
    expect(await refused(reference, 'tas-step', { step: 'caf-explored', words: 'x' }, ADVISER)).toMatchObject({
      code: 'not-authorised',
    });
    await done(reference, 'tas-step', { step: 'referrer-contacted', with: 'Ffion Hale', words: 'Rang' }, ADVICE);
    await done(reference, 'tas-step', { step: 'caf-explored', words: 'Two plans have failed' }, ADVICE);
    await done(reference, 'tas-step', { step: 'returned-as-met', words: 'Needs an assessment' }, ADVICE);
    expect(await worklist(SPECIALIST)).toContain(reference);
    expect((await facts(reference)).filter(({ what }) => what === 'tas-step' || what === 'routed')).toMatchObject([
      { what: 'routed', to: TAS },
      { step: 'referrer-contacted' },
      { step: 'caf-explored' },
      { step: 'returned-as-met' },
      { what: 'routed', from: TAS, to: SPECIALIST, because: 'met' },
    ]);
  });
});

describe('system 10: a contact about a child whose case is open', () => {
  let reference: string;
  const lookUp = async (person: string) => {
    const path = `/referrals/${reference}/case-system?person=${person}`;
    return knownCandidates.parse((await stand.call(path, { token: await stand.person(ADVISER) })).body);
  };

  it('says that no list is loaded, never that a child is not known (R17)', async () => {
    reference = await send();
    expect(await lookUp('p1')).toMatchObject({ candidates: [], words: expect.stringContaining('No list is loaded') });
    const { known } = (await stand.show(reference)).screening;
    expect(known[0]?.words).toContain('not the same as not known');
    const wrong = await stand.call(`/referrals/${reference}/case-system?person=p77`, { token: await stand.person() });
    expect([wrong.status, problemOf(wrong).code]).toEqual([422, 'bad-command']);
  });

  it('is looked up on the loaded list, answered by a person, and goes in her absence to the manager', async () => {
    await loadKnownChildren(stand.stack);
    const [found] = (await lookUp('p1')).candidates;
    expect(found).toMatchObject({ name: 'Sofia Offiah', status: 'open', because: ['same-name', 'same-birth-date'] });
    expect((await stand.show(reference)).referral.casework.known).toBeUndefined();
    const { name: _, dateOfBirth: __, nhsNumber: ___, because: ____, ...copied } = found ?? { name: '' };
    await done(
      reference,
      'known',
      { people: [{ person: 'p1', answer: 'known', lookedIn: 'LCS', words: 'Same child', case: copied }] },
      ADVISER,
    );
    const passed = { person: 'p1', passedTo: 'manager', words: 'Rang her' };
    expect(await refused(reference, 'open-case', passed, ADVISER)).toMatchObject({ errors: [{ at: '/absent' }] });
    await done(reference, 'open-case', { ...passed, absent: 'On leave until Monday' }, ADVISER);
    const { referral } = await stand.show(reference);
    expect(referral).toMatchObject({
      team: SPECIALIST,
      casework: { openCase: { name: 'Helen Marsh', caseId: 'CASE-100417' } },
    });
    expect(await worklist(SPECIALIST)).toContain(reference);
  });

  it('must be recorded: exported whole, ageing on the worklist, confirmed with the case', async () => {
    const taken = recordingExport.parse(
      (await stand.call(`/referrals/${reference}/recording`, { token: await stand.person(ADVISER) })).body,
    );
    expect(taken.owed.map(({ what }) => what)).toEqual(['open-case-information']);
    expect(taken.document).toContain('Hungry at school most days');
    expect(taken.originals.map(({ path }) => path)).toEqual([`/referrals/${reference}/originals/1`]);
    const due = (await stand.show(reference)).clocks.find(({ id }) => id === 'record')?.dueAt ?? '';
    await stand.at(due);
    const row = (await stand.worklist()).find((one) => one.reference === reference);
    expect(row?.clocks.find(({ id }) => id === 'record')).toMatchObject({ out: true });
    await done(reference, 'recording', { caseId: 'CASE-100417' }, ADVISER);
    expect(await running(reference)).not.toContain('record');
  });
});

describe('system 13: early-help documents', () => {
  it('a CAF alone is a contact with its clocks, which says "supporting document, no referral form"', async () => {
    const receipt = await stand.send(
      Buffer.from('Common Assessment Framework (CAF) form\nStrengths and needs of Amy.'),
      {
        headers: { 'content-type': 'text/plain' },
      },
    );
    const { referral, clocks } = await stand.show(receipt.reference);
    expect(referral).toMatchObject({ nature: 'supporting-document', standing: 'contact' });
    expect(referral.findings.find(({ code }) => code === 'supporting-document-alone')?.text).toContain(
      'no referral form',
    );
    expect(clocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['acknowledge', 'decide']));
  });

  it('a plan that is mentioned and not attached is a finding, and a question to the referrer', async () => {
    const reference = await send({ ...FORM, assessments: [{ kind: 'ehcp', words: 'Has an EHCP', attached: 'no' }] });
    const { referral, screening } = await stand.show(reference);
    expect(referral.findings.map(({ code }) => code)).toContain('assessment-said-to-exist-not-attached');
    const asked = screening.callList.map(({ code }) => code);
    expect(asked).toEqual(expect.arrayContaining(['assessment-said-to-exist-not-attached', 'domestic-abuse']));
  });
});

describe('system 16: disposal 3', () => {
  it('opens an owed assessment that nobody can strike out, done by a social worker with its number', async () => {
    const reference = await send();
    await done(reference, 'contact-decision', { outcome: 'progressed', words: 'Assess' }, SOCIAL_WORKER);
    await done(reference, 'disposal', { outcome: 'disposal-3-high-need', words: 'x', reasons: 'High need' });
    const { referral } = await stand.show(reference);
    expect(referral.casework.owed).toMatchObject([
      { id: 'owed-1', code: 'child-and-family-assessment', state: 'owed' },
    ]);
    const strike = { id: 'owed-1', words: 'No room' };
    expect(await refused(reference, 'owed-struck-out', strike)).toMatchObject({ status: 409, code: 'illegal-move' });
    expect(await running(reference)).toContain('owed-1');
    await done(reference, 'owed-done', { id: 'owed-1', reference: 'LCS-2', words: 'Begun' }, SOCIAL_WORKER);
    expect(await running(reference)).not.toContain('owed-1');
    expect((await facts(reference)).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['owed-opened', 'act-refused', 'owed-done']),
    );
  });
});
