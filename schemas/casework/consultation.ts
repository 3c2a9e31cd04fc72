/** A consultation: somebody talks a doubt through with a social worker before they refer. It is about no recorded child unless the council's criteria are met (seed 002 s1; P36). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { counted } from '../counted.ts';
import { instant, localDate } from '../primitives.ts';

const short = z.string().trim().min(1).max(200);

/** Who rang, as the worker took it down. A mail address brings them the note for their own record. */
export const caller = z.object({
  name: short,
  role: short.optional(),
  agency: short.optional(),
  phone: short.optional(),
  email: z.string().trim().max(254).optional(),
});

/** Whom it is about, as somebody on the telephone says it: `words` for an age, an address, whatever else was said of them. */
export const spokenOf = z.object({
  name: short.optional(),
  stage: z.enum(['child', 'unborn', 'adult', 'not-known']),
  dateOfBirth: localDate.optional(),
  relationship: short.optional(),
  words: words.optional(),
});
export type SpokenOf = z.infer<typeof spokenOf>;

/** `given: false` says why not. */
const familyConsent = z.object({ given: z.boolean(), words });

/**
 * POST /consultations. `about` is who it is about: kept only where `because` names a criterion of the council (P36). `at` = when they rang,
 * where it was not just now.
 */
export const consultCommand = z.object({
  onBehalfOf: asked.shape.onBehalfOf,
  caller,
  level: z.string().min(1).max(60),
  advice: words,
  consent: familyConsent,
  at: z.iso.datetime().optional(),
  because: z.enum(['consent', 'significant-risk']).optional(),
  about: z.object({ people: z.array(spokenOf).min(1).max(20), concern: words }).optional(),
});
export type ConsultCommand = z.infer<typeof consultCommand>;

/** A child is at immediate risk: from here it is an urgent contact, its clocks running from the consultation. */
export const escalateConsultationCommand = asked.extend({
  people: z.array(spokenOf).min(1).max(20),
  concern: words,
  words,
});
export type EscalateConsultationCommand = z.infer<typeof escalateConsultationCommand>;

export const consultation = z.object({
  at: instant,
  by: z.string(),
  level: z.string(),
  advice: z.string(),
  consent: familyConsent,
  because: z.enum(['consent', 'significant-risk']).optional(),
  escalated: z.object({ at: instant, by: z.string(), level: z.string(), words: z.string() }).optional(),
});

export const consultationFacts = [
  z.object({
    what: z.literal('consulted'),
    level: z.string(),
    advice: z.string(),
    consent: z.boolean(),
    because: z.string().optional(),
    at: instant,
    channel: z.string().optional(),
    counted: counted.optional(),
  }),
  z.object({ what: z.literal('consultation-escalated'), level: z.string(), words: z.string() }),
] as const;
