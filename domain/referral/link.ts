/** A person links one arrival to a referral already held: all is kept, nothing is merged, and each referrer is still owed their answer (P31, R11). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { LinkCommand } from '../../schemas/commands.ts';
import type { Actor, EventFacts } from '../../schemas/event.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { stopBy, stops } from '../acts/stop-by.ts';
import { type Change, changeOf, type Held, type ReferralChange } from '../change.ts';
import { stop } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { raised } from '../urgency.ts';
import { actorId } from './actor.ts';
import { carriedOver, withLinked } from './bundle.ts';
import { notAllowed, notNow } from './may.ts';
import { screeningMessage } from './screening.ts';
import { confirmedWords, linkedWords } from './stopped-by-link.ts';
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

/** Something can be linked to it: it was neither linked itself nor put away. */
export function stands({ referral: { standing } }: Held): boolean {
  return standing !== 'linked' && standing !== 'set-aside';
}

/** What a practitioner said is confirmed by what came in writing after it (P31, R3). */
const IN_WRITING = ['e-form', 'email', 'document', 'letter', 'fax'];

function confirmed(source: Held, target: Held, profile: AuthorityProfile, by: Actor, now: Instant): Clock[] {
  if (!IN_WRITING.includes(source.referral.channel)) return target.clocks;
  const words = confirmedWords(source.referral.reference);
  const only = ({ kind }: Clock) => kind === 'confirm-in-writing';
  return stopBy(target.clocks, profile, { act: 'link', at: now, by: actorId(by), words }, only);
}

/** More than this many originals are told in one event: a change is one transaction of a hundred rows. */
const EACH_ITS_EVENT = 20;

function broughtBy({ referral: { originals, reference } }: Held, because: string): EventFacts[] {
  const arrivals = originals.map(({ arrival }) => arrival);
  return arrivals.length > EACH_ITS_EVENT
    ? [{ what: 'originals-linked', from: reference, arrivals, because }]
    : arrivals.map((arrival) => ({ what: 'arrival-linked', arrival, because }));
}

/** Which clocks ran before and are stopped after. */
export function stoppedIn(before: readonly Clock[], after: readonly Clock[]): string[] {
  const ran = new Set(before.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id));
  return after.filter(({ id, stoppedAt }) => stoppedAt && ran.has(id)).map(({ id }) => id);
}

function standingBefore({ referral: { standing } }: Held): 'in-tray' | 'contact' | 'referral' {
  return standing === 'in-tray' || standing === 'referral' ? standing : 'contact';
}

/** After an undo numbers are missing: none is ever given twice. */
export function lastNumberIn({ originals, casework }: Pick<Referral, 'originals' | 'casework'>): number {
  return Math.max(casework.lastOriginal ?? 0, ...originals.map(({ number }) => number));
}

/** Two as they stand once they are linked: what the second brings, and what becomes of both. The first change is the source's. */
export function together(
  source: Held,
  target: Held,
  because: string,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): [ReferralChange, ReferralChange] {
  const { reference } = source.referral;
  const to = target.referral.reference;
  const clocks = looked(source.clocks, by, now, linkedWords(to)).map((clock) =>
    carriedBy(target, profile, clock) ? stop(clock, now, actorId(by), linkedWords(to)) : clock,
  );
  const theirs = confirmed(source, target, profile, by, now);
  const held = target.referral.originals;
  const last = lastNumberIn(target.referral);
  const added = source.referral.originals.map((original, index) => ({
    ...original,
    number: last + index + 1,
  }));
  const [here, there] = [
    carriedOver(target.referral, source.referral),
    carriedOver(source.referral, target.referral),
  ];
  const text =
    by.kind === 'person'
      ? `${reference} was linked to this by a person: read both.`
      : `${reference} quotes this reference and was linked to it: read both.`;
  return [
    changeOf(source, {
      at: now,
      by,
      visible: true,
      referral: { standing: 'linked', linkedTo: to },
      casework: {
        ...here.casework,
        link: {
          to,
          at: now,
          was: standingBefore(source),
          stopped: stoppedIn(source.clocks, clocks),
          stoppedThere: stoppedIn(target.clocks, theirs),
        },
      },
      clocks,
      events: [{ what: 'linked', to, because }, ...here.events, ...clocksMoved(source.clocks, clocks)],
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
      casework: { ...there.casework, ...withLinked(target.referral.casework, reference) },
      clocks: theirs,
      events: [...broughtBy(source, because), ...there.events, ...clocksMoved(target.clocks, theirs)],
      messages: (after) => [screeningMessage(after, theirs, 'front-door.referral.changed.v1', now)],
    }),
  ];
}

/** Why the two cannot be linked; undefined where they can. One that was progressed while it was linked is still linked. */
function cannotBe(source: Held, target: Held): string | undefined {
  const { reference, linkedTo, originals } = source.referral;
  if (target.referral.reference === reference || !stands(target)) return 'Not a referral that stands.';
  if (linkedTo !== undefined) return `It is linked to ${linkedTo} already: undo that link first.`;
  const there = new Set(target.referral.originals.map(({ arrival }) => arrival));
  return originals.some(({ arrival }) => there.has(arrival)) ? 'The two are linked already.' : undefined;
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
  const text = cannotBe(source, target);
  if (text)
    return { refused: 'bad-command', words: 'It cannot be linked to that one.', errors: [{ at: '/to', text }] };
  return { referrals: together(source, target, command.because, by, profile, now) };
}
