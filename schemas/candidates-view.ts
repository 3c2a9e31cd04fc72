/** What somebody sees who asks who a referral's people may be: candidates with what speaks for and against, earlier referrals of the household, and two referrals side by side. */
import * as z from 'zod';
import { channel } from './arrival.ts';
import { evidence } from './draft.ts';
import { comparedField, matchBand, pairBand } from './matching.ts';
import { role } from './person.ts';
import { instant, pointer, reference } from './primitives.ts';
import { standing } from './referral.ts';
import { knownChild } from './screening-sheet.ts';

const how = { score: z.number(), band: pairBand, fields: z.array(comparedField) };

/** Somebody of the household that a candidate is named in: a brother or sister whom this referral does not name is found so. */
const beside = z.object({ person: z.string(), name: z.string().optional(), roles: z.array(role) });

/** What became of an earlier referral: the last decision on it, as a code of the profile. */
const outcome = z.object({ of: z.enum(['contact', 'referral']), outcome: z.string(), at: instant });

const earlier = {
  reference,
  receivedAt: instant,
  channel,
  standing,
  team: z.string(),
  outcome: outcome.optional(),
  linkedTo: reference.optional(),
  /** Said to supervisors only: nobody else sees this row at all. */
  restricted: z.literal(true).optional(),
};

export const referralCandidate = z.object({
  from: z.literal('referral'),
  ...earlier,
  person: z.string(),
  name: z.string().optional(),
  roles: z.array(role),
  ...how,
  beside: z.array(beside),
});
export const listCandidate = z.object({ from: z.literal('case-list'), row: knownChild, ...how });

/** `words` never say that somebody is not known (R17). */
const personCandidates = z.object({
  person: z.string(),
  name: z.string().optional(),
  band: matchBand,
  words: z.string(),
  candidates: z.array(z.discriminatedUnion('from', [referralCandidate, listCandidate])),
});

/** Likely the same concern, sent or said a second time: for a person to compare, and to link or not. Codes say why. */
const sameConcern = z.object({ ...earlier, because: z.array(z.string()) });

/** Who works with a child of the household already: proposed for all its children (system 24; seed 004 s9; P39). Never appointed by this. */
const proposedWorker = z.object({ worker: z.string(), because: z.string(), for: z.array(z.string()) });

/** GET /referrals/{reference}/candidates: live, as things stand now. */
export const candidatesView = z.object({
  reference,
  version: z.int().min(1),
  at: instant,
  words: z.string(),
  /** When the case system's list was taken; absent where none is loaded. */
  listTakenAt: instant.optional(),
  /** How many of the records shown are restricted. Said to supervisors only: nobody else is shown any of them, nor that there are some. */
  restricted: z.int().min(1).optional(),
  people: z.array(personCandidates),
  /** Of the household, in the twelve months before this one came; the newest first. */
  earlier: z.array(z.object({ ...earlier, people: z.array(z.string()) })),
  sameConcern: z.array(sameConcern),
  proposedWorkers: z.array(proposedWorker),
});
export type CandidatesView = z.infer<typeof candidatesView>;

const side = z.object({
  at: pointer,
  value: z.union([z.string(), z.number(), z.boolean()]),
  evidence: evidence.optional(),
});

/** GET /referrals/{reference}/compare?with=: `about` is where the value stands here, or would. */
export const sideBySide = z.object({
  here: z.object({ reference, receivedAt: instant, channel }),
  there: z.object({ reference, receivedAt: instant, channel }),
  /** Who of here is taken for whom of there, to set them beside each other: no more than that. */
  people: z.array(z.object({ here: z.string(), there: z.string(), band: pairBand })),
  /** How many values are the same on both. */
  same: z.int().min(0),
  differ: z.array(z.object({ about: pointer, here: side.optional(), there: side.optional() })),
});
export type SideBySide = z.infer<typeof sideBySide>;
