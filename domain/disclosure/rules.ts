/** The one table of disclosure: which kind of datum each reader sees, sees only when a person has released it, or never sees, and why (seeds 001 s5, 002 s5, 004 s6; P12, P34). */
import type { DatumKind, DisclosureAudience, DisclosurePurpose, WithheldCode } from '../../schemas/disclosure.ts';

/** An audience with a purpose that fits it. */
export type Reader =
  | 'council'
  | 'case-system'
  | 'agency-asked'
  | 'agency-told'
  | 'agency-asking'
  | 'parents'
  | 'child'
  | 'practitioner'
  | 'relative'
  | 'public'
  | 'auditor';

/** Which purposes an audience may be given a view for. A pair that is not here is shown nothing. */
export const READERS: Readonly<Record<DisclosureAudience, Readonly<Partial<Record<DisclosurePurpose, Reader>>>>> = {
  'screening-worker': { screen: 'council', decide: 'council', assess: 'council' },
  manager: { screen: 'council', decide: 'council', assess: 'council' },
  'allocated-team': { assess: 'council' },
  'case-system': { export: 'case-system' },
  'other-agency': { check: 'agency-asked', notify: 'agency-told', 'information-request': 'agency-asking' },
  parents: { letter: 'parents', 'information-request': 'parents' },
  child: { letter: 'child', 'information-request': 'child' },
  'referrer-practitioner': { letter: 'practitioner', 'information-request': 'practitioner' },
  'referrer-relative': { letter: 'relative', 'information-request': 'relative' },
  'referrer-public': { letter: 'public', 'information-request': 'public' },
  auditor: { audit: 'auditor' },
};

const COUNCIL = ['council', 'case-system'] as const;
const AGENCIES = ['agency-asked', 'agency-told', 'agency-asking'] as const;
const FAMILY = ['parents', 'child'] as const;
const REFERRERS = ['practitioner', 'relative', 'public'] as const;
const EVERYBODY = [...COUNCIL, ...AGENCIES, ...FAMILY, ...REFERRERS, 'auditor'] as const;

/**
 * `shown`: always. `unlessProtected`: only where the referrer may be named to them, because they are a professional who asked for
 * nothing else, or agreed. `released`: only as a person released it. Everybody else: kept back, for the reason given.
 */
export type Rule = {
  readonly says: string;
  readonly shown: readonly Reader[];
  readonly unlessProtected?: readonly Reader[];
  readonly released?: readonly Reader[];
  readonly else: WithheldCode;
};

const FAMILY_AND_AGENCIES = [...AGENCIES, ...FAMILY] as const;
const OUTSIDE = [...AGENCIES, ...FAMILY, ...REFERRERS] as const;

