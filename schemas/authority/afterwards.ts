/** Consulting before a referral, the lead practitioner after it, and what anybody may do who is not satisfied (P36, P39, P40). */
import * as z from 'zod';
import { limit } from '../clock.ts';
import { code, source } from './codes.ts';
import { contactLine } from './contacts.ts';

/** Where a council offers consultation (P36): which line, at which levels, and when a child's record comes of it. */
export const consultation = z.discriminatedUnion('offered', [
  z.object({ offered: z.literal(false), source }),
  z.object({
    offered: z.literal(true),
    line: contactLine,
    levels: z.array(code).min(1),
    /** A child's record is made only on one of these. */
    recordsChild: z.array(z.object({ code: z.enum(['consent', 'significant-risk']), words: z.string() })).min(1),
    /** The level that a consultation becomes when a child is at immediate risk. */
    urgentLevel: code,
    callerRecords: z.boolean(),
    source,
  }),
]);

/** Who may be the lead practitioner (P39). */
export const leadPractitioner = z.object({
  socialWorker: z.enum(['always', 'section-47']),
  withTheirAgreement: z.boolean(),
  sameWorkerForHousehold: z.boolean(),
  source,
});

/** One step of a route: who owns it, under which policy, and the limit of its clock where the row does not say. */
const routeStep = z.object({
  code,
  name: z.string(),
  owner: code,
  policy: z.string(),
  within: limit.optional(),
  source,
});

/**
 * How a practitioner disputes, in steps, and how anybody else complains (P40). `dispute` and `complaint` are the ends of a sentence that
 * begins "you can", for letters.
 */
export const routes = z.object({
  dispute: z.string(),
  complaint: z.string(),
  disputeSteps: z.array(routeStep).min(1),
  complaintSteps: z.array(routeStep).min(1),
  source,
});
