/** The history as an auditor reads it: every act, by whom, when and why, without what says who told us. */
import type { DisclosureAudience, DisclosurePurpose } from '../../schemas/disclosure.ts';
import { event, type ReferralEvent } from '../../schemas/event.ts';
import type { Referral } from '../../schemas/referral.ts';
import { readingFor } from './reader.ts';
import { CUT } from './texts.ts';

/** The same value with the words that are caught left out; what is no text stays as it is. */
function without(value: unknown, caught: (text: string) => boolean): unknown {
  if (typeof value === 'string') return caught(value) ? CUT : value;
  if (Array.isArray(value)) return value.map((each) => without(each, caught));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(inner, caught)]));
}

/** Nothing for whoever may not see events at all. A mail's address is the referrer's, and is always left out where they are. */
export function historyFor(
  referral: Referral,
  events: readonly ReferralEvent[],
  audience: DisclosureAudience,
  purpose: DisclosurePurpose,
): ReferralEvent[] {
  const reading = readingFor(referral, audience, purpose);
  if (reading?.verdict('events').is !== 'shown') return [];
  if (reading.seesAll) return [...events];
  return events.map((one) => {
    const by = one.by.kind === 'mail' ? { ...one.by, address: CUT } : one.by;
    return event.parse({ ...one, by, facts: without(one.facts, (text) => reading.caughtIn(text) !== undefined) });
  });
}
