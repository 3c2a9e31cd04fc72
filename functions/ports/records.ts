/** What functions need of the records: land an arrival, hold and change referrals, find what is due. Nothing here decides anything. */
import type { Change, Done, Held } from '../../domain/change.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Arrival } from '../../schemas/arrival.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { ReferralEvent } from '../../schemas/event.ts';
import type { Message } from '../../schemas/messages.ts';
import type { ArrivalId, Instant, Reference, Sha256 } from '../../schemas/primitives.ts';
import type { WorklistRow } from '../../schemas/views.ts';
import type { Landings } from './landings.ts';

export type History = { events: ReferralEvent[]; clocks: Clock[]; messages: Message[] };

/** Due rows, oldest first; a page at a time, so that one row that will not go does not keep the others waiting. */
export type Due = {
  arrivals(now: Instant): AsyncIterable<ArrivalId>;
  clocks(now: Instant): AsyncIterable<Reference>;
  /** Keys only: a row that cannot be read must fail alone, not end the search for the others. */
  messages(now: Instant): AsyncIterable<{ pk: string; sk: string }>;
};

export type Records = Landings & {
  arrival(id: ArrivalId): Promise<Arrival | undefined>;
  /** The arrival that a reference was given to, opened or not. */
  arrivalOf(reference: Reference): Promise<Arrival | undefined>;
  hold(reference: Reference): Promise<Held | undefined>;
  history(reference: Reference): Promise<History>;
  /** What was asked under an idempotency key, if it was done. */
  done(reference: Reference, key: Sha256): Promise<Pick<Done, 'asked' | 'at'> | undefined>;
  /** All of it or none. `conflict`: somebody else's change came first, or this one was made already. */
  commit(change: Change): Promise<'committed' | 'conflict'>;
  due: Due;
  /** The message at a key of the table's stream or of what is due, as it stands now. */
  message(key: { pk: string; sk: string }): Promise<Message | undefined>;
  /** Marks a message as taken by its destination. */
  sent(message: Message, at: Instant): Promise<void>;
  /** One team's rows, next due first; `after` a place on it, when one is given. */
  worklist(team: string, limit: number, after?: string): Promise<WorklistRow[]>;
};

/** How often a decision is made again on fresh facts before the caller is told to try again. */
const ATTEMPTS = 6;

/** Load, decide, commit, and again from the beginning when another change came first. `undefined` from the rule: nothing to do. */
export async function decideOn<R extends Refusal>(
  records: Pick<Records, 'hold' | 'commit'>,
  reference: Reference,
  decide: (held: Held) => Change | R | undefined | Promise<Change | R | undefined>,
): Promise<Held | R | 'not-found'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const held = await records.hold(reference);
    if (!held) return 'not-found';
    const decided = await decide(held);
    if (!decided) return held;
    if (isRefusal(decided)) return decided;
    if ((await records.commit(decided)) === 'committed') {
      const after = decided.referrals.find((one) => one.referral.reference === reference);
      return after ? { referral: after.referral, clocks: after.clocks } : held;
    }
  }
  throw new Error('the referral kept changing');
}
