/** A person decides: what to do with the contact, or what becomes of the referral. The outcomes, and which clocks they stop and start, are rows of the profile (P18, P22, P32, R16). */
import type { AuthorityProfile, Outcome } from '../../schemas/authority.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { DecideCommand } from '../../schemas/commands.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Decision, Referral, Standing } from '../../schemas/referral.ts';
import type { Did, On } from '../acts/act.ts';
import type { Held } from '../change.ts';
import { hasClock, resume, startClock, stop } from '../clock.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actorId } from './actor.ts';
import { owedWord } from './owed-word.ts';
import { screeningMessage } from './screening.ts';
import { decidedWhileLinked, stoppedByLink } from './stopped-by-link.ts';
import { takenUp } from './taken-up.ts';
import { waitingToTell } from './told.ts';

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
    case 'consultation':
      return false;
  }
}

/** What must stand before some outcomes: nothing is passed on to nowhere (P26, P29). */
const STANDS: Readonly<
  Record<NonNullable<Outcome['after']>, { stands(referral: Referral): boolean; words: string }>
> = {
  redirection: {
    stands: ({ casework: { redirections = [], routing } }) =>
      redirections.some(({ state }) => state === 'accepted') ||
      (routing?.routes.length ?? 0) > 0 ||
      routing?.steps.some(({ step }) => step === 'signposted' || step === 'support-mobilised') === true,
    words: 'It has been passed to nobody yet: redirect or route it first.',
  },
  'open-case': {
    stands: ({ casework }) => casework.openCase !== undefined,
    words: 'Nobody has confirmed an open case and passed it on: do so first.',
  },
};

/** One transaction takes a hundred rows; whoever sent more than so many of a bundle is told by a person. */
const MOST_TOLD = 25;

/** A disposal ends the intake's part; a contact is progressed or closed; what is linked stays linked unless it is progressed. */
function standingAfter(outcome: Outcome, before: Standing): Standing {
  if (outcome.decision === 'disposal') return 'closed';
  if (outcome.progresses) return 'referral';
  return before === 'linked' ? 'linked' : 'closed';
}

/** The profile's outcome of that code, of that decision, legal where it stands; else why not, with those that are. */
function outcomeOf(
  kind: Outcome['decision'],
  code: string,
  referral: Referral,
  profile: AuthorityProfile,
): Outcome | Refusal {
  const { standing, version } = referral;
  const outcomes = profile.outcomes.filter(({ decision }) => decision === kind);
  const legal = outcomes.filter((one) => fits(one, standing)).map((one) => one.code);
  const outcome = outcomes.find((one) => one.code === code);
  if (!outcome) {
    return {
      refused: 'bad-command',
      words: `No such outcome of a ${kind} decision in this profile.`,
      errors: [{ at: '/outcome', text: 'Not one of the profile.' }],
      legal,
    };
  }
  const before = outcome.after && STANDS[outcome.after];
  if (fits(outcome, standing) && before && !before.stands(referral)) {
    return { refused: 'illegal-move', words: before.words, version };
  }
  if (fits(outcome, standing)) return outcome;
  return {
    refused: 'illegal-move',
    words: `"${outcome.code}" cannot be decided of what stands at "${standing}".`,
    legal,
    version,
  };
}

/**
 * The clocks with what is owed once it is progressed. One of that kind still running goes on; one that never ran has run since the contact
 * came; one that a link alone stopped runs again, due when it first was (P31); one that an earlier decision stopped begins again with this
 * one, under an id of its own.
 */
