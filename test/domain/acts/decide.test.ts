import { describe, expect, it } from 'vitest';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../../../domain/acts/decide-disposal.ts';
import { completingOwed, strikingOutOwed } from '../../../domain/acts/owed.ts';
import { AUTHORITIES, authorityNamed } from '../../../domain/authorities/authorities.ts';
import type { Change, Held } from '../../../domain/change.ts';
import { statusFor } from '../../../domain/referral/status.ts';
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import { draft } from '../../../schemas/draft.ts';
import { arrivalId } from '../../../schemas/primitives.ts';
import { anArrival, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { done, heldOf, refused, told, WHEN } from './doing.ts';

const contact = heldAfter(opened());
const SOCIAL_WORKER = { name: 'Priya Raman', role: 'social-worker' };
const progressed = heldOf(decidingContact, contact, { outcome: 'progressed', words: 'Assess' });
const running = ({ clocks }: Held) => clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id);
const disposed = (outcome: string, more: object = {}, from = progressed) =>
  heldOf(decidingDisposal, from, { outcome, words: 'For colleagues', reasons: 'High level of need', ...more });

describe('a contact closed with advice on Thursday', () => {
  const closed = heldOf(decidingContact, contact, { outcome: 'advice-given', words: 'Advice on bedtimes' });
  const monday = at('2026-11-23T10:00:00.000Z');
  const change = done(
    decidingContact,
    closed,
    { outcome: 'progressed', words: 'It is worse' },
    {
      by: SOCIAL_WORKER,
      now: monday,
    },
  );
  const again = heldAfter(change);

  it('has stopped both clocks and is kept with who decided', () => {
    expect(closed.referral).toMatchObject({
      standing: 'closed',
      contactDecision: { outcome: 'advice-given', by: 'Ada Okoro', role: 'team-manager', at: WHEN },
    });
    expect(running(closed)).not.toContain('decide');
  });

  it('is progressed by a social worker at any later time, and its disposal is owed from then (P18)', () => {
    expect(again.referral).toMatchObject({
      standing: 'referral',
      contactDecision: { outcome: 'progressed', by: 'Priya Raman', at: monday },
    });
    expect(again.referral.disposal).toBeUndefined();
    expect(again.clocks.find(({ id }) => id === 'decide-2')).toMatchObject({
      kind: 'decide',
      receivedAt: monday,
      dueAt: '2026-11-24T17:00:00.000Z',
    });
    expect(told(change).map(({ what }) => what)).toEqual([
      'decided',
      'clock-started',
      'recording-owed',
      'clock-started',
    ]);
  });

  it('can be nothing but progressed', () => {
    expect(refused(decidingContact, closed, { outcome: 'redirected', words: 'x' })).toMatchObject({
      refused: 'illegal-move',
      legal: ['progressed'],
    });
  });

  it('stops the new clock with its disposal, and leaves the contact decision beside it (R16)', () => {
    const end = heldOf(
      decidingDisposal,
      again,
      { outcome: 'disposal-1-not-in-need', words: 'x', reasons: 'y' },
      { now: monday },
    );
    expect(running(end)).not.toContain('decide-2');
    expect(end.referral).toMatchObject({
      standing: 'closed',
      contactDecision: { outcome: 'progressed' },
      disposal: { outcome: 'disposal-1-not-in-need', reasons: 'y' },
    });
  });
});

it('starts no second clock where the first still runs: one working day of the initial contact (seed 002 s4)', () => {
  expect(progressed.clocks.filter(({ kind }) => kind === 'decide')).toHaveLength(1);
  expect(running(progressed)).toContain('decide');
});

it('tells a sender "decided" only when nothing more is to be decided', () => {
  const state = (held: Held) => statusFor(anArrival(), held).state;
  expect([state(progressed), state(disposed('disposal-3-high-need'))]).toEqual(['with-a-person', 'decided']);
});

