/** One shape for every person in a referral, child or adult, named or not (procedure P1, P2). Every value is optional: what is absent has its reason in `absences`. */
import * as z from 'zod';
import { DISABILITY, ETHNICITY, SEX, UPN_UNKNOWN } from './codes/cin-census.ts';
import { codesOf } from './codes/code-set.ts';
import { localDate } from './primitives.ts';

/** An answer to a yes/no question. Both or neither ticked is `unclear`, never `no`; a question nobody answered is absent. */
export const answer = z.enum(['yes', 'no', 'unclear', 'not-known']);
export type Answer = z.infer<typeof answer>;

/** Words as written, with a code beside them only where it is sure. */
const coded = <Code extends z.ZodType>(code: Code) => z.object({ words: z.string(), code: code.optional() });

/** A date no more precise than it was written: `2018-03`, `2018`, `--06` (June, year not given); always with its words. */
export const partialDate = z.object({
  words: z.string(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});
export type PartialDate = z.infer<typeof partialDate>;

/** A telephone number as written, with its E.164 form beside it where it could be parsed. */
export const phone = z.object({ words: z.string(), e164: z.string().optional() });

export const address = z.object({
  words: z.string(),
  postcode: z.string().optional(),
  uprn: z.string().optional(),
  undisclosed: z.boolean().optional(),
});

/** What somebody is in this referral; anyone may hold any of them (P2). `subject` = the referral is about this person. */
export const role = z.enum([
  'subject',
  'sibling',
  'other-child',
  'parent',
  'carer',
  'household-member',
  'significant-adult',
  'vulnerable-adult',
  'alleged-perpetrator',
  'young-carer',
]);
export type Role = z.infer<typeof role>;

export const personName = z.object({
  /** As written, titles kept. */
  words: z.string(),
  title: z.string().optional(),
  given: z.string().optional(),
  family: z.string().optional(),
  aliases: z.array(z.string()).optional(),
});

export const person = z.object({
  /** `p1`, `p2` …: stable within the referral, used by relationships. */
  id: z.string().regex(/^p\d+$/),
  roles: z.array(role),
  stage: z.enum(['child', 'unborn', 'adult', 'not-known']),
  name: personName.optional(),
  dateOfBirth: localDate.optional(),
  /** A birth date that is not a whole sure date, or an age: kept as partial, never rounded (domain reference 2). */
  birthEstimate: z
    .object({ words: z.string(), date: partialDate.optional(), ageYears: z.int().min(0).max(120).optional() })
    .optional(),
  expectedDate: partialDate.extend({ date: localDate.optional() }).optional(),
  sex: coded(codesOf(SEX)).optional(),
  gender: z.object({ words: z.string() }).optional(),
  ethnicity: coded(codesOf(ETHNICITY)).optional(),
  language: z.object({ words: z.string(), bcp47: z.string().optional() }).optional(),
  religion: z.object({ words: z.string() }).optional(),
  nationality: z.object({ words: z.string() }).optional(),
  immigrationStatus: z.object({ words: z.string() }).optional(),
  needs: z.object({ words: z.string() }).optional(),
  disability: z
    .object({
      stated: answer.optional(),
      words: z.string().optional(),
      codes: z.array(codesOf(DISABILITY)).optional(),
    })
    .optional(),
  communication: z.object({ words: z.string() }).optional(),
  interpreter: z.object({ needed: answer.optional(), words: z.string().optional() }).optional(),
  gp: z.object({ words: z.string() }).optional(),
  school: z.object({ words: z.string() }).optional(),
  address: address.optional(),
  previousAddress: address.optional(),
  phones: z.array(phone).optional(),
  email: z.string().optional(),
  /** A right check digit is not a traced number (ISB 0149): what arrives is never taken as traced. */
  nhsNumber: z
    .object({
      words: z.string(),
      digits: z.string().optional(),
      valid: z.boolean(),
      tracing: z.enum(['not-traced', 'verified', 'no-or-many-matches', 'conflict']).optional(),
    })
    .optional(),
  /**
   * The identifier that regulations under section 16LC of the Children Act 2004 may name (domain reference 5.2): probably the NHS number.
   * Where it is left out, why: unknown and finding it would delay, or including it would be more detrimental to the child.
   */
  consistentIdentifier: z
    .object({
      type: z.string().optional(),
      value: z.string().optional(),
      reasonAbsent: z.enum(['not-known-would-delay', 'more-detrimental']).optional(),
    })
    .optional(),
  upn: z.object({ words: z.string(), valid: z.boolean(), unknown: codesOf(UPN_UNKNOWN).optional() }).optional(),
  /** Of this household: full time, part time, elsewhere, or not known (P2). */
  household: z.enum(['full-time', 'part-time', 'elsewhere', 'not-known']).optional(),
  parentalResponsibility: answer.optional(),
  /** Relationship to the child(ren) as written on the form; the pairs are in `relationships`. */
  relationshipWords: z.string().optional(),
  /** The child's views, in their own words, and how they were sought (P4). */
  views: z
    .object({
      words: z.string().optional(),
      sought: answer.optional(),
      soughtBy: z.string().optional(),
      when: z.string().optional(),
      alone: answer.optional(),
      withWhom: z.string().optional(),
      method: z.string().optional(),
      influences: z.string().optional(),
    })
    .optional(),
  notes: z.string().optional(),
});
export type Person = z.infer<typeof person>;
