/** That the referrer was told, must be told by a person, or could not be: each once, by the message's fixed id (P30, P34). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import { type LetterKind, letterKind } from '../../schemas/letter.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { startClock } from '../clock.ts';

type Told = Extract<EventFacts, { what: 'told' }>;

/** What no machine may or could send waits for a person with a clock of its own, on the worklist, wherever the referral stands (P33, P34). */
export function waitingToTell(held: Held, letter: LetterKind, profile: AuthorityProfile, at: Instant): Clock[] {
  const number = held.clocks.filter(({ kind }) => kind === 'tell').length + 1;
  return [
    ...held.clocks,
    startClock(profile, { kind: 'tell', id: `tell-${number}`, about: letter, receivedAt: at }).clock,
  ];
}

/** Records it as a mark: people's versions do not change. The caller looks in the history first, so that a repeat records nothing. */
export function recordTold(held: Held, facts: Told, profile: AuthorityProfile, at: Instant): Change {
  const clocks =
    facts.how === 'mail' ? held.clocks : waitingToTell(held, letterKind.parse(facts.letter), profile, at);
  const events = [facts, ...clocksMoved(held.clocks, clocks)];
  return { referrals: [changeOf(held, { at, by: { kind: 'front-door' }, visible: false, clocks, events })] };
}

type Withheld = Extract<EventFacts, { what: 'letter-withheld' }>;

/** Records, as a mark, that a letter went to nobody and why. */
export function recordWithheld(held: Held, facts: Withheld, at: Instant): Change {
  return { referrals: [changeOf(held, { at, by: { kind: 'front-door' }, visible: false, events: [facts] })] };
}

/** A letter that would not go: a finding that a person must ring or write, which everybody who looks will see. */
export function tellingFailed(
  held: Held,
  { letter, message }: { letter: LetterKind; message: string },
  profile: AuthorityProfile,
  at: Instant,
): Change {
  const clocks = waitingToTell(held, letter, profile, at);
  const text = `The ${letter} could not be sent by mail: ring the referrer, or write.`;
  return {
    referrals: [
      changeOf(held, {
        at,
        by: { kind: 'front-door' },
        visible: true,
        referral: {
          findings: [
            ...held.referral.findings,
            { code: 'referrer-not-told', at: pointer.parse('/referrer'), severity: 'check', text },
          ],
        },
        clocks,
        events: [
          { what: 'telling-failed', letter, because: 'not-sent', message },
          ...clocksMoved(held.clocks, clocks),
        ],
      }),
    ],
  };
}
