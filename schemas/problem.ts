/** A problem is how every refusal of ours is told (RFC 9457): a stable code, plain words, the legal next moves; never personal data. */
import * as z from 'zod';

export const problemCode = z.enum([
  'too-large',
  'not-found',
  'stale-version',
  'illegal-move',
  'bad-command',
  'not-authorised',
  'no-named-person',
  'already-in-progress',
  'key-used-before',
  'try-again',
]);
export type ProblemCode = z.infer<typeof problemCode>;

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCode,
  detail: z.string(),
  /** The moves that are legal now, for `illegal-move` and `stale-version`. */
  legal: z.array(z.string()).optional(),
  version: z.int().optional(),
  /** For `stale-version`: what happened since the version named, oldest first; by which role and team, never the person. */
  happened: z.array(z.object({ what: z.string(), at: z.string(), role: z.string(), team: z.string() })).optional(),
  /** Which members of the command are wrong, by JSON Pointer; values are never repeated. */
  errors: z.array(z.object({ at: z.string(), text: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
