import { describe, expect, it } from 'vitest';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../../../domain/acts/decide-disposal.ts';
import { recordingShare } from '../../../domain/acts/record-share.ts';
import { tellingPerson } from '../../../domain/acts/telling-person.ts';
import type { Held } from '../../../domain/change.ts';
import { letterAnswered, openedAsAnswer } from '../../../domain/referral/letter-answered.ts';
import { noticeSent, noticeToSend } from '../../../domain/referral/notice-sent.ts';
import { statusFor } from '../../../domain/referral/status.ts';
import { screeningSheetOf } from '../../../domain/screening/sheet.ts';
import { arrivalId } from '../../../schemas/primitives.ts';
import {
  aDraft,
  anArrival,
  at,
  HERTFORDSHIRE,
  heldAfter,
  normalised,
  opened,
  referenceNumbered,
} from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const LATER = at('2026-11-19T14:00:00.000Z');
const manager = { role: 'team-manager', qualification: 'social-work' };
const DISPOSAL = {
  outcome: 'disposal-3-high-need',
  words: 'For colleagues',
  reasons: 'Needs more than one service.',
};

const draft = { ...aDraft(), involvements: [{ service: { words: 'GP' } }, { service: { words: 'Young Carers' } }] };
const contact = heldAfter(opened({ normalised: normalised({ draft }) }));
const referral = acted(decidingContact, contact, { outcome: 'progressed', words: 'On' }, { at: NOW, by: manager });
const decided = acted(decidingDisposal, referral, DISPOSAL, { at: NOW, by: manager });

const clock = (held: Held, id: string) => held.clocks.find((each) => each.id === id);
const waiting = ({ clocks }: Held) =>
  clocks.flatMap(({ id, kind, stoppedAt }) => (kind === 'tell' && !stoppedAt ? [id] : []));

describe('after a disposal', () => {
  it('the parents, the child and each agency involved wait to be told, and after a contact decision nobody yet', () => {
    expect(waiting(referral)).toEqual([]);
    expect(waiting(decided)).toEqual(['tell-parents-1', 'tell-child-1', 'tell-notice-1', 'tell-notice-2']);
    expect(decided.referral.casework.notices).toMatchObject([
      { id: 'tell-notice-1', agency: 'GP', decision: 'disposal', state: 'owed' },
      { id: 'tell-notice-2', agency: 'Young Carers', decision: 'disposal', state: 'owed' },
    ]);
  });

  it('sends no notice by itself where the council has no secure address', () => {
    const { messages } = told(decidingDisposal, referral, DISPOSAL, { at: NOW, by: manager });
    expect(messages.filter(({ kind }) => kind === 'tell-agency')).toEqual([]);
  });
});

describe('telling a family', () => {
  const parents = { clock: 'tell-parents-1', words: 'To the mother' };
  const given = { letter: 'family', audience: 'parents', text: 'As it was read out.' };

  it('keeps who told them, how, in what language, and the letter as it was given', () => {
    const asked = { ...parents, how: 'in-person', language: 'Polish', given };
    expect(told(tellingPerson, decided, asked, { at: LATER }).events).toMatchObject([
      { what: 'person-told', clock: 'tell-parents-1', how: 'in-person', language: 'Polish', given },
      { what: 'clock-stopped', id: 'tell-parents-1', late: false },
    ]);
  });

  it('withholds it only for a reason of the council’s, and then with nothing given', () => {
    const withheld = { ...parents, how: 'withheld' };
    const legal = ['police-investigation', 'significant-harm', 'not-appropriate'];
    expect(refusal(tellingPerson, decided, withheld, { at: LATER })).toMatchObject({
      errors: [{ at: '/because' }],
      legal,
    });
    expect(refusal(tellingPerson, decided, { ...withheld, because: 'too-busy' }, { at: LATER })).toMatchObject({
      legal,
    });
    const because = 'police-investigation';
    expect(refusal(tellingPerson, decided, { ...withheld, because, given }, { at: LATER }).errors?.[0]?.at).toBe(
      '/given',
    );
    const kept = acted(tellingPerson, decided, { ...withheld, because }, { at: LATER });
    expect(clock(kept, 'tell-parents-1')?.stoppedAt).toBe(LATER);
    expect(
      refusal(tellingPerson, decided, { ...parents, how: 'telephone', because }, { at: LATER }).errors?.[0]?.at,
    ).toBe('/because');
  });

  it('gives nobody a letter that is not theirs', () => {
    const asked = { ...parents, how: 'writing', given: { letter: 'agency-notice', audience: 'parents' } };
    expect(refusal(tellingPerson, decided, asked, { at: LATER }).errors?.[0]?.at).toBe('/given/letter');
  });
});

