import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../domain/authorities/authorities.ts';
import { isLegal, legalActs } from '../../domain/lifecycle.ts';
import { clocksOwed } from '../../domain/referral/clocks-owed.ts';
import { act } from '../../schemas/authority.ts';
import { standing } from '../../schemas/referral.ts';
import { aDraft } from '../builders.ts';

/** The decisions stop with the standing itself: none of them runs where it could not be decided. */
const DECIDED_ELSEWHERE = new Set(['decide', 'decide-contact']);

describe('the state machine', () => {
  it.each(AUTHORITIES.map((profile) => [profile.name, profile] as const))(
    'leaves no clock of %s that nobody could stop, in the tray, at work or linked',
    (_, profile) => {
      const begun = clocksOwed('referral', 'phone', { referrer: { ...aDraft().referrer, kind: 'practitioner' } });
      const stuck = (['in-tray', 'contact', 'referral', 'closed', 'linked'] as const).flatMap((where) =>
        profile.clocks
          .filter(({ kind }) => begun.includes(kind) && !DECIDED_ELSEWHERE.has(kind))
          .filter(({ stoppedBy }) => !stoppedBy.some((one) => one !== 'set-aside' && isLegal(one, where)))
          .map(({ kind }) => `${kind} at ${where}`),
      );
      expect(stuck).toEqual([]);
    },
  );

  it.each(AUTHORITIES.map((profile) => [profile.name, profile] as const))(
    'leaves no clock of %s that runs when it is linked, and that nobody could stop there',
    (_, profile) => {
      // The look is had by linking itself.
      const stuck = profile.clocks
        .filter(({ kind }) => kind !== 'look')
        .filter(({ stoppedBy }) => !stoppedBy.some((one) => one !== 'link' && isLegal(one, 'linked')))
        .map(({ kind }) => kind);
      expect(stuck).toEqual([]);
    },
  );

  it('lets nothing be done to what was set aside, and nothing but escalate or tell to a consultation', () => {
    expect(legalActs('set-aside')).toEqual([]);
    expect(legalActs('consultation').toSorted()).toEqual(['escalate-consultation', 'tell-person']);
  });

  it('has a place for every act but the one that makes its own record and those that are done to none', () => {
    const nowhere = act.options.filter((one) => !standing.options.some((where) => isLegal(one, where)));
    expect(nowhere).toEqual(['consult', 'read-list', 'see-restricted']);
  });
});
