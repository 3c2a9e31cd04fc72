/** Doing an act in a test: who acts, on what, when; and what came of it, or why it was refused. */
import type { ActRule } from '../../../domain/acts/act.ts';
import type { Held } from '../../../domain/change.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import type { Instant } from '../../../schemas/primitives.ts';
import { aPerson, HERTFORDSHIRE, heldAfter } from '../../builders.ts';

type Given = {
  at: Instant;
  by?: Parameters<typeof aPerson>[0];
  profile?: AuthorityProfile;
  others?: readonly Held[];
};

/** The change, or the refusal. */
export function result(
  rule: ActRule,
  held: Held,
  body: object,
  { at, by, profile = HERTFORDSHIRE, others = [] }: Given,
) {
  const asked = rule.read({ expectedVersion: held.referral.version, ...body });
  if (isRefusal(asked)) return asked;
  const named = new Map(others.map((one) => [one.referral.reference, one]));
  return asked.decide({ held, by: aPerson(by), profile, now: at, others: named });
}

/** What the act leaves. Throws where it was refused. */
export function acted(rule: ActRule, held: Held, body: object, given: Given): Held {
  const change = result(rule, held, body, given);
  if (isRefusal(change))
    throw new Error(`refused: ${change.refused} ${change.words} ${JSON.stringify(change.errors)}`);
  return heldAfter(change);
}

/** The events and messages of an act. Throws where it was refused. */
export function told(rule: ActRule, held: Held, body: object, given: Given) {
  const change = result(rule, held, body, given);
  if (isRefusal(change)) throw new Error(`refused: ${change.refused} ${change.words}`);
  const [one] = change.referrals;
  return {
    events: one?.events.map(({ facts }) => facts) ?? [],
    messages: one?.messages.map(({ content }) => content) ?? [],
  };
}

/** The refusal of an act. Throws where it was not refused. */
export function refusal(rule: ActRule, held: Held, body: object, given: Given): Refusal {
  const change = result(rule, held, body, given);
  if (!isRefusal(change)) throw new Error('was not refused');
  return change;
}
