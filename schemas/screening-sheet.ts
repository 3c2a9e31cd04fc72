/** What whoever screens a contact has before them: the checklist, whom to ask what, and who is known. Empty until a person answers (P25, P26, R17). */
import * as z from 'zod';
import { known } from './casework/known.ts';
import { datumKind, disclosureAudience, withheldCode } from './disclosure-codes.ts';
import { instant, pointer } from './primitives.ts';

/** A point without an answer has none: nothing is ever filled in by a machine. */
const point = z.object({
  point: z.string(),
  words: z.string(),
  answer: z.object({ words: z.string(), at: instant, by: z.string(), role: z.string() }).optional(),
});

/** What to ask the referrer: a finding, or one of the questions that are always put. `answered`: an answer is recorded to it. */
const toAsk = z.object({
  from: z.enum(['finding', 'question']),
  code: z.string(),
  at: pointer.optional(),
  words: z.string(),
  answered: z.boolean(),
});

/** `words` say it whole: what no list holds is never called "not known to children’s services". */
const knownPerson = z.object({ person: z.string(), words: z.string(), answer: known.valueType.optional() });

export const screeningSheet = z.object({
  /** Whether it is screened: in some councils what belongs to an open case goes to its worker without (P26). */
  needed: z.boolean(),
  checklist: z.array(point),
  callList: z.array(toAsk),
  known: z.array(knownPerson),
});
export type ScreeningSheet = z.infer<typeof screeningSheet>;

/** A child as the case system's list has them. `allocatedWorker` is absent where nobody is. */
export const knownChild = z.object({
  caseId: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).optional(),
  dateOfBirth: z.iso.date().optional(),
  nhsNumber: z.string().optional(),
  status: z.enum(['open', 'closed']),
  allocatedWorker: z.string().optional(),
  manager: z.string().optional(),
  team: z.string().optional(),
  childProtectionPlan: z.enum(['yes', 'no', 'not-known']),
  lookedAfter: z.enum(['yes', 'no', 'not-known']),
  /** Shown to supervisors only, and to nobody else counted. */
  restricted: z.boolean().optional(),
});
export type KnownChild = z.infer<typeof knownChild>;

/** The list that the council loads, with when it was taken from the case system. */
export const knownList = z.object({ takenAt: instant, children: z.array(knownChild) });
export type KnownList = z.infer<typeof knownList>;

/** Candidates for one person of a referral, and why each is one. A person compares them and records the answer. */
export const knownCandidates = z.object({
  person: z.string(),
  /** When the list was taken from the case system; absent where none is loaded. */
  takenAt: instant.optional(),
  words: z.string(),
  candidates: z.array(knownChild.extend({ because: z.array(z.string()) })),
});
export type KnownCandidates = z.infer<typeof knownCandidates>;

/** GET …/recording: everything that is recorded on the case system, to be taken over whole. */
export const recordingExport = z.object({
  reference: z.string(),
  version: z.int(),
  madeAt: instant,
  owed: z.array(z.object({ what: z.string(), since: instant })),
  referral: z.json(),
  /** The same to read, as plain text. */
  document: z.string(),
  /** What the case system must keep from whom, and why. */
  keptFrom: z.array(
    z.object({
      audience: disclosureAudience,
      kinds: z.array(z.object({ kind: datumKind, because: withheldCode, words: z.string() })),
    }),
  ),
  originals: z.array(
    z.object({
      number: z.int(),
      name: z.string(),
      mediaType: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      path: z.string(),
    }),
  ),
});
export type RecordingExport = z.infer<typeof recordingExport>;
