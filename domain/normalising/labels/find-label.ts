/** Finds what a label means: its own words first, then its section (domain reference 9.5). Returns nothing rather than something doubtful. */
import {
  type AssessmentSlot,
  type ConversationSlot,
  type EventSlot,
  type InvolvementSlot,
  MATTERS,
  type MatterSlot,
  type PersonSlot,
  type ReferrerSlot,
} from '../slots.ts';
import { fold, squeeze } from '../values/blanks.ts';
import { personPattern, referrerPattern } from './label-patterns.ts';
import { labelLike } from './like-label.ts';
import {
  AGENCY_LABELS,
  ASSESSMENT_LABELS,
  CONVERSATION_LABELS,
  EVENT_LABELS,
  SERVICE_LABELS,
} from './list-labels.ts';
import { MATTER_LABELS, MATTER_PATTERNS } from './matter-labels.ts';
import { OTHERS_LABELS, PERSON_LABELS } from './person-labels.ts';
import { REFERRER_LABELS, REFERRER_SECTION_LABELS } from './referrer-labels.ts';
import type { SectionKind } from './sections.ts';

/** Whose detail it is. `loose` child labels stand outside a child's section. */
export type Owner = 'child' | 'mother' | 'father' | 'parent' | 'section';

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

type Lookup<Slot> = ReadonlyMap<string, Slot>;

function turned<Slot extends string>(table: Readonly<Partial<Record<Slot, readonly string[]>>>): Lookup<Slot> {
  const found = new Map<string, Slot>();
  for (const slot in table)
    for (const label of table[slot] ?? []) if (!found.has(squeeze(label))) found.set(squeeze(label), slot);
  return found;
}

const PERSON = turned(PERSON_LABELS);
const OTHERS = turned(OTHERS_LABELS);
const REFERRER_SECTION = turned(REFERRER_SECTION_LABELS);
const REFERRER = turned(REFERRER_LABELS);
const MATTER = turned(MATTER_LABELS);
const AGENCY = turned(AGENCY_LABELS);
const EVENT = turned(EVENT_LABELS);
const ASSESSMENT = turned(ASSESSMENT_LABELS);
const CONVERSATION = turned(CONVERSATION_LABELS);
const SERVICE = new Set(SERVICE_LABELS.map(squeeze));

/** Details that only people in a referral have, never its sender: without a section they are the child's. */
const CHILD_ONLY: ReadonlySet<PersonSlot> = new Set<PersonSlot>([
  'given',
  'family',
  'familyFirstName',
  'aliases',
  'birth',
  'birthOrExpected',
  'expected',
  'age',
  'sex',
  'gender',
  'ethnicity',
  'language',
  'religion',
  'nationality',
  'immigrationStatus',
  'needs',
  'disability',
  'disabilityWords',
  'interpreter',
  'gp',
  'school',
  'nhsNumber',
  'upn',
  'nhsNumberOrUpn',
  'views',
  'previousAddress',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'communication',
  'interpreterWords',
  'ethnicityOther',
  'birthEstimated',
]);
/** Details that only a sender has. */
const REFERRER_ONLY: ReadonlySet<ReferrerSlot> = new Set<ReferrerSlot>([
  'role',
  'agency',
  'nameAndRole',
  'anonymous',
  'ownReference',
  'bestTime',
  'wantsToSpeakTo',
]);

/** One label is looked up in many tables, one after the other. */
let lately: { label: string; spelt: readonly string[] } = { label: '', spelt: [] };

/** The ways to write one label: whole, without what stands in brackets, without instructions and question marks at its end. */
function spellings(label: string): readonly string[] {
  if (lately.label !== label) lately = { label, spelt: spelt(label) };
  return lately.spelt;
}

function spelt(label: string): string[] {
  const plain = label.replace(/^\s*\(?\d{1,2}(?:\.\d{1,2}\s|[a-z]?[.)])\s*/i, '').replace(/[\u2026.]{3,}/g, ' ');
  const bare = plain.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const short = bare
    .replace(/[*:?]+/g, ' ')
    .replace(
      /\b(please (tick|state|specify|give details|circle)|yes\s*\/\s*no(\s*\/\s*n\/?a)?|y\s*\/\s*n|\(?delete as appropriate\)?|tick all that apply)\b.*$/i,
      ' ',
    );
  return [...new Set([plain, bare, short].map(squeeze))].filter((one) => one !== '');
}

const lookup = <Slot>(table: Lookup<Slot>, keys: readonly string[]): Slot | undefined => {
  for (const key of keys) {
    const slot = table.get(key);
    if (slot !== undefined) return slot;
  }
  return undefined;
};

const CHILD_NUMBER = /^\s*(?:child|young person|yp|pupil)\s*(\d{1,2})\s*[:.)–-]?\s*(?=\S)/i;
const OWNED =
  /^\s*(the\s+)?(child|young person|subject|pupil|student|mother|father|mum|dad|parent|carer|guardian|referrer)(?:\(?ren\)?|\/young person|\s*\/\s*carer)?\s*(?:['’]?s['’]?)?\s+/i;
const OF_OWNED =
  /\s+of\s+(?:the\s+)?(child|young person|mother|father|parent|carer|referrer)(?:\s*\/\s*(?:carer|young person|unborn baby))?\s*$/i;
