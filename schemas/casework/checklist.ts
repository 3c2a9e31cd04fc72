/** What screening must establish, answered point by point with words and by whom; nothing in it is ever filled in by a machine (seed 002 s5, 004 s2; P25). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const point = z.string().min(1).max(100);

/** `point` is a code of the profile: what must be established, or one of the questions always put to the referrer. */
export const recordChecklistCommand = asked.extend({
  answers: z.array(z.object({ point, words })).min(1).max(40),
});
export type RecordChecklistCommand = z.infer<typeof recordChecklistCommand>;

/** By point: the last answer. Earlier ones are in the history. */
export const checklist = z.record(
  z.string(),
  z.object({ words: z.string(), at: instant, by: z.string(), role: z.string() }),
);
export type Checklist = z.infer<typeof checklist>;

export const checklistFacts = [
  z.object({ what: z.literal('checklist-answered'), answers: z.array(z.object({ point, words: z.string() })) }),
] as const;
