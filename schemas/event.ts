/** An event is something that happened to a referral: append-only, numbered, with who did it. The history that an auditor reads. */
import * as z from 'zod';
import { caseworkFacts } from './casework/facts.ts';
import { clockKind } from './clock.ts';
import { counted, countedContent } from './counted.ts';
import { letterAudience } from './letter.ts';
import { arrivalId, instant, reference } from './primitives.ts';

/** Who acted. A system acts only on behalf of a named person, recorded as asserted (design 7, "who acts"). */
export const actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('front-door') }),
  z.object({
    kind: z.literal('person'),
    id: z.string(),
    name: z.string(),
    role: z.string(),
    team: z.string(),
    qualification: z.string(),
    /** Present when a system asserted the person: the system's id. */
    assertedBy: z.string().optional(),
  }),
  z.object({ kind: z.literal('system'), id: z.string() }),
  z.object({ kind: z.literal('mail'), address: z.string() }),
]);
export type Actor = z.infer<typeof actor>;

const facts = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('opened'),
    arrival: arrivalId,
    channel: z.string(),
    nature: z.string(),
    urgency: z.string(),
    /** Absent where it was opened before figures were kept. */
    counted: counted.optional(),
  }),
  z.object({ what: z.literal('arrival-linked'), arrival: arrivalId, because: z.string() }),
  z.object({ what: z.literal('linked'), to: reference, because: z.string() }),
  /** A machine has read the pictures of an original; `taken`: its values stand in the draft, each for a person to confirm. */
  z.object({
    what: z.literal('recognised'),
    from: z.string(),
    taken: z.boolean(),
    counted: countedContent.optional(),
  }),
  z.object({
    what: z.literal('completed'),
    changed: z.array(z.string()),
    from: z.string(),
    counted: countedContent.optional(),
  }),
  z.object({ what: z.literal('set-aside'), because: z.string(), words: z.string() }),
  z.object({
    what: z.literal('acknowledged'),
    how: z.string(),
    words: z.string(),
    actions: z.string().optional(),
    telephoneAttempts: z.string().optional(),
    at: instant,
  }),
  z.object({
    what: z.literal('decided'),
    decision: z.string(),
    outcome: z.string(),
    /** Whether the council counts that outcome as no further action. */
    noFurtherAction: z.boolean().optional(),
    words: z.string(),
    reasons: z.string().optional(),
    alternatives: z.array(z.string()).optional(),
  }),
  z.object({ what: z.literal('clock-warned'), clock: clockKind, id: z.string().optional(), dueAt: instant }),
  z.object({
    what: z.enum(['clock-out', 'clock-climbed']),
    clock: clockKind,
    id: z.string().optional(),
    dueAt: instant,
    rung: z.string(),
  }),
  z.object({
    what: z.literal('clock-recomputed'),
    clock: clockKind,
    id: z.string().optional(),
    dueAt: instant,
    words: z.string(),
  }),
  z.object({ what: z.literal('clock-started'), clock: clockKind, id: z.string(), dueAt: instant }),
  z.object({ what: z.literal('clock-stopped'), clock: clockKind, id: z.string(), late: z.boolean() }),
  z.object({ what: z.literal('paged'), because: z.string(), rung: z.string() }),
  z.object({
    what: z.literal('told'),
    letter: z.string(),
    how: z.enum(['mail', 'to-ring-or-write']),
    message: z.string(),
    /** In whose words; which of several; why a person is to tell it. Absent in events of before. */
    audience: letterAudience.optional(),
    about: z.string().optional(),
    because: z.string().optional(),
    /** The mail service's own id of it, which an answer to it names. */
    mailId: z.string().optional(),
  }),
  /** A letter of ours came back, or a machine answered it; `from` is the reference under which that mail is kept. */
  z.object({
    what: z.enum(['letter-bounced', 'letter-answered-by-machine']),
    letter: z.string(),
    message: z.string(),
    from: reference,
  }),
  /** A letter that was owed went to nobody, and nobody is asked to tell it: why. */
  z.object({
    what: z.literal('letter-withheld'),
    letter: z.string(),
    because: z.string(),
    message: z.string(),
    about: z.string().optional(),
  }),
  z.object({ what: z.literal('telling-failed'), letter: z.string(), because: z.string(), message: z.string() }),
  z.object({ what: z.literal('act-refused'), act: z.string(), code: z.string() }),
  ...caseworkFacts,
]);

/** `sequence` counts from 1 within a referral and never has a gap; `version` is the one that people saw after it. */
export const event = z.object({
  reference,
  sequence: z.int().min(1),
  version: z.int().min(1),
  at: instant,
  by: actor,
  facts,
});
export type ReferralEvent = z.infer<typeof event>;
export type EventFacts = z.infer<typeof facts>;
