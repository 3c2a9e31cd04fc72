/** Every agency that works with the family, was asked, or was told (P11, P34, P38). */
import type { Referral } from '../../schemas/referral.ts';

/** One transaction takes a hundred rows. */
const MOST_AGENCIES = 30;

/** By name or code, each once. */
export function agenciesInvolved({ draft, casework }: Referral): string[] {
  const named = [
    ...draft.involvements.flatMap(({ service }) => (service ? [service.words] : [])),
    ...(casework.checks ?? []).map(({ agency }) => agency),
    ...(casework.sharing?.shares ?? []).map(({ to }) => to.agency),
    ...(casework.thinkFamily?.planning?.with ?? []).map(({ agency }) => agency),
  ];
  const once = new Map(named.map((name) => [name.trim().toLowerCase(), name.trim()]));
  return [...once.values()].slice(0, MOST_AGENCIES);
}
