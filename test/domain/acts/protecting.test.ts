import { describe, expect, it } from 'vitest';
import { authorisingServices } from '../../../domain/acts/authorise-services.ts';
import { determining } from '../../../domain/acts/determine.ts';
import { recordingChase } from '../../../domain/acts/following-up.ts';
import { notifyingPolice } from '../../../domain/acts/notify-police.ts';
import { allocating, recordingPoliceProtection } from '../../../domain/acts/police-protection.ts';
import { recordingProtection, statingHomeTime } from '../../../domain/acts/record-protection.ts';
import { recordingStrategy } from '../../../domain/acts/record-strategy.ts';
import { settingThreshold } from '../../../domain/acts/set-threshold.ts';
import type { Held } from '../../../domain/change.ts';
import { enforce } from '../../../domain/referral/enforce.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { Draft } from '../../../schemas/draft.ts';
import { aDraft, aPerson, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const now = { at: NOW };
const withConcern = (concern: Draft['concern'] = {}): Held =>
  heldAfter(
    opened({
      normalised: {
        draft: {
          ...aDraft(),
          people: [
            { id: 'p1', roles: ['subject'], stage: 'child' },
            { id: 'p2', roles: ['parent'], stage: 'adult' },
          ],
          concern,
        },
      },
    }),
  );
const running = ({ clocks }: Held) => clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ kind }) => kind);

describe('services authorised at once (P23)', () => {
  const body = {
    services: [{ kind: 'placement', words: 'With her aunt tonight' }],
    for: ['p1'],
    reasons: 'Nobody safe is at home',
  };

  it('are recorded before any disposal, with who authorised them', () => {
    const after = acted(authorisingServices, withConcern(), body, now);
    expect(after.referral.casework.protection?.authorised).toMatchObject([{ role: 'team-manager', for: ['p1'] }]);
  });

  it('are a manager’s to authorise, for people of the referral, with reasons', () => {
    const held = withConcern();
    expect(refusal(authorisingServices, held, body, { ...now, by: { role: 'social-worker' } }).refused).toBe(
      'not-authorised',
    );
    expect(refusal(authorisingServices, held, { ...body, for: ['p1', 'p9'] }, now)).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: '/for/1' }],
    });
    expect(refusal(authorisingServices, held, { ...body, reasons: ' ' }, now).errors?.[0]?.at).toBe('/reasons');
  });
});

describe('immediate protection (P23)', () => {
  const needed = withConcern({ immediateProtection: { needed: 'yes' } });

  it('stops when it is recorded what the authority or the police did, at the time it was done', () => {
    expect(running(needed)).toContain('protect');
    const done = { what: 'done', by: 'police', words: 'Taken to her aunt', at: '2026-11-19T11:00:00Z' };
    const after = acted(recordingProtection, needed, done, now);
    expect(running(after)).not.toContain('protect');
    expect(after.clocks.find(({ kind }) => kind === 'protect')).toMatchObject({
      stoppedAt: '2026-11-19T11:00:00.000Z',
      late: false,
    });
    expect(after.referral.casework.protection?.last).toMatchObject({ what: 'done', by: 'police' });
  });

  it('stops where a person finds none needed, and says why; it runs on while only services are authorised', () => {
    const authorised = acted(
      authorisingServices,
      needed,
      { services: [{ kind: 'x', words: 'x' }], reasons: 'x' },
      now,
    );
    expect(running(authorised)).toContain('protect');
    expect(
      running(acted(recordingProtection, needed, { what: 'not-needed', words: 'Safe with her aunt' }, now)),
    ).toEqual(running(withConcern()));
  });

  it('cannot have been done before the referral came, nor by nobody', () => {
    const early = { what: 'done', by: 'police', words: 'x', at: '2026-11-18T11:00:00Z' };
    expect(refusal(recordingProtection, needed, early, now).errors?.[0]?.at).toBe('/at');
    expect(refusal(recordingProtection, needed, { what: 'done', words: 'x' }, now).errors?.[0]?.at).toBe('/by');
  });
});

