/** The writers: how each writes dates and names, what they leave out, how they tick, and what family they are writing about. */

import { EIGHTH_HANDS } from './hands-eighth.ts';
import { FIFTH_HANDS } from './hands-fifth.ts';
import { FOURTH_HANDS } from './hands-fourth.ts';
import { NINTH_HANDS } from './hands-ninth.ts';
import { SECOND_HANDS } from './hands-second.ts';
import { SEVENTH_HANDS } from './hands-seventh.ts';
import { SIXTH_HANDS } from './hands-sixth.ts';
import { THIRD_HANDS } from './hands-third.ts';
import type { POOLS } from './pools/pools.ts';

export type Birth = 'date' | 'two-digit' | 'month-only' | 'about' | 'impossible' | 'american';
export type Hand = {
  id: string;
  dates:
    | 'slashes'
    | 'dots-short'
    | 'long'
    | 'short-month'
    | 'dashes'
    | 'ordinal'
    | 'spaces'
    | 'slashes-short'
    | 'month-dashes'
    | 'iso'
    | 'dots';
  letters: 'plain' | 'capitals' | 'lower';
  /** How a full name is written: "Ada Small", "SMALL, Ada", "Small Ada", "Ada SMALL". */
  names: 'plain' | 'comma' | 'loud-surname';
  phones: 'plain' | 'brackets' | 'abroad' | 'together' | 'dashes';
  pools: keyof typeof POOLS;
  /** What they write when they do not know. */
  missing: string;
  /** How often an optional box is left out. */
  omits: number;
  children: number;
  siblings: number;
  adults: number;
  unborn?: boolean;
  /** How the first child's birth date is given. */
  birth?: Birth;
  /** Which yes/no answers are spoilt: both ticked, or none. */
  consent: 'yes' | 'no' | 'both' | 'neither';
  agreed: 'yes' | 'no' | 'both' | 'neither';
  urgent: 'yes' | 'no' | 'neither';
  long?: boolean;
  /** Addresses of others: "as above". */
  asAbove?: boolean;
  /** Two children in one name box. */
  namesTogether?: boolean;
  crowd?: number;
  /** The family has fled: what stands in the address box says only that. */
  undisclosed?: boolean;
  referrer: number;
  family: number;
};

export const PLAIN: Omit<Hand, 'id' | 'referrer' | 'family'> = {
  dates: 'slashes',
  letters: 'plain',
  names: 'plain',
  phones: 'plain',
  pools: 'first',
  missing: '',
  omits: 0.05,
  children: 1,
  siblings: 1,
  adults: 2,
  consent: 'yes',
  agreed: 'yes',
  urgent: 'no',
};

export const HANDS: readonly Hand[] = [
  { ...PLAIN, id: 'tidy', referrer: 0, family: 0 },
  {
    ...PLAIN,
    id: 'hurried',
    dates: 'dots-short',
    missing: 'N/K',
    omits: 0.35,
    letters: 'lower',
    children: 2,
    siblings: 0,
    consent: 'no',
    agreed: 'neither',
    birth: 'two-digit',
    referrer: 1,
    family: 2,
  },
  {
    ...PLAIN,
    id: 'police',
    dates: 'short-month',
    letters: 'capitals',
    missing: 'Not known',
    omits: 0.4,
    consent: 'both',
    agreed: 'no',
    urgent: 'yes',
    siblings: 2,
    referrer: 2,
    family: 9,
  },
  {
    ...PLAIN,
    id: 'surgery',
    dates: 'long',
    omits: 0.2,
    consent: 'yes',
    agreed: 'both',
    asAbove: true,
    siblings: 2,
    referrer: 3,
    family: 3,
  },
  {
    ...PLAIN,
    id: 'midwife',
    unborn: true,
    children: 1,
    siblings: 1,
    dates: 'slashes',
    missing: 'n/a',
    omits: 0.3,
    consent: 'yes',
    agreed: 'yes',
    referrer: 5,
    family: 5,
  },
  {
    ...PLAIN,
    id: 'landlord',
    birth: 'about',
    missing: 'unknown',
    omits: 0.45,
    children: 1,
    siblings: 1,
    adults: 1,
    consent: 'neither',
    agreed: 'neither',
    urgent: 'neither',
    referrer: 4,
    family: 13,
  },
  {
    ...PLAIN,
    id: 'nurse',
    dates: 'dashes',
    children: 3,
    siblings: 1,
    long: true,
    omits: 0.1,
    consent: 'yes',
    agreed: 'no',
    referrer: 6,
    family: 4,
  },
  {
    ...PLAIN,
    id: 'nursery',
    birth: 'month-only',
    missing: '-',
    omits: 0.25,
    children: 2,
    siblings: 1,
    consent: 'no',
    agreed: 'no',
    referrer: 7,
    family: 6,
  },
  {
    ...PLAIN,
    id: 'crowded',
    crowd: 22,
    children: 2,
    siblings: 3,
    long: true,
    consent: 'yes',
    agreed: 'yes',
    referrer: 0,
    family: 7,
  },
  {
    ...PLAIN,
    id: 'slip',
    birth: 'impossible',
    missing: 'refused',
    omits: 0.3,
    children: 1,
    siblings: 1,
    consent: 'yes',
    agreed: 'yes',
    urgent: 'yes',
    referrer: 1,
    family: 8,
  },
  {
    ...PLAIN,
    id: 'together',
    namesTogether: true,
    children: 2,
    siblings: 0,
    omits: 0.2,
    consent: 'no',
    agreed: 'neither',
    referrer: 7,
    family: 11,
  },
  {
    ...PLAIN,
    id: 'abroad',
    birth: 'american',
    omits: 0.15,
    missing: 'N/K',
    children: 1,
    siblings: 1,
    consent: 'yes',
    agreed: 'yes',
    referrer: 6,
    family: 14,
  },
];
export const handCalled = (id: string): Hand => {
  const hand = [
    ...HANDS,
    ...SECOND_HANDS,
    ...THIRD_HANDS,
    ...FOURTH_HANDS,
    ...FIFTH_HANDS,
    ...SIXTH_HANDS,
    ...SEVENTH_HANDS,
    ...EIGHTH_HANDS,
    ...NINTH_HANDS,
  ].find((one) => one.id === id);
  if (hand === undefined) throw new Error(`no hand called ${id}`);
  return hand;
};
