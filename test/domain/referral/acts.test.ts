import { describe, expect, it } from 'vitest';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../../../domain/acts/decide-disposal.ts';
import type { Change } from '../../../domain/change.ts';
import { acknowledge } from '../../../domain/referral/acknowledge.ts';
import { complete } from '../../../domain/referral/complete.ts';
import { enforce } from '../../../domain/referral/enforce.ts';
import { link } from '../../../domain/referral/link.ts';
import { setAside } from '../../../domain/referral/set-aside.ts';
import { statusFor } from '../../../domain/referral/status.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { pointerTo } from '../../../schemas/primitives.ts';
import {
  aDraft,
  anArrival,
  aPerson,
  at,
  HERTFORDSHIRE,
  heldAfter,
  opened,
  referenceNumbered,
} from '../../builders.ts';
import { done as act, heldOf, refused as notDone } from '../acts/doing.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const ACK = {
  expectedVersion: 1,
  how: 'telephone',
  words: 'Rang the school',
  actions: 'A duty worker rings mother today',
} as const;
const held = heldAfter(opened());

function done(result: Change | Refusal): Change {
  if (isRefusal(result)) throw new Error(`refused: ${result.refused} ${result.words}`);
  return result;
}
function refused(result: Change | Refusal): Refusal {
  if (!isRefusal(result)) throw new Error('was not refused');
  return result;
}

describe('acknowledging', () => {
  it('stops the clock and raises the version', () => {
    const after = heldAfter(done(acknowledge(held, ACK, aPerson(), HERTFORDSHIRE, NOW)));
    expect(after.referral.version).toBe(2);
    expect(after.clocks.find(({ kind }) => kind === 'acknowledge')).toMatchObject({ stoppedAt: NOW, late: false });
    expect(after.clocks.find(({ kind }) => kind === 'decide')?.stoppedAt).toBeUndefined();
  });

  it('does not stop it without the actions in Hertfordshire (P30)', () => {
    const { actions: _, ...without } = ACK;
    expect(refused(acknowledge(held, without, aPerson(), HERTFORDSHIRE, NOW))).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: '/actions' }],
    });
  });

  it('is refused in writing when nobody tried the telephone (R15), before the first contact, and in the future (R18)', () => {
    const refusals = [
      { ...ACK, how: 'writing' as const },
      { ...ACK, at: '2026-11-19T09:59:59Z' },
      { ...ACK, at: '2026-11-19T12:00:01Z' },
    ].map((command) => refused(acknowledge(held, command, aPerson(), HERTFORDSHIRE, NOW)).errors?.[0]?.at);
    expect(refusals).toEqual(['/telephoneAttempts', '/at', '/at']);
  });

  it('is closed as owed to nobody only where nobody can be reached, or was tried and could not be (P30, R14)', () => {
    const nobody = { expectedVersion: 1, how: 'nobody-to-acknowledge', words: 'Would not say who she was' } as const;
    const refusal = refused(acknowledge(held, nobody, aPerson(), HERTFORDSHIRE, NOW));
    expect(refusal).toMatchObject({ refused: 'bad-command', errors: [{ at: '/how' }] });
    const tried = { ...nobody, telephoneAttempts: 'Three times; the number is not in use.' };
    expect(heldAfter(done(acknowledge(held, tried, aPerson(), HERTFORDSHIRE, NOW))).referral.version).toBe(2);
    const referrer = { kind: 'public', disclosure: 'anonymous' } as const;
    const anonymous = heldAfter(opened({ normalised: { draft: { ...held.referral.draft, referrer } } }));
    expect(heldAfter(done(acknowledge(anonymous, nobody, aPerson(), HERTFORDSHIRE, NOW))).referral.version).toBe(2);
  });

  it('is refused to a role the profile does not name, to a stale version, and a second time', () => {
    expect(refused(acknowledge(held, ACK, aPerson({ role: 'cleaner' }), HERTFORDSHIRE, NOW)).refused).toBe(
      'not-authorised',
    );
    expect(refused(acknowledge(held, { ...ACK, expectedVersion: 7 }, aPerson(), HERTFORDSHIRE, NOW))).toMatchObject({
      refused: 'stale-version',
      version: 1,
    });
    const after = heldAfter(done(acknowledge(held, ACK, aPerson(), HERTFORDSHIRE, NOW)));
    const again = refused(acknowledge(after, { ...ACK, expectedVersion: 2 }, aPerson(), HERTFORDSHIRE, NOW));
    expect(again).toMatchObject({ refused: 'illegal-move', legal: expect.arrayContaining(['decide-contact']) });
  });
});