describe('urgent, and urgent once more', () => {
  const no = { answer: 'no', words: 'x' };
  const asked = (words: string) => ({
    level: HERTFORDSHIRE.thresholds.levels[0]?.code ?? '',
    meets: 'met',
    indicators: ['x'],
    urgentForChild: { answer: 'yes', words },
    urgentForOthers: no,
    words: 'x',
  });
  const ids = ({ clocks }: Held) =>
    clocks.filter(({ kind }) => kind === 'protect').map(({ id, stoppedAt }) => (stoppedAt ? `${id}, stopped` : id));
  const first = acted(settingThreshold, withConcern(), asked('Not safe tonight'), now);
  const protectedNow = acted(recordingProtection, first, { what: 'not-needed', words: 'With her aunt' }, now);

  it('calls again, and pages again, when it is said anew after somebody acted (P23)', () => {
    expect(ids(protectedNow)).toEqual(['protect, stopped']);
    const again = acted(settingThreshold, protectedNow, asked('Back home, and not safe again'), now);
    expect(ids(again)).toEqual(['protect, stopped', 'protect-2']);
    const { messages } = told(settingThreshold, protectedNow, asked('Back home, and not safe again'), now);
    expect(messages).toContainEqual(expect.objectContaining({ kind: 'page', clock: 'protect' }));
  });

  it('calls nobody where the same is only recorded again, nor twice while it is open', () => {
    expect(ids(acted(settingThreshold, protectedNow, asked('Not safe tonight'), now))).toEqual(['protect, stopped']);
    expect(ids(acted(settingThreshold, first, asked('Still not safe'), now))).toEqual(['protect']);
  });

  it('calls again by a determination too', () => {
    const answers = (words: string) => ({
      immediateProtection: { answer: 'yes', words, actsBy: 'authority' },
      section17: no,
      section47: no,
      services: no,
      specialistAssessments: no,
      seeChild: no,
      pace: { words: 'x' },
    });
    const one = acted(determining, withConcern(), answers('Tonight'), now);
    const done = acted(recordingProtection, one, { what: 'not-needed', words: 'x' }, now);
    expect(ids(acted(determining, done, answers('Tonight'), now))).toEqual(['protect, stopped']);
    expect(ids(acted(determining, done, answers('The father is back'), now))).toEqual([
      'protect, stopped',
      'protect-2',
    ]);
  });
});

describe('home time', () => {
  it('is due when the child goes home, pages before, and another time takes its place', () => {
    const stated = { goesHomeAt: '2026-11-19T15:15:00Z', words: 'The office' };
    const after = acted(statingHomeTime, withConcern(), stated, now);
    expect(after.clocks.find(({ kind }) => kind === 'home-time')?.dueAt).toBe('2026-11-19T15:15:00.000Z');
    const warned = enforce(after, HERTFORDSHIRE, at('2026-11-19T13:45:00.000Z'));
    expect(warned?.referrals[0]?.messages.map(({ content }) => content)).toMatchObject([
      { kind: 'page', clock: 'home-time', because: 'clock-warned' },
    ]);
    const again = acted(statingHomeTime, after, { ...stated, goesHomeAt: '2026-11-19T16:00:00Z' }, now);
    expect(again.clocks.filter(({ kind, stoppedAt }) => kind === 'home-time' && !stoppedAt)).toMatchObject([
      { id: 'home-time-2', dueAt: '2026-11-19T16:00:00.000Z' },
    ]);
  });

  it.each(['2026-11-19T11:59:59Z', '2026-11-21T12:00:01Z'])('is not %s', (goesHomeAt) => {
    expect(refusal(statingHomeTime, withConcern(), { goesHomeAt, words: 'x' }, now).errors?.[0]?.at).toBe(
      '/goesHomeAt',
    );
  });
});

