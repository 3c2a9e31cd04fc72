/** A redirection from one team to another: risk answered first, then accepted or not, and the debts to the referrer that it leaves (seed 004 s7; P29, R7). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

/** `risk`: how risk or harm was answered first; `protectiveFactors`: which are in place. Without both it is no redirection. */
export const redirectCommand = asked.extend({
  to: z.string().min(1).max(100),
  words,
  risk: words,
  protectiveFactors: words,
});
export type RedirectCommand = z.infer<typeof redirectCommand>;

/** The receiving team takes it, or says why not. */
export const acceptRedirectionCommand = asked.extend({ accepted: z.boolean(), words });
export type AcceptRedirectionCommand = z.infer<typeof acceptRedirectionCommand>;

/** The sending team tells the referrer that it is still on its way. `at` = when, where it was not just now. */
export const updateReferrerCommand = asked.extend({
  how: z.enum(['telephone', 'in-person', 'writing']),
  words,
  at: z.iso.datetime().optional(),
});
export type UpdateReferrerCommand = z.infer<typeof updateReferrerCommand>;

export const redirection = z.object({
  number: z.int().min(1),
  from: z.string(),
  to: z.string(),
  at: instant,
  by: z.string(),
  words: z.string(),
  risk: z.string(),
  protectiveFactors: z.string(),
  state: z.enum(['offered', 'accepted', 'declined']),
  answeredAt: instant.optional(),
  answeredBy: z.string().optional(),
  answer: z.string().optional(),
});
export type Redirection = z.infer<typeof redirection>;

export const redirectionFacts = [
  z.object({
    what: z.literal('redirected'),
    from: z.string(),
    to: z.string(),
    words: z.string(),
    risk: z.string(),
    protectiveFactors: z.string(),
  }),
  z.object({ what: z.literal('redirection-answered'), to: z.string(), accepted: z.boolean(), words: z.string() }),
  z.object({ what: z.literal('referrer-updated'), how: z.string(), words: z.string(), at: instant }),
] as const;
