/** What a decision can be, which clocks it stops, and what it must and may lead to (P18, P21). */
import * as z from 'zod';
import { clockKind, limit } from '../clock.ts';
import { code, source } from './codes.ts';

/** `contact`: what to do with what came in. `disposal`: what becomes of the referral. Two decisions, two acts (P18, R16). */
export const decisionKind = z.enum(['contact', 'disposal']);
export type DecisionKind = z.infer<typeof decisionKind>;

/**
 * What a disposal leads to. `mandatory`: it is opened with the disposal, as owed, and nobody can strike it out; otherwise the manager
 * may. `clock`: which kind times it, `strategy` for a strategy discussion. `within`: until when it must be under way, where the clock's
 * own row does not say.
 */
export const opens = z.object({
  owed: code,
  words: z.string(),
  mandatory: z.boolean(),
  clock: clockKind.extract(['owed', 'strategy']),
  within: limit.optional(),
});
export type Opens = z.infer<typeof opens>;

/**
 * `progresses` makes the contact a referral; `stops` lists the clocks it stops (P32). `label` is plain enough for a referrer's letter.
 * `oneOf`: of what it may lead to, the manager must choose at least one (Hertfordshire 2).
 */
export const outcome = z.object({
  code,
  label: z.string(),
  decision: decisionKind,
  progresses: z.boolean(),
  stops: z.array(clockKind),
  /** The clocks that run after it: one that an earlier decision stopped begins again. */
  starts: z.array(clockKind),
  opens: z.array(opens),
  oneOf: z.boolean(),
  /** What must stand before it is decided: a redirection that was accepted or a route taken; an open case that a person confirmed. */
  after: z.enum(['redirection', 'open-case']).optional(),
  /** What it means, for a family's letter, in words that nobody has to look up (P33). */
  toFamily: z.object({ parents: z.string(), child: z.string(), assessed: z.boolean() }).optional(),
  source,
});
export type Outcome = z.infer<typeof outcome>;
