/** How long what is kept is kept (R20; domain reference 6): it differs by council and by outcome, so it is rows. */
import * as z from 'zod';
import { code, source } from './codes.ts';

/** Years from somebody's birth, from the closing of the case, or from somebody's death. */
const recordRow = z.object({
  outcome: code,
  years: z.int().min(1).max(150),
  from: z.enum(['birth', 'closure', 'death']),
  source,
});

export const retention = z.object({
  /** Governance, so that a lawful erasure stays possible (R20). A stage may set other days, or none. */
  originals: z.object({ mode: z.literal('governance'), days: z.int().min(1), source }),
  /** Without a row for its outcome a record is kept: nothing is deleted until the council has said when. */
  records: z.object({ otherwise: z.literal('keep'), rows: z.array(recordRow), source }),
});
