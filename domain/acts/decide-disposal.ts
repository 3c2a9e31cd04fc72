/** What becomes of the referral, with reasons, as a manager authorises; what it must lead to is opened with it, as owed (seed 002 s6, 004 s6; P18, P21). */

import type { Outcome } from '../../schemas/authority.ts';
import type { OwedItem } from '../../schemas/casework/owed.ts';
import type { Clock } from '../../schemas/clock.ts';
import { type DisposeCommand, disposeCommand } from '../../schemas/commands.ts';
import { startClock } from '../clock.ts';
import { saidAgain } from '../protecting/said-again.ts';
import { decided } from '../referral/decide.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';

/** A refusal where the manager instructs what this outcome cannot lead to, or nothing where one must be chosen (Hertfordshire 2). */
function badInstruction({ opens, oneOf }: Outcome, instructs: readonly string[]): Refusal | undefined {
  const legal = opens.filter(({ mandatory }) => !mandatory).map(({ owed }) => owed);
  const leadsTo = opens.map(({ owed }) => owed);
  const unknown = instructs.findIndex((code) => !leadsTo.includes(code));
  if (unknown >= 0) {
    return {
      refused: 'bad-command',
      words: 'This outcome does not lead to that.',
      errors: [{ at: `/instructs/${unknown}`, text: 'Not one that the profile lists for this outcome.' }],
      legal,
    };
  }
  if (!oneOf || instructs.length > 0) return undefined;
  return {
    refused: 'bad-command',
    words: 'Say what is to be done: at least one of what this outcome leads to.',
    errors: [{ at: '/instructs', text: 'At least one is needed.' }],
    legal,
  };
}

/** What the outcome opens, each with its clock: what is mandatory, and what the manager instructs. A strategy discussion is called for by the disposal itself (`protecting/called-for`). */
function opened({ opens }: Outcome, { held, by, profile, now }: On, instructs: readonly string[]) {
  const before = held.referral.casework.owed ?? [];
  return opens
    .filter(({ clock, mandatory, owed }) => clock === 'owed' && (mandatory || instructs.includes(owed)))
    .map(({ owed: code, words, mandatory, within }, index): { item: OwedItem; clock: Clock } => {
      const id = `owed-${before.length + index + 1}`;
      const { clock } = startClock(profile, {
        kind: 'owed',
        id,
        about: code,
        receivedAt: now,
        ...(within && { within }),
      });
      const { dueAt } = clock;
      return {
        item: { id, code, words, mandatory, openedAt: now, openedBy: by.name, dueAt, state: 'owed' },
        clock,
      };
    });
}

function dispose(on: On, command: DisposeCommand) {
  const decision = decided('disposal', on, command);
  if (isRefusal(decision)) return decision;
  const { outcome, did } = decision;
  const instructs = command.instructs ?? [];
  const refusal = badInstruction(outcome, instructs);
  if (refusal) return refusal;
  const owed = opened(outcome, on, instructs);
  const clocks = [...did.clocks, ...owed.map(({ clock }) => clock)];
  return {
    ...did,
    casework: {
      ...did.casework,
      owed: [...(on.held.referral.casework.owed ?? []), ...owed.map(({ item }) => item)],
      // Another disposal, after a reassessment, is another fact than the one before.
      ...saidAgain(on.held.referral.casework, ['strategy', 'disposal']),
    },
    clocks,
    events: [
      ...did.events,
      ...owed.map(
        ({ item: { id, code, mandatory, dueAt } }) => ({ what: 'owed-opened', id, code, mandatory, dueAt }) as const,
      ),
    ],
  };
}

export const decidingDisposal = actRule({ act: 'decide-disposal', contract: disposeCommand, rule: dispose });
