import { describe, expect, it } from 'vitest';
import { acknowledging } from '../../../domain/acts/of-the-road.ts';
import { answeringRedirection, redirecting, updatingReferrer } from '../../../domain/acts/redirecting.ts';
import { at, heldAfter, opened } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const MORNING = at('2026-11-19T10:30:00.000Z');
const AFTERNOON = at('2026-11-19T15:00:00.000Z');
const NEXT_DAY = at('2026-11-20T11:00:00.000Z');
const held = heldAfter(opened());
const manager = { role: 'team-manager', team: 'customer-service-centre' };
const receiver = { role: 'team-manager', team: 'targeted-advice-service' };
const ASKED = {
  to: 'targeted-advice-service',
  words: 'Threshold not clear',
  risk: 'Rang the school: safe until half past three',
  protectiveFactors: 'Grandmother collects',
};
const redirected = acted(redirecting, held, ASKED, { at: MORNING, by: manager });
const clockOf = (of: typeof held, kind: string) => of.clocks.filter((clock) => clock.kind === kind);

describe('redirecting', () => {
  it('is offered with its statements, and leaves the referral where it is until it is taken', () => {
    expect(redirected.referral.team).toBe('customer-service-centre');
    expect(redirected.referral.casework.redirections).toMatchObject([{ number: 1, state: 'offered', to: ASKED.to }]);
    expect(clockOf(redirected, 'redirect')).toMatchObject([{ id: 'redirect-1', dueAt: '2026-11-19T17:00:00.000Z' }]);
    expect(clockOf(redirected, 'redirect-update')).toMatchObject([{ dueAt: '2026-11-20T16:00:00.000Z' }]);
  });

  it.each([
    ['the risk', 'risk'],
    ['the protective factors', 'protectiveFactors'],
  ])('is refused without %s', (_, member) => {
    const without = { ...ASKED, [member]: ' ' };
    expect(refusal(redirecting, held, without, { at: MORNING, by: manager })).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: `/${member}` }],
    });
  });

  it('is refused to nowhere, to itself, while one is waiting, and to a screener', () => {
    const given = { at: MORNING, by: manager };
    const nowhere = refusal(redirecting, held, { ...ASKED, to: 'the-moon' }, given);
    expect(nowhere).toMatchObject({ refused: 'bad-command', errors: [{ at: '/to' }] });
    expect(nowhere.legal).toContain('targeted-advice-service');
    expect(nowhere.legal).not.toContain('customer-service-centre');
    expect(refusal(redirecting, held, { ...ASKED, to: 'customer-service-centre' }, given).refused).toBe(
      'bad-command',
    );
    expect(refusal(redirecting, redirected, ASKED, given).refused).toBe('illegal-move');
    expect(refusal(redirecting, held, ASKED, { at: MORNING, by: { role: 'customer-service-adviser' } }).refused).toBe(
      'not-authorised',
    );
  });
});

