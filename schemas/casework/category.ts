/** What kind of contact it is: the sender's claim, until a person confirms it (seed 001 s1; P17). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

export const confirmedCategory = z.enum([
  'request-for-information',
  'provision-of-information',
  'request-for-services',
]);

/** A person says what it is; `openCase`: that it is information on a case that is open (R4). */
export const confirmCategoryCommand = asked.extend({ category: confirmedCategory, words });
export type ConfirmCategoryCommand = z.infer<typeof confirmCategoryCommand>;

export const categoryConfirmed = z.object({
  category: confirmedCategory,
  words: z.string(),
  at: instant,
  by: z.string(),
});

export const categoryFacts = [
  z.object({
    what: z.literal('category-confirmed'),
    stated: z.string(),
    category: confirmedCategory,
    words: z.string(),
  }),
] as const;
