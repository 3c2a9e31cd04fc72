/** The letters we write: which there are, and whom each is written for (seed 001 s4-5, 002 s6, 003, 004 s7). */
import * as z from 'zod';

/**
 * `should-have-heard`: a clock ran out, so whoever waits is told whom to ring and how to escalate. `family`: what was decided and how it
 * goes on, for parents or for a child (P33). `agency-notice`: the decision and the plan, for an agency (P34).
 */
export const letterKind = z.enum([
  'receipt',
  'acknowledgement',
  'decision',
  'consultation',
  'redirection',
  'supplement',
  'should-have-heard',
  'dispute-answer',
  'complaint-answer',
  'family',
  'agency-notice',
]);
export type LetterKind = z.infer<typeof letterKind>;

/** Whom a letter is written for. A relative, and a referrer we cannot place, are written to as the public. */
export const letterAudience = z.enum(['practitioner', 'public', 'child', 'parents', 'agency']);
export type LetterAudience = z.infer<typeof letterAudience>;

/** What a referrer is sent; a family's letter is handed over by a person, an agency's is a share (P33, P34). */
export const referrerLetter = letterKind.exclude(['family', 'agency-notice']);
export type ReferrerLetter = z.infer<typeof referrerLetter>;
