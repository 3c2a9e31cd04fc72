/** Finds what a label means: its own words first, then its section (domain reference 9.5). Returns nothing rather than something doubtful. */

import { squeeze } from './blanks.ts';
import { asksContrary } from './contrary.ts';
import { CHILD_ONLY, OF_WORK, PARENTS_TROUBLES, PEOPLE_SECTIONS, REFERRER_ONLY } from './detail-owners.ts';
import { matterPattern } from './find-matter.ts';
import { asksForAssessment, asksForViews, keywordMatter } from './label-keywords.ts';
import {
  AGENCY,
  ASSESSMENT,
  CONVERSATION,
  EVENT,
  lookup,
  MATTER,
  OTHERS,
  PERSON,
  REFERRER,
  REFERRER_SECTION,
  SERVICE,
} from './label-lookups.ts';
import { personPattern, referrerPattern } from './label-patterns.ts';
import { latelyIn } from './lately.ts';
import { labelLike } from './like-label.ts';
import type { SectionKind } from './sections.ts';
import { asksForPractitioner } from './services.ts';
import type {
  AssessmentSlot,
  ConversationSlot,
  EventSlot,
  InvolvementSlot,
  MatterSlot,
  PersonSlot,
  ReferrerSlot,
} from './slots.ts';
import { spellings } from './spellings.ts';
import { type Owner, owned } from './whose.ts';

/** `guessed`: no table has this label, and its words together told what it asks. */
export type Meaning = Plain & { guessed?: true };

type Plain =
  | { of: 'person'; owner: Owner; slot: PersonSlot; group?: number }
  | { of: 'referrer'; slot: ReferrerSlot }
  | { of: 'matter'; slot: MatterSlot }
  | { of: 'agency'; slot: InvolvementSlot }
  | { of: 'service' }
  | { of: 'assessment'; slot: AssessmentSlot }
  | { of: 'conversation'; slot: ConversationSlot }
  | { of: 'nobody'; person: PersonSlot | undefined; referrer: ReferrerSlot | undefined };

/** The meaning of a label in a section of this kind; undefined when it has no home here. */
export const meaningOf = latelyIn((label: string, section: SectionKind): Meaning | undefined => {
  const meaning = anyMeaning(label, section);
  return meaning?.of === 'matter' && asksContrary(label, meaning.slot) ? undefined : meaning;
});

/** "Have the parents been informed? If not, why not?": the first question is asked. */
const AND_IF = /\?\s*(?:please )?if (?:not|no|yes|so|they|you)\b[\s\S]*$/i;

function anyMeaning(label: string, section: SectionKind): Meaning | undefined {
  const told = toldMeaning(label, section) ?? toldMeaning(label.replace(AND_IF, '?'), section);
  if (told !== undefined) return told;
  // "How we can contact you: telephone": what stands behind the colon is asked.
  const like = labelLike(label) ?? /^[^:]{4,60}: *(\p{L}[^:]{2,60})$/u.exec(label)?.[1];
  const guessed = (like === undefined ? undefined : toldMeaning(like, section)) ?? carried(label, section);
  // Among agencies a "Children's centre" is one of them, and not where the child goes.
  if (guessed === undefined || (section === 'agencies' && guessed.of === 'person')) return undefined;
  return { ...guessed, guessed: true };
}

/** A question about the case or for the child's views that only its weightiest words tell. */
function carried(label: string, section: SectionKind): Plain | undefined {
  if (asksForViews(label)) return { of: 'person', owner: 'child', slot: 'views' };
  const slot = keywordMatter(label, section);
  return slot && { of: 'matter', slot };
}

function toldMeaning(label: string, section: SectionKind): Plain | undefined {
  const keys = spellings(label);
  if (keys.length === 0) return undefined;
  if (section === 'other') return elsewhere(label, keys);
  const other = PEOPLE_SECTIONS.has(section) && section !== 'child' ? lookup(OTHERS, keys) : undefined;
  const person = orDue(lookup(PERSON, keys) ?? other ?? personPattern(label), label);
  if (section === 'referrer') {
    const slot = lookup(REFERRER_SECTION, keys) ?? lookup(REFERRER, keys) ?? referrerPattern(label);
    if (slot) return { of: 'referrer', slot };
  }
  if (section === 'agencies') {
    const slot = lookup(AGENCY, keys);
    if (slot) return { of: 'agency', slot };
  }
  if (section === 'mother' || section === 'father' || section === 'parents' || section === 'siblings') {
    // "EDD" in the mother's part is when the child is due; "Child's address" in it is the child's.
    if (person === 'expected') return { of: 'person', owner: 'child', slot: person };
    const childs = section === 'siblings' ? undefined : owned(label);
    if (childs?.of === 'person' && childs.owner === 'child') return childs;
    if (person) return { of: 'person', owner: 'section', slot: person };
  }
  const matter = lookup(MATTER, keys);
  if (matter && !(section === 'child' && (matter === 'familyAddress' || PARENTS_TROUBLES.has(matter))))
    return { of: 'matter', slot: matter };
  const assessment = lookup(ASSESSMENT, keys) ?? (asksForAssessment(label) ? 'exists' : undefined);
  if (assessment) return { of: 'assessment', slot: assessment };
  const conversation = lookup(CONVERSATION, keys);
  if (conversation) return { of: 'conversation', slot: conversation };
  const referrer = lookup(REFERRER, keys);
  if (referrer && !(section === 'child' && (referrer === 'role' || referrer === 'agency')))
    return { of: 'referrer', slot: referrer };
  const whose = owned(label);
  if (whose) return whose;
  if (person && PEOPLE_SECTIONS.has(section))
    return { of: 'person', owner: namesTheChild(label, person) ? 'child' : 'section', slot: person };
  if (keys.some((key) => SERVICE.has(key)) || asksForPractitioner(label)) return { of: 'service' };
  const asked = matterPattern(label);
  if (asked) return { of: 'matter', slot: asked };
  // Nobody gives a home address of their own in a referral but the family.
  const home =
    person === 'address' &&
    /\bhome\b|^\W*where (do|does|is|are)\b.*\b(child|children|family|young person)\b/i.test(label);
  // "What is their date of birth?" asks of whoever the questions above it are about.
  const theirs = /\b(their|(this|the) person)\b/i.test(label);
  if (person && !theirs && (home || CHILD_ONLY.has(person))) return { of: 'person', owner: 'child', slot: person };
  const sender =
    PEOPLE_SECTIONS.has(section) && OF_WORK.test(label)
      ? undefined
      : (lookup(REFERRER_SECTION, keys) ?? referrersOwn(label));
  // The hospital where a baby is booked, the child's ward: a place is the referrer's only among the referrer's lines.
  const booked = sender === 'agency' && PLACE.test(label);
  if (sender && REFERRER_ONLY.has(sender) && !booked) return { of: 'referrer', slot: sender };
  const reached = person === undefined ? undefined : ALIKE[person];
  return person || sender ? { of: 'nobody', person, referrer: sender ?? reached } : undefined;
}

