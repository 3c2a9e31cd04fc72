/** Every letter and mail in running text. */

import { HELD_OUT_AGENCIES } from '../held-out/prose-agencies.ts';
import { HELD_OUT_LETTERS } from '../held-out/prose-letters.ts';
import { HELD_OUT_PUBLIC } from '../held-out/prose-public.ts';
import { COLLEAGUES } from './colleagues.ts';
import { LETTERS } from './letters.ts';
import type { Prose } from './model.ts';
import { PUBLIC } from './public.ts';
import { SECOND_AGENCIES } from './second-agencies.ts';
import { SECOND_PUBLIC } from './second-public.ts';

export const PROSE: readonly Prose[] = [
  ...PUBLIC,
  ...LETTERS,
  ...COLLEAGUES,
  ...SECOND_PUBLIC,
  ...SECOND_AGENCIES,
  ...HELD_OUT_PUBLIC,
  ...HELD_OUT_AGENCIES,
  ...HELD_OUT_LETTERS,
];
