/** Undoes a link: the originals, the finding and the clocks are as they were before it; urgency, once raised, stays raised, a restriction carried over stays until a manager takes it back, and nothing that people did meanwhile is lost (P31). */
import type { UnlinkCommand } from '../../schemas/casework/matching.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type Instant, pointer, type Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held, type ReferralChange } from '../change.ts';
import { resume } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { actorId } from './actor.ts';
import { screeningMessage } from './screening.ts';

function refused(text: string): Refusal {
  return { refused: 'bad-command', words: 'This link cannot be undone so.', errors: [{ at: '/from', text }] };
}

/** When a person did what this clock is for, though the link had stopped it already. */
function doneAt({ contactDecision, disposal, casework }: Referral, { kind }: Clock): Instant | undefined {
  const done: Partial<Record<ClockKind, Instant | undefined>> = {
    'decide-contact': contactDecision?.at,
    decide: (disposal ?? contactDecision)?.at,
    'write-up': casework.writtenUp?.at,
    'confirm-in-writing': casework.confirmation?.at,
  };
  return done[kind];
}

type Undoing = {
  readonly ids: readonly string[];
  readonly since: Instant;
  readonly by: Actor;
  readonly at: Instant;
  readonly words: string;
};

/** Those that the link stopped run again; what a person has done since, and what the link never touched, stays as it is. */
function resumed({ referral, clocks }: Held, { ids, since, by, at, words }: Undoing): Clock[] {
  return clocks.map((clock) => {
    const done = doneAt(referral, clock);
    const stands = !ids.includes(clock.id) || (done !== undefined && done >= since);
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
  now: Instant,
): Change | Refusal {
  const { linkedTo, reference, casework } = source.referral;
  if (linkedTo !== from || !target) return refused('It is not linked to that one.');
  if (target.referral.standing === 'linked') {
    return refused('That one was linked on to another since: undo that link first.');
  }
  const made = casework.link;
  const words = `no longer linked to ${from}`;
  const undone = { since: made?.at ?? now, by, at: now };
  const clocks = resumed(source, { ...undone, ids: made?.stopped ?? [], words });
  const theirs = resumed(target, {
    ...undone,
    ids: made?.stoppedThere ?? [],
    words: `${reference} no longer linked`,
  });
  const standing = made?.was ?? 'contact';
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
    clocks: theirs,
    events: [{ what: 'arrival-unlinked', reference, because }, ...clocksMoved(target.clocks, theirs)],
    messages: (after) => [screeningMessage(after, theirs, 'front-door.referral.changed.v1', now)],
  });
  return { referrals: [apart(here), alone(there, reference)] };
}
