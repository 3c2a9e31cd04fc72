/** The police: told of a suspected crime at once, or holding the child under police protection; and the social worker who must then be allocated (seed 002 s5, 004 s5; P24). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();
const named = z.string().trim().min(1).max(200);

/**
 * `crime-suspected`: a person suspects one, and the police are to be told now. `notified`: they were, by whom, whom, and under which
 * reference, which may follow. `not-suspected`: on what is known now, none is, and why.
 */
export const notifyPoliceCommand = z.discriminatedUnion('what', [
  asked.extend({ what: z.literal('crime-suspected'), words }),
  asked.extend({
    what: z.literal('notified'),
    at,
    by: named,
    to: named,
    policeReference: named,
    words: words.optional(),
  }),
  asked.extend({ what: z.literal('not-suspected'), words }),
]);

/** Police protection. Sent again when more is known: where the child is now, that they were transferred, that an order was considered. */
export const recordPoliceProtectionCommand = asked.extend({
  since: z.iso.datetime(),
  force: named,
  where: words,
  /** To local authority accommodation, as soon as possible. */
  transferred: z.discriminatedUnion('done', [
    z.object({ done: z.literal(true), at: z.iso.datetime(), to: words }),
    z.object({ done: z.literal(false), words: words.optional() }),
  ]),
  /** With a section 47 enquiry, unless there is a specific reason why not. */
  section47: z.object({ alongside: z.boolean(), because: words.optional() }),
  emergencyProtectionOrder: z.object({ considered: z.boolean(), words: words.optional() }),
});

/** Who will work with the child: a person whom the Team Manager names. */
export const allocateCommand = asked.extend({
  worker: z.object({ name: named, team: named, socialWorker: z.boolean() }),
  words: words.optional(),
});

const crime = z.object({
  suspected: z.enum(['yes', 'no']),
  at: instant,
  recordedBy: z.string(),
  words: z.string().optional(),
  notified: z
    .object({
      at: instant,
      by: z.string(),
      to: z.string(),
      policeReference: z.string(),
      words: z.string().optional(),
    })
    .optional(),
});

export const policeProtection = z.object({
  since: instant,
  force: z.string(),
  where: z.string(),
  transferred: z.object({ at: instant, to: z.string() }).optional(),
  section47: z.object({ alongside: z.boolean(), because: z.string().optional() }),
  emergencyProtectionOrder: z.object({ considered: z.boolean(), words: z.string().optional() }),
  recordedAt: instant,
  by: z.string(),
});

export const police = z.object({ crime: crime.optional(), protection: policeProtection.optional() });

export const allocated = z.object({
  worker: z.object({ name: z.string(), team: z.string(), socialWorker: z.boolean() }),
  at: instant,
  by: z.string(),
  role: z.string(),
  words: z.string().optional(),
});

export const policeFacts = [
  z.object({ what: z.literal('crime-suspected'), words: z.string() }),
  z.object({ what: z.literal('crime-not-suspected'), words: z.string() }),
  z.object({
    what: z.literal('police-notified'),
    at: instant,
    by: z.string(),
    to: z.string(),
    policeReference: z.string(),
  }),
  z.object({
    what: z.literal('police-protection-recorded'),
    since: instant,
    force: z.string(),
    transferred: z.boolean(),
    section47: z.boolean(),
    because: z.string().optional(),
    emergencyProtectionOrderConsidered: z.boolean(),
  }),
  z.object({ what: z.literal('allocated'), worker: z.string(), team: z.string(), socialWorker: z.boolean() }),
] as const;