describe('the answer to a redirection', () => {
  it('moves it to the team that takes it the same day, which acknowledges on the clock that runs', () => {
    const taken = acted(
      answeringRedirection,
      redirected,
      { accepted: true, words: 'Ours' },
      { at: AFTERNOON, by: receiver },
    );
    expect(taken.referral.team).toBe('targeted-advice-service');
    expect(clockOf(taken, 'redirect')[0]).toMatchObject({ stoppedAt: AFTERNOON, late: false });
    expect(clockOf(taken, 'redirect-update')[0]?.stoppedAt).toBe(AFTERNOON);
    expect(clockOf(taken, 'redirect-acknowledge')).toEqual([]);
    expect(clockOf(taken, 'acknowledge')[0]?.stoppedAt).toBeUndefined();
  });

  it('taken, tells the referrer by letter which team has it; declined, nobody', () => {
    const letters = (accepted: boolean) =>
      told(
        answeringRedirection,
        redirected,
        { accepted, words: 'So' },
        { at: AFTERNOON, by: receiver },
      ).messages.filter(({ kind }) => kind === 'tell-referrer');
    expect(letters(true)).toMatchObject([{ letter: 'redirection', originalNumber: 1, about: '1' }]);
    expect(letters(false)).toEqual([]);
  });

  it('taken later, leaves the sender’s call of the day before to be recorded, and the receiving team’s own still owed', () => {
    const taken = acted(
      answeringRedirection,
      redirected,
      { accepted: true, words: 'Ours' },
      { at: NEXT_DAY, by: receiver },
    );
    const call = { how: 'telephone', words: 'Rang the school', actions: 'A worker rings today', at: AFTERNOON };
    const after = acted(acknowledging, taken, call, { at: at('2026-11-20T12:00:00.000Z'), by: manager });
    expect(clockOf(after, 'acknowledge')[0]?.stoppedAt).toBe(AFTERNOON);
    expect(clockOf(after, 'redirect-acknowledge')).toHaveLength(1);
    expect(clockOf(after, 'redirect-acknowledge')[0]?.stoppedAt).toBeUndefined();
  });

  it('taken later, owes an acknowledgement of the receiving team, even where the sender had acknowledged', () => {
    const ack = { how: 'telephone', words: 'Rang', actions: 'TAS will ring' };
    const acknowledged = acted(acknowledging, redirected, ack, { at: AFTERNOON, by: manager });
    const taken = acted(
      answeringRedirection,
      acknowledged,
      { accepted: true, words: 'Ours' },
      { at: NEXT_DAY, by: receiver },
    );
    expect(clockOf(taken, 'redirect')[0]?.late).toBe(true);
    expect(clockOf(taken, 'redirect-acknowledge')).toMatchObject([{ dueAt: '2026-11-23T17:00:00.000Z' }]);
    const again = acted(acknowledging, taken, ack, { at: NEXT_DAY, by: receiver });
    expect(clockOf(again, 'redirect-acknowledge')[0]?.stoppedAt).toBe(NEXT_DAY);
  });

  it('is only the receiving team’s, and only while one waits', () => {
    const answer = { accepted: true, words: 'Ours' };
    expect(refusal(answeringRedirection, redirected, answer, { at: AFTERNOON, by: manager }).refused).toBe(
      'not-authorised',
    );
    expect(refusal(answeringRedirection, held, answer, { at: AFTERNOON, by: receiver }).refused).toBe('illegal-move');
  });

  it('declined, leaves it with the sender, who may redirect it again', () => {
    const declined = acted(
      answeringRedirection,
      redirected,
      { accepted: false, words: 'Not ours' },
      { at: AFTERNOON, by: receiver },
    );
    expect(declined.referral.team).toBe('customer-service-centre');
    const again = acted(redirecting, declined, ASKED, { at: AFTERNOON, by: manager });
    expect(clockOf(again, 'redirect').map(({ id }) => id)).toEqual(['redirect-1', 'redirect-2']);
  });
});

describe('updating the referrer', () => {
  it('stops the clock of this update and starts the next working day’s', () => {
    const updated = acted(
      updatingReferrer,
      redirected,
      { how: 'telephone', words: 'Still ours' },
      { at: NEXT_DAY, by: manager },
    );
    expect(clockOf(updated, 'redirect-update')).toMatchObject([
      { stoppedAt: NEXT_DAY, late: false },
      { dueAt: '2026-11-23T17:00:00.000Z' },
    ]);
    expect(
      told(updatingReferrer, redirected, { how: 'writing', words: 'x' }, { at: NEXT_DAY, by: manager }).events,
    ).toContainEqual({ what: 'referrer-updated', how: 'writing', words: 'x', at: NEXT_DAY });
  });

  it('is refused before the redirection, and in the future', () => {
    for (const stated of ['2026-11-19T10:00:00Z', '2026-11-21T10:00:00Z']) {
      expect(
        refusal(
          updatingReferrer,
          redirected,
          { how: 'telephone', words: 'x', at: stated },
          { at: NEXT_DAY, by: manager },
        ),
      ).toMatchObject({ refused: 'bad-command', errors: [{ at: '/at' }] });
    }
  });
});
