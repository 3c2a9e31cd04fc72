/** What people have done on a referral since it opened, by subject: one member for each part of the procedure, absent until somebody acted. */
import * as z from 'zod';
import { categoryConfirmed } from './category.ts';

export const casework = z.object({
  category: categoryConfirmed.optional(),
});
export type Casework = z.infer<typeof casework>;