const OWNERS: Readonly<Record<string, Owner | 'referrer'>> = {
  child: 'child',
  'young person': 'child',
  subject: 'child',
  pupil: 'child',
  student: 'child',
  mother: 'mother',
  mum: 'mother',
  father: 'father',
  dad: 'father',
  parent: 'parent',
  carer: 'parent',
  guardian: 'parent',
  referrer: 'referrer',
};

/** "Your job title": a form that speaks to whoever fills it in. Not "your child's name". */
const YOURS =
  /^\s*(?:what is )?(?:your|my) (?!child|son|daughter|baby|famil|school|gp\b|partner|mother|father|parent)/i;

const personSlot = (label: string): PersonSlot | undefined =>
  lookup(PERSON, spellings(label)) ?? personPattern(label);
const referrerSlot = (label: string): ReferrerSlot | undefined =>
  lookup(REFERRER_SECTION, spellings(label)) ?? referrerPattern(label);

/** "Mother's full name", "Name of child", "Child 2 Surname": the label itself says whose. */
function owned(label: string): Plain | undefined {
  const number = CHILD_NUMBER.exec(label);
  if (number) {
    const slot = personSlot(label.slice(number[0].length));
    if (slot) return { of: 'person', owner: 'child', slot, group: Number(number[1]) };
  }
  if (/\b(child|young person|pupil|unborn)/i.test(label) && lookup(PERSON, spellings(label)) === 'fullName') {
    return { of: 'person', owner: 'child', slot: 'fullName' };
  }
  const yours = YOURS.exec(label);
  if (yours) {
    const slot = referrerSlot(label.slice(yours[0].length));
    return slot && { of: 'referrer', slot };
  }
  if (/^\s*(parents|carers|guardians)\b(?!['’])/i.test(label)) return undefined;
  const before = OWNED.exec(label);
  const after = OF_OWNED.exec(label.replace(/[?:]\s*$/, ''));
  const who = OWNERS[(before?.[2] ?? after?.[1] ?? '').toLowerCase()];
  if (!who) return undefined;
  const rest = before ? label.slice(before[0].length) : label.slice(0, after?.index ?? 0);
  if (who === 'referrer') {
    const slot = referrerSlot(rest);
    return slot && { of: 'referrer', slot };
  }
  const slot = personSlot(rest);
  return slot && slot !== 'relationship' ? { of: 'person', owner: who, slot } : undefined;
}

const PEOPLE_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'child',
  'household',
  'mother',
  'father',
  'parents',
  'siblings',
  'significant',
]);

/** The meaning of a label in a section of this kind; undefined when it has no home here. */
export function meaningOf(label: string, section: SectionKind): Meaning | undefined {
  const told = toldMeaning(label, section);
  if (told !== undefined) return told;
  const like = labelLike(label);
  const guessed = like === undefined ? undefined : toldMeaning(like, section);
  return guessed && { ...guessed, guessed: true };
}

function toldMeaning(label: string, section: SectionKind): Plain | undefined {
  const keys = spellings(label);
  if (keys.length === 0) return undefined;
  const other = PEOPLE_SECTIONS.has(section) && section !== 'child' ? lookup(OTHERS, keys) : undefined;
  const person = lookup(PERSON, keys) ?? other ?? personPattern(label);
  if (section === 'referrer') {
    const slot = lookup(REFERRER_SECTION, keys) ?? lookup(REFERRER, keys) ?? referrerPattern(label);
    if (slot) return { of: 'referrer', slot };
  }
  if (section === 'agencies') {
    const slot = lookup(AGENCY, keys);
    if (slot) return { of: 'agency', slot };
  }
  if (section === 'mother' || section === 'father' || section === 'parents' || section === 'siblings') {
    if (person) return { of: 'person', owner: 'section', slot: person };
  }
  const matter = lookup(MATTER, keys);
  if (matter && !(section === 'child' && matter === 'familyAddress')) return { of: 'matter', slot: matter };
  const assessment = lookup(ASSESSMENT, keys);
  if (assessment) return { of: 'assessment', slot: assessment };
  const conversation = lookup(CONVERSATION, keys);
  if (conversation) return { of: 'conversation', slot: conversation };
  const referrer = lookup(REFERRER, keys);
  if (referrer && !(section === 'child' && (referrer === 'role' || referrer === 'agency')))
    return { of: 'referrer', slot: referrer };
  const whose = owned(label);
  if (whose) return whose;
  if (person && PEOPLE_SECTIONS.has(section)) return { of: 'person', owner: 'section', slot: person };
  if (keys.some((key) => SERVICE.has(key))) return { of: 'service' };
  const folded = fold(label.slice(0, 400));
  const pattern = MATTER_PATTERNS.find(([, words]) => words.test(folded));
  if (pattern) return { of: 'matter', slot: pattern[0] };
  if (person && CHILD_ONLY.has(person)) return { of: 'person', owner: 'child', slot: person };
  const sender = lookup(REFERRER_SECTION, keys);
  if (sender && REFERRER_ONLY.has(sender)) return { of: 'referrer', slot: sender };
  return person || sender ? { of: 'nobody', person, referrer: sender } : undefined;
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
/** What running text under a heading is, when the heading itself asks for words. */
export const matterHeading = (heading: string): MatterSlot | undefined => {
  const folded = fold(heading.slice(0, 300));
  const slot = lookup(MATTER, spellings(heading)) ?? MATTER_PATTERNS.find(([, words]) => words.test(folded))?.[0];
  return slot && MATTERS[slot].is === 'words' ? slot : undefined;
};