describe('an agency', () => {
  const share = { what: 'The decision and the plan', why: 'They work with the family', notice: 'tell-notice-1' };
  const authorised: Held = {
    ...decided,
    referral: {
      ...decided.referral,
      casework: {
        ...decided.referral.casework,
        sharing: {
          parents: [
            { at: NOW, by: 'Ada Okoro', informed: 'yes', consent: 'given', how: 'telephone', words: 'Agreed' },
          ],
        },
      },
    },
  };

  it('is told by a share, which marks its notice; another agency’s notice is not it', () => {
    const done = acted(recordingShare, authorised, { ...share, to: { agency: 'gp' } }, { at: LATER });
    expect(done.referral.casework.notices?.[0]).toMatchObject({ state: 'shared', done: { by: 'Ada Okoro' } });
    expect(waiting(done)).not.toContain('tell-notice-1');
    const other = { ...share, to: { agency: 'Police' } };
    expect(refusal(recordingShare, authorised, other, { at: LATER })).toMatchObject({
      errors: [{ at: '/to/agency' }],
      legal: ['GP'],
    });
    expect(refusal(recordingShare, done, { ...share, to: { agency: 'GP' } }, { at: LATER })).toMatchObject({
      errors: [{ at: '/notice' }],
      legal: ['tell-notice-2'],
    });
  });

  it('cannot be said to be told in any other way, but it can be said that it is withheld', () => {
    const asked = { clock: 'tell-notice-1', words: 'Rang them' };
    expect(refusal(tellingPerson, decided, { ...asked, how: 'telephone' }, { at: LATER }).errors?.[0]?.at).toBe(
      '/clock',
    );
    const withheld = acted(tellingPerson, decided, { ...asked, how: 'withheld' }, { at: LATER });
    expect(withheld.referral.casework.notices?.[0]).toMatchObject({ state: 'withheld' });
  });

  const profile = {
    ...HERTFORDSHIRE,
    agencies: HERTFORDSHIRE.agencies.map((row) =>
      row.name === 'GP' || row.code === 'gp' ? { ...row, name: 'GP', mail: 'safeguarding@surgery.example' } : row,
    ),
  };
  const sendingOf = (held: Held) => {
    const sending = noticeToSend(held, 'tell-notice-1', profile, LATER);
    if (typeof sending === 'string') throw new Error(sending);
    return sending;
  };
  const mailed = () => {
    const change = noticeSent(authorised, sendingOf(authorised), { message: 'message-1' }, profile, LATER);
    if (!change) throw new Error('was not sent');
    return change;
  };

  it('with a secure address is written to by itself, if it may be told, and once', () => {
    const { messages } = told(decidingDisposal, referral, DISPOSAL, { at: NOW, by: manager, profile });
    expect(messages.filter(({ kind }) => kind === 'tell-agency')).toMatchObject([{ notice: 'tell-notice-1' }]);
    expect(noticeToSend(decided, 'tell-notice-1', profile, LATER)).toBe('sharing-not-authorised');
    expect(noticeToSend(authorised, 'tell-notice-2', profile, LATER)).toBe('no-secure-address');
    expect(sendingOf(authorised).to).toBe('safeguarding@surgery.example');
    const change = mailed();
    const sent = heldAfter(change);
    expect(change.referrals[0]?.events.map(({ facts }) => facts.what)).toEqual(['shared', 'told', 'clock-stopped']);
    expect(sent.referral.casework.notices?.[0]).toMatchObject({ state: 'shared' });
    expect(noticeSent(sent, sendingOf(authorised), { message: 'message-1' }, profile, LATER)).toBeUndefined();
  });

  describe('whose notice came back', () => {
    const BACK = at('2026-11-19T14:05:00.000Z');
    const arrival = anArrival({
      id: arrivalId.parse('d'.repeat(64)),
      reference: referenceNumbered(9),
      channel: 'email',
    });
    const opening = opened({ arrival, normalised: normalised({ nature: 'automatic' }), at: BACK });
    const answer = { reference: decided.referral.reference, kind: 'bounce' as const, ids: ['message-1'] };
    const cameBack = (sent: Held) => {
      const letter = letterAnswered(mailed().referrals[0]?.events ?? [], answer);
      if (!letter) throw new Error('its letter is not known');
      return openedAsAnswer(opening, sent, { kind: 'bounce', told: letter }, profile, BACK);
    };

    it('is owed again on its own clock, which names it, and the finding says whom to ring', () => {
      const sent = heldAfter(mailed());
      expect(waiting(sent)).not.toContain('tell-notice-1');
      const after = heldAfter(cameBack(sent), 1);
      const before = clock(sent, 'tell-notice-1');
      expect(clock(after, 'tell-notice-1')).toMatchObject({ dueAt: before?.dueAt, receivedAt: before?.receivedAt });
      expect(waiting(after)).toContain('tell-notice-1');
      const [notice] = after.referral.casework.notices ?? [];
      expect(notice).toMatchObject({ id: 'tell-notice-1', agency: 'GP', state: 'owed' });
      expect(notice).not.toHaveProperty('done');
      expect(after.referral.findings.at(-1)).toMatchObject({
        code: 'agency-not-told',
        text: expect.stringContaining('GP'),
      });
      expect(cameBack(sent).referrals[1]?.events.map(({ facts }) => facts.what)).toEqual([
        'letter-bounced',
        'clock-resumed',
      ]);
      expect(after.referral.casework.sharing?.shares).toHaveLength(1);
    });

    it('is told by a person then, who says how, and its sender hears nothing of it', () => {
      const after = heldAfter(cameBack(heldAfter(mailed())), 1);
      const done = acted(recordingShare, after, { ...share, to: { agency: 'GP' } }, { at: LATER });
      expect(done.referral.casework.notices?.[0]).toMatchObject({ state: 'shared', done: { by: 'Ada Okoro' } });
      expect(waiting(done)).not.toContain('tell-notice-1');
      expect(statusFor(anArrival(), after).findings.map(({ code }) => code)).not.toContain('agency-not-told');
      expect(screeningSheetOf(after.referral, profile).callList.map(({ code }) => code)).not.toContain(
        'agency-not-told',
      );
    });

    it('is a task of its own where the referral holds it no longer', () => {
      const sent = heldAfter(mailed());
      const forgotten: Held = {
        ...sent,
        referral: { ...sent.referral, casework: { ...sent.referral.casework, notices: [] } },
      };
      const after = heldAfter(cameBack(forgotten), 1);
      expect(after.clocks.filter(({ about, stoppedAt }) => about === 'agency-notice' && !stoppedAt)).toHaveLength(1);
      expect(after.referral.findings.at(-1)?.text).toContain('the agency');
    });
  });
});
