/** Which clocks an act stops is written in the profile's rows, never in the act (P32). */
import type { Act, AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { stop } from '../clock.ts';

/** Whether the council's row of this clock lets the act stop it. */
export function stops(profile: AuthorityProfile, act: Act, { kind }: Pick<Clock, 'kind'>): boolean {
  return profile.clocks.some((row) => row.kind === kind && row.stoppedBy.includes(act));
}

/** The clocks after the act: those it stops, stopped at that moment; `only` narrows to the ones that the act is about. */
export function stopBy(
  clocks: readonly Clock[],
  profile: AuthorityProfile,
  { act, at, by, words }: { act: Act; at: Instant; by: string; words?: string },
  only: (clock: Clock) => boolean = () => true,
): Clock[] {
  return clocks.map((clock) =>
    !clock.stoppedAt && only(clock) && stops(profile, act, clock) ? stop(clock, at, by, words) : clock,
  );
}
