/** A person links one arrival to a referral already held: all is kept, nothing is merged, and each referrer is still owed their answer (P31, R11). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { LinkCommand } from '../../schemas/commands.ts';
import type { Actor } from '../../schemas/event.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { stopBy, stops } from '../acts/stop-by.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { stop } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { raised } from '../urgency.ts';
import { actorId } from './actor.ts';
import { notAllowed, notNow } from './may.ts';
import { screeningMessage } from './screening.ts';
import { looked } from './taken-up.ts';

/**
 * What is to be decided and written up is carried by the other referral only where that one's clock of the same kind still runs and is due
 * no later: linking never swallows a duty. Which kinds a link may stop is in the council's rows.
 */
function carriedBy(target: Held, profile: AuthorityProfile, clock: Clock): boolean {
  const theirs = target.clocks.find(({ kind }) => kind === clock.kind);
  return (
    clock.kind !== 'look' &&
    stops(profile, 'link', clock) &&
    theirs !== undefined &&
    !theirs.stoppedAt &&
    theirs.dueAt <= clock.dueAt
  );
}

/** What a practitioner said is confirmed by what came in writing after it (P31, R3). */
const IN_WRITING = ['e-form', 'email', 'document', 'letter', 'fax'];

function confirmed(source: Held, target: Held, profile: AuthorityProfile, by: Actor, now: Instant): Clock[] {
  if (!IN_WRITING.includes(source.referral.channel)) return target.clocks;
  const words = `confirmed by ${source.referral.reference}`;
  const only = ({ kind }: Clock) => kind === 'confirm-in-writing';
  return stopBy(target.clocks, profile, { act: 'link', at: now, by: actorId(by), words }, only);
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
  const clocks = looked(source.clocks, by, now, `linked to ${command.to}`).map((clock) =>
    carriedBy(target, profile, clock) ? stop(clock, now, actorId(by), `linked to ${command.to}`) : clock,
  );
  const theirs = confirmed(source, target, profile, by, now);
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
        clocks: theirs,
        events: [
          ...source.referral.originals.map(
            ({ arrival }) => ({ what: 'arrival-linked', arrival, because: command.because }) as const,
          ),
          ...clocksMoved(target.clocks, theirs),
        ],
        messages: (after) => [screeningMessage(after, theirs, 'front-door.referral.changed.v1', now)],
      }),
    ],
  };
}