export const RULES: Readonly<Record<DatumKind, Rule>> = {
  case: { says: 'The reference, the council, and when it came', shown: EVERYBODY, else: 'not-needed' },
  progress: {
    says: 'How far it has got, and with which team',
    shown: [...COUNCIL, ...AGENCIES, ...FAMILY, 'practitioner', 'auditor'],
    else: 'family-in-confidence',
  },
  outcome: {
    says: 'What was decided, what follows, and by when',
    shown: [...COUNCIL, 'agency-told', ...FAMILY, 'practitioner', 'auditor'],
    released: ['agency-asked', 'agency-asking'],
    else: 'family-in-confidence',
  },
  reasons: {
    says: 'Words that a colleague wrote for the referrer: reasons, actions',
    shown: [...COUNCIL, 'practitioner', 'auditor'],
    released: [...AGENCIES, ...FAMILY, 'relative', 'public'],
    else: 'not-released',
  },
  worker: {
    says: 'Who works with the child',
    shown: [...COUNCIL, ...AGENCIES, ...FAMILY, 'practitioner', 'auditor'],
    else: 'family-in-confidence',
  },
  'colleague-notes': {
    says: 'What colleagues wrote for colleagues: screening, checks, shares, police, disputes',
    shown: [...COUNCIL, 'auditor'],
    else: 'colleagues-only',
  },
  clocks: { says: 'The clocks', shown: [...COUNCIL, 'auditor'], else: 'colleagues-only' },
  events: {
    says: 'The history: who did what, when and why',
    shown: [...COUNCIL, 'auditor'],
    else: 'colleagues-only',
  },
  machine: { says: 'Keys and fingerprints of stored things', shown: COUNCIL, else: 'machine-only' },
  evidence: { says: 'Where each value stands in the original, word for word', shown: COUNCIL, else: 'not-released' },
  findings: {
    says: 'What is missing or unclear, in words that may quote the original',
    shown: COUNCIL,
    else: 'colleagues-only',
  },
  'how-it-came': {
    says: 'The way in (mail, form, telephone), and how many originals there are',
    shown: [...COUNCIL, 'auditor'],
    else: 'colleagues-only',
  },
  sender: {
    says: "The sender as the door knows them: a mail address, a partner's system, a worker",
    shown: COUNCIL,
    else: 'referrer-withheld',
  },
  original: {
    says: 'The originals, and what their sender called them',
    shown: COUNCIL,
    released: OUTSIDE,
    else: 'not-released',
  },
  claim: {
    says: 'What kind of contact its sender said it is',
    shown: [...COUNCIL, 'auditor'],
    else: 'colleagues-only',
  },
  'referrer-standing': {
    says: 'What sort of referrer it is, and whether they asked not to be named',
    shown: [...COUNCIL, 'auditor'],
    else: 'referrer-withheld',
  },
  'referrer-identity': {
    says: "The referrer's name, role, agency and relationship to the child",
    shown: COUNCIL,
    unlessProtected: [...FAMILY_AND_AGENCIES, 'practitioner'],
    else: 'referrer-withheld',
  },
  'referrer-contact': {
    says: "The referrer's telephone, mail and address",
    shown: COUNCIL,
    unlessProtected: AGENCIES,
    else: 'referrer-withheld',
  },
  'told-by': {
    says: 'Who told the referrer, or for whom they speak',
    shown: COUNCIL,
    unlessProtected: [...FAMILY_AND_AGENCIES, 'practitioner'],
    else: 'told-by-withheld',
  },
  story: {
    says: 'The story: every free text that was sent to us',
    shown: COUNCIL,
    released: OUTSIDE,
    else: 'not-released',
  },
  'concern-codes': {
    says: 'The kinds of concern, as codes',
    shown: [...COUNCIL, 'agency-asked', 'auditor'],
    released: ['agency-told', 'agency-asking', ...FAMILY],
    else: 'not-needed',
  },
  'consent-answers': {
    says: 'Whether parents and child know of it and agree, as the referrer said',
    shown: [...COUNCIL, ...AGENCIES, 'auditor'],
    else: 'not-needed',
  },
  'confidential-from-family': {
    says: 'What the referrer said must stay confidential from the family',
    shown: COUNCIL,
    released: AGENCIES,
    else: 'confidential-from-family',
  },
  'agencies-involved': {
    says: 'Agencies and practitioners who work with the family',
    shown: COUNCIL,
    released: OUTSIDE,
    else: 'third-party',
  },
  'person-part': {
    says: "Each person's part in the case: subject, parent, household",
    shown: [...COUNCIL, 'agency-asked', 'auditor'],
    released: ['agency-told', 'agency-asking', ...FAMILY],
    else: 'not-needed',
  },
  'subject-identity': {
    says: "The child's name",
    shown: [...COUNCIL, ...AGENCIES, ...FAMILY, 'practitioner'],
    else: 'family-in-confidence',
  },
  'subject-birth': {
    says: "The child's date of birth and sex",
    shown: [...COUNCIL, ...AGENCIES],
    released: FAMILY,
    else: 'family-in-confidence',
  },
  'subject-contact': {
    says: "The child's own telephone and mail",
    shown: COUNCIL,
    released: FAMILY_AND_AGENCIES,
    else: 'family-in-confidence',
  },
  'subject-address': {
    says: 'Where the child lives',
    shown: [...COUNCIL, 'agency-asked', 'agency-told'],
    released: ['agency-asking', ...FAMILY],
    else: 'family-in-confidence',
  },
  'subject-numbers': {
    says: "The child's NHS number, UPN and other identifiers",
    shown: [...COUNCIL, 'agency-asked'],
    released: ['agency-told', 'agency-asking'],
    else: 'not-needed',
  },
  'subject-health': {
    says: "The child's needs, disability and means of communication",
    shown: COUNCIL,
    released: FAMILY_AND_AGENCIES,
    else: 'family-in-confidence',
  },
  'subject-origin': {
    says: "The child's ethnicity, language, religion, nationality",
    shown: COUNCIL,
    released: FAMILY_AND_AGENCIES,
    else: 'not-needed',
  },
  'subject-places': {
    says: "The child's GP and school",
    shown: [...COUNCIL, 'agency-asked'],
    released: ['agency-told', 'agency-asking', ...FAMILY],
    else: 'not-needed',
  },
  'child-voice': {
    says: "A child's views, in their own words",
    shown: COUNCIL,
    released: FAMILY_AND_AGENCIES,
    else: 'child-in-confidence',
  },
  'sibling-identity': {
    says: "Brothers' and sisters' names and dates of birth",
    shown: [...COUNCIL, 'agency-asked', 'agency-told'],
    released: ['agency-asking', ...FAMILY],
    else: 'third-party',
  },
  'sibling-particulars': {
    says: 'All else about brothers and sisters',
    shown: COUNCIL,
    released: FAMILY_AND_AGENCIES,
    else: 'third-party',
  },
  'parent-identity': {
    says: "Parents' and carers' names and dates of birth",
    shown: [...COUNCIL, 'agency-asked', 'agency-told'],
    released: ['agency-asking', ...FAMILY],
    else: 'family-in-confidence',
  },
  'parent-address': {
    says: 'Where parents and carers live',
    shown: [...COUNCIL, 'agency-asked'],
    released: ['agency-told', 'agency-asking'],
    else: 'third-party',
  },
  'parent-particulars': {
    says: "Parents' and carers' health, needs, origin, numbers and contact",
    shown: COUNCIL,
    released: AGENCIES,
    else: 'third-party',
  },
  'other-adult-identity': {
    says: "Other adults' names and dates of birth (a partner, a grandparent)",
    shown: [...COUNCIL, 'agency-asked'],
    released: ['agency-told', 'agency-asking'],
    else: 'third-party',
  },
  'other-adult-particulars': {
    says: 'All else about other adults: their health, where they live',
    shown: COUNCIL,
    released: AGENCIES,
    else: 'third-party',
  },
  'other-child': {
    says: 'Children of other families',
    shown: COUNCIL,
    released: AGENCIES,
    else: 'third-party',
  },
  'undisclosed-address': {
    says: 'An address that must not be known, with the school, GP and telephone that lead there',
    shown: COUNCIL,
    released: AGENCIES,
    else: 'undisclosed-address',
  },
};

/** Whether there is a purpose for which that kind is shown to them once a person has released it. */
export function mayEverRelease(kind: DatumKind, audience: DisclosureAudience): boolean {
  return Object.values(READERS[audience]).some((reader) => RULES[kind].released?.includes(reader));
}