function withStarted({ starts, code }: Outcome, clocks: readonly Clock[], { held, by, profile, now }: On): Clock[] {
  const byLink = decidedWhileLinked(held.referral) ? new Map() : stoppedByLink(held).here;
  const begin = (all: readonly Clock[], kind: ClockKind): Clock[] => {
    const before = all.filter((clock) => clock.kind === kind);
    if (!hasClock(profile, kind) || before.some(({ stoppedAt }) => !stoppedAt)) return [...all];
    if (before.some(({ id }) => byLink.has(id))) {
      return all.map((clock) =>
        clock.kind === kind && byLink.has(clock.id) ? resume(clock, now, actorId(by), code) : clock,
      );
    }
    const again = before.length > 0;
    const receivedAt: Instant = again ? now : held.referral.receivedAt;
    const id = again ? { id: `${kind}-${before.length + 1}` } : {};
    return [...all, startClock(profile, { kind, receivedAt, ...id }).clock];
  };
  return starts.reduce(begin, [...clocks]);
}

/** Every referrer of the bundle is told; what became a referral is told to whoever screens, so that its disposal is decided too. */
function messagesOf(after: Referral, clocks: readonly Clock[], now: Instant): MessageContent[] {
  const letters = after.originals
    .slice(0, MOST_TOLD)
    .map(
      ({ number: originalNumber }) =>
        ({ kind: 'tell-referrer', reference: after.reference, letter: 'decision', originalNumber }) as const,
    );
  const screen = after.standing === 'referral';
  return [...letters, ...(screen ? [screeningMessage(after, clocks, 'front-door.referral.changed.v1', now)] : [])];
}

/** A refusal where support is suggested that the council's directory does not have: letters print its number from there (P15). */
function notInDirectory(codes: readonly string[], { directory }: AuthorityProfile): Refusal | undefined {
  const legal = directory.map(({ code }) => code);
  const place = codes.findIndex((code) => !legal.includes(code));
  if (place < 0) return undefined;
  const text = 'Not one of the directory.';
  return { refused: 'bad-command', words: text, errors: [{ at: `/alternatives/${place}`, text }], legal };
}

/** What every decision does, of whichever kind; a disposal opens more besides. */
export function decided(
  kind: Outcome['decision'],
  on: On,
  { outcome: code, words, reasons, alternatives }: DecideCommand,
): { outcome: Outcome; did: Did & { clocks: Held['clocks'] } } | Refusal {
  const { held, by, profile, now } = on;
  const outcome = outcomeOf(kind, code, held.referral, profile);
  if (isRefusal(outcome)) return outcome;
  const unlisted = notInDirectory(alternatives ?? [], profile);
  if (unlisted) return unlisted;
  const stopped = takenUp(held, by, profile, now).map((clock) =>
    outcome.stops.includes(clock.kind) ? stop(clock, now, actorId(by), outcome.code) : clock,
  );
  const running = withStarted(outcome, stopped, on);
  const beyond =
    held.referral.originals.length > MOST_TOLD
      ? waitingToTell({ ...held, clocks: running }, 'decision', profile, now)
      : running;
  const word = owedWord(kind, { referral: held.referral, clocks: beyond, profile, now });
  const clocks = [...beyond, ...word.clocks];
  const decision: Decision = {
    at: now,
    by: by.name,
    role: by.role,
    team: by.team,
    outcome: outcome.code,
    words,
    ...(reasons !== undefined && { reasons }),
    ...(alternatives && { alternatives }),
  };
  const did = {
    referral: {
      standing: standingAfter(outcome, held.referral.standing),
      ...(kind === 'contact' ? { contactDecision: decision } : { disposal: decision }),
    },
    ...(word.notices && { casework: { notices: word.notices } }),
    clocks,
    events: [
      {
        what: 'decided' as const,
        decision: kind,
        outcome: outcome.code,
        noFurtherAction: profile.figures.outcomes.some((one) => one.outcome === code && one.noFurtherAction),
        words,
        ...(reasons !== undefined && { reasons }),
        ...(alternatives && { alternatives }),
      },
      ...word.events,
    ],
    messages: (after: Referral) => [...messagesOf(after, clocks, now), ...word.messages(after)],
  };
  return { outcome, did };
}
