/** A draft is a referral in canonical shape: plain values only. Their evidence, and the reasons for what is absent, stand beside it by JSON Pointer (procedure P1-P13). */
import * as z from 'zod';
import { REFERRAL_SOURCE } from './codes/cin-census.ts';
import { codesOf } from './codes/code-set.ts';
import { CONCERN, EARLY_HELP_FACTOR, GROUND } from './codes/concerns.ts';
import { address, answer, partialDate, person, phone } from './person.ts';
import { localDate, pointer, sha256 } from './primitives.ts';
import { place } from './reading.ts';

const words = z.object({ words: z.string() });

/** Who refers. The sender is not always the referrer. `kind` decides wording and disclosure; it is stated or unmistakable, else `not-known`. */
export const referrer = z.object({
  name: words.optional(),
  role: words.optional(),
  agency: z.object({ words: z.string(), source: codesOf(REFERRAL_SOURCE).optional() }).optional(),
  kind: z.enum(['practitioner', 'relative', 'public', 'child', 'not-known']),
  anonymous: answer.optional(),
  /** `professional` may be named; `withhold` is protected from family and agencies; `anonymous` is not known to us (seeds 002 s5, 004 s6). */
  disclosure: z.enum(['professional', 'withhold', 'anonymous']),
  phones: z.array(phone).optional(),
  email: z.string().optional(),
  address: address.optional(),
  relationship: words.optional(),
  date: z.object({ words: z.string(), date: localDate.optional() }).optional(),
  ownReference: z.string().optional(),
  wantsToSpeakTo: words.optional(),
  bestTime: words.optional(),
  /** Speaks for, or from what was told by, somebody else (P12): protected like the referrer. */
  toldBy: words.optional(),
});

/** A relationship is a pair: this person to that person (P2). `to` absent = "to the child(ren)", which child not stated. */
export const relationship = z.object({ from: z.string(), to: z.string().optional(), words: z.string() });
export const caring = z.object({
  carer: z.string(),
  caredFor: z.string(),
  kind: z.enum(['parent', 'carer', 'young-carer']),
});

/** An agency or practitioner involved, for whom, and whether they know of this referral (P11). */
export const involvement = z.object({
  service: words.optional(),
  worker: words.optional(),
  contact: words.optional(),
  for: z.string().optional(),
  current: answer.optional(),
  purpose: z.string().optional(),
  knowsOfReferral: answer.optional(),
});

/** The twelve particulars of significant harm (P5; seed 003). */
export const harm = z.object({
  noteworthy: words.optional(),
  comparison: words.optional(),
  disabilities: words.optional(),
  nature: words.optional(),
  severity: words.optional(),
  duration: words.optional(),
  frequency: words.optional(),
  impact: words.optional(),
  coercion: words.optional(),
  parentalCapacity: words.optional(),
  environment: words.optional(),
  care: words.optional(),
});

export const concern = z.object({
  details: words.optional(),
  kinds: z.array(z.object({ code: codesOf(CONCERN).optional(), words: z.string() })).optional(),
  grounds: z.array(z.object({ code: codesOf(GROUND).optional(), words: z.string() })).optional(),
  immediateProtection: z.object({ needed: answer.optional(), words: z.string().optional() }).optional(),
  whereabouts: words.optional(),
  condition: words.optional(),
  perpetrator: words.optional(),
  disclosures: words.optional(),
  location: words.optional(),
  timing: words.optional(),
  sources: words.optional(),
  history: words.optional(),
  risksToWorkers: words.optional(),
  crimeSuspected: answer.optional(),
  policeReference: z.string().optional(),
  /** When the child goes home from school or nursery that day, as written. */
  homeTime: z.string().optional(),
  harm: harm.optional(),
});

/** P3: asked at every level, not only at section 47. */
export const needsAndStrengths = z.object({
  developmentalNeeds: words.optional(),
  parentingCapacity: words.optional(),
  externalFactors: words.optional(),
  strengths: words.optional(),
  outcomeWanted: words.optional(),
  whatNeedsToHappen: words.optional(),
  events: z.array(z.object({ when: partialDate.optional(), words: z.string() })).optional(),
  anythingElse: words.optional(),
  supportAlreadyTried: words.optional(),
});

