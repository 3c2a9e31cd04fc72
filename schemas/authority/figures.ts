/** How this council counts: which outcomes are no further action, how the national data set calls each, and how often something should arrive (domain reference 2, 6). */
import * as z from 'zod';
import { channel } from '../arrival.ts';
import { code, source } from './codes.ts';

/** What the Standard Safeguarding Dataset calls the outcome of a contact or of a referral. */
const ssdOutcome = z.enum([
  'NEW_REFERRAL',
  'EXISTING_REFERRAL',
  'CP_ENQUIRY',
  'NFA',
  'ADVICE',
  'OLA_CP',
  'SINGLE_ASSESSMENT',
  'STRATEGY_DISCUSSION',
  'CP_CONFERENCE',
  'OTHER',
]);

/**
 * Something is expected at least every so many hours of open office: of one channel, of one sender (a partner system's id, `mail` or
 * `worker`), or at all. Longer quiet is a fault until somebody has looked: a queue, a mailbox or a partner's system may be down.
 */
export const expectedArrival = z.object({
  code,
  words: z.string().min(1),
  channel: channel.optional(),
  sender: z.string().min(1).optional(),
  quietFor: z.object({ unit: z.literal('working-hours'), count: z.int().min(1).max(400) }),
  source,
});
export type ExpectedArrival = z.infer<typeof expectedArrival>;

export const figures = z.object({
  outcomes: z.array(z.object({ outcome: code, noFurtherAction: z.boolean(), ssd: ssdOutcome, source })).min(1),
  expected: z.array(expectedArrival),
  /** How many months back the lists of contacts and referrals go. */
  lists: z.object({ months: z.int().min(1).max(24), source }),
});
export type Figures = z.infer<typeof figures>;