describe('a disposal', () => {
  it('is refused without reasons, to whoever may not, and twice', () => {
    const body = { outcome: 'disposal-3-high-need', words: 'x', reasons: 'y' };
    const { reasons: _, ...without } = body;
    expect(refused(decidingDisposal, progressed, without)).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: '/reasons' }],
    });
    expect(refused(decidingDisposal, progressed, { ...body, reasons: '  ' }).errors?.[0]?.at).toBe('/reasons');
    expect(refused(decidingDisposal, progressed, body, { by: SOCIAL_WORKER }).refused).toBe('not-authorised');
    expect(refused(decidingDisposal, disposed('disposal-3-high-need'), body).refused).toBe('illegal-move');
    expect(refused(decidingDisposal, progressed, { ...body, outcome: 'adopt' })).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: '/outcome' }],
      legal: expect.arrayContaining(['disposal-3-high-need']),
    });
  });

  it('is for a social-work-qualified manager in England (P22)', () => {
    const profile = authorityNamed('england');
    const body = { outcome: 'child-in-need', words: 'x', reasons: 'y' };
    const by = { role: 'manager', qualification: 'none' };
    expect(refused(decidingDisposal, progressed, body, { profile, by }).refused).toBe('not-authorised');
    expect(done(decidingDisposal, progressed, body, { profile, by: { role: 'manager' } }).referrals).toHaveLength(1);
  });

  it('3 opens an owed assessment that nobody can strike out (P21)', () => {
    const held = disposed('disposal-3-high-need');
    const [item] = held.referral.casework.owed ?? [];
    expect(item).toMatchObject({ id: 'owed-1', code: 'child-and-family-assessment', mandatory: true, state: 'owed' });
    expect(held.clocks.find(({ id }) => id === 'owed-1')).toMatchObject({ kind: 'owed', dueAt: item?.dueAt });
    expect(refused(strikingOutOwed, held, { id: 'owed-1', words: 'Not now' })).toMatchObject({
      refused: 'illegal-move',
      words: expect.stringContaining('must lead to this'),
    });
    expect(running(held)).toContain('owed-1');
  });

  it('4 opens the assessment; the strategy discussion has a clock of another kind', () => {
    const held = disposed('disposal-4-significant-harm');
    expect(held.referral.casework.owed?.map(({ code }) => code)).toEqual(['child-and-family-assessment']);
  });

  it('2 in Hertfordshire must say which of two, and opens that one; the manager may take it back', () => {
    const body = { outcome: 'disposal-2-moderate-need', words: 'x', reasons: 'y' };
    expect(refused(decidingDisposal, progressed, body)).toMatchObject({
      errors: [{ at: '/instructs' }],
      legal: ['contact-referrer-caf', 'tas-mobilises-support'],
    });
    const wrong = refused(decidingDisposal, progressed, { ...body, instructs: ['contact-referrer-caf', 'a-cake'] });
    expect(wrong.errors?.[0]?.at).toBe('/instructs/1');
    const held = heldOf(decidingDisposal, progressed, { ...body, instructs: ['tas-mobilises-support'] });
    expect(held.referral.casework.owed).toMatchObject([{ code: 'tas-mobilises-support', mandatory: false }]);
    const struck = heldOf(strikingOutOwed, held, { id: 'owed-1', words: 'The family moved' });
    expect(struck.referral.casework.owed).toMatchObject([{ state: 'struck-out', closed: { by: 'Ada Okoro' } }]);
    expect(running(struck)).not.toContain('owed-1');
    expect(refused(strikingOutOwed, held, { id: 'owed-1', words: 'x' }, { by: SOCIAL_WORKER }).refused).toBe(
      'not-authorised',
    );
  });
});

