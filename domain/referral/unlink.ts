/** Undoes a link: the originals, the finding and the clocks are as they were before it; urgency, once raised, stays raised, a restriction carried over stays until a manager takes it back, and nothing that people did meanwhile is lost (P31). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { UnlinkCommand } from '../../schemas/casework/matching.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type Instant, pointer, type Reference } from '../../schemas/primitives.ts';
import type { Referral, Standing } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held, type ReferralChange } from '../change.ts';
import { resume } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { actorId } from './actor.ts';
import { lastNumberIn } from './link.ts';
import { screeningMessage } from './screening.ts';
import { stoppedByLink, takenUpMeanwhile } from './stopped-by-link.ts';

function refused(text: string): Refusal {
  return { refused: 'bad-command', words: 'This link cannot be undone so.', errors: [{ at: '/from', text }] };
}

/** Where it stands without the link: as before it, unless somebody decided meanwhile. An undo sets no decision aside. */
function standingWithout({ referral, clocks }: Held, profile: AuthorityProfile): Standing {
  const { standing, contactDecision, casework, nature } = referral;
  // Progressed while it was linked: it stands where people work on it.
  if (standing !== 'linked') return standing;
  if (casework.link?.was === 'referral') return 'referral';
  if (contactDecision) return progresses(contactDecision.outcome, profile) ? 'referral' : 'closed';
  const lay = casework.link ? casework.link.was === 'in-tray' : nature === 'automatic';
  return lay && !takenUpMeanwhile(clocks) ? 'in-tray' : 'contact';
}

function progresses(outcome: string, { outcomes }: AuthorityProfile): boolean {
  return outcomes.some((one) => one.decision === 'contact' && one.code === outcome && one.progresses);
}

/** When a person did what this clock is for, though the link had stopped it already. */
function doneAt({ contactDecision, disposal, casework, standing }: Referral, { kind }: Clock): Instant | undefined {
  const done: Partial<Record<ClockKind, Instant | undefined>> = {
    'decide-contact': contactDecision?.at,
    // What stands as a referral is owed its disposal, whatever was decided of the contact.
    decide: standing === 'referral' ? disposal?.at : (disposal ?? contactDecision)?.at,
    'write-up': casework.writtenUp?.at,
    'confirm-in-writing': casework.confirmation?.at,
  };
  return done[kind];
}

type Undoing = {
  readonly stopped: ReadonlyMap<string, Instant>;
  readonly by: Actor;
  readonly at: Instant;
  readonly words: string;
};

/** Those that the link stopped run again; what a person has done since, and what the link never touched, stays as it is. */
function resumed({ referral, clocks }: Held, { stopped, by, at, words }: Undoing): Clock[] {
  const isLookedAt = takenUpMeanwhile(clocks);
  const runs = (kind: ClockKind) => clocks.some((clock) => clock.kind === kind && !clock.stoppedAt);
  return clocks.map((clock) => {
    const since = stopped.get(clock.id);
    const done = doneAt(referral, clock);
    const stands =
      since === undefined ||
      (done !== undefined && done >= since) ||
      (clock.kind === 'look' && isLookedAt) ||
      runs(clock.kind);
    return stands ? clock : resume(clock, at, actorId(by), words);
  });
}

/** The one it was linked to, without what the link brought. What somebody typed from an original that goes is pointed out, never taken out. */
function without({ referral: source }: Held, target: Referral): Pick<Referral, 'originals' | 'findings'> {
  const brought = new Set(source.originals.map(({ arrival }) => arrival));
  const gone = target.originals.filter(({ arrival }) => brought.has(arrival));
  const hashes = new Set<string>(gone.map(({ sha256 }) => sha256));
  const typed = Object.values(target.typedEvidence).some(({ original }) => original && hashes.has(original));
  const left: Finding = {
    code: 'arrival-unlinked',
    at: pointer.parse(''),
    severity: 'check',
    text: `${source.reference} was linked to this and is no longer. Something was typed here from its originals: see whether it belongs here.`,
  };
  const its = ({ code, text }: Finding) => code === 'arrival-linked' && text.includes(source.reference);
  return {
    originals: target.originals.filter((one) => !gone.includes(one)),
    findings: [...target.findings.filter((one) => !its(one)), ...(typed ? [left] : [])],
  };
}

/** The source as it stood, no longer linked to anything. */
function apart(change: ReferralChange): ReferralChange {
  const { linkedTo: _, casework, ...referral } = change.referral;
  const { link: __, ...rest } = casework;
  return { ...change, referral: { ...referral, casework: rest } };
}

/** The one it was linked to, with nothing left of the link. */
function alone(change: ReferralChange, from: Reference): ReferralChange {
  const { linkedFrom = [], ...casework } = change.referral.casework;
  const left = linkedFrom.filter((one) => one !== from);
  return {
    ...change,
    referral: { ...change.referral, casework: left.length > 0 ? { ...casework, linkedFrom: left } : casework },
  };
}

export function unlink(
  source: Held,
  target: Held | undefined,
  { from, because }: UnlinkCommand,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): Change | Refusal {
  const { linkedTo, reference } = source.referral;
  if (linkedTo !== from || !target) return refused('It is not linked to that one.');
  if (target.referral.standing === 'linked') {
    return refused('That one was linked on to another since: undo that link first.');
  }
  const stopped = stoppedByLink(source, target);
  const standing = standingWithout(source, profile);
  const own = { ...source, referral: { ...source.referral, standing } };
  const clocks = resumed(own, { stopped: stopped.here, by, at: now, words: `no longer linked to ${from}` });
  const theirs = resumed(target, { stopped: stopped.there, by, at: now, words: `${reference} no longer linked` });
  const here = changeOf(source, {
    at: now,
    by,
    visible: true,
    referral: { standing },
    clocks,
    events: [{ what: 'unlinked', from, because }, ...clocksMoved(source.clocks, clocks)],
    messages: (after) =>
      standing === 'in-tray' ? [] : [screeningMessage(after, clocks, 'front-door.referral.changed.v1', now)],
  });
  const there = changeOf(target, {
    at: now,
    by,
    visible: true,
    referral: without(source, target.referral),
    casework: { lastOriginal: lastNumberIn(target.referral) },
    clocks: theirs,
    events: [{ what: 'arrival-unlinked', reference, because }, ...clocksMoved(target.clocks, theirs)],
    messages: (after) => [screeningMessage(after, theirs, 'front-door.referral.changed.v1', now)],
  });
  return { referrals: [apart(here), alone(there, reference)] };
}
