/** Tells a value from a box that only looks filled: placeholders, "N/K", "refused", "as above" (domain reference 1.4). */
import type { Absence } from '../../schemas/draft.ts';
import { lately } from './lately.ts';

/** Most labels and answers: letters that need no folding. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case, letters and digits of any script only. */
export const squeeze = lately((text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
});

/** Lower case, one space between words, straight apostrophes, no full stop at the end. */
export const fold = lately((text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.;:,]+$/, '')
    .trim(),
);

/** What forms print in boxes that nobody filled. Compared after folding to letters and digits. */
const PLACEHOLDERS = new Set(
  [
    'Choose an item',
    'Click here to enter text',
    'Click here to enter a date',
    'Click or tap here to enter text',
    'Click or tap to enter a date',
    'Select Gender',
    'Please select',
    'Select',
    'delete as appropriate',
    'please delete as appropriate',
    'dd mm yyyy',
    'dd mm yy',
    'Yes No',
    'Y N',
    'Y N Not Known',
    'Yes No Not Known',
    'Yes No Unknown',
    'Yes No NA',
    'Yes No delete as appropriate',
    'If other please specify',
    'If Other Please State Here',
    'If yes please state',
    'If yes please specify',
    'please specify',
    'please tick',
    'Enter text',
    'Type here',
    'Click here',
    'Tap here to enter text',
    'Click or tap here',
    'Enter a date',
    'Enter date',
    'Insert text here',
    'Insert text',
    'Choose',
    'Choose one',
    'Select one',
    'Select an option',
    'Please choose',
    'Please state',
    'Day Month Year',
    'YYYY MM DD',
    'Male Female',
    'M F',
    'Male Female Unborn',
    'Male Female Unknown',
  ].map(squeeze),
);

/** Whole answers that are a reason and not a value. */
const REASONS: Readonly<Record<string, Absence>> = {
  nk: 'not-known',
  notknown: 'not-known',
  unknown: 'not-known',
  dontknow: 'not-known',
  dk: 'not-known',
  dnk: 'not-known',
  unk: 'not-known',
  nkn: 'not-known',
  notsureofthis: 'not-known',
  unabletoobtain: 'not-known',
  couldnotobtain: 'not-known',
  notobtained: 'not-known',
  notyetobtained: 'not-known',
  noinformation: 'not-known',
  nodetails: 'not-known',
  notavailable: 'not-known',
  notheld: 'not-known',
  notrecorded: 'not-known',
  donotknow: 'not-known',
  notsure: 'not-known',
  unsure: 'not-known',
  tbc: 'not-known',
  tobeconfirmed: 'not-known',
  nokn: 'not-known',
  noinformationavailable: 'not-known',
  unknownatpresent: 'not-known',
  notknownatthistime: 'not-known',
  notyetknown: 'not-known',
  notcurrentlyknown: 'not-known',
  refused: 'refused',
  declined: 'refused',
  declinedtosay: 'refused',
  prefernottosay: 'refused',
  didnotwishtosay: 'refused',
  wouldnotsay: 'refused',
  donotwishtosay: 'refused',
  declinedtoanswer: 'refused',
  refusedtoanswer: 'refused',
  refusedtogive: 'refused',
  withheld: 'refused',
  refusedtosay: 'refused',
  notdisclosed: 'refused',
  undisclosed: 'refused',
  nondisclosed: 'refused',
  wouldnotdisclose: 'refused',
  declinestosay: 'refused',
  choosesnottosay: 'refused',
  na: 'not-applicable',
  notapplicable: 'not-applicable',
  notgiven: 'not-given',
  notprovided: 'not-given',
  notstated: 'not-given',
  leftblank: 'not-given',
  blank: 'not-given',
  notcompleted: 'not-given',
  notasked: 'not-given',
  illegible: 'unreadable',
  unreadable: 'unreadable',
  cannotread: 'unreadable',
};

