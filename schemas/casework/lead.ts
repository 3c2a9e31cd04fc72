/** The lead practitioner: who decided, with which partners, the lead's own agreement; and one worker for the children of a household (seed 001 s4, 002 s3, 004 s9; P39). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const named = z.string().trim().min(1).max(200);
const personIds = z
  .array(z.string().regex(/^p\d+$/))
  .min(1)
  .max(40);

/** `differs`: why these children have another worker than the other children of the household; each worker is then told of the others. */
export const appointLeadCommand = asked.extend({
  for: personIds,
  lead: z.object({ name: named, role: named, agency: named.optional(), socialWorker: z.boolean() }),
  partners: z.array(named).max(40),
  agreed: z.object({ agrees: z.boolean(), words: words.optional() }),
  words,
  differs: words.optional(),
});

export const lead = z.object({
  for: z.array(z.string()),
  lead: z.object({ name: z.string(), role: z.string(), agency: z.string().optional(), socialWorker: z.boolean() }),
  partners: z.array(z.string()),
  agreed: z.string().optional(),
  at: instant,
  by: z.string(),
  role: z.string(),
  words: z.string(),
  differs: z.string().optional(),
});
export type Lead = z.infer<typeof lead>;

/** `proposed`: the household's other children, for whom the same worker is proposed. `toldOf`: who was told of whom. */
export const leads = z.object({
  appointed: z.array(lead),
  proposed: z.array(z.object({ for: z.string(), worker: z.string() })),
  toldOf: z.array(z.object({ worker: z.string(), others: z.array(z.string()) })),
});

export const leadFacts = [
  z.object({
    what: z.literal('lead-appointed'),
    for: z.array(z.string()),
    lead: z.string(),
    role: z.string(),
    socialWorker: z.boolean(),
    partners: z.array(z.string()),
    words: z.string(),
    differs: z.string().optional(),
  }),
  z.object({ what: z.literal('workers-told-of-each-other'), workers: z.array(z.string()) }),
] as const;