describe('deciding', () => {
  const outcome = (progresses: boolean) =>
    HERTFORDSHIRE.outcomes.find((one) => one.decision === 'contact' && one.progresses === progresses)?.code ?? '';
  const disposal = HERTFORDSHIRE.outcomes.find((one) => one.decision === 'disposal')?.code ?? '';

  it('closes a contact, or makes it a referral that screening hears of', () => {
    const closed = heldOf(decidingContact, held, { outcome: outcome(false), words: 'Advice given' });
    expect(closed.referral.standing).toBe('closed');
    const progressed = act(decidingContact, held, { outcome: outcome(true), words: 'Assess' });
    expect(heldAfter(progressed).referral.standing).toBe('referral');
    expect(progressed.referrals[0]?.messages.map(({ content }) => content.kind)).toEqual([
      'tell-referrer',
      'screening',
    ]);
  });

  it('names the legal acts when a contact is disposed of before it is progressed (P18)', () => {
    const body = { outcome: disposal, words: 'x', reasons: 'y' };
    const refusal = notDone(decidingDisposal, held, body);
    expect(refusal).toMatchObject({ refused: 'illegal-move', legal: expect.arrayContaining(['decide-contact']) });
    expect(refusal.legal).not.toContain('decide-disposal');
  });

  it('refuses an outcome that the profile does not have', () => {
    expect(notDone(decidingContact, held, { outcome: 'adopt', words: 'x' }).refused).toBe('bad-command');
  });
});

describe('completing', () => {
  const value = { at: pointerTo('concern', 'details'), value: { words: 'Bruise on the arm' }, seenAt: 'page 2' };
  it('puts typed values in the draft, with who typed them from where', () => {
    const after = heldAfter(
      done(complete(held, { expectedVersion: 1, originalNumber: 1, values: [value] }, aPerson(), HERTFORDSHIRE, NOW)),
    );
    expect(after.referral.draft.concern.details?.words).toBe('Bruise on the arm');
    expect(after.referral.typedEvidence[value.at]).toMatchObject({
      reader: 'typed from the original by Ada Okoro',
      place: { kind: 'typed', words: 'page 2' },
    });
  });
  const typing = (of: typeof held, place: [string, ...string[]], typed: string) => {
    const values = [{ at: pointerTo(...place), value: typed }];
    return heldAfter(
      done(complete(of, { expectedVersion: 1, originalNumber: 1, values }, aPerson(), HERTFORDSHIRE, NOW)),
    );
  };
  it('is urgent once a person typed that the child needs protection now', () => {
    const after = typing(held, ['concern', 'immediateProtection', 'needed'], 'yes');
    expect(after.referral.urgency).toEqual({ level: 'urgent', because: ['immediate-protection-stated'] });
    const no = typing(held, ['concern', 'immediateProtection', 'needed'], 'no');
    expect(no.referral.urgency.level).toBe('routine');
  });
  it('has the written confirmation owed from the time of the call, once it is known that a practitioner rang (P31)', () => {
    const unknown = { ...aDraft(), referrer: { ...aDraft().referrer, kind: 'not-known' as const } };
    const call = heldAfter(opened({ arrival: { channel: 'phone' }, normalised: { draft: unknown } }));
    const owed = ({ clocks }: typeof held) => clocks.filter(({ kind }) => kind === 'confirm-in-writing');
    expect(owed(call)).toEqual([]);
    const known = typing(call, ['referrer', 'kind'], 'practitioner');
    expect(owed(known)).toMatchObject([{ receivedAt: call.referral.receivedAt, dueAt: '2026-11-21T10:00:00.000Z' }]);
    expect(owed(typing(call, ['referrer', 'kind'], 'relative'))).toEqual([]);
  });
  it('refuses what cannot stand there, and changes nothing', () => {
    for (const wrong of [
      { ...value, value: 7 },
      { ...value, at: pointerTo('people', 5, 'sex') },
      { ...value, at: pointerTo('__proto__', 'x') },
    ]) {
      expect(
        refused(
          complete(held, { expectedVersion: 1, originalNumber: 1, values: [wrong] }, aPerson(), HERTFORDSHIRE, NOW),
        ).refused,
      ).toBe('bad-command');
    }
  });
});

