/** How like two people are: field by field, with a weight and words that a person can read, and a band. It never says that they are one (design 1, promise 5). */
import * as z from 'zod';

/** What is compared of two people, in the order in which it is shown. */
export const matchField = z.enum([
  'given-name',
  'family-name',
  'birth',
  'nhs-number',
  'upn',
  'address',
  'phone',
  'household',
  'sex',
]);
export type MatchField = z.infer<typeof matchField>;

/** `absent`: one of the two does not say. It speaks neither for nor against. */
export const says = z.enum(['agree', 'close', 'differ', 'absent']);
export type Says = z.infer<typeof says>;

/** `how` is a code of the table of weights; `weight` is in bits, for (above 0) or against (below 0). */
export const comparedField = z.object({
  field: matchField,
  says,
  how: z.string(),
  weight: z.number(),
  words: z.string(),
});
export type ComparedField = z.infer<typeof comparedField>;

/** Of two people. `match`: everything that tells people apart agrees; still a person decides. */
export const pairBand = z.enum(['match', 'potential', 'low', 'none']);
export type PairBand = z.infer<typeof pairBand>;

export const comparison = z.object({ score: z.number(), band: pairBand, fields: z.array(comparedField) });
export type Comparison = z.infer<typeof comparison>;

/** Of everybody who is like one person. `many`: more than can usefully be compared; `none`: nobody here, which is not "not known" (R17). */
export const matchBand = z.enum(['match', 'potential', 'low', 'many', 'none']);
export type MatchBand = z.infer<typeof matchBand>;

/** What matching found for a referral, in numbers only: how many people by their band, and how many earlier referrals of the household. */
export const matchCounts = z.object({
  match: z.int().min(0),
  potential: z.int().min(0),
  low: z.int().min(0),
  many: z.int().min(0),
  none: z.int().min(0),
  /** Earlier referrals, within twelve months, of anybody who may be one of these people. */
  earlierReferrals: z.int().min(0),
});
export type MatchCounts = z.infer<typeof matchCounts>;
