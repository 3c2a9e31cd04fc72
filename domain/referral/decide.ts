/** A person decides: what to do with the contact, or what becomes of the referral. The outcomes, and which clocks they stop, are rows of the profile (P18, P22, P32, R16). */
import type { AuthorityProfile, Outcome } from '../../schemas/authority.ts';
import type { DecideCommand } from '../../schemas/commands.ts';
import type { Actor, EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral, Standing } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { stop } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { actorId } from './actor.ts';
import { notAllowed, notNow } from './may.ts';
import { screeningMessage } from './screening.ts';
import { takenUp } from './taken-up.ts';

/** Which outcomes can be decided where it stands: a disposal only of what was progressed; a closed contact can only be progressed (P18). */
function fits(outcome: Outcome, standing: Standing): boolean {
  switch (standing) {
    case 'in-tray':
    case 'contact':
    case 'linked':
      return outcome.decision === 'contact';
    case 'closed':
      return outcome.decision === 'contact' && outcome.progresses;
    case 'referral':
      return outcome.decision === 'disposal';
    case 'set-aside':
      return false;
  }
}

/** One transaction takes a hundred rows; a bundle of so many is known to nobody. */
const MOST_TOLD = 60;

/** A disposal ends the intake's part; a contact is progressed or closed; what is linked stays linked unless it is progressed. */
function standingAfter(outcome: Outcome, before: Standing): Standing {
  if (outcome.decision === 'disposal') return 'closed';
  if (outcome.progresses) return 'referral';
  return before === 'linked' ? 'linked' : 'closed';
}

/** `kind`: the contact's decision or the referral's disposal, each an act of its own with people of its own (P18, P22). */
export function decide(
  kind: Outcome['decision'],
  held: Held,
  command: DecideCommand,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): Change | Refusal {
  const { referral } = held;
  const act = `decide-${kind}` as const;
  const refusal = notNow(referral, act, command.expectedVersion) ?? notAllowed(profile, act, by);
  if (refusal) return refusal;
  const outcomes = profile.outcomes.filter(({ decision }) => decision === kind);
  const legal = outcomes.filter((one) => fits(one, referral.standing)).map(({ code }) => code);
  const outcome = outcomes.find(({ code }) => code === command.outcome);
  if (!outcome) {
    return {
      refused: 'bad-command',
      words: `No such outcome of a ${kind} decision in this profile.`,
      errors: [{ at: '/outcome', text: 'Not one of the profile.' }],
      legal,
    };
  }
  if (!fits(outcome, referral.standing)) {
    return {
      refused: 'illegal-move',
      words: `"${outcome.code}" cannot be decided of what stands at "${referral.standing}".`,
      legal,
      version: referral.version,
    };
  }
  const clocks = takenUp(held, by, profile, now).map((clock) =>
    outcome.stops.includes(clock.kind) ? stop(clock, now, actorId(by), outcome.code) : clock,
  );
  const standing = standingAfter(outcome, referral.standing);
  const decision: Referral['decision'] = {
    at: now,
    outcome: outcome.code,
    words: command.words,
    ...(command.reasons !== undefined && { reasons: command.reasons }),
  };
  const events: EventFacts[] = [
    { what: 'decided', decision: outcome.decision, outcome: outcome.code, words: command.words },
    ...clocksMoved(held.clocks, clocks),
  ];
  const change = changeOf(held, {
    at: now,
    by,
    visible: true,
    referral: { standing, decision },
    clocks,
    events,
    // A contact that became a referral is told to whoever screens, so that its disposal is decided too.
    messages: (after) => [
      ...after.originals
        .slice(0, MOST_TOLD)
        .map(
          ({ number: originalNumber }) =>
            ({ kind: 'tell-referrer', reference: after.reference, letter: 'decision', originalNumber }) as const,
        ),
      ...(standing === 'referral' ? [screeningMessage(after, clocks, 'front-door.referral.changed.v1', now)] : []),
    ],
  });
  return { referrals: [change] };
}
