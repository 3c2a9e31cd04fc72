/** How one referral is judged for a figure: counted, not counted, or left out with the reason; and never before its time has run out. */
import type { Because, Figure } from '../../schemas/measures.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { EarlierOf } from './earlier.ts';
import type { ReferralFacts } from './facts.ts';

/** What a figure may ask besides one referral's own facts. */
export type Around = { asOf: Instant; earlierOf: EarlierOf };

/** `tookHours`: elapsed, from when it came. Undefined: the figure is not about it at all. */
export type Judged = { counts: 'for' | 'against'; tookHours?: number } | { counts: 'excluded'; because: Because };

export type Definition = {
  title: string;
  unit: Figure['unit'];
  of: Figure['of'];
  words: string;
  source: string;
  judge(facts: ReferralFacts, around: Around): Judged | undefined;
};

export const HOUR = 3_600_000;
export const hoursFrom = (from: Instant, to: Instant) => (Date.parse(to) - Date.parse(from)) / HOUR;
export const out = (because: Because): Judged => ({ counts: 'excluded', because });
export const whether = (so: boolean): Judged => ({ counts: so ? 'for' : 'against' });

/** A moment against a limit. Until the limit has passed nobody is judged, not even who was quick: else the quick ones alone would make the figure. */
export function inTime(
  { receivedAt }: ReferralFacts,
  done: Instant | undefined,
  limit: Instant | undefined,
  { asOf }: Around,
): Judged {
  if (!limit) return out('no-clock');
  if (limit >= asOf) return out('not-yet-due');
  const counts = done !== undefined && done <= limit ? 'for' : 'against';
  return { counts, ...(done && { tookHours: hoursFrom(receivedAt, done) }) };
}

/** Only contacts; what a person set aside was none. */
export const contact =
  (judge: Definition['judge']): Definition['judge'] =>
  (facts, around) => {
    if (facts.kind !== 'contact') return undefined;
    return facts.setAside ? out('set-aside') : judge(facts, around);
  };

/** A contact's own decision: one that was linked is decided with the other. */
export const decided = (limitOf: (facts: ReferralFacts) => Instant | undefined) =>
  contact((facts, around) =>
    facts.linkedTo && !facts.decided ? out('linked') : inTime(facts, facts.decided?.at, limitOf(facts), around),
  );

export const waiting = (facts: ReferralFacts) => facts.kind === 'contact' && !facts.setAside && !facts.linkedTo;
export const reasoned = (facts: ReferralFacts) => facts.parentsReason || facts.authorisedWithout.length > 0;
