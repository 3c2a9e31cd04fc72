/** Automatic mail waits for a look and nothing more. When a person treats it as a contact, its statutory clocks run, from the time it truly came (R2, R19). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Held } from '../change.ts';
import { startClocks, stop } from '../clock.ts';
import { actorId } from './actor.ts';
import { clocksOwed } from './clocks-owed.ts';

/** A person's act is the look that was waited for. Unchanged where nobody had to look. */
export function looked(clocks: Clock[], by: Actor, at: Instant, words: string): Clock[] {
  return clocks.map((clock) => (clock.kind === 'look' ? stop(clock, at, actorId(by), words) : clock));
}

/** The clocks of what a person takes up as a contact: the look is done, and what every contact is owed has run since it arrived. */
export function takenUp(held: Held, by: Actor, profile: AuthorityProfile, at: Instant): Clock[] {
  const { clocks, referral } = held;
  if (!clocks.some(({ kind }) => kind === 'look')) return clocks;
  const kinds = clocksOwed('referral', referral.channel, referral.draft).filter(
    (kind) => !clocks.some((clock) => clock.kind === kind),
  );
  return [
    ...looked(clocks, by, at, 'taken up as a contact'),
    ...startClocks(profile, { receivedAt: referral.receivedAt, kinds }).clocks,
  ];
}
