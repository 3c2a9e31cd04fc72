/** What stands in each of our own filled forms: written by whoever filled it, never by the reader. The measure for `npm run accuracy`. */
import * as z from 'zod';

/**
 * What a reader should find at one place of the draft.
 * A string or number: exactly that (letters and digits, case and spacing aside). `set`: a list with these members.
 * `oneOf`: any of these is right. `holds`: running text that contains these words. `absent`: the box is blank or says "not known": nothing may stand there.
 * `ifAny`: need not be read, but what is read must be one of these.
 * `unclear`: both or neither ticked: never yes, never no. `doubtful`: a person must be told; if a value stands there it is one of these. `any`: not scored.
 */
export const expectation = z.union([
  z.string(),
  z.number(),
  z.strictObject({ set: z.array(z.string()) }),
  z.strictObject({ oneOf: z.array(z.string()).min(1) }),
  z.strictObject({ ifAny: z.array(z.string()).min(1) }),
  z.strictObject({ holds: z.array(z.string()).min(1) }),
  z.strictObject({ absent: z.literal(true) }),
  z.strictObject({ unclear: z.literal(true) }),
  z.strictObject({ doubtful: z.array(z.string()) }),
  z.strictObject({ any: z.literal(true) }),
]);
export type Expectation = z.infer<typeof expectation>;

/** By JSON Pointer: into the draft, or from a person or an involvement down. */
export const expectations = z.record(z.string(), expectation);
export type Expectations = z.infer<typeof expectations>;

/** `called`: the name that stands in the document, by which the person is found in the draft. `unborn`: found by being unborn if not by name. */
export const personTruth = z.strictObject({
  called: z.string(),
  subject: z.boolean(),
  unborn: z.boolean().optional(),
  /** Several people named in one box: the reader must say so; who they are is for a person. */
  severalNames: z.boolean().optional(),
  /** Named in running text: need not be in the list of people. */
  optional: z.boolean().optional(),
  values: expectations,
});
export type PersonTruth = z.infer<typeof personTruth>;

export const artefactTruth = z.strictObject({
  file: z.string(),
  style: z.string(),
  hand: z.string(),
  rendering: z.string(),
  /** Nobody tunes a reader on these. */
  heldOut: z.boolean().optional(),
  /** What is written must be taken as urgent. */
  urgent: z.boolean().optional(),
  values: expectations,
  people: z.array(personTruth),
  involvements: z.array(expectations),
});
export type ArtefactTruth = z.infer<typeof artefactTruth>;

/** `receivedAt`: the moment from which ages and two-digit years are reckoned. */
export const truthFile = z.strictObject({ receivedAt: z.iso.datetime(), artefacts: z.array(artefactTruth) });
