/** Every letter and mail in running text. */

import { COLLEAGUES } from './colleagues.ts';
import { EIGHTH_PROSE } from './eighth.ts';
import { FIFTH_PROSE } from './fifth.ts';
import { FOURTH_PROSE } from './fourth.ts';
import { LETTERS } from './letters.ts';
import type { Prose } from './model.ts';
import { NINTH_PROSE } from './ninth.ts';
import { PUBLIC } from './public.ts';
import { SECOND_AGENCIES } from './second-agencies.ts';
import { SECOND_PUBLIC } from './second-public.ts';
import { SEVENTH_PROSE } from './seventh.ts';
import { SIXTH_PROSE } from './sixth.ts';
import { THIRD_AGENCIES } from './third-agencies.ts';
import { THIRD_LETTERS } from './third-letters.ts';
import { THIRD_PUBLIC } from './third-public.ts';

export const PROSE: readonly Prose[] = [
  ...PUBLIC,
  ...LETTERS,
  ...COLLEAGUES,
  ...SECOND_PUBLIC,
  ...SECOND_AGENCIES,
  ...THIRD_PUBLIC,
  ...THIRD_AGENCIES,
  ...THIRD_LETTERS,
  ...FOURTH_PROSE,
  ...FIFTH_PROSE,
  ...SIXTH_PROSE,
  ...SEVENTH_PROSE,
  ...EIGHTH_PROSE,
  ...NINTH_PROSE,
];
