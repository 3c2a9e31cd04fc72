/** Whom a decision leaves to be told: each agency that works with the family or was asked, in writing (seed 001 s5; P34). */
import * as z from 'zod';
import { instant } from '../primitives.ts';

const id = z.string().regex(/^tell-notice-\d+$/);

/** One agency to be told of one decision. `id` is also the id of its clock. `done`: when it was told or withheld, and by whom. */
export const notice = z.object({
  id,
  agency: z.string(),
  decision: z.enum(['contact', 'disposal']),
  at: instant,
  state: z.enum(['owed', 'shared', 'withheld']),
  done: z.object({ at: instant, by: z.string() }).optional(),
});
export type Notice = z.infer<typeof notice>;

export const noticeFacts = [
  /** `beyond`: agencies for whom there was no room; a person writes to them. */
  z.object({
    what: z.literal('notices-owed'),
    notices: z.array(z.object({ id, agency: z.string() })),
    beyond: z.int().min(0),
  }),
] as const;