/** A whole answer that says in any verb that it is not to hand: "not supplied at this stage", "awaiting confirmation", "to follow". */
const NOT_THERE: readonly (readonly [RegExp, Absence])[] = [
  [
    /^(this )?(info(rmation)?|details?|data)? ?(is |was |has |have )?not (yet |currently |been |at present )*(supplied|entered|specified|filled( in)?|indicated|said|mentioned|shared|given|provided|stated|answered)( (yet|to date|at (this|the|present) ?(time|stage|moment)?|at present|currently|by \w+( \w+)?))?$/,
    'not-given',
  ],
  [
    /^(this )?(info(rmation)?|details?|data)? ?(is |was |has |have )?not (yet |currently |been |at present )*(recorded|on (file|record|system)|established|confirmed|collected|noted|documented|captured|checked|available|obtained|known|held|ascertained|identified|clear)( (yet|to (date|us|me|referrer)|at (this|the|present) ?(time|stage|moment)?|at present|currently|on (file|record|system|sims|cpoms)))?$/,
    'not-known',
  ],
  [
    /^(awaiting|awaited|pending)( (confirmation|details?|information|info|reply|response|results?))?$|^(details |information )?to follow$|^tba$/,
    'not-known',
  ],
  [
    /^(no|nothing|none) (further |other )?(data|record(s|ed)?|info(rmation)?|details?|known|stated|recorded)( (held|known|given|available|recorded|provided|supplied))?$/,
    'not-known',
  ],
  [
    /^unspecified$|^(unable|could not|cannot|can't) (to )?(say|ascertain|establish|confirm|find out|obtain)$/,
    'not-known',
  ],
];

/** Answers that mean "there is none": a value for a religion, a gap for a telephone number. */
const NONE = new Set(['none', 'nil', 'nonegiven', 'noneknown', 'no', 'nonenone']);

/** "As above" and its kin, and whose value is meant. */
const SAME: readonly (readonly [RegExp, SameAs])[] = [
  [/^(same |as )?(same )?as (above|before|previous)$/, 'above'],
  [/^(same|ditto|as above|see above|above|")$/, 'above'],
  [/^(the )?same (address )?as (the )?(child|subject|young person)('?s)?( address)?$/, 'child'],
  [/^as (per )?(the )?(child|subject|young person)('?s)?( address| above)?$/, 'child'],
  [/^(the )?same (address )?as (her |his |their |the )?(mum|mother|mam|mummy)('?s)?( address)?$/, 'mother'],
  [/^as (her |his |their )?(mum|mother|mam)('?s)?$/, 'mother'],
  [/^(the )?same (address )?as (her |his |their |the )?(dad|father|daddy)('?s)?( address)?$/, 'father'],
  [/^as (her |his |their )?(dad|father)('?s)?$/, 'father'],
  [/^((the )?same (address )?as|as( per)?) (child|subject|young person|person) ?(1|a|one)$/, 'child'],
  [/^(the )?same (address|home|house|school|gp|surgery|number|details)?\s*(as\b.*)?$/, 'another'],
  [/^(as|see) (above|per|for|child|mum|mother|dad|father|sibling|brother|sister)\b/, 'another'],
];
/** How each of those begins. */
const SAME_BEGINS = /^(?:the same|same|as |ditto|see above|above|")/;
/** `another` = somebody of whom the words do not say enough: a person must find them. */
export type SameAs = 'above' | 'child' | 'mother' | 'father' | 'another';

export type Stated =
  | { is: 'value'; text: string }
  | { is: 'none'; text: string }
  | { is: 'gap'; reason: Absence }
  | { is: 'same'; as: SameAs; text: string };

/** More letters than any reason, placeholder or "as above" has: words of its own. */
const LONG = /^(?:[^A-Za-z0-9]*[A-Za-z0-9]){60}/;

/** What stands in a box: a value, "none", a gap with its reason, or a pointer to another value. */
export function statedIn(text: string): Stated {
  const trimmed = text.replace(/[\u00a0\u200b-\u200f\u202a-\u202e\ufeff]/g, ' ').trim();
  if (trimmed.length >= 60 && LONG.test(trimmed)) return { is: 'value', text: trimmed };
  const squeezed = squeeze(trimmed);
  if (/^\?[?\s]*\?$/.test(trimmed) && trimmed.length > 3) return { is: 'gap', reason: 'unreadable' };
  if (squeezed === '')
    return trimmed === '"' || trimmed === '”'
      ? { is: 'same', as: 'above', text }
      : { is: 'gap', reason: /^\?+$/.test(trimmed) ? 'not-known' : 'not-given' };
  if (PLACEHOLDERS.has(squeezed)) return { is: 'gap', reason: 'not-given' };
  const reason = Object.hasOwn(REASONS, squeezed) ? REASONS[squeezed] : undefined;
  if (reason) return { is: 'gap', reason };
  if (NONE.has(squeezed)) return { is: 'none', text: trimmed };
  const folded = fold(trimmed);
  const not = folded.length < 60 ? NOT_THERE.find(([pattern]) => pattern.test(folded)) : undefined;
  if (not) return { is: 'gap', reason: not[1] };
  if (folded.length < 60 && SAME_BEGINS.test(folded))
    for (const [pattern, as] of SAME) if (pattern.test(folded)) return { is: 'same', as, text: trimmed };
  return { is: 'value', text: trimmed };
}
