/** Think Family: plan together, ask the parent, say who co-ordinates, invite everybody to the conference, and tell adults' services (seed 000; P37). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();
const named = z.string().trim().min(1).max(200);
const personId = z.string().regex(/^p\d+$/);

const practitioner = z.object({ name: named, agency: named, for: personId.optional() });
/** Who is invited: a report in writing is asked of each of the first four who cannot come. */
const invited = z.object({
  who: named,
  as: z.enum(['agency', 'gp', 'key-worker', 'other-practitioner', 'parent', 'child', 'supporter', 'advocate']),
  agency: named.optional(),
  for: personId.optional(),
  comes: z.enum(['yes', 'no', 'not-known']),
});

export const thinkFamilyCommand = z.discriminatedUnion('what', [
  /** The assessment is planned jointly with those who work with the family. */
  asked.extend({ what: z.literal('joint-planning'), with: z.array(practitioner).min(1).max(40), words }),
  asked.extend({ what: z.literal('too-urgent'), words }),
  /** A parent was asked about support and sharing, with the benefits explained: their answer for each service. */
  asked.extend({
    what: z.literal('parent-asked'),
    parent: personId,
    support: words,
    benefitsExplained: z.boolean(),
    answers: z.array(z.object({ service: named, share: z.enum(['yes', 'no', 'undecided']) })).max(40),
    at,
  }),
  /** One person co-ordinates: never the parent. */
  asked.extend({ what: z.literal('coordinator'), who: practitioner.extend({ person: personId.optional() }), words }),
  asked.extend({
    what: z.literal('conference'),
    on: z.iso.datetime().optional(),
    invited: z.array(invited).min(1).max(60),
  }),
]);
export type ThinkFamilyCommand = z.infer<typeof thinkFamilyCommand>;

/**
 * A notice to adults' services about one adult. `gpFirst`: why the GP was not asked first where nobody works with this adult.
 * `override`: a manager's authorised reasons stand in place of consent.
 */
export const notifyAdultsCommand = asked.extend({
  about: personId,
  team: z.string().min(1).max(100),
  words,
  basis: z.enum(['consent', 'override', 'subject-is-adult']),
  gpFirst: words.optional(),
});

export const adultsNotice = z.object({
  at: instant,
  by: z.string(),
  about: z.string(),
  team: z.string(),
  words: z.string(),
  basis: z.enum(['consent', 'override', 'subject-is-adult']),
  gpFirst: z.string().optional(),
  /** The children of the referral, by id: whoever receives it sees that there are some. */
  children: z.array(z.string()),
});

export const thinkFamily = z.object({
  planning: z
    .object({
      what: z.enum(['joint-planning', 'too-urgent']),
      with: z.array(practitioner).optional(),
      words: z.string(),
      at: instant,
      by: z.string(),
    })
    .optional(),
  parents: z
    .array(
      z.object({
        parent: z.string(),
        support: z.string(),
        benefitsExplained: z.boolean(),
        answers: z.array(z.object({ service: z.string(), share: z.enum(['yes', 'no', 'undecided']) })),
        at: instant,
        by: z.string(),
      }),
    )
    .optional(),
  coordinator: z
    .object({ name: z.string(), agency: z.string(), words: z.string(), at: instant, by: z.string() })
    .optional(),
  conference: z
    .object({
      on: instant.optional(),
      invited: z.array(invited.extend({ writtenReport: z.enum(['asked', 'not-asked']) })),
      /** Whom the list lacks. */
      notInvited: z.array(z.string()),
      at: instant,
      by: z.string(),
    })
    .optional(),
  notices: z.array(adultsNotice).optional(),
});
export type ThinkFamily = z.infer<typeof thinkFamily>;

export const thinkFamilyFacts = [
  z.object({
    what: z.literal('joint-planning'),
    with: z.array(z.string()),
    tooUrgent: z.boolean(),
    words: z.string(),
  }),
  z.object({
    what: z.literal('parent-asked'),
    parent: z.string(),
    benefitsExplained: z.boolean(),
    answers: z.array(z.object({ service: z.string(), share: z.string() })),
    at: instant,
  }),
  z.object({ what: z.literal('coordinator-named'), agency: z.string(), words: z.string() }),
  z.object({ what: z.literal('conference-listed'), invited: z.int(), reportsAsked: z.int() }),
  z.object({
    what: z.literal('adults-notified'),
    about: z.string(),
    team: z.string(),
    basis: z.string(),
    children: z.array(z.string()),
  }),
] as const;
