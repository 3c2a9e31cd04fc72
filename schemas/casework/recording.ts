/** What must be recorded on the council's case system, and that a person confirmed it, under which case (seed 002 s2, s7, 004 s1, s7-8; P27). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

/** What made it necessary: it is a contact, or near the threshold; what became of the referral; information on an open case; that it was acknowledged or redirected. */
export const recordable = z.enum([
  'contact',
  'near-threshold',
  'disposal',
  'open-case-information',
  'acknowledgement',
  'redirection',
]);
export type Recordable = z.infer<typeof recordable>;

const caseId = z.string().trim().min(1).max(100);

/** It stands on the case system under that case. `at` = when, where it was not just now. */
export const confirmRecordingCommand = asked.extend({
  caseId,
  at: z.iso.datetime().optional(),
  words: words.optional(),
});
export type ConfirmRecordingCommand = z.infer<typeof confirmRecordingCommand>;

/** `owed`: what still waits, since when; one clock of kind `record` runs for all of it. */
export const recording = z.object({
  owed: z.array(z.object({ what: recordable, since: instant })),
  confirmed: z.array(
    z.object({
      caseId,
      what: z.array(recordable),
      at: instant,
      /** When it was said that it stands there: what happened later is not in it. */
      entered: instant.optional(),
      by: z.string(),
      role: z.string(),
      words: z.string().optional(),
    }),
  ),
});
export type Recording = z.infer<typeof recording>;

export const recordingFacts = [
  z.object({ what: z.literal('recording-owed'), because: z.array(recordable) }),
  z.object({
    what: z.literal('recording-confirmed'),
    caseId,
    recorded: z.array(recordable),
    at: instant,
    words: z.string().optional(),
  }),
] as const;
