/** Every field of a referral with its kind, and whose a person's fields are: the whole map, which does not compile while a field of the record has no kind. */
import type { DatumKind } from '../../schemas/disclosure.ts';
import type { Draft } from '../../schemas/draft.ts';
import type { Person } from '../../schemas/person.ts';
import type { Decision, HeldOriginal, Referral } from '../../schemas/referral.ts';
import type { KindsOf, Leaf, PersonField } from './kind-tree.ts';
import { KINDS_OF_CASEWORK } from './kinds-of-casework.ts';
import { KINDS_OF_DRAFT } from './kinds-of-draft.ts';

/** A mail's address, a system's or a worker's name: with an address alone somebody knows who told us. */
const SENDER = { kind: 'sender', id: 'sender', name: 'sender', team: 'sender', address: 'sender' } as const;

const ORIGINAL: KindsOf<HeldOriginal> = {
  number: 'how-it-came',
  arrival: 'machine',
  sha256: 'machine',
  objectKey: 'machine',
  mediaType: 'how-it-came',
  /** As its sender called it: "letter from Mrs Smith.pdf". */
  name: 'original',
  bytes: 'how-it-came',
  receivedAt: 'how-it-came',
  channel: 'how-it-came',
  sender: SENDER,
  automatic: 'how-it-came',
  readingKey: 'machine',
  recognisedKey: 'machine',
};

const DECISION: KindsOf<Decision> = {
  at: 'outcome',
  by: 'colleague-notes',
  role: 'colleague-notes',
  team: 'progress',
  outcome: 'outcome',
  words: 'colleague-notes',
  reasons: 'reasons',
  alternatives: 'reasons',
};

export const KINDS: KindsOf<Referral> = {
  reference: 'case',
  version: 'case',
  revision: 'machine',
  standing: 'progress',
  nature: 'progress',
  channel: 'how-it-came',
  sender: SENDER,
  receivedAt: 'case',
  openedAt: 'case',
  authority: 'case',
  team: 'progress',
  urgency: { level: 'progress', because: 'colleague-notes' },
  originals: ORIGINAL,
  draft: KINDS_OF_DRAFT,
  findings: 'findings',
  absences: 'findings',
  typedEvidence: 'evidence',
  casework: KINDS_OF_CASEWORK,
  linkedTo: 'progress',
  acknowledgement: {
    at: 'progress',
    how: 'progress',
    words: 'colleague-notes',
    actions: 'reasons',
    telephoneAttempts: 'colleague-notes',
  },
  contactDecision: DECISION,
  disposal: DECISION,
  setAside: 'colleague-notes',
  events: 'machine',
};

/** Who somebody is in this case, as far as disclosure asks: whom it is about, their brothers and sisters, their parents, or a third party. */
type PersonClass = 'subject' | 'sibling' | 'parent' | 'other-adult' | 'other-child';

/** A child is a third party unless it is about them or they are of the family; so is an adult who is not a parent or carer. */
export function classOf({ roles, stage }: Pick<Person, 'roles' | 'stage'>): PersonClass {
  const is = (...some: Person['roles']) => some.some((role) => roles.includes(role));
  if (is('subject')) return stage === 'adult' ? 'parent' : 'subject';
  if (is('parent', 'carer')) return 'parent';
  if (stage === 'adult') return 'other-adult';
  if (is('sibling', 'young-carer')) return 'sibling';
  return stage === 'not-known' && !is('other-child') ? 'other-adult' : 'other-child';
}

const SUBJECT: Readonly<Record<PersonField, DatumKind>> = {
  'of-person:identity': 'subject-identity',
  'of-person:birth': 'subject-birth',
  'of-person:contact': 'subject-contact',
  'of-person:address': 'subject-address',
  'of-person:numbers': 'subject-numbers',
  'of-person:health': 'subject-health',
  'of-person:origin': 'subject-origin',
  'of-person:places': 'subject-places',
  'of-person:voice': 'child-voice',
};

/** Who they are and how old, and one kind for all else. A child's own words are in confidence, whoever the child is. */
const lessOf = (identity: DatumKind, rest: DatumKind): Readonly<Record<PersonField, DatumKind>> => ({
  'of-person:identity': identity,
  'of-person:birth': identity,
  'of-person:contact': rest,
  'of-person:address': rest,
  'of-person:numbers': rest,
  'of-person:health': rest,
  'of-person:origin': rest,
  'of-person:places': rest,
  'of-person:voice': 'child-voice',
});

export const KIND_OF_PERSON: Readonly<Record<PersonClass, Readonly<Record<PersonField, DatumKind>>>> = {
  subject: SUBJECT,
  sibling: lessOf('sibling-identity', 'sibling-particulars'),
  parent: { ...lessOf('parent-identity', 'parent-particulars'), 'of-person:address': 'parent-address' },
  'other-adult': lessOf('other-adult-identity', 'other-adult-particulars'),
  'other-child': lessOf('other-child', 'other-child'),
};

/** Fields of a person that lead to where they live. */
const LEADS_THERE: readonly PersonField[] = ['of-person:address', 'of-person:contact', 'of-person:places'];

function isOfPerson(leaf: Leaf): leaf is PersonField {
  return leaf.startsWith('of-person:');
}

/** The kind of a field: of a person it depends on who they are, and on whether where they live must not be known. */
export function kindOf(
  leaf: Leaf,
  person: Person | undefined,
  { familyAddress }: Pick<Draft, 'familyAddress'>,
): DatumKind | undefined {
  const home = familyAddress?.undisclosed === true;
  if (!isOfPerson(leaf)) return home && leaf === 'subject-address' ? 'undisclosed-address' : leaf;
  if (!person) return undefined;
  const hidden = person.address ? person.address.undisclosed === true : home;
  return hidden && LEADS_THERE.includes(leaf) ? 'undisclosed-address' : KIND_OF_PERSON[classOf(person)][leaf];
}