describe('suspected crime (P24)', () => {
  it('shows at once where the referral states it, until time, person and reference are recorded', () => {
    const held = withConcern({ crimeSuspected: 'yes' });
    expect(running(held)).toContain('police');
    const body = { what: 'notified', by: 'Ada Okoro', to: 'Control room', policeReference: '42/1187/26' };
    const after = acted(notifyingPolice, held, body, now);
    expect(running(after)).not.toContain('police');
    expect(after.referral.casework.police?.crime?.notified).toMatchObject({ at: NOW, policeReference: '42/1187/26' });
    const { policeReference: _, ...without } = body;
    expect(refusal(notifyingPolice, held, without, now).errors?.[0]?.at).toBe('/policeReference');
  });

  it('is not suspected by "no", "unclear" or silence', () => {
    for (const crimeSuspected of ['no', 'unclear', 'not-known'] as const) {
      expect(running(withConcern({ crimeSuspected }))).not.toContain('police');
    }
  });

  it('is a person’s to suspect, which pages whoever is on duty with it, and to say that none is', () => {
    const suspected = { what: 'crime-suspected', words: 'Her account of the belt' };
    const { events, messages } = told(notifyingPolice, withConcern(), suspected, now);
    expect(events.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['crime-suspected', 'clock-started', 'called-for', 'paged']),
    );
    expect(messages).toMatchObject([{ kind: 'page', clock: 'police', rung: HERTFORDSHIRE.urgent.inHours }]);
    const held = acted(notifyingPolice, withConcern(), suspected, now);
    const settled = acted(notifyingPolice, held, { what: 'not-suspected', words: 'Explained by the hospital' }, now);
    expect(running(settled)).not.toContain('police');
    const notified = acted(notifyingPolice, held, { what: 'notified', by: 'A', to: 'B', policeReference: 'C' }, now);
    expect(refusal(notifyingPolice, notified, { what: 'not-suspected', words: 'x' }, now).refused).toBe(
      'illegal-move',
    );
  });
});

describe('police protection (P24)', () => {
  const body = {
    since: '2026-11-19T09:00:00Z',
    force: 'Hertfordshire Constabulary',
    where: 'Police station',
    transferred: { done: false },
    section47: { alongside: true },
    emergencyProtectionOrder: { considered: false },
  };
  const WORKER = { name: 'Priya Raman', team: 'safeguarding-and-specialist', socialWorker: true };

  it('demands an allocated social worker, and calls for a strategy discussion', () => {
    const held = acted(recordingPoliceProtection, withConcern({ immediateProtection: { needed: 'yes' } }), body, now);
    expect(running(held)).toEqual(expect.arrayContaining(['allocate', 'strategy']));
    expect(running(held)).not.toContain('protect');
    expect(refusal(allocating, held, { worker: { ...WORKER, socialWorker: false } }, now).errors?.[0]?.at).toBe(
      '/worker/socialWorker',
    );
    expect(refusal(allocating, held, { worker: WORKER }, { ...now, by: { role: 'social-worker' } }).refused).toBe(
      'not-authorised',
    );
    expect(running(acted(allocating, held, { worker: WORKER }, now))).not.toContain('allocate');
  });

  it('is told again when the child was moved, without a second clock', () => {
    const held = acted(recordingPoliceProtection, withConcern(), body, now);
    const moved = { ...body, transferred: { done: true, at: '2026-11-19T11:00:00Z', to: 'Foster carers' } };
    const after = acted(recordingPoliceProtection, held, moved, now);
    expect(after.clocks.filter(({ kind }) => kind === 'allocate')).toHaveLength(1);
    expect(after.referral.casework.police?.protection?.transferred?.to).toBe('Foster carers');
  });

  it('once more, days later, asks for a worker and a strategy discussion again', () => {
    const held = acted(recordingPoliceProtection, withConcern(), body, now);
    const declined = acted(recordingStrategy, held, { what: 'declined', reasons: 'x' }, now);
    const allocated = acted(allocating, declined, { worker: WORKER }, now);
    const later = { at: at('2026-12-01T12:00:00.000Z') };
    const again = acted(recordingPoliceProtection, allocated, { ...body, since: '2026-12-01T09:00:00Z' }, later);
    expect(again.clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['allocate-2', 'strategy-2']),
    );
    const corrected = acted(recordingPoliceProtection, allocated, { ...body, since: '2026-11-19T09:30:00Z' }, now);
    expect(corrected.clocks.filter(({ kind }) => kind === 'allocate')).toHaveLength(1);
  });

  it('needs the specific reason where there is no section 47 enquiry alongside, and times that can be', () => {
    const held = withConcern();
    const bad = (given: object) =>
      refusal(recordingPoliceProtection, held, { ...body, ...given }, now).errors?.map((error) => error.at);
    expect(bad({ section47: { alongside: false } })).toEqual(['/section47/because']);
    expect(bad({ since: '2026-11-19T12:00:01Z' })).toEqual(['/since']);
    expect(bad({ transferred: { done: true, at: '2026-11-19T08:00:00Z', to: 'x' } })).toEqual(['/transferred/at']);
    const why = { ...body, section47: { alongside: false, because: 'Lost in town; parents found' } };
    expect(running(acted(recordingPoliceProtection, held, why, now))).not.toContain('strategy');
  });
});

