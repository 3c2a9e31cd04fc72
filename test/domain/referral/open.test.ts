import { describe, expect, it } from 'vitest';
import { open } from '../../../domain/referral/open.ts';
import { pointerTo } from '../../../schemas/primitives.ts';
import { aDraft, anArrival, at, HERTFORDSHIRE, heldAfter, normalised, opened } from '../../builders.ts';

const kinds = (change: ReturnType<typeof opened>) => change.referrals[0]?.messages.map(({ content }) => content.kind);

describe('opening', () => {
  it('starts every clock from the true arrival, however late it is opened', () => {
    const { referral, clocks } = heldAfter(opened({ at: at('2026-11-20T09:00:00.000Z') }));
    expect(referral.receivedAt).toBe('2026-11-19T10:00:00.000Z');
    expect(clocks.map(({ kind, receivedAt }) => [kind, receivedAt])).toEqual([
      ['acknowledge', '2026-11-19T10:00:00.000Z'],
      ['decide-contact', '2026-11-19T10:00:00.000Z'],
      ['decide', '2026-11-19T10:00:00.000Z'],
      ['write-up', '2026-11-19T10:00:00.000Z'],
      ['chase', '2026-11-19T10:00:00.000Z'],
    ]);
  });

  it('waits for the written confirmation of a practitioner’s call, and of nobody else’s (P31)', () => {
    const kinds = (channel: 'phone' | 'e-form', kind: 'practitioner' | 'public') => {
      const draft = { ...aDraft(), referrer: { ...aDraft().referrer, kind } };
      return heldAfter(opened({ arrival: { channel }, normalised: { draft } })).clocks.map((clock) => clock.kind);
    };
    expect(kinds('phone', 'practitioner')).toContain('confirm-in-writing');
    expect(kinds('phone', 'public')).not.toContain('confirm-in-writing');
    expect(kinds('e-form', 'practitioner')).not.toContain('confirm-in-writing');
  });

  it('starts them from the earlier time a worker stated (P14)', () => {
    const change = opened({ arrival: { channel: 'phone', statedReceivedAt: at('2026-11-18T11:10:00.000Z') } });
    expect(heldAfter(change).clocks[0]?.receivedAt).toBe('2026-11-18T11:10:00.000Z');
  });

  it('tells screening and the referrer', () => {
    expect(kinds(opened())).toEqual(['screening', 'tell-referrer']);
  });

  it('pages at once what is urgent, whatever the hour', () => {
    const urgency = { level: 'urgent', because: ['protection-needed'] } as const;
    const night = opened({
      normalised: { urgency: { ...urgency, because: [...urgency.because] } },
      at: at('2026-11-22T02:00:00.000Z'),
    });
    const page = night.referrals[0]?.messages.find(({ content }) => content.kind === 'page');
    expect(page?.content).toMatchObject({ because: 'urgent', rung: HERTFORDSHIRE.urgent.outOfHours });
    expect(night.referrals[0]?.events.map(({ facts }) => facts.what)).toEqual(['opened', 'paged']);
  });

  it('keeps automatic mail for a person, answers nobody and pages nobody (R19)', () => {
    const change = opened({
      arrival: { channel: 'email', sender: { kind: 'mail', address: 'someone@school.example' } },
      normalised: { nature: 'automatic', urgency: { level: 'urgent', because: ['words'] } },
    });
    const { referral, clocks } = heldAfter(change);
    expect(kinds(change)).toEqual([]);
    expect(referral.standing).toBe('in-tray');
    expect(clocks.map(({ kind }) => kind)).toEqual(['look']);
  });

  it('puts a mail without a referral in the in-tray with every clock (R11, R19)', () => {
    const { referral, clocks } = heldAfter(opened({ normalised: { nature: 'no-referral' } }));
    expect(referral.standing).toBe('in-tray');
    expect(clocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['acknowledge', 'decide']));
  });

  it('puts nothing of the story in any message', () => {
    const change = open({
      arrival: anArrival({ name: 'canary.pdf' }),
      normalised: normalised({
        draft: { ...normalised().draft, concern: { details: { words: 'canary' } } },
        findings: [{ code: 'unclear-answer', at: pointerTo(), severity: 'check', text: 'canary' }],
        urgency: { level: 'urgent', because: ['words'] },
      }),
      profile: HERTFORDSHIRE,
      at: at('2026-11-19T10:00:00.000Z'),
    });
    expect(JSON.stringify(change.referrals[0]?.messages)).not.toContain('canary');
    expect(JSON.stringify(change.referrals[0]?.referral)).toContain('canary');
  });

  it('is the same change, id for id, when it is made again', () => {
    expect(opened()).toEqual(opened());
  });
});

describe('a referral in a mail that says it is automatic', () => {
  it('is opened like any other and never answered by a machine (R19)', () => {
    const mail = { channel: 'email', sender: { kind: 'mail', address: 'system@school.example' } } as const;
    const change = open({
      arrival: anArrival(mail),
      normalised: normalised(),
      automatic: true,
      profile: HERTFORDSHIRE,
      at: at('2026-11-19T10:00:00.000Z'),
    });
    expect(kinds(change)).toEqual(['screening']);
    expect(heldAfter(change).referral.originals[0]?.automatic).toBe(true);
  });
});
