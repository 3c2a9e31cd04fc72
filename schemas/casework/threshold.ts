/** The level of need that a person found, under which edition of which document, by which indicators (seed 002 s2, s5, 004 s1-2; P19). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const answered = z.object({ answer: z.enum(['yes', 'no', 'not-yet']), words });
const indicators = z.array(z.string().trim().min(1).max(500)).min(1).max(30);
/** Whether the threshold for Children's Social Care is met, as a person says (P27, P28). */
const meets = z.enum(['met', 'near', 'not-met', 'not-clear']);

/** `level` is a code of the profile. Both questions of urgent action are asked: of the child, and of any other child in the household. */
export const setThresholdCommand = asked.extend({
  level: z.string().min(1).max(100),
  meets,
  indicators,
  urgentForChild: answered,
  urgentForOthers: answered,
  words,
});
export type SetThresholdCommand = z.infer<typeof setThresholdCommand>;

export const threshold = z.object({
  level: z.string(),
  name: z.string(),
  document: z.string(),
  edition: z.string(),
  meets,
  indicators,
  urgentForChild: answered,
  urgentForOthers: answered,
  words: z.string(),
  at: instant,
  by: z.string(),
  role: z.string(),
});
export type Threshold = z.infer<typeof threshold>;

export const thresholdFacts = [
  z.object({
    what: z.literal('threshold-set'),
    level: z.string(),
    document: z.string(),
    edition: z.string(),
    meets,
    indicators,
    urgentForChild: answered,
    urgentForOthers: answered,
    words: z.string(),
  }),
] as const;
