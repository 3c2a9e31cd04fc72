/** The decision on the type of response: each question answered yes, no or not yet, with words (seed 001 s4, 002 s4, s6; P20). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant, localDate } from '../primitives.ts';

const answered = z.object({ answer: z.enum(['yes', 'no', 'not-yet']), words });
const types = z.array(z.string().trim().min(1).max(300)).max(20);

/** `actsBy`: who acts for the child's immediate protection. `types`: which services or assessments. `seenBy`: the day by which the child is seen. */
const questions = {
  immediateProtection: answered.extend({
    actsBy: z.enum(['authority', 'police', 'authority-and-police']).optional(),
  }),
  section17: answered,
  section47: answered,
  services: answered.extend({ types: types.optional() }),
  specialistAssessments: answered.extend({ types: types.optional() }),
  seeChild: answered.extend({ seenBy: localDate.optional() }),
  /** How fast the assessment goes, by the needs of this child and the risk. */
  pace: z.object({ words, by: localDate.optional() }),
};

/** Every question is answered each time; what was not yet clear is answered again when it is. */
export const determineCommand = asked.extend(questions);
export type DetermineCommand = z.infer<typeof determineCommand>;

export const determination = z.object({ ...questions, at: instant, by: z.string(), role: z.string() });
export type Determination = z.infer<typeof determination>;

export const determinationFacts = [z.object({ what: z.literal('determined'), ...questions })] as const;
