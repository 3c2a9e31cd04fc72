/** A named person closes an in-tray item that is no referral, with the reason (R11, R19). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { SetAsideCommand } from '../../schemas/commands.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { stop } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { actorId } from './actor.ts';
import { notAllowed, notNow } from './may.ts';

export function setAside(
  held: Held,
  command: SetAsideCommand,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): Change | Refusal {
  const refusal = notNow(held.referral, 'set-aside', command.expectedVersion) ?? notAllowed(profile, 'set-aside', by);
  if (refusal) return refusal;
  const clocks = held.clocks.map((clock) => stop(clock, now, actorId(by), command.because));
  const { because, words } = command;
  return {
    referrals: [
      changeOf(held, {
        at: now,
        by,
        visible: true,
        referral: { standing: 'set-aside', setAside: { at: now, because, words } },
        clocks,
        events: [{ what: 'set-aside', because, words }, ...clocksMoved(held.clocks, clocks)],
      }),
    ],
  };
}
