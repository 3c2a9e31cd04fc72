/** A strategy discussion: called for on section 47 facts, open until it was held or declined with a reason (seed 001 s4, 002 s5-6, 004 s5-6; P23, R9). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();
const who = z.object({ name: z.string().trim().min(1).max(200), agency: z.string().trim().min(1).max(200) });

/** Held: when, who took part, what was agreed, and whether section 47 enquiries begin. Declined: the reason. */
export const recordStrategyCommand = z.discriminatedUnion('what', [
  asked.extend({
    what: z.literal('held'),
    at,
    with: z.array(who).min(1).max(40),
    agreed: words,
    section47: z.enum(['yes', 'no']),
  }),
  asked.extend({ what: z.literal('declined'), reasons: words }),
]);
export type RecordStrategyCommand = z.infer<typeof recordStrategyCommand>;

export const strategy = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('held'),
    at: instant,
    by: z.string(),
    with: z.array(who),
    agreed: z.string(),
    section47: z.enum(['yes', 'no']),
  }),
  z.object({ what: z.literal('declined'), at: instant, by: z.string(), reasons: z.string() }),
]);
export type Strategy = z.infer<typeof strategy>;

export const strategyFacts = [
  z.object({
    what: z.literal('strategy-held'),
    at: instant,
    agencies: z.array(z.string()),
    agreed: z.string(),
    section47: z.enum(['yes', 'no']),
  }),
  z.object({ what: z.literal('strategy-declined'), reasons: z.string() }),
] as const;
