/** What people have done on a referral since it opened, by subject: one member for each part of the procedure, absent until somebody acted. */
import * as z from 'zod';
import { consultation } from './consultation.ts';
import { chase, confirmation, writtenUp } from './follow-up.ts';
import { matchingMembers } from './matching.ts';
import { notice } from './notices.ts';
import { objection } from './objection.ts';
import { protectingMembers } from './protecting.ts';
import { redirection } from './redirection.ts';
import { screeningMembers } from './screening.ts';

export const casework = z.object({
  ...screeningMembers,
  consultation: consultation.optional(),
  redirections: z.array(redirection).optional(),
  writtenUp: writtenUp.optional(),
  confirmation: confirmation.optional(),
  /** How often the referrer asked again, and the last of them. */
  chases: z.object({ count: z.int(), last: z.array(chase) }).optional(),
  disputes: z.array(objection).optional(),
  complaints: z.array(objection).optional(),
  /** Whom decisions left to be told, agency by agency. */
  notices: z.array(notice).optional(),
  ...protectingMembers,
  ...matchingMembers,
});
export type Casework = z.infer<typeof casework>;