/** The four questions always asked (P25; seed 002 s3). */
export const fourQuestions = z.object({
  domesticAbuse: z.object({ answer: answer.optional(), words: z.string().optional() }).optional(),
  mentalIllness: z.object({ answer: answer.optional(), words: z.string().optional() }).optional(),
  substanceMisuse: z.object({ answer: answer.optional(), words: z.string().optional() }).optional(),
  learningDifficulties: z.object({ answer: answer.optional(), words: z.string().optional() }).optional(),
});

/** What the *referrer* did before referring (P13). The council's own authorisations are never asked of a referrer (R6). */
export const consent = z.object({
  parentsInformed: answer.optional(),
  parentsInformedWords: z.string().optional(),
  parentsAgreed: answer.optional(),
  parentsAgreedWords: z.string().optional(),
  childInformed: answer.optional(),
  childInformedWords: z.string().optional(),
  reason: words.optional(),
  sharingAgreed: answer.optional(),
  /** What must stay confidential from the child or family. */
  confidentialFromFamily: words.optional(),
});

export const askedFor = z.object({
  level: words.optional(),
  services: words.optional(),
  areasOfSupport: words.optional(),
  evidenceForLevel: words.optional(),
  earlyHelpGuidanceFollowed: answer.optional(),
});

/** An assessment or plan that is said to exist (P9). */
export const assessment = z.object({
  kind: z.enum([
    'early-help',
    'caf',
    'fsp',
    'shared-family-assessment',
    'saf',
    'ehcp',
    'other-multi-agency',
    'risk-assessment',
    'information-sharing-consent',
    'not-known',
  ]),
  words: z.string(),
  by: z.string().optional(),
  when: partialDate.optional(),
  outcome: z.string().optional(),
  attached: answer.optional(),
});

/** Conversations before referring (P10). */
export const conversation = z.object({
  with: z.enum(['own-safeguarding-lead', 'consultation-line', 'family', 'other']),
  who: z.string().optional(),
  when: partialDate.optional(),
  words: z.string(),
  reference: z.string().optional(),
});

/** Where nothing else fits: the label as printed and what stood there. Kept, shown and counted. */
export const unplaced = z.object({ section: z.string(), label: z.string(), words: z.string() });

export const draft = z.object({
  /** What the sender says it is: a claim until a person confirms it (P17). */
  category: z.enum([
    'request-for-services',
    'request-for-information',
    'provision-of-information',
    'consultation',
    'not-stated',
  ]),
  categoryWords: z.string().optional(),
  /** The reference of ours that the sender quotes, if any. */
  quotes: z.array(z.string()).optional(),
  referrer,
  people: z.array(person),
  relationships: z.array(relationship),
  caring: z.array(caring).optional(),
  familyAddress: address.optional(),
  concern,
  assessmentOfNeed: needsAndStrengths,
  fourQuestions: fourQuestions.optional(),
  consent,
  askedFor: askedFor.optional(),
  earlyHelpFactors: z
    .array(z.object({ code: codesOf(EARLY_HELP_FACTOR), stated: answer, words: z.string().optional() }))
    .optional(),
  involvements: z.array(involvement),
  assessments: z.array(assessment).optional(),
  conversations: z.array(conversation).optional(),
  unplaced: z.array(unplaced),
});
export type Draft = z.infer<typeof draft>;

/** Where a value stands in its original, what stood there, who read it and how surely. */
export const evidence = z.object({
  original: sha256.optional(),
  place: place,
  raw: z.string(),
  reader: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Evidence = z.infer<typeof evidence>;

/** Why a value is not there. */
export const absence = z.enum(['not-asked', 'not-given', 'not-known', 'refused', 'unreadable', 'not-applicable']);
export type Absence = z.infer<typeof absence>;

export const evidenceMap = z.record(pointer, evidence);
export type EvidenceMap = z.infer<typeof evidenceMap>;
export const absenceMap = z.record(pointer, absence);
export type AbsenceMap = z.infer<typeof absenceMap>;
