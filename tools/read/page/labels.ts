/** The words in which a report speaks of the draft: labels of its properties, meanings of its codes, reasons of its gaps. */

import { DISABILITY, ETHNICITY, REFERRAL_SOURCE, SEX, UPN_UNKNOWN } from '../../../schemas/codes/cin-census.ts';
import { CONCERN, EARLY_HELP_FACTOR, GROUND } from '../../../schemas/codes/concerns.ts';
import type { Absence } from '../../../schemas/draft.ts';

/** The parts of a draft, in the order in which a screener asks for them: people first. */
export const PARTS: Readonly<Record<string, string>> = {
  people: 'People',
  relationships: 'Relationships',
  caring: 'Who cares for whom',
  familyAddress: 'Family address',
  concern: 'Concern',
  fourQuestions: 'The four questions always asked',
  assessmentOfNeed: 'Needs and strengths',
  earlyHelpFactors: 'Early help factors',
  referrer: 'Referrer',
  consent: 'What the family knows and agreed',
  askedFor: 'What is asked for',
  involvements: 'Others involved',
  assessments: 'Assessments and plans',
  conversations: 'Conversations before this',
  category: 'What the sender says this is',
  categoryWords: 'What the sender says this is, in words',
  quotes: 'References quoted',
};

/** Names that do not read well when only taken apart at their capitals. */
const NAMES: Readonly<Record<string, string>> = {
  gp: 'GP',
  nhsNumber: 'NHS number',
  upn: 'Unique pupil number',
  email: 'Mail address',
  phones: 'Telephone',
  e164: 'international form',
  bcp47: 'language code',
  uprn: 'property number',
  words: 'words',
  birthEstimate: 'Birth date or age, estimated',
  relationshipWords: 'Relationship, as written',
  views: "The child's own views",
  details: 'What the concern is',
  kinds: 'Kind of concern',
  harm: 'Significant harm',
  immediateProtection: 'Immediate protection needed',
  parentsInformed: 'Parents know of this',
  parentsAgreed: 'Parents agree',
  childInformed: 'Child knows of this',
  sharingAgreed: 'Sharing agreed',
  household: 'Lives in the household',
  date: 'date',
  toldBy: 'Told by',
};

export function labelOf(key: string): string {
  const spaced = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return NAMES[key] ?? `${spaced.slice(0, 1).toUpperCase()}${spaced.slice(1)}`;
}

/** Meanings of codes, by the property that holds them. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sex.code': SEX.codes,
  'ethnicity.code': ETHNICITY.codes,
  'disability.codes': DISABILITY.codes,
  'upn.unknown': UPN_UNKNOWN.codes,
  'agency.source': REFERRAL_SOURCE.codes,
  'kinds.code': CONCERN.codes,
  'grounds.code': GROUND.codes,
  'earlyHelpFactors.code': EARLY_HELP_FACTOR.codes,
};

/** Properties whose values are words of ours, joined by hyphens. */
const CHOSEN = new Set(['category', 'kind', 'disclosure', 'household', 'stage', 'roles', 'with']);

/** A value as people would say it. `keys`: the properties that lead to it, list numbers left out. */
export function valueInWords(value: string | number | boolean, keys: readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  const meaning = CODES[keys.slice(-2).join('.')]?.[text];
  if (meaning !== undefined) return `${text} (${meaning})`;
  return CHOSEN.has(keys.at(-1) ?? '') || text === 'not-known' ? text.replaceAll('-', ' ') : text;
}

export const ABSENT: Readonly<Record<Absence, string>> = {
  'not-asked': 'nothing there asks for it',
  'not-given': 'asked and not answered',
  'not-known': 'said to be not known',
  refused: 'refused',
  unreadable: 'cannot be read',
  'not-applicable': 'said not to apply',
};
