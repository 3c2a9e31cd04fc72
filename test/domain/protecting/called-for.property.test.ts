import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActRule } from '../../../domain/acts/act.ts';
import { authorisingSharing, tellingParents } from '../../../domain/acts/authorise-sharing.ts';
import { answeringCheck, askingCheck } from '../../../domain/acts/check-with-agencies.ts';
import { decidingReassess } from '../../../domain/acts/decide-reassess.ts';
import { recordingNewInformation } from '../../../domain/acts/new-information.ts';
import { notifyingPolice } from '../../../domain/acts/notify-police.ts';
import { allocating, recordingPoliceProtection } from '../../../domain/acts/police-protection.ts';
import { recordingProtection } from '../../../domain/acts/record-protection.ts';
import { recordingShare } from '../../../domain/acts/record-share.ts';
import { recordingStrategy } from '../../../domain/acts/record-strategy.ts';
import { replay } from '../../../domain/clock.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { aDraft, aPerson, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';

const words = 'x';
const SHARE = { what: words, why: words, withheld: words };
const ASK = { about: 'p1', for: words, why: words, withheld: words };
/** Acts that call for others, stop them, or refuse, in no order. */
const ACTS: readonly (readonly [ActRule, object])[] = [
  [notifyingPolice, { what: 'crime-suspected', words }],
  [notifyingPolice, { what: 'notified', by: words, to: words, policeReference: words }],
  [notifyingPolice, { what: 'not-suspected', words }],
  [recordingProtection, { what: 'not-needed', words }],
  [
    recordingPoliceProtection,
    {
      since: '2026-11-19T10:30:00Z',
      force: words,
      where: words,
      transferred: { done: false },
      section47: { alongside: true },
      emergencyProtectionOrder: { considered: false },
    },
  ],
  [allocating, { worker: { name: words, team: words, socialWorker: true } }],
  [recordingStrategy, { what: 'declined', reasons: words }],
  [tellingParents, { informed: 'yes', consent: 'given', how: 'telephone', words }],
  [authorisingSharing, { without: ['knowledge'], ground: 'risk-to-child', reasons: words }],
  [recordingShare, { ...SHARE, to: { agency: 'school' }, newInformation: 1 }],
  [recordingShare, { ...SHARE, to: { agency: 'school' } }],
  [askingCheck, { ...ASK, agency: 'school' }],
  [askingCheck, { ...ASK, agency: 'gp', due: '2026-11-20T00:00:00Z' }],
  [answeringCheck, { check: 1, what: 'chased', words }],
  [answeringCheck, { check: 1, what: 'refused', words }],
  [recordingNewInformation, { from: words, words, people: [{ roles: ['parent'], stage: 'adult' }] }],
  [decidingReassess, { newInformation: 1, reassess: true, reasons: words }],
];

it('whatever people do, in whatever order: one version each, events without a gap, no message id twice, every clock told by its history', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(ACTS.length - 1), { maxLength: 25 }), (order) => {
      let held = heldAfter(
        opened({
          normalised: {
            draft: {
              ...aDraft(),
              people: [{ id: 'p1', roles: ['subject'], stage: 'child' }],
              concern: { immediateProtection: { needed: 'yes' } },
            },
          },
        }),
      );
      const ids = new Set<string>();
      let sent = 0;
      for (const [step, which] of order.entries()) {
        const [rule, body] = ACTS[which] ?? ACTS[0] ?? [];
        const asked = rule?.read({ expectedVersion: held.referral.version, ...body });
        if (!asked || isRefusal(asked)) throw new Error('the command does not fit its contract');
        const now = at(new Date(Date.parse('2026-11-19T12:00:00Z') + step * 60_000).toISOString());
        const change = asked.decide({ held, by: aPerson(), profile: HERTFORDSHIRE, now, others: new Map() });
        if (isRefusal(change)) continue;
        const [one] = change.referrals;
        if (!one) throw new Error('an act without a change');
        expect(one.referral.version).toBe(held.referral.version + 1);
        expect(one.events.map(({ sequence }) => sequence)).toEqual(
          one.events.map((_, index) => held.referral.events + index + 1),
        );
        expect(one.referral.events).toBe(held.referral.events + one.events.length);
        for (const { id } of one.messages) ids.add(id);
        sent += one.messages.length;
        expect(ids.size).toBe(sent);
        expect(new Set(one.clocks.map(({ id }) => id)).size).toBe(one.clocks.length);
        for (const clock of one.clocks) expect(replay(clock.history)).toEqual(clock);
        const before = new Map(held.clocks.map((clock) => [clock.id, clock]));
        const changed = one.clocks.filter((clock) => before.get(clock.id) !== clock).map(({ id }) => id);
        expect(one.moved.map(({ id }) => id)).toEqual(changed);
        held = { referral: one.referral, clocks: one.clocks };
      }
    }),
    { numRuns: 150 },
  );
});
