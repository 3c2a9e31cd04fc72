/** What screening asks, whom it checks with, what must be recorded where, and where a contact goes next (P25-P28, P35). */
import * as z from 'zod';
import { code, source } from './codes.ts';

/** One of the points that screening must establish, or of the questions that are always put to the referrer (P25). */
export const standardQuestion = z.object({ code, words: z.string(), source });
export type StandardQuestion = z.infer<typeof standardQuestion>;

/**
 * An agency to check with. `about`: for whom; both parents and any partner are adults of it. `firstFor`: it is asked first for an adult
 * whom no service knows, or where there is an unborn or very young child. `section27`: it has the duty to co-operate.
 */
export const agency = z.object({
  code,
  name: z.string(),
  about: z.array(z.enum(['child', 'adult', 'household'])).min(1),
  firstFor: z.array(z.enum(['adult-with-no-service', 'unborn-or-very-young'])),
  section27: z.boolean(),
  /** Where it may be written to of a child, by secure mail; without it a person writes (P34). */
  mail: z.email().optional(),
  source,
});
export type Agency = z.infer<typeof agency>;

/** Where a contact goes after screening (P28): each a list of teams, the first of them proposed. */
export const screenedTo = z.object({
  met: z.array(code).min(1),
  notMet: z.array(code).min(1),
  notClear: z.array(code).min(1),
  source,
});

/** Whether children whom the authority knows already are screened too (P26). */
export const whoIsScreened = z.object({ known: z.enum(['too', 'new-and-closed-only']), source });

/** Which contacts must be recorded on the case system (P27): all, or those at or near threshold as a person says; and what always is. */
export const recording = z.object({
  which: z.enum(['all', 'at-or-near-threshold']),
  always: z.array(z.enum(['open-case-information', 'acknowledgement', 'redirection'])),
  system: z.string(),
  source,
});

/**
 * Before the council talks to other agencies (P13, R6): parents are informed, in some councils asked for consent too; without that a
 * manager authorises it with reasons. `grounds` are the reasons for which it may be authorised.
 */
export const sharing = z.object({
  needs: z.enum(['knowledge', 'knowledge-and-consent']),
  grounds: z.array(z.object({ code, words: z.string() })).min(1),
  form: z.string().optional(),
  source,
});
export type SharingRule = z.infer<typeof sharing>;
