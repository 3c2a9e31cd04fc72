import { describe, expect, it } from 'vitest';
import { confirmingRecording } from '../../../domain/acts/confirm-recording.ts';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../../../domain/acts/decide-disposal.ts';
import { acknowledging } from '../../../domain/acts/of-the-road.ts';
import { confirmingOpenCase, recordingKnown } from '../../../domain/acts/record-known.ts';
import { answeringRedirection, redirecting } from '../../../domain/acts/redirecting.ts';
import { routing, takingTasStep } from '../../../domain/acts/routing.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import type { Held } from '../../../domain/change.ts';
import { screeningSheetOf } from '../../../domain/screening/sheet.ts';
import { draft } from '../../../schemas/draft.ts';
import { aDraft, at, heldAfter, opened } from '../../builders.ts';
import { done, heldOf, refused, told, WHEN } from './doing.ts';

const people = [{ id: 'p1', roles: ['subject'], stage: 'child', name: { words: 'Bryn Okafor' } }];
const contact = heldAfter(opened({ normalised: { draft: draft.parse({ ...aDraft(), people }) } }));
const CASE = {
  caseId: 'LCS-7',
  status: 'open',
  allocatedWorker: 'Tamsin Oyelaran',
  manager: 'Grace Oduya',
  team: 'safeguarding-and-specialist',
  childProtectionPlan: 'yes',
  lookedAfter: 'no',
};
const KNOWN = { person: 'p1', answer: 'known', lookedIn: 'LCS', words: 'Same name and birth date', case: CASE };
const withKnown = heldOf(recordingKnown, contact, { people: [KNOWN] });

describe('whether a person is known', () => {
  it('is nothing until somebody looked; "not yet looked" and "not known" are different answers (R17)', () => {
    expect(contact.referral.casework.known).toBeUndefined();
    const yet = heldOf(recordingKnown, contact, {
      people: [{ person: 'p1', answer: 'not-yet-looked', words: 'LCS is down' }],
    });
    expect(yet.referral.casework.known?.p1).toEqual({
      person: 'p1',
      answer: 'not-yet-looked',
      words: 'LCS is down',
      at: WHEN,
      by: 'Ada Okoro',
      role: 'team-manager',
    });
    const without = { people: [{ person: 'p1', answer: 'not-known', words: 'Nobody' }] };
    expect(refused(recordingKnown, contact, without).errors?.[0]?.at).toBe('/people/0/lookedIn');
  });

  it('is refused of somebody who is not in the referral, and of a known one without a case', () => {
    expect(refused(recordingKnown, contact, { people: [{ ...KNOWN, person: 'p9' }] })).toMatchObject({
      errors: [{ at: '/people/0/person' }],
    });
    const { case: _, ...without } = KNOWN;
    expect(refused(recordingKnown, contact, { people: [without] }).errors?.[0]?.at).toBe('/people/0/case');
  });
});

