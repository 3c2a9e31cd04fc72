/** When is it due, is it low, is it out, has it been stopped: the whole life of one statutory clock, as pure steps from one value to the next. */
import type { AuthorityProfile } from '../schemas/authority.ts';
import type { Clock, ClockKind } from '../schemas/clock.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Instant } from '../schemas/primitives.ts';

/** Starts one clock of each kind from the true arrival. Total: outside the calendar's years it counts weekdays and says so in a finding. */
export function startClocks(
  profile: AuthorityProfile,
  arrival: { receivedAt: Instant; kinds: readonly ClockKind[] },
): { clocks: Clock[]; findings: Finding[] } {
  void profile;
  void arrival;
  throw new Error('not written yet');
}

/** What a sweep at `now` should do. Past due and never marked = `out`, also when nobody was warned in time (an outage). */
export function whatIsDue(clock: Clock, now: Instant): 'nothing' | 'warn' | 'out' {
  void clock;
  void now;
  throw new Error('not written yet');
}

/** Marks that somebody was warned. Idempotent: the same clock comes back if it was warned, is out or is stopped. */
export function warn(clock: Clock, at: Instant): Clock {
  void at;
  return clock;
}

/** Marks that time has run out. Idempotent. */
export function runOut(clock: Clock, at: Instant): Clock {
  void at;
  return clock;
}

/** Stops the clock: `at` is when the act was done, `by` a person's id. Late if after the due time. Idempotent: the first stop stands. */
export function stop(clock: Clock, at: Instant, by: string, words?: string): Clock {
  void at;
  void by;
  void words;
  return clock;
}

/** Why `at` may not be when the act was done (R18), or undefined if it may. */
export function stopRefused(clock: Clock, at: Instant, now: Instant): 'before-contact' | 'in-the-future' | undefined {
  void clock;
  void at;
  void now;
  return undefined;
}

/** Works the times out again after the calendar or profile changed, from the same received time; history says what moved. */
export function recompute(clock: Clock, profile: AuthorityProfile, at: Instant): Clock {
  void profile;
  void at;
  return clock;
}
