/** A fact calls once; where a person says it anew, of another day or another act, it is another fact, and calls again (P23, P24). */
import type { Casework } from '../../schemas/casework/casework.ts';
import type { PromptedClock } from '../../schemas/casework/prompts.ts';

/** What has called before, without these facts: where they stand still, they call as if for the first time. */
export function saidAgain(
  { prompted }: Casework,
  ...facts: readonly (readonly [PromptedClock, string])[]
): Pick<Casework, 'prompted'> {
  if (!prompted) return {};
  const left = { ...prompted };
  for (const [kind, fact] of facts) {
    const before = left[kind];
    if (before) left[kind] = before.filter((one) => one !== fact);
  }
  return { prompted: left };
}
