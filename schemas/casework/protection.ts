/** Protecting a child now: what a manager authorised before any disposal, what was done and by whom, and when the child goes home (seed 001 s4, 002 s5, 004 s5; P23). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();
const personId = z.string().regex(/^p\d+$/);
/** Of the referral's people, by their ids. Nobody named = the children and the household as they stand. */
export const peopleNamed = z.array(personId).max(40).optional();

/** A manager authorises actions or services at once. `kinds`: of which type, in the council's words. */
export const authoriseServicesCommand = asked.extend({
  services: z
    .array(z.object({ kind: z.string().trim().min(1).max(200), words }))
    .min(1)
    .max(20),
  for: peopleNamed,
  reasons: words,
});

/** What was done to protect the child, by the authority or the police; or that a person found no protection needed now, and why. */
export const recordProtectionCommand = z.discriminatedUnion('what', [
  asked.extend({ what: z.literal('done'), by: z.enum(['authority', 'police']), words, at }),
  asked.extend({ what: z.literal('not-needed'), words, at }),
]);

/** When the child goes home from school or nursery that day: a moment that somebody stated. */
export const stateHomeTimeCommand = asked.extend({ goesHomeAt: z.iso.datetime(), words });

export const protection = z.object({
  authorised: z
    .array(
      z.object({
        at: instant,
        by: z.string(),
        role: z.string(),
        services: z.array(z.object({ kind: z.string(), words: z.string() })),
        for: peopleNamed,
        reasons: z.string(),
      }),
    )
    .optional(),
  /** The last word on whether the child is protected now. */
  last: z
    .object({
      at: instant,
      recordedBy: z.string(),
      what: z.enum(['done', 'not-needed']),
      by: z.enum(['authority', 'police']).optional(),
      words: z.string(),
    })
    .optional(),
  homeTime: z.object({ at: instant, words: z.string() }).optional(),
});

export const protectionFacts = [
  z.object({
    what: z.literal('services-authorised'),
    kinds: z.array(z.string()),
    for: z.array(z.string()),
    reasons: z.string(),
  }),
  z.object({
    what: z.literal('protection-recorded'),
    outcome: z.enum(['done', 'not-needed']),
    doneBy: z.enum(['authority', 'police']).optional(),
    words: z.string(),
    at: instant,
  }),
  z.object({ what: z.literal('home-time-stated'), goesHomeAt: instant, words: z.string() }),
] as const;
