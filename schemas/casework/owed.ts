/** What a disposal led to and must be done: opened with it, timed, marked done by a person; what is mandatory cannot be struck out (seed 002 s6, 004 s6; P21). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const id = z.string().regex(/^owed-\d+$/);
const reference = z.string().trim().min(1).max(200);

/** One thing that is owed. `id` is also the id of its clock. `code` and `words` are the profile's. */
export const owedItem = z.object({
  id,
  code: z.string(),
  words: z.string(),
  mandatory: z.boolean(),
  openedAt: instant,
  openedBy: z.string(),
  dueAt: instant,
  state: z.enum(['owed', 'done', 'struck-out']),
  closed: z
    .object({ at: instant, by: z.string(), role: z.string(), words: z.string(), reference: z.string().optional() })
    .optional(),
});
export type OwedItem = z.infer<typeof owedItem>;

/** It is done or under way: `reference` is where, the assessment's or plan's own number; `at` when, where not now. */
export const completeOwedCommand = asked.extend({
  id,
  reference: reference.optional(),
  at: z.iso.datetime().optional(),
  words,
});
export type CompleteOwedCommand = z.infer<typeof completeOwedCommand>;

/** A manager takes back what the disposal only might lead to. */
export const strikeOutOwedCommand = asked.extend({ id, words });
export type StrikeOutOwedCommand = z.infer<typeof strikeOutOwedCommand>;

export const owedFacts = [
  z.object({ what: z.literal('owed-opened'), id, code: z.string(), mandatory: z.boolean(), dueAt: instant }),
  z.object({
    what: z.literal('owed-done'),
    id,
    code: z.string(),
    words: z.string(),
    reference: z.string().optional(),
  }),
  z.object({ what: z.literal('owed-struck-out'), id, code: z.string(), words: z.string() }),
] as const;
