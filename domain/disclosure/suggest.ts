/** Suggestions to a person who redacts: what in a text may say who told us, or where somebody must not be found. Shown, never trusted: they read the whole text (P34). */
import type { Suggested, Suggestion } from '../../schemas/disclosure.ts';
import type { Referral } from '../../schemas/referral.ts';
import { nameWords } from './identifying.ts';

const FAMILY =
  'grand(?:son|daughter|child(?:ren)?|kids?)|sons?|daughters?|child(?:ren)?|kids?|niece|nephew|cousin|sister|brother|mum|mother|dad|father|ex|partner|wife|husband|step-?\\w+|in-law';
const WORK =
  'pupils?|class|students?|patients?|clients?|tenants?|service users?|caseload|surgery|school|nursery|ward|team';
const LIFE =
  'neighbours?|friends?|house|home|flat|garden|window|door|wall|fence|street|road|block|building|landing|estate|shop|church|work';

/** Words that place the teller: whose grandson, whose pupil, which side of the wall; and everybody's "I". */
const TELLING: readonly (readonly [Suggested, RegExp])[] = [
  ['relationship', new RegExp(`\\b(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${FAMILY})\\b`, 'giu')],
  ['work', new RegExp(`\\b(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${WORK})\\b`, 'giu')],
  ['nearness', new RegExp(`\\b(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${LIFE})\\b`, 'giu')],
  [
    'nearness',
    /\b(?:next[- ]?door(?: but one)?|across the (?:road|street|landing|hall|way)|over the (?:road|fence|wall)|through the (?:wall|ceiling|floor)|opposite|upstairs|downstairs|(?:flat|floor) (?:above|below)|neighbour(?:s|ing)?|same (?:street|road|block|building|landing|class|school|church))\b/giu,
  ],
  [
    'told-by',
    /\b(?:told|said to|rang|texted|messaged|wrote to) (?:me|us)\b|\b(?:heard|know) (?:it |this )?from\b/giu,
  ],
  ['number', /(?:\+|\b)\d[\d\s()./-]{5,}\d\b/gu],
  ['mail', /[^\s@,;:<>()]+@[^\s@,;:<>()]+/gu],
  [
    'first-person',
    /\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|Us|[Oo]urs?|[Oo]urselves)\b/gu,
  ],
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The words of a phrase with anything between them that is no letter or digit; undefined where it has none. */
function phrasePattern(phrase: string | undefined): RegExp[] {
  const words = phrase?.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < 3) return [];
  return [new RegExp(`(?<![\\p{L}\\p{N}])${words.map(escaped).join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'giu')];
}

const wordPatterns = (name: string | undefined): RegExp[] =>
  nameWords(name ?? '').flatMap((word) => (word.length > 2 ? phrasePattern(word) : []));

/** What is known of this referrer, each word of it looked for. */
function ofReferrer({ draft }: Referral): readonly (readonly [Suggested, RegExp])[] {
  const { referrer, people, familyAddress } = draft;
  const hidden = [familyAddress, ...people.map(({ address }) => address)].flatMap((one) =>
    one?.undisclosed ? [one] : [],
  );
  const all: readonly (readonly [Suggested, RegExp[]])[] = [
    ['name', wordPatterns(referrer.name?.words)],
    ['told-by', [...phrasePattern(referrer.toldBy?.words), ...wordPatterns(referrer.toldBy?.words)]],
    ['agency', phrasePattern(referrer.agency?.words)],
    ['role', phrasePattern(referrer.role?.words)],
    ['relationship', phrasePattern(referrer.relationship?.words)],
    ['address', [referrer.address?.words, referrer.address?.postcode].flatMap(phrasePattern)],
    ['undisclosed-address', hidden.flatMap(({ words, postcode }) => [words, postcode].flatMap(phrasePattern))],
  ];
  return all.flatMap(([because, patterns]) => patterns.map((pattern) => [because, pattern] as const));
}

/** In order of where they begin; one may lie in another. Total. */
export function suggestions(referral: Referral, text: string): Suggestion[] {
  const found = [...ofReferrer(referral), ...TELLING].flatMap(([because, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ because, from: match.index, to: match.index + match[0].length })),
  );
  const known = new Map(found.map((one) => [`${one.because} ${one.from} ${one.to}`, one]));
  return [...known.values()].sort((a, b) => a.from - b.from || b.to - a.to);
}