describe('a strategy discussion (P23, R9)', () => {
  const body = {
    since: '2026-11-19T09:00:00Z',
    force: 'x',
    where: 'x',
    transferred: { done: false },
    section47: { alongside: true },
    emergencyProtectionOrder: { considered: true },
  };
  const called = acted(recordingPoliceProtection, withConcern(), body, now);
  const HELD = {
    what: 'held',
    at: '2026-11-19T11:30:00Z',
    with: [{ name: 'DS Lund', agency: 'police' }],
    agreed: 'Joint visit today',
    section47: 'yes',
  };

  it('stays open until it was held, with whom and what was agreed', () => {
    const after = acted(recordingStrategy, called, HELD, now);
    expect(running(after)).not.toContain('strategy');
    expect(after.referral.casework.strategy).toMatchObject({ what: 'held', at: '2026-11-19T11:30:00.000Z' });
    expect(refusal(recordingStrategy, called, { ...HELD, with: [] }, now).errors?.[0]?.at).toBe('/with');
  });

  it('or declined with a reason, and the same fact does not call for it again', () => {
    const after = acted(recordingStrategy, called, { what: 'declined', reasons: 'Known and planned for' }, now);
    expect(running(after)).not.toContain('strategy');
    expect(running(acted(recordingPoliceProtection, after, body, now))).not.toContain('strategy');
    expect(refusal(recordingStrategy, called, { what: 'declined' }, now).errors?.[0]?.at).toBe('/reasons');
  });

  it('is called for by a further fact: not twice while it is open, again after it was declined, no more once it was held', () => {
    const level = HERTFORDSHIRE.thresholds.levels.find(({ agreement }) => agreement === 'not-needed')?.code ?? '';
    const no = { answer: 'no', words: 'x' };
    const met = { level, meets: 'met', indicators: ['x'], urgentForChild: no, urgentForOthers: no, words: 'x' };
    const strategies = (held: Held) =>
      acted(settingThreshold, held, met, now)
        .clocks.filter(({ kind }) => kind === 'strategy')
        .map(({ id, stoppedAt }) => [id, stoppedAt !== undefined]);
    expect(strategies(withConcern())).toEqual([['strategy', false]]);
    expect(strategies(called)).toEqual([['strategy', false]]);
    const declined = acted(recordingStrategy, called, { what: 'declined', reasons: 'x' }, now);
    expect(strategies(declined)).toEqual([
      ['strategy', true],
      ['strategy-2', false],
    ]);
    expect(strategies(acted(recordingStrategy, called, HELD, now))).toEqual([['strategy', true]]);
  });
});

describe('an act that pages by itself, on a referral whose facts were never looked at', () => {
  it('sends each page under an id of its own', () => {
    const { referral, clocks } = withConcern({ immediateProtection: { needed: 'yes' } });
    const before = {
      referral: { ...referral, casework: {} },
      clocks: clocks.filter(({ kind }) => kind !== 'protect'),
    };
    const asked = recordingChase.read({ expectedVersion: 1, how: 'telephone', words: 'Nobody rang' });
    if (isRefusal(asked)) throw new Error('does not fit its contract');
    const change = asked.decide({ held: before, by: aPerson(), profile: HERTFORDSHIRE, now: NOW, others: new Map() });
    if (isRefusal(change)) throw new Error('was refused');
    const pages = change.referrals[0]?.messages.filter(({ content }) => content.kind === 'page') ?? [];
    expect(pages.map(({ content }) => content)).toMatchObject([{ clock: 'acknowledge' }, { clock: 'protect' }]);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(2);
  });
});
