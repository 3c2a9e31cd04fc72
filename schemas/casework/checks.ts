/** Checks with other agencies and section 27 requests: a row per person and agency, asked, due, chased, answered or refused (seed 000, 002 s5-6, 004 s2; P35). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';
import { basis, informing } from './sharing.ts';

const at = z.iso.datetime().optional();

/** `about`: one of the referral's people, or the household. `agency` is a code of the profile. `due`: where the profile's own date will not do. */
export const askCheckCommand = asked.extend({
  about: z.union([z.string().regex(/^p\d+$/), z.literal('household')]),
  agency: z.string().min(1).max(100),
  for: words,
  why: words,
  withheld: words.optional(),
  section27: z.boolean().optional(),
  due: z.iso.datetime().optional(),
  section47: informing.optional(),
});

/** `chased` keeps it open. `services`: where the GP was asked of an adult, what was said of primary or secondary services (seed 000). */
export const answerCheckCommand = asked.extend({
  check: z.int().min(1),
  what: z.enum(['answered', 'refused', 'chased']),
  words,
  known: z.enum(['yes', 'no', 'not-said']).optional(),
  services: words.optional(),
  at,
});

export const check = z.object({
  number: z.int().min(1),
  about: z.string(),
  agency: z.string(),
  for: z.string(),
  section27: z.boolean(),
  askedAt: instant,
  askedBy: z.string(),
  due: instant,
  basis,
  state: z.enum(['asked', 'answered', 'refused']),
  chased: z.int().min(0),
  answeredAt: instant.optional(),
  answer: z.string().optional(),
  known: z.enum(['yes', 'no', 'not-said']).optional(),
  services: z.string().optional(),
});
export type Check = z.infer<typeof check>;

export const checkFacts = [
  z.object({
    what: z.literal('check-asked'),
    check: z.int(),
    about: z.string(),
    agency: z.string(),
    section27: z.boolean(),
    due: instant,
    basis,
  }),
  z.object({
    what: z.enum(['check-answered', 'check-refused', 'check-chased']),
    check: z.int(),
    about: z.string(),
    agency: z.string(),
    words: z.string(),
    at: instant,
  }),
] as const;

/** What nobody has checked, or has had no answer to. `person` absent: a parent whom nobody has named. `first`: asked before the others. */
export const outstandingCheck = z.object({
  person: z.string().optional(),
  roles: z.array(z.string()),
  agency: z.string(),
  state: z.enum(['not-asked', 'asked', 'overdue', 'refused']),
  first: z.boolean(),
  check: z.int().optional(),
  due: instant.optional(),
});
export type OutstandingCheck = z.infer<typeof outstandingCheck>;
