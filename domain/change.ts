/** A change is everything that one decision writes, as one value: it is committed whole, or not at all. */
import type { Arrival } from '../schemas/arrival.ts';
import type { Casework } from '../schemas/casework/casework.ts';
import type { Clock } from '../schemas/clock.ts';
import type { Actor, EventFacts, ReferralEvent } from '../schemas/event.ts';
import type { Message, MessageContent } from '../schemas/messages.ts';
import type { Instant, Reference, Sha256 } from '../schemas/primitives.ts';
import type { Referral } from '../schemas/referral.ts';

/** A referral with its clocks, as rules need it. */
export type Held = { referral: Referral; clocks: Clock[] };

/** What becomes of one referral. `guard` is the revision that must still stand ('new' = there must be none). `clocks` are all of its clocks after, `moved` those that this makes different. */
export type ReferralChange = {
  guard: number | 'new';
  referral: Referral;
  clocks: Clock[];
  moved: Clock[];
  events: ReferralEvent[];
  messages: Message[];
};

/** `landed` is an arrival that needs no reading, entered with what it holds and guarded by absence. `arrival` goes from `landed` to what it holds here, guarded by "still landed": that is what makes opening happen once. `arrivalMessages` ask again for its reading. */
export type Change = {
  arrival?: Arrival;
  landed?: Arrival;
  arrivalMessages?: Message[];
  referrals: ReferralChange[];
  done?: Done;
};

/** That an act was done under a caller's idempotency key: `key` and `asked` are hashes, of who asked with which key, and of what they asked. */
export type Done = { reference: Reference; key: Sha256; asked: Sha256; at: Instant };

/** What a rule wants done to a held referral; `changeOf` numbers and dates it. */
export type Step = {
  at: Instant;
  by: Actor;
  /** A change that people see (a new version) or only a mark. */
  visible: boolean;
  referral?: Partial<Omit<Referral, 'reference' | 'version' | 'revision' | 'events' | 'casework'>>;
  /** The parts of the casework that become different. */
  casework?: Partial<Casework>;
  clocks?: Clock[];
  events: EventFacts[];
  /** What is owed then, said of the referral as it stands after the step. */
  messages?: (after: Referral) => MessageContent[];
};

/** The fixed id of a message: the referral, what it is, and the event count that made it. It never changes, however often it is sent. */
function messageId(referral: Referral, content: MessageContent, place: number): string {
  const letter = content.kind === 'tell-referrer' ? `-${content.letter}` : '';
  return `${referral.reference}.${content.kind}${letter}.${referral.revision}.${place}`;
}

/** Turns a step into a change of one referral: next revision, next version if people see it, events numbered on. */
export function changeOf(held: Held, step: Step): ReferralChange {
  const before = held.referral;
  const clocks = step.clocks ?? held.clocks;
  const referral: Referral = {
    ...before,
    ...step.referral,
    casework: { ...before.casework, ...step.casework },
    version: before.version + (step.visible ? 1 : 0),
    revision: before.revision + 1,
    events: before.events + step.events.length,
  };
  return {
    guard: before.revision,
    referral,
    clocks,
    moved: clocks.filter((clock) => !held.clocks.includes(clock)),
    ...rows(referral, before.events, { ...step, messages: step.messages?.(referral) ?? [] }),
  };
}

/** The events and messages that a step adds to a referral that had `eventsBefore` events; `messagesBefore`: how many the same change holds already. */
export function rows(
  referral: Referral,
  eventsBefore: number,
  step: Pick<Step, 'at' | 'by' | 'events'> & { messages: MessageContent[] },
  messagesBefore = 0,
): Pick<ReferralChange, 'events' | 'messages'> {
  return {
    events: step.events.map((facts, index) => ({
      reference: referral.reference,
      sequence: eventsBefore + index + 1,
      version: referral.version,
      at: step.at,
      by: step.by,
      facts,
    })),
    messages: step.messages.map((content, index) => ({
      id: messageId(referral, content, messagesBefore + index + 1),
      reference: referral.reference,
      owedSince: step.at,
      state: 'owed',
      content,
    })),
  };
}
