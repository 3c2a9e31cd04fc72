/** Who may see what of a case: for whom a view is made and for what, what kinds of datum there are, and why one is kept back (seeds 001 s5, 002 s5, 004 s6; P12, P13, P34). */
import * as z from 'zod';

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

/** What a view gave: the kinds that were shown, the texts that were released, and each kind that was kept back with its reasons. */
export const account = z.object({
  audience: disclosureAudience,
  purpose: disclosurePurpose,
  shown: z.array(datumKind),
  released: z.array(z.int()),
  withheld: z.array(z.object({ kind: datumKind, because: withheldCode })),
});
export type Account = z.infer<typeof account>;

/** The same in short, as it stands beside the referral: the whole is in the history. */
export const shortAccount = account.omit({ withheld: true }).extend({ codes: z.array(withheldCode) });
export type ShortAccount = z.infer<typeof shortAccount>;
