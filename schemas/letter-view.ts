/** GET /referrals/{reference}/letters/{kind}: one letter, ready to be read, printed or handed over. */
import * as z from 'zod';
import { withheldCode } from './disclosure-codes.ts';
import { letterAudience, letterKind } from './letter.ts';
import { reference } from './primitives.ts';

/** `about`: which of several, as a clock or letter names it. `agency`: to whom a notice goes. */
export const letterQuery = z.object({
  audience: letterAudience,
  about: z.string().min(1).max(60).optional(),
  agency: z.string().min(1).max(200).optional(),
});

/** `version` is the referral's as it was read; `withheld` = why something of the case is not in it. */
export const letterView = z.object({
  reference,
  version: z.int().min(1),
  letter: letterKind,
  audience: letterAudience,
  subject: z.string(),
  heading: z.string(),
  text: z.string(),
  html: z.string(),
  withheld: z.array(withheldCode),
});
export type LetterView = z.infer<typeof letterView>;
