/** What follows a contact: the record written up, the written confirmation, the referrer who asks again, somebody to be told in person (seed 001 s3, s5; P25, P31-P33). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { letterAudience, letterKind } from '../letter.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();

/** A person marks the record written up: our own reading never does (P32). */
export const markWrittenUpCommand = asked.extend({ words: words.optional() });

/** The practitioner's written confirmation has come: a person says in which form they saw it (P31, R3). */
export const recordConfirmationCommand = asked.extend({ words, at });

/** The referrer asked again. `answer` = what they were told there and then. */
export const recordChaseCommand = asked.extend({
  how: z.enum(['telephone', 'in-person', 'email', 'e-form', 'letter']),
  words,
  answer: words.optional(),
  at,
});

/** Somebody was rung or written to, or is not to be told: `clock` is the id of the clock that waits for it. */
export const tellPersonCommand = asked.extend({
  clock: z.string().min(1).max(60),
  how: z.enum(['telephone', 'in-person', 'writing', 'withheld', 'not-reached']),
  words,
  language: z.string().max(100).optional(),
  /** Of a family or a child who is not to be told: a code of the profile (P33). */
  because: z.string().min(1).max(100).optional(),
  /** Which letter was handed over or read out, and its words as they were given: changed, or in another language, where they were. */
  given: z
    .object({ letter: letterKind, audience: letterAudience, text: z.string().trim().min(1).max(12_000).optional() })
    .optional(),
  at,
});
export type TellPersonCommand = z.infer<typeof tellPersonCommand>;

export const writtenUp = z.object({ at: instant, by: z.string() });
export const confirmation = z.object({ at: instant, by: z.string(), words: z.string() });
export const chase = z.object({
  at: instant,
  how: z.string(),
  words: z.string(),
  answer: z.string().optional(),
  by: z.string(),
});

export const followUpFacts = [
  z.object({ what: z.literal('written-up'), words: z.string().optional() }),
  z.object({ what: z.literal('confirmed-in-writing'), words: z.string(), at: instant }),
  z.object({
    what: z.literal('referrer-asked-again'),
    how: z.string(),
    words: z.string(),
    answer: z.string().optional(),
    at: instant,
    count: z.int(),
  }),
  z.object({
    what: z.literal('person-told'),
    clock: z.string(),
    how: z.string(),
    words: z.string(),
    language: z.string().optional(),
    because: z.string().optional(),
    given: z.object({ letter: letterKind, audience: letterAudience, text: z.string().optional() }).optional(),
    at: instant,
  }),
] as const;
