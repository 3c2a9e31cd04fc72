/** What a person lets out: the referrer's agreement to be named, a text cut for one audience, and its release (seeds 002 s5, 004 s6; P12, P34). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { disclosureAudience, disclosurePurpose } from '../disclosure-codes.ts';
import { instant, pointer, sha256 } from '../primitives.ts';

/** Whose name it is: the referrer's, or that of whoever told them, who is asked apart (P12). */
const whose = z.enum(['referrer', 'told-by']);

/** To whom somebody may agree to be named. Inside the council they are known. */
const namedTo = disclosureAudience.extract(['parents', 'child', 'other-agency', 'referrer-practitioner']);

/** They agree to be named, or no longer agree: the last word for each audience counts. */
export const recordReferrerConsentCommand = asked.extend({
  whose,
  agrees: z.boolean(),
  to: z.array(namedTo).min(1).max(4),
  how: z.enum(['telephone', 'in-person', 'writing']),
  words,
  at: z.iso.datetime().optional(),
});

/** A place in the referral, or an original by its number: one of the two. */
const someText = z
  .object({ at: pointer.optional(), original: z.int().min(1).optional() })
  .refine(({ at, original }) => (at === undefined) !== (original === undefined), 'a place or an original');
export type SomeText = z.infer<typeof someText>;

/** From one character to before another, counted as JSON tools count them (UTF-16). */
const span = z.object({ from: z.int().min(0), to: z.int().min(1) });
export type Span = z.infer<typeof span>;

/**
 * A person marks what is cut of a text for an audience; of an original they give `copy`, the copy that may go out, as text.
 * `sees`: the SHA-256 of the text they looked at, as the suggestions gave it.
 */
export const redactCommand = asked.extend({
  text: someText,
  for: disclosureAudience,
  cuts: z.array(span).max(200).optional(),
  copy: z.string().trim().min(1).max(40_000).optional(),
  sees: sha256,
});

/** A named person lets a redacted text out. `despite`: why something that seems to name the referrer may stand in it all the same. */
export const releaseCommand = asked.extend({
  redaction: z.int().min(1),
  to: disclosureAudience,
  purpose: disclosurePurpose,
  reason: words,
  despite: words.optional(),
});

export const withdrawReleaseCommand = asked.extend({ release: z.int().min(1), words });

const referrerConsent = z.object({
  whose,
  agrees: z.boolean(),
  to: z.array(namedTo),
  how: z.string(),
  words: z.string(),
  at: instant,
  by: z.string(),
});
export type ReferrerConsent = z.infer<typeof referrerConsent>;

/** `of`: the SHA-256 of the text it was made from. Once another text stands there, nothing of this is released. */
const redaction = z.object({
  number: z.int().min(1),
  text: someText,
  for: disclosureAudience,
  of: sha256,
  cuts: z.array(span),
  copy: z.string().optional(),
  at: instant,
  by: z.string(),
});
export type Redaction = z.infer<typeof redaction>;

const release = z.object({
  number: z.int().min(1),
  redaction: z.int().min(1),
  to: disclosureAudience,
  purpose: disclosurePurpose,
  reason: z.string(),
  despite: z.string().optional(),
  at: instant,
  by: z.string(),
  role: z.string(),
  withdrawn: z.object({ at: instant, by: z.string(), words: z.string() }).optional(),
});
export type Release = z.infer<typeof release>;

export const disclosing = z.object({
  consents: z.array(referrerConsent).optional(),
  redactions: z.array(redaction).optional(),
  releases: z.array(release).optional(),
});
export type Disclosing = z.infer<typeof disclosing>;

/** The history names the place and the reason; the words that were cut or let out stand in neither. */
export const disclosingFacts = [
  z.object({
    what: z.literal('referrer-asked-to-be-named'),
    whose,
    agrees: z.boolean(),
    to: z.array(namedTo),
    how: z.string(),
    words: z.string(),
    at: instant,
  }),
  z.object({
    what: z.literal('redacted'),
    redaction: z.int(),
    text: someText,
    for: disclosureAudience,
    cuts: z.int(),
    /** How many things that may identify the referrer stand in it still. */
    left: z.int(),
  }),
  z.object({
    what: z.literal('released'),
    release: z.int(),
    redaction: z.int(),
    text: someText,
    to: disclosureAudience,
    purpose: disclosurePurpose,
    reason: z.string(),
    despite: z.string().optional(),
  }),
  z.object({ what: z.literal('release-withdrawn'), release: z.int(), words: z.string() }),
] as const;