describe('linking', () => {
  const target = heldAfter(
    opened({ arrival: { reference: referenceNumbered(2), receivedAt: at('2026-11-19T09:00:00.000Z') } }),
  );
  const command = { expectedVersion: 1, to: target.referral.reference, because: 'the same call, written up' };

  it('keeps everything: the acknowledgement stays owed, the decision is carried by the one that is due no later (P31)', () => {
    const change = done(link(held, target, command, aPerson(), HERTFORDSHIRE, NOW));
    const source = heldAfter(change);
    expect(source.referral).toMatchObject({ standing: 'linked', linkedTo: target.referral.reference });
    expect(source.clocks.map(({ kind, stoppedAt }) => [kind, stoppedAt !== undefined])).toEqual([
      ['acknowledge', false],
      ['decide-contact', true],
      ['decide', true],
      ['write-up', true],
      ['chase', false],
    ]);
    expect(heldAfter(change, 1).referral.originals).toHaveLength(2);
  });

  it('does not swallow the decision where the other was decided long ago', () => {
    const decided = { ...target, clocks: target.clocks.map((clock) => ({ ...clock, stoppedAt: NOW })) };
    const change = done(link(held, decided, command, aPerson(), HERTFORDSHIRE, NOW));
    expect(heldAfter(change).clocks.find(({ kind }) => kind === 'decide')?.stoppedAt).toBeUndefined();
  });

  it('clears the written confirmation of a call, only where the other came in writing (R3)', () => {
    const call = heldAfter(
      opened({
        arrival: { reference: referenceNumbered(2), channel: 'phone', receivedAt: at('2026-11-19T09:00:00.000Z') },
      }),
    );
    const confirmation = (source: typeof held) =>
      heldAfter(done(link(source, call, command, aPerson(), HERTFORDSHIRE, NOW)), 1).clocks.find(
        ({ kind }) => kind === 'confirm-in-writing',
      );
    expect(confirmation(held)?.stoppedAt).toBe(NOW);
    const visit = heldAfter(opened({ arrival: { channel: 'visit' } }));
    expect(confirmation(visit)?.stoppedAt).toBeUndefined();
  });

  it('raises urgency with every reason of both, and never lowers it', () => {
    const urgent = (reference: number, because: string) =>
      heldAfter(
        opened({
          arrival: { reference: referenceNumbered(reference) },
          normalised: { urgency: { level: 'urgent', because: [because] } },
        }),
      );
    const [one, other] = [urgent(1, 'words-weapon'), urgent(2, 'immediate-protection-stated')];
    const both = heldAfter(done(link(one, other, command, aPerson(), HERTFORDSHIRE, NOW)), 1);
    expect(both.referral.urgency).toEqual({
      level: 'urgent',
      because: ['immediate-protection-stated', 'words-weapon'],
    });
    const kept = heldAfter(done(link(held, other, command, aPerson(), HERTFORDSHIRE, NOW)), 1);
    expect(kept.referral.urgency.level).toBe('urgent');
  });

  it('refuses itself', () => {
    expect(refused(link(held, held, command, aPerson(), HERTFORDSHIRE, NOW)).refused).toBe('bad-command');
  });
});

