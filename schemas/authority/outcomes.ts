/** What a decision can be, which clocks it stops, and what it must and may lead to (P18, P21). */
import * as z from 'zod';
import { clockKind } from '../clock.ts';
import { code, source } from './codes.ts';

/** `contact`: what to do with what came in. `disposal`: what becomes of the referral. Two decisions, two acts (P18, R16). */
export const decisionKind = z.enum(['contact', 'disposal']);
export type DecisionKind = z.infer<typeof decisionKind>;

/** `progresses` makes the contact a referral; `stops` lists the clocks it stops (P32). `label` is plain enough for a referrer's letter. */
export const outcome = z.object({
  code,
  label: z.string(),
  decision: decisionKind,
  progresses: z.boolean(),
  stops: z.array(clockKind),
  source,
});
export type Outcome = z.infer<typeof outcome>;
