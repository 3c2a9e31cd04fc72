/** Sharing outside the council: what parents know and agree to, as the council itself found; a manager's authorisation without; and each share, with why it was needed (seed 000, 001 s4-5, 002 s5, 004 s6; P13, P34, R6). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { account, disclosurePurpose, shortAccount } from '../disclosure-codes.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();
const named = z.string().trim().min(1).max(200);
const personIds = z.array(z.string().regex(/^p\d+$/)).max(40);

/** Without knowledge and without consent are two facts (R6). */
export const without = z.enum(['knowledge', 'consent']);

/** The council told the parents or carers, or asked them. What the referrer did before is another stage, and never counts as this (P13). */
export const tellParentsCommand = asked.extend({
  who: personIds.optional(),
  informed: z.enum(['yes', 'no']),
  consent: z.enum(['given', 'refused', 'not-asked']),
  how: z.enum(['telephone', 'in-person', 'writing', 'not-reached']),
  words,
  at,
});

/** A manager authorises talking to other agencies without the parents' knowledge or consent. `ground` is a code of the profile. */
export const authoriseSharingCommand = asked.extend({
  without: z.array(without).min(1).max(2),
  ground: z.string().min(1).max(100),
  reasons: words,
});

/** What another agency is told something for. */
const sharePurpose = disclosurePurpose.extract(['check', 'notify', 'information-request']);
export type SharePurpose = z.infer<typeof sharePurpose>;

/** At section 47 nothing waits for consent; whether to inform them, and why, is recorded (seed 003). */
export const informing = z.object({ inform: z.boolean(), why: words });

/**
 * One share. What was shown and kept back is worked out by the rules of disclosure for that `purpose`; `what` is what was said, and
 * `withheld` what the person kept back besides. `newInformation`: the number of the news that is passed on (P38).
 */
export const recordShareCommand = asked.extend({
  to: z.object({ agency: named, name: named.optional() }),
  about: personIds.optional(),
  purpose: sharePurpose.optional(),
  what: words,
  why: words,
  withheld: words.optional(),
  section47: informing.optional(),
  newInformation: z.int().min(1).optional(),
  /** The id of the notice that this is: an agency is told of the decision (P34). */
  notice: z.string().max(60).optional(),
  at,
});

/** On what the sharing rests: worked out from what is recorded, never claimed by who shares. */
export const basis = z.enum(['parents-informed', 'parents-consented', 'authorised', 'section-47']);
export type Basis = z.infer<typeof basis>;

export const parentsTold = z.object({
  at: instant,
  by: z.string(),
  who: personIds.optional(),
  informed: z.enum(['yes', 'no']),
  consent: z.enum(['given', 'refused', 'not-asked']),
  how: z.string(),
  words: z.string(),
});

export const sharingAuthorised = z.object({
  at: instant,
  by: z.string(),
  role: z.string(),
  without: z.array(without),
  ground: z.string(),
  reasons: z.string(),
});

export const share = z.object({
  number: z.int().min(1),
  at: instant,
  by: z.string(),
  to: z.object({ agency: z.string(), name: z.string().optional() }),
  about: personIds.optional(),
  what: z.string(),
  why: z.string(),
  withheld: z.string().optional(),
  view: shortAccount.optional(),
  basis,
  /** Who authorised it, where a manager did. */
  authority: z.string().optional(),
});

export const sharing = z.object({
  parents: z.array(parentsTold).optional(),
  authorised: z.array(sharingAuthorised).optional(),
  section47: informing.extend({ at: instant, by: z.string() }).optional(),
  shares: z.array(share).optional(),
});
export type Sharing = z.infer<typeof sharing>;

export const sharingFacts = [
  z.object({
    what: z.literal('parents-told'),
    informed: z.string(),
    consent: z.string(),
    how: z.string(),
    at: instant,
    words: z.string(),
  }),
  z.object({
    what: z.literal('sharing-authorised'),
    without: z.array(without),
    ground: z.string(),
    reasons: z.string(),
  }),
  z.object({ what: z.literal('informing-considered'), inform: z.boolean(), why: z.string() }),
  z.object({
    what: z.literal('shared'),
    share: z.int(),
    agency: z.string(),
    name: z.string().optional(),
    about: z.array(z.string()),
    said: z.string().optional(),
    why: z.string(),
    withheld: z.string().optional(),
    view: account.optional(),
    basis,
    authority: z.string().optional(),
    at: instant,
  }),
] as const;
