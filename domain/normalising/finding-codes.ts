/** Every finding that normalising can make: its code, how much it matters, what a person is told, and the rule behind it. Codes never change. */
import type { Meaning } from './findings/meaning.ts';
import { WHAT_IS_MISSING } from './findings/missing.ts';
import { OF_THE_ARRIVAL } from './findings/of-the-arrival.ts';
import { OF_THE_READING } from './findings/of-the-reading.ts';
import { OF_VALUES } from './findings/of-values.ts';

export const FINDINGS = {
  ...WHAT_IS_MISSING,
  ...OF_THE_READING,
  ...OF_VALUES,
  ...OF_THE_ARRIVAL,
} as const satisfies Readonly<Record<string, Meaning>>;

export type FindingCode = keyof typeof FINDINGS;
