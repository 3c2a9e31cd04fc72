/** Which referrals not everybody may find, as was said last, of whatever day the figures are: they are counted, and named to few (P26). */
import type { MeasuredStep } from '../../schemas/measures.ts';
import type { Reference } from '../../schemas/primitives.ts';

export function restrictedIn(steps: Iterable<MeasuredStep>): Set<Reference> {
  const last = new Map<Reference, { sequence: number; restricted: boolean }>();
  for (const { reference, sequence, step } of steps) {
    if (step.what !== 'restricted' || (last.get(reference)?.sequence ?? 0) > sequence) continue;
    last.set(reference, { sequence, restricted: step.restricted });
  }
  return new Set([...last].flatMap(([reference, { restricted }]) => (restricted ? [reference] : [])));
}

/** The steps as they may be shown: one that was linked to a restricted case, and is restricted no more, does not say to which. */
export function withoutNaming(
  steps: readonly MeasuredStep[],
  hidden: ReadonlySet<Reference>,
): readonly MeasuredStep[] {
  return hidden.size === 0 ? steps : steps.filter(({ step }) => step.what !== 'linked' || !hidden.has(step.to));
}
