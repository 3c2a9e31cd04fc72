/** What somebody sees when they ask: a referral with its clocks and evidence, its history, and the worklist. What a screen or a consumer reads is exactly this. */
import * as z from 'zod';
import { channel } from './arrival.ts';
import { outstandingCheck } from './casework/checks.ts';
import { clock, clockKind } from './clock.ts';
import { evidenceMap } from './draft.ts';
import { event } from './event.ts';
import { instant, reference } from './primitives.ts';
import { nature, referral, standing } from './referral.ts';
import { screeningSheet } from './screening-sheet.ts';

/** A clock as it stands now, without its history. */
export const clockView = clock.omit({ history: true });
export type ClockView = z.infer<typeof clockView>;

/** Something a person is asked to consider: `because` are codes. */
export const question = z.object({ code: z.string(), because: z.array(z.string()) });
export type Question = z.infer<typeof question>;

/** GET /referrals/{reference}: `version` is the one to name in the next command; `evidence` is by JSON Pointer into `referral.draft`. */
export const referralView = z.object({
  version: z.int().min(1),
  referral,
  clocks: z.array(clockView),
  evidence: evidenceMap,
  /** For each child and adult, the checks that nobody made or that have had no answer, next first (P35). */
  checks: z.array(outstandingCheck),
  /** What screening must establish, ask and look up, with what people answered so far (P25, P26). */
  screening: screeningSheet,
  /** What the facts ask a person to consider (R9). */
  questions: z.array(question),
});
export type ReferralView = z.infer<typeof referralView>;

/** GET /referrals/{reference}/history: every event in order, and every clock with all that happened to it. */
export const historyView = z.object({ reference, events: z.array(event), clocks: z.array(clock) });
export type HistoryView = z.infer<typeof historyView>;

/** What every command answers (200): the version to name next, where the referral stands now, and its clocks. */
export const commandAnswer = z.object({
  reference,
  version: z.int().min(1),
  standing,
  clocks: z.array(clockView),
});
export type CommandAnswer = z.infer<typeof commandAnswer>;

/** GET /worklist?team=&limit=&after=: one team's, or everybody's when no team is named (procedure P16). */
export const worklistQuery = z.object({
  team: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `next` of the page before: what comes after it. */
  after: z.string().min(1).max(100).optional(),
});
export type WorklistQuery = z.infer<typeof worklistQuery>;

/** One referral on which something is still owed. `clocks` are those still running, next due first; `out` = its time has passed. */
export const worklistRow = z.object({
  reference,
  version: z.int().min(1),
  team: z.string(),
  standing,
  nature,
  channel,
  urgency: z.enum(['urgent', 'routine']),
  receivedAt: instant,
  clocks: z.array(
    z.object({ id: z.string(), kind: clockKind, dueAt: instant, warned: z.boolean(), out: z.boolean() }),
  ),
  /** The team that is asked to take it, on whose list it stands too until they answer (P29). */
  offeredTo: z.string().optional(),
  /** How many findings want a person's eye. */
  findings: z.int().min(0),
  /** A restricted case: on the list only of those who may see it, and of systems, which keep it from their other users. */
  restricted: z.literal(true).optional(),
});
export type WorklistRow = z.infer<typeof worklistRow>;

/** `rows` are next due first. `more` = there were more than `limit`; then `next` is what to ask for them with, as `after`. */
export const worklistView = z.object({
  at: instant,
  rows: z.array(worklistRow),
  more: z.boolean(),
  next: z.string().optional(),
});
export type WorklistView = z.infer<typeof worklistView>;
