/** A finding is something a person should look at: missing, unclear, conflicting, implausible or unread. It never refuses anything (procedure R1). */
import * as z from 'zod';
import { pointer } from './primitives.ts';

/** `urgent` pages somebody; `check` wants a person's eye before the value is relied on; `note` is worth knowing. */
export const severity = z.enum(['note', 'check', 'urgent']);
export type Severity = z.infer<typeof severity>;

/**
 * A finding's code is stable and kebab-case (`child-family-name-missing`). `at` points into the draft ('' = the whole referral).
 * `text` is one plain sentence for a person. It may quote what stands in the document, so findings live in the referral, never in queues or logs: only their codes travel.
 */
export const finding = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  at: pointer,
  severity,
  text: z.string().max(500),
});
export type Finding = z.infer<typeof finding>;