describe('what is owed', () => {
  const held = disposed('disposal-3-high-need');
  const body = { id: 'owed-1', reference: 'LCS-2211', words: 'Assessment begun' };

  it('is marked done, by whom, when and where; its clock stops', () => {
    const change = done(completingOwed, held, body, { by: SOCIAL_WORKER, now: at('2026-11-20T09:30:00.000Z') });
    const after = heldAfter(change);
    expect(after.referral.casework.owed?.[0]).toMatchObject({
      state: 'done',
      closed: { by: 'Priya Raman', role: 'social-worker', reference: 'LCS-2211', at: '2026-11-20T09:30:00.000Z' },
    });
    expect(after.clocks.find(({ id }) => id === 'owed-1')).toMatchObject({ late: false, stoppedBy: 'w-1' });
    expect(told(change)[0]).toMatchObject({ what: 'owed-done', reference: 'LCS-2211' });
    expect(refused(completingOwed, after, body).refused).toBe('illegal-move');
  });

  it.each([
    [{ ...body, id: 'owed-9' }, '/id'],
    [{ ...body, id: 'decide' }, '/id'],
    [{ ...body, words: '' }, '/words'],
    [{ ...body, at: '2026-11-19T11:59:00Z' }, '/at'],
    [{ ...body, at: '2026-11-30T11:59:00Z' }, '/at'],
  ])('is refused for %j at %s', (wrong, pointer) => {
    expect(refused(completingOwed, held, wrong)).toMatchObject({ refused: 'bad-command', errors: [{ at: pointer }] });
  });
});

describe('a decision on a bundle of sixty, known to forty agencies', () => {
  const [first] = contact.referral.originals;
  if (!first) throw new Error('no original');
  const originals = Array.from({ length: 60 }, (_, index) => ({
    ...first,
    number: index + 1,
    arrival: arrivalId.parse(index.toString(16).padStart(64, '0')),
  }));
  /** Those that the council has a secure address of come first: each of them is sent a notice too. */
  const bundleIn = ({ agencies }: AuthorityProfile): Held => {
    const reached = agencies.filter(({ mail }) => mail !== undefined).map(({ name }) => name);
    const others = Array.from({ length: 40 }, (_, index) => `Agency ${index}`);
    const involvements = [...reached, ...others].map((words) => ({ service: { words } }));
    const full = draft.parse({ ...contact.referral.draft, involvements });
    return { ...contact, referral: { ...contact.referral, originals, draft: full } };
  };
  const bundle = bundleIn(HERTFORDSHIRE);
  /** Each referral, its place on another team's list, and that the act was done, beside what it holds. */
  const rowsOf = ({ referrals }: Change) =>
    referrals.reduce(
      (sum, { moved, events, messages }) => sum + 2 + moved.length + events.length + messages.length,
      1,
    );
  const each = AUTHORITIES.flatMap((profile) =>
    profile.outcomes
      .filter(({ decision }) => decision === 'disposal')
      .map(({ code, opens }) => [profile, code, opens.map(({ owed }) => owed)] as const),
  );

  it.each(each)('$id: %s stays one transaction, whatever it leads to', (profile, outcome, instructs) => {
    const own = { profile };
    const contactDecided = done(decidingContact, bundleIn(profile), { outcome: 'progressed', words: 'x' }, own);
    expect(rowsOf(contactDecided)).toBeLessThan(100);
    const body = { outcome, words: 'x', reasons: 'x', instructs };
    expect(rowsOf(done(decidingDisposal, heldAfter(contactDecided), body, own))).toBeLessThan(85);
  });

  it('leaves those whom no letter goes to as a task for a person, and says so', () => {
    const change = done(decidingContact, bundle, { outcome: 'advice-given', words: 'x' });
    const letters = change.referrals[0]?.messages.filter(({ content }) => content.kind === 'tell-referrer');
    expect(letters).toHaveLength(25);
    const task = heldAfter(change).clocks.find(({ kind, about }) => kind === 'tell' && about === 'decision');
    expect(task?.stoppedAt).toBeUndefined();
    expect(task).toBeDefined();
    const few = { ...bundle, referral: { ...bundle.referral, originals: originals.slice(0, 25) } };
    const none = heldOf(decidingContact, few, { outcome: 'advice-given', words: 'x' });
    expect(none.clocks.filter(({ kind, about }) => kind === 'tell' && about === 'decision')).toEqual([]);
  });
});
