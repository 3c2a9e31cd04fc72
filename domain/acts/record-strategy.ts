/** A strategy discussion was held, or declined with a reason; until then it stays open (seed 001 s4, 002 s6, 004 s6; P23, R9). */
import { recordStrategyCommand, type Strategy } from '../../schemas/casework/strategy.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

export const recordingStrategy = actRule({
  act: 'record-strategy',
  contract: recordStrategyCommand,
  rule: ({ held, by, profile, now }, command) => {
    const clocksAfter = (at: typeof now) =>
      stopBy(held.clocks, profile, { act: 'record-strategy', at, by: by.id, words: command.what });
    if (command.what === 'declined') {
      const { reasons } = command;
      const strategy: Strategy = { what: 'declined', at: now, by: by.name, reasons };
      return {
        casework: { strategy },
        clocks: clocksAfter(now),
        events: [{ what: 'strategy-declined', reasons }],
      };
    }
    const at = statedAt(command.at, now, held.referral.receivedAt);
    if (isRefusal(at)) return at;
    const { with: took, agreed, section47 } = command;
    const strategy: Strategy = { what: 'held', at, by: by.name, with: took, agreed, section47 };
    const agencies = [...new Set(took.map(({ agency }) => agency))];
    return {
      casework: { strategy },
      clocks: clocksAfter(at),
      events: [{ what: 'strategy-held', at, agencies, agreed, section47 }],
    };
  },
});