describe('automatic mail in which a person finds a referral', () => {
  const automatic = heldAfter(opened({ normalised: { nature: 'automatic' } }));
  const clocksOf = (change: Change) =>
    heldAfter(change).clocks.map(({ kind, receivedAt, stoppedAt }) => [kind, receivedAt, stoppedAt !== undefined]);
  const came = automatic.referral.receivedAt;
  const values = [{ at: pointerTo('concern', 'details'), value: { words: 'Bruise on the arm' } }];

  it('runs the clocks of every contact from the time it came, once a person completes it (R2, R19)', () => {
    const completed = done(
      complete(automatic, { expectedVersion: 1, originalNumber: 1, values }, aPerson(), HERTFORDSHIRE, NOW),
    );
    expect(clocksOf(completed)).toEqual([
      ['look', came, true],
      ['acknowledge', came, false],
      ['decide-contact', came, false],
      ['decide', came, false],
      ['write-up', came, false],
      ['chase', came, false],
    ]);
    const screening = completed.referrals[0]?.messages[0]?.content;
    expect(screening).toMatchObject({ kind: 'screening', event: { data: { decideBy: expect.any(String) } } });
    const again = complete(
      heldAfter(completed),
      { expectedVersion: 2, originalNumber: 1, values },
      aPerson(),
      HERTFORDSHIRE,
      NOW,
    );
    expect(clocksOf(done(again))).toEqual(clocksOf(completed));
  });

  it('runs them when it is decided without completing, and nothing is left for a look that nobody can take', () => {
    const closing = HERTFORDSHIRE.outcomes.find(({ decision, progresses }) => decision === 'contact' && !progresses);
    const command = { expectedVersion: 1, outcome: closing?.code ?? '', words: 'Advice given' };
    expect(clocksOf(act(decidingContact, automatic, command))).toEqual([
      ['look', came, true],
      ['acknowledge', came, false],
      ['decide-contact', came, true],
      ['decide', came, true],
      ['write-up', came, false],
      ['chase', came, false],
    ]);
  });

  it('has been looked at when it is linked', () => {
    const target = heldAfter(opened({ arrival: { reference: referenceNumbered(2) } }));
    const command = { expectedVersion: 1, to: target.referral.reference, because: 'about the same child' };
    expect(clocksOf(done(link(automatic, target, command, aPerson(), HERTFORDSHIRE, NOW)))).toEqual([
      ['look', came, true],
    ]);
  });
});

describe('what a sender may know', () => {
  it('never holds the reference of what somebody else sent', () => {
    const target = heldAfter(opened({ arrival: { reference: referenceNumbered(2) } }));
    const command = { expectedVersion: 1, to: target.referral.reference, because: 'about the same child' };
    const linked = heldAfter(done(link(held, target, command, aPerson(), HERTFORDSHIRE, NOW)), 1);
    expect(JSON.stringify(linked.referral.findings)).toContain(held.referral.reference);
    const status = statusFor(anArrival({ reference: referenceNumbered(2) }), linked);
    expect(JSON.stringify(status)).not.toContain(held.referral.reference);
  });
});

describe('setting aside', () => {
  const command = { expectedVersion: 1, because: 'spam', words: 'An advertisement' } as const;
  it('closes an in-tray item with its reason, and its clocks', () => {
    const tray = heldAfter(opened({ normalised: { nature: 'no-referral' } }));
    const after = heldAfter(done(setAside(tray, command, aPerson(), HERTFORDSHIRE, NOW)));
    expect(after.referral.standing).toBe('set-aside');
    expect(after.clocks.every(({ stoppedAt }) => stoppedAt !== undefined)).toBe(true);
  });
  it('never closes a contact', () => {
    expect(refused(setAside(held, command, aPerson(), HERTFORDSHIRE, NOW)).refused).toBe('illegal-move');
  });
});

describe('the clocks, asked every minute', () => {
  it('warns once and escalates once, and never again', () => {
    const due = held.clocks[0]?.dueAt ?? NOW;
    const warnAt = held.clocks[0]?.warnAt ?? NOW;
    expect(enforce(held, HERTFORDSHIRE, NOW)).toBeUndefined();
    const warned = enforce(held, HERTFORDSHIRE, warnAt);
    if (!warned) throw new Error('nobody was warned');
    expect(enforce(heldAfter(warned), HERTFORDSHIRE, warnAt)).toBeUndefined();
    const out = enforce(heldAfter(warned), HERTFORDSHIRE, due);
    if (!out) throw new Error('nobody was told');
    expect(out.referrals[0]?.events.map(({ facts }) => facts.what)).toContain('clock-out');
    expect(out.referrals[0]?.messages.some(({ content }) => content.kind === 'page')).toBe(true);
    expect(enforce(heldAfter(out), HERTFORDSHIRE, due)).toBeUndefined();
    // A mark of ours does not make what a screener saw stale.
    expect(heldAfter(out).referral.version).toBe(held.referral.version);
  });
});