describe('a contact on an open case', () => {
  const body = { person: 'p1', passedTo: 'allocated-worker', words: 'Rang her' };

  it('goes to the allocated worker’s team, by name, and screening hears of it (P26)', () => {
    const change = done(confirmingOpenCase, withKnown, body);
    const { referral } = heldAfter(change);
    expect(referral.team).toBe('safeguarding-and-specialist');
    expect(referral.casework.openCase).toMatchObject({ caseId: 'LCS-7', name: 'Tamsin Oyelaran' });
    expect(change.referrals[0]?.messages.map(({ content }) => content.kind)).toEqual(['screening']);
    expect(JSON.stringify(change.referrals[0]?.messages)).not.toContain('Tamsin');
  });

  it('in her absence to the manager, then to duty, and says why', () => {
    const absent = 'On leave until Monday';
    expect(refused(confirmingOpenCase, withKnown, { ...body, passedTo: 'manager' }).errors?.[0]?.at).toBe('/absent');
    const manager = heldOf(confirmingOpenCase, withKnown, { ...body, passedTo: 'manager', absent });
    expect(manager.referral.casework.openCase).toMatchObject({ name: 'Grace Oduya', absent });
    const duty = heldOf(confirmingOpenCase, withKnown, { ...body, passedTo: 'duty', absent });
    expect(duty.referral.team).toBe('customer-service-centre');
  });

  it('stays on duty’s worklist where the case’s team is none of ours: nothing is lost (design 1)', () => {
    const elsewhere = { ...KNOWN, case: { ...CASE, team: 'A team of another building' } };
    const held = heldOf(confirmingOpenCase, heldOf(recordingKnown, contact, { people: [elsewhere] }), body);
    expect(held.referral.team).toBe('customer-service-centre');
  });

  it.each([
    ['nobody looked', contact],
    [
      'it is closed',
      heldOf(recordingKnown, contact, { people: [{ ...KNOWN, case: { ...CASE, status: 'closed' } }] }),
    ],
  ])('is refused where %s', (_, held) => {
    expect(refused(confirmingOpenCase, held, body).errors?.[0]?.at).toBe('/person');
  });

  it('only then can the contact be closed as passed to the allocated worker, and it is screened no more in Hertfordshire', () => {
    const outcome = { outcome: 'passed-to-allocated-worker', words: 'x' };
    expect(refused(decidingContact, withKnown, outcome)).toMatchObject({ refused: 'illegal-move' });
    const passed = heldOf(confirmingOpenCase, withKnown, body);
    expect(heldOf(decidingContact, passed, outcome).referral.standing).toBe('closed');
    const needed = ({ referral }: Held, council: string) =>
      screeningSheetOf(referral, authorityNamed(council)).needed;
    expect([needed(withKnown, 'hertfordshire'), needed(passed, 'hertfordshire'), needed(passed, 'norfolk')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is refused to an allocated worker that the case does not have', () => {
    const { allocatedWorker: _, ...unallocated } = CASE;
    const held = heldOf(recordingKnown, contact, { people: [{ ...KNOWN, case: unallocated }] });
    expect(refused(confirmingOpenCase, held, body).errors?.[0]?.at).toBe('/passedTo');
  });
});

describe('recording on the case system', () => {
  const recording = (held: typeof contact) => held.referral.casework.recording?.owed.map(({ what }) => what);
  const advised = { outcome: 'advice-given', words: 'x' };

  it('is owed in Norfolk of every contact, in Hertfordshire of those near the threshold (P27)', () => {
    const profile = authorityNamed('norfolk');
    expect(recording(heldOf(decidingContact, contact, advised, { profile }))).toEqual(['contact']);
    expect(recording(heldOf(decidingContact, contact, advised))).toBeUndefined();
    const progressed = heldOf(decidingContact, contact, { outcome: 'progressed', words: 'x' });
    expect(recording(progressed)).toEqual(['near-threshold']);
  });

  it('is owed of what became of the referral, also where the contact was recorded before', () => {
    const progressed = heldOf(decidingContact, contact, { outcome: 'progressed', words: 'x' });
    const recorded = heldOf(confirmingRecording, progressed, { caseId: 'LCS-8' });
    const disposed = heldOf(decidingDisposal, recorded, {
      outcome: 'disposal-3-high-need',
      words: 'x',
      reasons: 'x',
    });
    expect(recording(disposed)).toEqual(['disposal']);
  });

  it('is one clock that ages until a person confirms it with the case, and begins again with what comes after', () => {
    const progressed = heldOf(decidingContact, contact, { outcome: 'progressed', words: 'x' });
    expect(progressed.clocks.find(({ id }) => id === 'record')).toMatchObject({ dueAt: '2026-11-20T16:00:00.000Z' });
    const change = done(
      confirmingRecording,
      progressed,
      { caseId: 'LCS-8' },
      { now: at('2026-11-19T13:00:00.000Z') },
    );
    const confirmed = heldAfter(change);
    expect(confirmed.clocks.find(({ id }) => id === 'record')).toMatchObject({ stoppedBy: 'w-1', late: false });
    expect(confirmed.referral.casework.recording).toMatchObject({
      owed: [],
      confirmed: [{ caseId: 'LCS-8', what: ['near-threshold'], by: 'Ada Okoro' }],
    });
    expect(refused(confirmingRecording, confirmed, { caseId: 'LCS-8' }).refused).toBe('illegal-move');
    const acknowledged = heldOf(acknowledging, confirmed, { how: 'telephone', words: 'Rang', actions: 'A visit' });
    expect(recording(acknowledged)).toEqual(['acknowledgement']);
    expect(acknowledged.clocks.map(({ id }) => id)).toContain('record-2');
  });

  it('is owed of each redirection, also after the one before was recorded', () => {
    const by = { role: 'team-manager', team: 'customer-service-centre' };
    const receiver = { role: 'team-manager', team: 'targeted-advice-service' };
    const asked = { to: 'targeted-advice-service', words: 'x', risk: 'x', protectiveFactors: 'x' };
    const first = heldOf(redirecting, contact, asked, { by });
    expect(recording(first)).toEqual(['redirection']);
    const one = { now: at('2026-11-19T13:00:00.000Z') };
    const early = { caseId: 'LCS-8', at: '2026-11-19T11:00:00Z' };
    const recorded = heldOf(confirmingRecording, first, early, one);
    expect(recording(recorded)).toEqual([]);
    const declined = heldOf(
      answeringRedirection,
      recorded,
      { accepted: false, words: 'x' },
      { by: receiver, now: at('2026-11-19T13:30:00.000Z') },
    );
    expect(recording(declined)).toEqual([]);
    const second = heldOf(redirecting, declined, asked, { by, now: at('2026-11-19T14:00:00.000Z') });
    expect(recording(second)).toEqual(['redirection']);
  });

  it('is owed of open-case information everywhere', () => {
    const body = { person: 'p1', passedTo: 'allocated-worker', words: 'x' };
    expect(recording(heldOf(confirmingOpenCase, withKnown, body))).toEqual(['open-case-information']);
  });

  it.each([
    [{ caseId: '' }, '/caseId'],
    [{ caseId: 'x', at: '2026-11-30T10:00:00Z' }, '/at'],
  ])('is refused with %j', (body, pointer) => {
    const progressed = heldOf(decidingContact, contact, { outcome: 'progressed', words: 'x' });
    expect(refused(confirmingRecording, progressed, body).errors?.[0]?.at).toBe(pointer);
  });
});

describe('routing after screening', () => {
  const TAS = 'targeted-advice-service';
  const unclear = { to: TAS, because: 'not-clear', words: 'Not yet clear' };
  const withTas = heldOf(routing, contact, unclear);

  it('sends what is not clear to the Targeted Advice Service, and says so (P28)', () => {
    const change = done(routing, contact, unclear);
    expect(heldAfter(change).referral.team).toBe(TAS);
    expect(told(change)).toEqual([{ what: 'routed', from: 'customer-service-centre', ...unclear }]);
  });

  it('is what must stand before a contact is closed as redirected: nothing is passed on to nowhere', () => {
    const outcome = { outcome: 'redirected', words: 'x' };
    expect(refused(decidingContact, contact, outcome)).toMatchObject({ refused: 'illegal-move' });
    expect(heldOf(decidingContact, withTas, outcome).referral.standing).toBe('closed');
  });

  it('sends what is met to the named team or to Targeted Youth Support, and nowhere else', () => {
    for (const to of ['safeguarding-and-specialist', 'targeted-youth-support']) {
      expect(heldOf(routing, contact, { to, because: 'met', words: 'x' }).referral.team).toBe(to);
    }
    expect(refused(routing, contact, { to: TAS, because: 'met', words: 'x' })).toMatchObject({
      errors: [{ at: '/to' }],
      legal: ['safeguarding-and-specialist', 'targeted-youth-support'],
    });
    expect(refused(routing, withTas, unclear).errors?.[0]?.at).toBe('/to');
  });

  const step = (body: object, held = withTas) =>
    heldOf(takingTasStep, held, { words: 'x', ...body }, { by: { team: TAS } });

  it('records each step of the service, and gives it back when it is met after all', () => {
    const rung = step({ step: 'referrer-contacted', with: 'the school' });
    const explored = step({ step: 'caf-explored' }, rung);
    const back = step({ step: 'returned-as-met' }, explored);
    expect(back.referral.team).toBe('safeguarding-and-specialist');
    expect(back.referral.casework.routing).toMatchObject({
      routes: [{ to: TAS }, { from: TAS, to: 'safeguarding-and-specialist', because: 'met' }],
      steps: [{ step: 'referrer-contacted' }, { step: 'caf-explored' }, { step: 'returned-as-met' }],
    });
  });

  it.each([
    [{ step: 'referrer-contacted' }, '/with'],
    [{ step: 'support-mobilised' }, '/with'],
    [{ step: 'signposted' }, '/to'],
    [{ step: 'signposted', to: ['no-such-agency'] }, '/to/0'],
    [{ step: 'lunch' }, '/step'],
  ])('refuses %j', (body, pointer) => {
    const refusal = refused(takingTasStep, withTas, { words: 'x', ...body }, { by: { team: TAS } });
    expect(refusal.errors?.[0]?.at).toBe(pointer);
  });

  it('signposts from the directory', () => {
    const held = step({ step: 'signposted', to: ['hertfordshire-families-first'] });
    expect(held.referral.casework.routing?.steps).toMatchObject([{ to: ['hertfordshire-families-first'] }]);
  });

  it('takes steps only of that team, and only while it is there', () => {
    const body = { step: 'advice-given', words: 'x' };
    expect(refused(takingTasStep, withTas, body).refused).toBe('not-authorised');
    expect(refused(takingTasStep, contact, body, { by: { team: TAS } }).refused).toBe('illegal-move');
  });
});
