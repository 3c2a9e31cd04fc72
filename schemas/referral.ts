/** The canonical referral: one record for what arrived, what is known of it, where it stands and who must look at it. Its clocks, events and messages are rows of their own. */
import * as z from 'zod';
import { channel, sender } from './arrival.ts';
import { casework } from './casework/casework.ts';
import { absenceMap, draft, evidenceMap } from './draft.ts';
import { finding } from './finding.ts';
import { arrivalId, instant, reference, sha256 } from './primitives.ts';

/** Where a referral stands (R16). `in-tray`: kept for a person, no referral found in it. `contact` until a decision progresses it. */
export const standing = z.enum(['in-tray', 'consultation', 'contact', 'referral', 'closed', 'linked', 'set-aside']);
export type Standing = z.infer<typeof standing>;

/** What kind of thing arrived, as far as a machine may say. */
export const nature = z.enum([
  'referral',
  'supporting-document',
  'unread',
  'automatic',
  'no-referral',
  'consultation',
]);

/** One original held for a referral, in order of arrival. `number` counts from 1 and is how it is asked for. */
export const heldOriginal = z.object({
  number: z.int().min(1),
  arrival: arrivalId,
  sha256,
  objectKey: z.string(),
  mediaType: z.string(),
  name: z.string(),
  bytes: z.int().min(0),
  receivedAt: instant,
  channel,
  sender,
  /** A mail that says it is automatic: a machine never answers it, whatever else is in it (R19). */
  automatic: z.boolean().optional(),
  /** The key of the reading and its evidence in the readings bucket, once it has been read. */
  readingKey: z.string().optional(),
  /** The key of what a machine recognised in its pictures, once it has: a suggestion, kept beside the reading. */
  recognisedKey: z.string().optional(),
});
export type HeldOriginal = z.infer<typeof heldOriginal>;

/** A decision that a person took: `outcome` is a code of the profile; `reasons` are for the referrer, `words` for colleagues. */
export const decision = z.object({
  at: instant,
  by: z.string(),
  role: z.string(),
  team: z.string(),
  outcome: z.string(),
  words: z.string(),
  reasons: z.string().optional(),
  /** Who else may suit the family better: codes of the directory, for a professional's letter (seed 003, outcome feedback). */
  alternatives: z.array(z.string()).optional(),
});
export type Decision = z.infer<typeof decision>;

export const referral = z.object({
  reference,
  /** Counts what a person did or what arrived, from 1; every command names the version it saw. A clock that warns does not change it. */
  version: z.int().min(1),
  /** Counts every change, clock marks included: the guard of the one transaction. Nobody outside needs it. */
  revision: z.int().min(1),
  standing,
  nature,
  channel,
  sender,
  receivedAt: instant,
  openedAt: instant,
  authority: z.string(),
  team: z.string(),
  urgency: z.object({ level: z.enum(['urgent', 'routine']), because: z.array(z.string()) }),
  originals: z.array(heldOriginal).min(1),
  draft,
  findings: z.array(finding),
  absences: absenceMap,
  /** Evidence typed from the original by a person; what machines read stands with the reading. */
  typedEvidence: evidenceMap,
  casework,
  linkedTo: reference.optional(),
  acknowledgement: z
    .object({
      at: instant,
      how: z.enum(['telephone', 'in-person', 'writing', 'nobody-to-acknowledge']),
      words: z.string(),
      actions: z.string().optional(),
      /** When the telephone was tried, where it was written instead (R15). */
      telephoneAttempts: z.string().optional(),
    })
    .optional(),
  /** What was last decided of the contact; every decision, with who took it, is in the history (P18, R16). */
  contactDecision: decision.optional(),
  /** What became of the referral. */
  disposal: decision.optional(),
  setAside: z.object({ at: instant, because: z.string(), words: z.string() }).optional(),
  /** How many events there are: the next one is numbered one more. */
  events: z.int().min(0),
});
export type Referral = z.infer<typeof referral>;
