/** The council's levels of need, under which edition of which document, and what is expected to come with a referral at each (P8, P9, P19). */
import * as z from 'zod';
import { assessment } from '../draft.ts';
import { code, source } from './codes.ts';

/** `attach`: a referral at this level should bring it. `if-made`: only where there is one; never having made one is no finding (P9). */
const expectedDocument = z.object({
  kind: assessment.shape.kind.exclude(['not-known']),
  expected: z.enum(['attach', 'if-made']),
});

export const thresholdLevel = z.object({
  code,
  name: z.string(),
  words: z.string(),
  documents: z.array(expectedDocument),
  /** Whether the family's agreement is expected: without it there is a finding, never a delay (P13). */
  agreement: z.enum(['expected', 'not-needed']),
  source,
});
export type ThresholdLevel = z.infer<typeof thresholdLevel>;

/** `edition` goes into the record with the level (P19). */
export const thresholds = z.object({
  document: z.string(),
  edition: z.string(),
  levels: z.array(thresholdLevel).min(1),
  source,
});
