/** What every row of a profile is made of: a code to be named by, and where it comes from. */
import * as z from 'zod';

export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Where a row comes from: seed and section, guidance, or `inferred` with the reason. No row without one. */
export const source = z.string().min(1);
