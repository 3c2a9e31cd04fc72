/** Which referrals are of the same child as one that came before, within twelve months: only as a person said. */
import type { Reference } from '../../schemas/primitives.ts';
import type { ReferralFacts } from './facts.ts';
import { twelveMonthsBefore } from './period.ts';

export type EarlierOf = (facts: ReferralFacts) => readonly Reference[];

/** The earlier referrals of the same child within twelve months: by a case number that people found for both. */
export function earlierAmong(all: readonly ReferralFacts[]): EarlierOf {
  const byCase = new Map<string, ReferralFacts[]>();
  for (const facts of all) {
    for (const each of facts.cases) byCase.set(each, [...(byCase.get(each) ?? []), facts]);
  }
  return (facts) => {
    const since = twelveMonthsBefore(facts.receivedAt);
    const same = facts.cases.flatMap((each) => byCase.get(each) ?? []);
    const counted = same.filter(
      (other) =>
        other.reference !== facts.reference &&
        other.progressed !== undefined &&
        !other.linkedTo &&
        !other.setAside &&
        other.receivedAt >= since &&
        other.receivedAt < facts.receivedAt,
    );
    return [...new Set(counted.map(({ reference }) => reference))].toSorted();
  };
}
