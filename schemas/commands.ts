/** What a person may ask of a referral, each with the version they saw. A system says on whose behalf it acts (design 7). */
import * as z from 'zod';
import { pointer, reference } from './primitives.ts';

/** The person a system acts for: recorded as asserted. Ignored on a person's own token. */
const onBehalfOf = z
  .object({
    name: z.string().min(1).max(200),
    role: z.string().min(1).max(200),
    team: z.string().min(1).max(200),
    qualification: z.string().max(200).optional(),
  })
  .optional();
const expectedVersion = z.int().min(1);
export const words = z.string().trim().min(1).max(4000);

/** What every command has: the version it saw, and on whose behalf a system acts. */
export const asked = z.object({ expectedVersion, onBehalfOf });
export type AskedOf = z.infer<typeof asked>;

/** A person acknowledges to the referrer. `at` = when it was done, never before the arrival nor in the future (R18). */
export const acknowledgeCommand = z.object({
  expectedVersion,
  onBehalfOf,
  how: z.enum(['telephone', 'in-person', 'writing', 'nobody-to-acknowledge']),
  at: z.iso.datetime().optional(),
  words,
  /** The actions to be taken: where the profile asks for them, without them the clock does not stop (P30). */
  actions: words.optional(),
  /** Why not by telephone, where the profile is telephone first (R15). */
  telephoneAttempts: words.optional(),
});
export type AcknowledgeCommand = z.infer<typeof acknowledgeCommand>;

/** A person decides what to do with a contact. `outcome` is a code of the authority profile. */
export const decideCommand = z.object({
  expectedVersion,
  onBehalfOf,
  outcome: z.string().min(1).max(100),
  /** For colleagues. */
  words,
  /** For the referrer. */
  reasons: words.optional(),
  /** Other sources of more suitable support: codes of the profile's directory (seed 003, outcome feedback). */
  alternatives: z.array(z.string().min(1).max(100)).max(8).optional(),
});
export type DecideCommand = z.infer<typeof decideCommand>;

/** A manager decides what becomes of a referral, always with reasons. `instructs`: of what the outcome may lead to, what is to be done. */
export const disposeCommand = decideCommand.extend({
  reasons: words,
  instructs: z.array(z.string().min(1).max(100)).max(20).optional(),
});
export type DisposeCommand = z.infer<typeof disposeCommand>;

/** A person completes what no machine could read: values by JSON Pointer, each typed from a named original. */
export const completeCommand = z.object({
  expectedVersion,
  onBehalfOf,
  originalNumber: z.int().min(1),
  values: z
    .array(
      z.object({
        at: pointer,
        value: z.json(),
        /** Where it stands in the original, in the person's words: `page 2, box "Surname"`. */
        seenAt: z.string().max(300).optional(),
        raw: z.string().max(4000).optional(),
      }),
    )
    .min(1),
  /** Findings the person has looked at and settled, by code and pointer. */
  settled: z.array(z.object({ code: z.string(), at: pointer })).optional(),
});
export type CompleteCommand = z.infer<typeof completeCommand>;

/** A person links this to a referral already held. Nothing is merged; both referrers are still owed (P31). */
export const linkCommand = z.object({ expectedVersion, onBehalfOf, to: reference, because: words });
export type LinkCommand = z.infer<typeof linkCommand>;

/** A person closes an in-tray item that is no referral, with the reason (R11). */
export const setAsideCommand = z.object({
  expectedVersion,
  onBehalfOf,
  because: z.enum([
    'automatic-mail',
    'spam',
    'misdirected',
    'information-answered',
    'consultation',
    'test',
    'duplicate',
  ]),
  words,
});
export type SetAsideCommand = z.infer<typeof setAsideCommand>;
