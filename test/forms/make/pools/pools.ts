/** What a family, its home and its worries are drawn from; each batch of forms has pools of its own. */

import { EIGHTH } from './eighth.ts';
import { FIFTH } from './fifth.ts';
import * as families from './first-families.ts';
import * as people from './first-people.ts';
import * as words from './first-words.ts';
import { FOURTH } from './fourth.ts';
import { SECOND } from './second.ts';
import { SEVENTH } from './seventh.ts';
import { SIXTH } from './sixth.ts';
import { THIRD } from './third.ts';

export type Pools = {
  FAMILIES: readonly {
    family: string;
    /** The second and fourth are boys, the first and third girls. */
    children: readonly string[];
    mother: string;
    father: string;
    ethnicity: string;
    language: string;
    religion: string;
  }[];
  HOMES: readonly (readonly [address: string, postcode: string])[];
  SCHOOLS: readonly string[];
  GPS: readonly string[];
  REFERRERS: readonly { name: string; role: string; agency: string; email: string; source: string }[];
  NHS_NUMBERS: readonly string[];
  UPNS: readonly string[];
  CONCERNS: readonly string[];
  /** More paragraphs, for those who write much. */
  LONGER: readonly string[];
  STRENGTHS: readonly string[];
  VIEWS: readonly string[];
  REASONS: readonly string[];
  NEEDS: readonly string[];
  WORKERS: readonly (readonly [service: string, worker: string, contact: string])[];
  RELATIONSHIPS: readonly string[];
};

const FIRST: Pools = {
  ...families,
  ...people,
  ...words,
  RELATIONSHIPS: [
    'Class teacher since September',
    'Health visitor for two years',
    'None before this week',
    'Tenancy officer for the block',
  ],
};

export const POOLS = {
  first: FIRST,
  second: SECOND,
  third: THIRD,
  fourth: FOURTH,
  fifth: FIFTH,
  sixth: SIXTH,
  seventh: SEVENTH,
  eighth: EIGHTH,
} as const;
