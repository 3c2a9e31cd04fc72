/** A person links one arrival to a referral already held: all is kept, nothing is merged, and each referrer is still owed their answer (P31, R11). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { LinkCommand } from '../../schemas/commands.ts';
import type { Actor } from '../../schemas/event.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { stop } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { raised } from '../urgency.ts';
import { actorId } from './actor.ts';
import { notAllowed, notNow } from './may.ts';
import { screeningMessage } from './screening.ts';
import { looked } from './taken-up.ts';

/** The decision is carried by the other referral only where that one's is still to come, and no later: linking never swallows a duty. */
function carriedBy(source: Held, target: Held): boolean {
  const owed = source.clocks.find(({ kind }) => kind === 'decide');
  const theirs = target.clocks.find(({ kind }) => kind === 'decide');
  return owed !== undefined && theirs !== undefined && !theirs.stoppedAt && theirs.dueAt <= owed.dueAt;
}

export function link(
  source: Held,
  target: Held,
  command: LinkCommand,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): Change | Refusal {
  const refusal = notNow(source.referral, 'link', command.expectedVersion) ?? notAllowed(profile, 'link', by);
  if (refusal) return refusal;
  const { reference } = source.referral;
  if (
    target.referral.reference === reference ||
    target.referral.standing === 'linked' ||
    target.referral.standing === 'set-aside'
  ) {
    return {
      refused: 'bad-command',
      words: 'It cannot be linked to that one.',
      errors: [{ at: '/to', text: 'Not a referral that stands.' }],
    };
  }
  const carried = carriedBy(source, target);
  const clocks = looked(source.clocks, by, now, `linked to ${command.to}`).map((clock) =>
    carried && clock.kind === 'decide' ? stop(clock, now, actorId(by), `linked to ${command.to}`) : clock,
  );
  const held = target.referral.originals;
  const added = source.referral.originals.map((original, index) => ({
    ...original,
    number: held.length + index + 1,
  }));
  const text = `${reference} was linked to this by a person: read both.`;
  return {
    referrals: [
      changeOf(source, {
        at: now,
        by,
        visible: true,
        referral: { standing: 'linked', linkedTo: target.referral.reference },
        clocks,
        events: [
          { what: 'linked', to: target.referral.reference, because: command.because },
          ...clocksMoved(source.clocks, clocks),
        ],
      }),
      changeOf(target, {
        at: now,
        by,
        visible: true,
        referral: {
          originals: [...held, ...added],
          findings: [
            ...target.referral.findings,
            { code: 'arrival-linked', at: pointer.parse(''), severity: 'check', text },
          ],
          urgency: raised(target.referral.urgency, source.referral.urgency),
        },
        events: source.referral.originals.map(
          ({ arrival }) => ({ what: 'arrival-linked', arrival, because: command.because }) as const,
        ),
        messages: (after) => [screeningMessage(after, target.clocks, 'front-door.referral.changed.v1', now)],
      }),
    ],
  };
}
