import { describe, expect, it } from 'vitest';
import { authorisingSharing, tellingParents } from '../../../domain/acts/authorise-sharing.ts';
import { answeringCheck, askingCheck } from '../../../domain/acts/check-with-agencies.ts';
import { recordingPoliceProtection } from '../../../domain/acts/police-protection.ts';
import { recordingShare } from '../../../domain/acts/record-share.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import type { Held } from '../../../domain/change.ts';
import { outstandingChecks } from '../../../domain/protecting/outstanding-checks.ts';
import type { Draft } from '../../../schemas/draft.ts';
import { person } from '../../../schemas/person.ts';
import { aDraft, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NORFOLK = authorityNamed('norfolk');
const NOW = at('2026-11-19T12:00:00.000Z');
const now = { at: NOW };
const norfolk = { ...now, profile: NORFOLK };

const family = (given: Partial<Draft> = {}): Held =>
  heldAfter(
    opened({
      normalised: {
        draft: {
          ...aDraft(),
          people: [
            { id: 'p1', roles: ['subject'], stage: 'child' },
            { id: 'p2', roles: ['parent'], stage: 'adult' },
            { id: 'p3', roles: ['parent'], stage: 'adult' },
          ],
          ...given,
        },
      },
    }),
  );
const SHARE = {
  to: { agency: 'school' },
  about: ['p1'],
  what: 'That we assess',
  why: 'The school sees her daily',
  withheld: 'Who referred',
};
const TOLD = { informed: 'yes', consent: 'not-asked', how: 'telephone', words: 'Mother knows' };
const AUTHORISED = { without: ['knowledge'], ground: 'risk-to-child', reasons: 'He may take her away' };
const atSection47 = (held: Held) =>
  acted(
    recordingPoliceProtection,
    held,
    {
      since: '2026-11-19T11:00:00Z',
      force: 'x',
      where: 'x',
      transferred: { done: false },
      section47: { alongside: true },
      emergencyProtectionOrder: { considered: true },
    },
    now,
  );

describe('sharing with another agency (P13, R6)', () => {
  it('is refused without the parents’ knowledge, and says what would do', () => {
    for (const profile of [HERTFORDSHIRE, NORFOLK]) {
      expect(refusal(recordingShare, family(), SHARE, { ...now, profile })).toMatchObject({
        refused: 'illegal-move',
        legal: ['tell-parents', 'authorise-sharing'],
      });
    }
  });

  it('rests on knowledge in Norfolk; Hertfordshire asks for consent too', () => {
    const informed = acted(tellingParents, family(), TOLD, now);
    const share = acted(recordingShare, informed, SHARE, norfolk);
    expect(share.referral.casework.sharing?.shares).toMatchObject([
      { number: 1, basis: 'parents-informed', withheld: 'Who referred', to: { agency: 'school' } },
    ]);
    expect(refusal(recordingShare, informed, SHARE, now).words).toContain('consent');
    const agreed = acted(tellingParents, informed, { ...TOLD, consent: 'given' }, now);
    expect(acted(recordingShare, agreed, SHARE, now).referral.casework.sharing?.shares?.[0]?.basis).toBe(
      'parents-consented',
    );
    const withdrawn = acted(tellingParents, agreed, { ...TOLD, consent: 'refused' }, now);
    expect(refusal(recordingShare, withdrawn, SHARE, now).refused).toBe('illegal-move');
  });

  it('never rests on what the referrer did before: that is another stage', () => {
    const held = family({ consent: { parentsInformed: 'yes', parentsAgreed: 'yes', sharingAgreed: 'yes' } });
    expect(refusal(recordingShare, held, SHARE, norfolk).refused).toBe('illegal-move');
  });

  it('may go without both on a manager’s authorisation with reasons, which names the manager in the share', () => {
    const held = acted(authorisingSharing, family(), AUTHORISED, now);
    const [share] = acted(recordingShare, held, SHARE, now).referral.casework.sharing?.shares ?? [];
    expect(share).toMatchObject({ basis: 'authorised', authority: 'Ada Okoro' });
    const onlyConsent = acted(authorisingSharing, family(), { ...AUTHORISED, without: ['consent'] }, now);
    expect(refusal(recordingShare, onlyConsent, SHARE, now).refused).toBe('illegal-move');
    const informed = acted(tellingParents, onlyConsent, { ...TOLD, consent: 'refused' }, now);
    expect(acted(recordingShare, informed, SHARE, now).referral.casework.sharing?.shares?.[0]?.basis).toBe(
      'authorised',
    );
  });

  it('is authorised by a manager only, with reasons, on a ground of the council', () => {
    const held = family();
    expect(refusal(authorisingSharing, held, AUTHORISED, { ...now, by: { role: 'social-worker' } }).refused).toBe(
      'not-authorised',
    );
    expect(refusal(authorisingSharing, held, { ...AUTHORISED, ground: 'haste' }, now)).toMatchObject({
      errors: [{ at: '/ground' }],
      legal: ['risk-to-child', 'risk-to-vulnerable-adult'],
    });
    const { reasons: _, ...without } = AUTHORISED;
    expect(refusal(authorisingSharing, held, without, now).errors?.[0]?.at).toBe('/reasons');
  });

  it('waits for nothing at section 47, once it is recorded whether to inform and why', () => {
    const held = atSection47(family());
    expect(refusal(recordingShare, held, SHARE, now).errors?.[0]?.at).toBe('/section47');
    const body = { ...SHARE, section47: { inform: false, why: 'He is suspected' } };
    const { events } = told(recordingShare, held, body, now);
    expect(events).toMatchObject([
      { what: 'informing-considered', inform: false },
      { what: 'shared', basis: 'section-47', agency: 'school' },
    ]);
    const after = acted(recordingShare, held, body, now);
    expect(acted(recordingShare, after, SHARE, now).referral.casework.sharing?.shares).toHaveLength(2);
  });

  it('says why it was necessary and what was kept back, of people of the referral', () => {
    const held = acted(authorisingSharing, family(), AUTHORISED, now);
    const bad = (given: object) => refusal(recordingShare, held, { ...SHARE, ...given }, now).errors?.[0]?.at;
    expect([
      bad({ why: '' }),
      bad({ withheld: '' }),
      bad({ about: ['p7'] }),
      bad({ at: '2026-11-20T00:00:00Z' }),
    ]).toEqual(['/why', '/withheld', '/about/0', '/at']);
  });

  it('cannot have asked for consent whom nobody told', () => {
    expect(
      refusal(tellingParents, family(), { ...TOLD, informed: 'no', consent: 'refused' }, now).errors?.[0]?.at,
    ).toBe('/consent');
  });
});

describe('a check asked of an agency (P35)', () => {
  const authorised = acted(authorisingSharing, family(), AUTHORISED, now);
  const ASK = { about: 'p3', agency: 'gp', for: 'What is known', why: 'He cares for them', withheld: 'Who referred' };

  it('is a share, and refused like one', () => {
    expect(refusal(askingCheck, family(), ASK, now).refused).toBe('illegal-move');
    const after = acted(askingCheck, authorised, ASK, now);
    expect(after.referral.casework.sharing?.shares).toMatchObject([{ to: { agency: 'gp' }, about: ['p3'] }]);
  });

  it('is due by the profile, or when whoever asks says', () => {
    const after = acted(askingCheck, authorised, ASK, now);
    expect(after.clocks.find(({ kind }) => kind === 'check')).toMatchObject({
      id: 'check-1',
      about: '1',
      dueAt: '2026-11-23T17:00:00.000Z',
    });
    const sooner = acted(askingCheck, authorised, { ...ASK, due: '2026-11-19T15:00:00Z' }, now);
    expect(sooner.referral.casework.checks?.[0]?.due).toBe('2026-11-19T15:00:00.000Z');
    for (const due of ['2026-11-19T11:00:00Z', '2027-11-19T11:00:00Z']) {
      expect(refusal(askingCheck, authorised, { ...ASK, due }, now).errors?.[0]?.at).toBe('/due');
    }
  });

  it('goes to an agency that is asked of such a person; section 27 to one that has the duty', () => {
    const bad = (given: object) => refusal(askingCheck, authorised, { ...ASK, ...given }, now).errors?.[0]?.at;
    expect([
      bad({ agency: 'health-visitor' }),
      bad({ about: 'p9' }),
      bad({ agency: 'probation', section27: true }),
      bad({ about: 'household' }),
    ]).toEqual(['/agency', '/about', '/section27', '/agency']);
    const asked = acted(askingCheck, authorised, ASK, now);
    expect(refusal(askingCheck, asked, ASK, now).errors?.[0]?.at).toBe('/agency');
    expect(
      acted(askingCheck, authorised, { ...ASK, section27: true }, now).referral.casework.checks?.[0]?.section27,
    ).toBe(true);
  });

  it('stays open while it is chased, and stops when it is answered or refused', () => {
    const asked = acted(askingCheck, authorised, ASK, now);
    const chased = acted(answeringCheck, asked, { check: 1, what: 'chased', words: 'Rang twice' }, now);
    expect(chased.clocks.find(({ kind }) => kind === 'check')).toMatchObject({ chased: 1 });
    expect(chased.clocks.find(({ kind }) => kind === 'check')?.stoppedAt).toBeUndefined();
    const answer = { check: 1, what: 'answered', words: 'Seen once', services: 'Secondary services discussed' };
    const after = acted(answeringCheck, chased, answer, now);
    expect(after.referral.casework.checks).toMatchObject([{ state: 'answered', chased: 1, answer: 'Seen once' }]);
    expect(after.clocks.find(({ kind }) => kind === 'check')?.stoppedAt).toBe(NOW);
    expect(refusal(answeringCheck, after, answer, now).errors?.[0]?.at).toBe('/check');
    expect(refusal(answeringCheck, asked, { ...answer, check: 4 }, now).errors?.[0]?.at).toBe('/check');
  });
});

describe('the checks that are outstanding (P35; system 11)', () => {
  const of = (held: Held, person: string, later = NOW) =>
    outstandingChecks(held.referral, HERTFORDSHIRE, later).filter((row) => row.person === person);

  it('show a father whom nobody checked, the GP first where no service works with him', () => {
    const rows = of(family(), 'p3');
    expect(rows.map(({ agency }) => agency)).toEqual(expect.arrayContaining(['gp', 'police', 'probation']));
    expect(rows[0]).toMatchObject({ agency: 'gp', first: true, state: 'not-asked', roles: ['parent'] });
    const served = family({ involvements: [{ for: 'p3', service: { words: 'Probation' } }] });
    expect(of(served, 'p3').find(({ agency }) => agency === 'gp')?.first).toBe(false);
  });

  it('show what was asked and not answered by its date before everything else; what was answered no more', () => {
    const authorised = acted(authorisingSharing, family(), AUTHORISED, now);
    const ask = { about: 'p3', agency: 'gp', for: 'x', why: 'x', withheld: 'x', section27: true };
    const asked = acted(askingCheck, authorised, ask, now);
    expect(of(asked, 'p3').find(({ agency }) => agency === 'gp')).toMatchObject({ state: 'asked', check: 1 });
    const late = outstandingChecks(asked.referral, HERTFORDSHIRE, at('2026-11-24T09:00:00.000Z'));
    expect(late[0]).toMatchObject({ person: 'p3', agency: 'gp', state: 'overdue', due: '2026-11-23T17:00:00.000Z' });
    const answered = acted(answeringCheck, asked, { check: 1, what: 'answered', words: 'x' }, now);
    expect(of(answered, 'p3').map(({ agency }) => agency)).not.toContain('gp');
    const refused = acted(answeringCheck, asked, { check: 1, what: 'refused', words: 'x' }, now);
    expect(of(refused, 'p3').find(({ agency }) => agency === 'gp')?.state).toBe('refused');
    const again = acted(askingCheck, refused, ask, now);
    expect(of(again, 'p3').find(({ agency }) => agency === 'gp')).toMatchObject({ state: 'asked', check: 2 });
  });

  it('put midwife and health visitor first for an unborn or very young child', () => {
    const held = family({ people: [{ id: 'p1', roles: ['subject'], stage: 'unborn' }] });
    expect(
      of(held, 'p1')
        .filter(({ first }) => first)
        .map(({ agency }) => agency),
    ).toEqual(['midwife', 'health-visitor']);
  });

  it.each([
    ['2024-11-20', true],
    ['2024-11-19', false],
    [undefined, false],
  ])('and for one born %s: %s; an age that nobody knows is not guessed at', (dateOfBirth, first) => {
    const child = { id: 'p1', roles: ['subject'], stage: 'child', ...(dateOfBirth && { dateOfBirth }) };
    const held = family({ people: [person.parse(child)] });
    expect(of(held, 'p1').find(({ agency }) => agency === 'health-visitor')?.first).toBe(first);
  });

  it('say that a parent is not named, and ask of whoever’s age nobody knows as of a child and an adult', () => {
    const held = family({
      people: [
        { id: 'p1', roles: ['subject'], stage: 'child' },
        { id: 'p2', roles: ['household-member'], stage: 'not-known' },
      ],
    });
    const rows = outstandingChecks(held.referral, HERTFORDSHIRE, NOW);
    expect(rows.filter(({ person, agency }) => person === undefined && agency === 'any')).toHaveLength(1);
    expect(of(held, 'p2').map(({ agency }) => agency)).toEqual(expect.arrayContaining(['probation', 'school-nurse']));
    expect(outstandingChecks(family().referral, HERTFORDSHIRE, NOW).some(({ agency }) => agency === 'any')).toBe(
      false,
    );
  });
});
