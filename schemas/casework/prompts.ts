/** Which facts have already called for something at once: protection, the police, a strategy discussion. Each fact calls once; what it called for runs as a clock (P23, P24, R9). */
import * as z from 'zod';
import { clockKind } from '../clock.ts';

/** What facts call for at once. */
export const promptedClock = clockKind.extract(['protect', 'police', 'strategy']);
export type PromptedClock = z.infer<typeof promptedClock>;

/** By what they called for, the codes of the facts that did: `immediate-protection-stated`, `crime-suspected`, `threshold` … */
export const prompted = z.partialRecord(promptedClock, z.array(z.string()));

export const promptFacts = [
  z.object({ what: z.literal('called-for'), clock: promptedClock, because: z.array(z.string()) }),
] as const;
