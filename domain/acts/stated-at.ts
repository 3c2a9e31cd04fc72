/** When a person says an act was done: never in the future, never before what it answers (R18). */
import { type Instant, instant } from '../../schemas/primitives.ts';
import type { Refusal } from '../refusal.ts';

/** The moment stated, or now; refused where it cannot have been. `since`: what it answers, such as the referrer's first contact. */
export function statedAt(stated: string | undefined, now: Instant, since: Instant): Instant | Refusal {
  if (stated === undefined) return now;
  const at = instant.parse(new Date(stated).toISOString());
  if (at >= since && at <= now) return at;
  const text = at > now ? 'It cannot be in the future.' : 'It cannot be earlier than what it answers.';
  return { refused: 'bad-command', words: text, errors: [{ at: '/at', text }] };
}
