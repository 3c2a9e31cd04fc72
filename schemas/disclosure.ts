/** Who may see what of a case: for whom a view is made and for what, what kinds of datum there are, and why one is kept back (seeds 001 s5, 002 s5, 004 s6; P12, P13, P34). */
import * as z from 'zod';
import { instant, pointer, reference } from './primitives.ts';
import { type Referral, referral } from './referral.ts';

/** For whom a view is made. A `referrer-…` is any referrer of the case: in a bundle there may be several, and none sees another. */
export const disclosureAudience = z.enum([
  'screening-worker',
  'manager',
  'allocated-team',
  'other-agency',
  'case-system',
  'parents',
  'child',
  'referrer-practitioner',
  'referrer-relative',
  'referrer-public',
  'auditor',
]);
export type DisclosureAudience = z.infer<typeof disclosureAudience>;

/** What it is made for. `check`: another agency is asked what it knows. `notify`: it is told of the decision. */
export const disclosurePurpose = z.enum([
  'screen',
  'decide',
  'assess',
  'check',
  'notify',
  'letter',
  'export',
  'information-request',
  'audit',
]);
export type DisclosurePurpose = z.infer<typeof disclosurePurpose>;

/** Every datum of a referral is of exactly one of these kinds; a datum of no kind is shown to nobody. */
export const datumKind = z.enum([
  'case',
  'progress',
  'outcome',
  'reasons',
  'worker',
  'colleague-notes',
  'clocks',
  'events',
  'machine',
  'evidence',
  'findings',
  'how-it-came',
  'sender',
  'original',
  'claim',
  'referrer-standing',
  'referrer-identity',
  'referrer-contact',
  'told-by',
  'story',
  'concern-codes',
  'consent-answers',
  'confidential-from-family',
  'agencies-involved',
  'person-part',
  'subject-identity',
  'subject-birth',
  'subject-contact',
  'subject-address',
  'subject-numbers',
  'subject-health',
  'subject-origin',
  'subject-places',
  'child-voice',
  'sibling-identity',
  'sibling-particulars',
  'parent-identity',
  'parent-address',
  'parent-particulars',
  'other-adult-identity',
  'other-adult-particulars',
  'other-child',
  'undisclosed-address',
]);
export type DatumKind = z.infer<typeof datumKind>;

/** Why something is kept back. */
export const withheldCode = z.enum([
  'referrer-withheld',
  'referrer-anonymous',
  'told-by-withheld',
  'names-the-referrer',
  'gives-the-address-away',
  'undisclosed-address',
  'confidential-from-family',
  'child-in-confidence',
  'third-party',
  'family-in-confidence',
  'not-released',
  'colleagues-only',
  'not-needed',
  'machine-only',
  'no-kind',
  'purpose-does-not-fit',
]);
export type WithheldCode = z.infer<typeof withheldCode>;

/** Any value with any of its members left out. */
export type PartOf<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Each)[]
    ? PartOf<Each>[]
    : { [Key in keyof Value]?: PartOf<Value[Key]> };

/** The same shape with every member optional, at every depth. */
function partOf(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return partOf(schema.unwrap()).optional();
  if (schema instanceof z.ZodObject) {
    const members = Object.entries<z.core.$ZodType>(schema.shape);
    return z.object(Object.fromEntries(members.map(([name, member]) => [name, partOf(member).optional()])));
  }
  if (schema instanceof z.ZodArray) return z.array(partOf(schema.element));
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(partOf));
  if (schema instanceof z.ZodType) return schema;
  throw new Error('a shape that this does not know');
}

/** A referral with any of its members left out. */
const shownPart = partOf(referral);
export type ShownReferral = PartOf<Referral>;

export function isShownReferral(value: unknown): value is ShownReferral {
  return shownPart.safeParse(value).success;
}

/** What was kept back: which kind, why, and where it stands in the referral. Never its words. */
export const withheld = z.object({ kind: datumKind, because: withheldCode, at: z.array(pointer) });
export type Withheld = z.infer<typeof withheld>;

/** A text that a person released, as they cut it: at its place in the referral, or of an original by its number. */
export const releasedText = z.object({
  release: z.int().min(1),
  at: pointer.optional(),
  original: z.int().min(1).optional(),
  text: z.string(),
});
export type ReleasedText = z.infer<typeof releasedText>;

/** `shown` is what the audience may see; `withheld` says what it may not and why; `codes` are those reasons, each once. */
export const disclosedView = z.object({
  reference,
  version: z.int().min(1),
  receivedAt: instant,
  audience: disclosureAudience,
  purpose: disclosurePurpose,
  shown: shownPart,
  released: z.array(releasedText),
  withheld: z.array(withheld),
  codes: z.array(withheldCode),
});
export type DisclosedView = Omit<z.infer<typeof disclosedView>, 'shown'> & { shown: ShownReferral };
