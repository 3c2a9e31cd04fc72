/** Immediate protection: what was done by the authority or the police, or why none is needed now; and when the child goes home (seed 001 s4, 002 s4; P23). */
import { recordProtectionCommand, stateHomeTimeCommand } from '../../schemas/casework/protection.ts';
import { instant } from '../../schemas/primitives.ts';
import { startClock, stop } from '../clock.ts';
import { isRefusal } from '../refusal.ts';
import { later } from '../working-time.ts';
import { actRule } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** Stops what waits for it, home time included. Where nothing waited it is recorded all the same. */
export const recordingProtection = actRule({
  act: 'record-protection',
  contract: recordProtectionCommand,
  rule: ({ held, by, profile, now }, command) => {
    const { referral } = held;
    const at = statedAt(command.at, now, referral.receivedAt);
    if (isRefusal(at)) return at;
    const { what, words } = command;
    const doneBy = command.what === 'done' ? command.by : undefined;
    const last = { at, recordedBy: by.name, what, ...(doneBy && { by: doneBy }), words };
    return {
      casework: { protection: { ...referral.casework.protection, last } },
      clocks: stopBy(held.clocks, profile, { act: 'record-protection', at, by: by.id, words: doneBy ?? what }),
      events: [{ what: 'protection-recorded', outcome: what, ...(doneBy && { doneBy }), words, at }],
    };
  },
});

const DAY = 24 * 60 * 60_000;

/** A moment of that day or the next, still to come: another one takes the place of what was stated before. */
export const statingHomeTime = actRule({
  act: 'state-home-time',
  contract: stateHomeTimeCommand,
  rule: ({ held, by, profile, now }, { goesHomeAt, words }) => {
    const dueAt = instant.parse(new Date(goesHomeAt).toISOString());
    if (dueAt <= now || dueAt > later(now, DAY)) {
      const text = 'It must be still to come, within a day.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/goesHomeAt', text }] };
    }
    const before = held.clocks.filter(({ kind }) => kind === 'home-time').length;
    const id = before === 0 ? 'home-time' : `home-time-${before + 1}`;
    const { clock } = startClock(profile, { kind: 'home-time', id, receivedAt: now, dueAt });
    const { protection } = held.referral.casework;
    const clocks = held.clocks.map((each) =>
      each.kind === 'home-time' ? stop(each, now, by.id, 'another time was stated') : each,
    );
    return {
      casework: { protection: { ...protection, homeTime: { at: dueAt, words } } },
      clocks: [...clocks, clock],
      events: [{ what: 'home-time-stated', goesHomeAt: dueAt, words }],
    };
  },
});
