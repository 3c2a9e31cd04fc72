/** What a contact is counted by, noted in its history when it is opened and when a person completes it: codes and times, so that every figure can be made from events alone and none of them names anybody (domain reference 6). */
import * as z from 'zod';
import { REFERRAL_SOURCE } from './codes/cin-census.ts';
import { codesOf } from './codes/code-set.ts';
import { instant } from './primitives.ts';

/** What the referrer said of the parents: their answer as it stands, or `not-said` where there was none. */
const said = z.enum(['yes', 'no', 'unclear', 'not-known', 'not-said']);

/** What is read or typed of a contact, and may be put right later by a person. */
export const countedContent = z.object({
  /** The census code of who referred; 10 (unknown) unless the words are sure. */
  source: codesOf(REFERRAL_SOURCE),
  /** Whether the parents know, whether they agree, and whether a reason stands beside it (P13). */
  parentsInformed: said,
  parentsAgreed: said,
  parentsReason: z.boolean(),
  /** How many children it is about, the unborn too. */
  children: z.int().min(0),
});
export type CountedContent = z.infer<typeof countedContent>;

/**
 * `sender`: a partner system's id, `mail` or `worker`. `hours`: whether the office was open when it came, by the calendar of that time.
 * `due`: when its first clocks of these kinds run out, where they run.
 */
export const counted = countedContent.extend({
  receivedAt: instant,
  hours: z.enum(['in', 'out']),
  sender: z.string(),
  team: z.string(),
  due: z.object({ acknowledge: instant.optional(), decide: instant.optional() }),
});
export type Counted = z.infer<typeof counted>;