/** How a referrer is reached is asked in the same words as how anybody is. */
const ALIKE: Readonly<Partial<Record<PersonSlot, ReferrerSlot>>> = {
  phone: 'phone',
  phoneHome: 'phone',
  phoneMobile: 'phoneMobile',
  email: 'email',
  address: 'address',
  postcode: 'postcode',
};

/** "Date of birth (EDD)": what a bracket adds is asked too. */
const orDue = (slot: PersonSlot | undefined, label: string): PersonSlot | undefined =>
  slot === 'birth' && /[([].*\b(edd|expected|estimated|due|unborn)\b/i.test(label) ? 'birthOrExpected' : slot;

/** "Which school does the child attend?" among the questions about the household. */
const namesTheChild = (label: string, slot: PersonSlot): boolean =>
  CHILD_ONLY.has(slot) &&
  /\b(does|is|has|where|which|what|who)\b.*\b(child|young person|pupil|baby)\b(?! (lives?|living|in the)\b)/i.test(
    label,
  ) &&
  !/\b(this|each|any|other|every) (child|person)\b/i.test(label);

/** In a part about somebody else, only what says itself that it is the child's school or number, and questions about the case. */
function elsewhere(label: string, keys: readonly string[]): Plain | undefined {
  const matter = lookup(MATTER, keys) ?? matterPattern(label);
  if (matter !== undefined) return { of: 'matter', slot: matter };
  const whose = owned(label);
  return whose?.of === 'person' && whose.owner === 'child' ? whose : undefined;
}

/** A school, a surgery or a ward is the child's as often as the referrer's. */
const PLACE = /\b(school|nursery|college|setting|hospital|surgery|practice|clinic|ward|unit|place)\b/i;

/** What only a referrer is asked, in whatever words. */
function referrersOwn(label: string): ReferrerSlot | undefined {
  if (PLACE.test(label)) return undefined;
  const slot = referrerPattern(label);
  return slot && REFERRER_ONLY.has(slot) ? slot : undefined;
}

export const personHeader = (header: string, section: SectionKind = 'unknown'): PersonSlot | undefined => {
  const told = toldHeader(header, section);
  const like = told === undefined ? labelLike(header) : undefined;
  return like === undefined ? told : toldHeader(like, section);
};

const toldHeader = (header: string, section: SectionKind): PersonSlot | undefined => {
  const plain =
    lookup(PERSON, spellings(header)) ??
    (section === 'child' ? undefined : lookup(OTHERS, spellings(header))) ??
    personPattern(header);
  const whose = owned(header);
  if (plain !== undefined || whose?.of !== 'person') return plain;
  const theirs = whose.owner === 'child' || (whose.owner === 'parent' && section === 'parents');
  return theirs ? whose.slot : undefined;
};
/** Whether a table has this label whole, as a person's or the referrer's detail. */
export const isListed = (label: string): boolean =>
  [PERSON, REFERRER_SECTION, REFERRER].some((table) => lookup<string>(table, spellings(label)) !== undefined);
/** Labels that are nobody's name: "Faith" and "Born" may be. */
const PLAINLY: ReadonlySet<PersonSlot | undefined> = new Set<PersonSlot>([
  'fullName',
  'given',
  'family',
  'birthOrExpected',
  'relationship',
  'parentalResponsibility',
  'gender',
]);
/** Whether these words, whole, are what forms print beside a person's name, birth or relationship. */
export const isPersonLabel = (text: string): boolean =>
  text.length < 60 &&
  (/^(date of birth|d\.?o\.?b\.?)$/i.test(text.trim()) || PLAINLY.has(lookup(PERSON, [squeeze(text)])));
export const agencyHeader = (header: string): InvolvementSlot | undefined => lookup(AGENCY, spellings(header));
export const eventHeader = (header: string): EventSlot | undefined => lookup(EVENT, spellings(header));
