/** Reads addresses as written: finds the postcode, and sees when an address must not be given to others (domain reference 3, 6). */
import { postcodeIsWellFormed } from '../../../schemas/primitives.ts';
import { fold } from '../../labels/blanks.ts';

const CANDIDATE = /\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\b/gi;
/** Whoever writes so fears somebody: any of the ways of saying it hides the address; a person can show it again. */
const UNDISCLOSED = new RegExp(
  [
    "\\b(do not|don't|never|not to be|not be|not for|cannot be|non|un)[ -]?(disclos|shar|giv|pass|releas|reveal|tell|told)",
    "\\b(must|should|may)( not|n't) (be )?(know|find|learn|discover|aware|given|told|see)",
    "\\b(father|dad|mother|mum|parents?|partner|husband|wife|he|she|they|family) (do(es)? not|do(es)?n't) know",
    '\\b(keep|kept|hide|hidden|withheld|secret|protected) (this )?(address|from|for safety)\\b',
    "\\b(do(es)? not|do(es)?n't|did not|didn't) want\\b.{0,40}\\b(given|shared|known|told|to know|disclosed|passed|released)\\b",
    '\\baddress (is )?(to be )?(kept |held )?(private|protected|withheld|sensitive)\\b',
    '\\b(confidential|refuge|safe ?house|safe address|secret|sensitive address|place of safety)\\b',
  ].join('|'),
);
/** NHS pseudo-postcodes stand for a state, not a place. */
const PSEUDO = new Set(['ZZ993VZ', 'ZZ993WZ', 'ZZ993CZ']);

/** `SG19ZZ` → `SG1 9ZZ`; undefined when it is not shaped like one. No letter is ever swapped for a digit. */
export function postcodeOf(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/\s+/g, '');
  if (PSEUDO.has(bare)) return `${bare.slice(0, 4)} ${bare.slice(4)}`;
  const spaced = bare.startsWith('BFPO') ? bare.replace(/^BFPO/, 'BFPO ') : `${bare.slice(0, -3)} ${bare.slice(-3)}`;
  return bare.length >= 5 && bare.length <= 12 && postcodeIsWellFormed(spaced) ? spaced : undefined;
}

export const isPseudoPostcode = (postcode: string): boolean => PSEUDO.has(postcode.replace(' ', ''));

/** The postcode inside an address, when exactly one stands there. */
export function postcodeIn(address: string): string | undefined {
  const found = new Set(
    (address.slice(0, 2_000).match(CANDIDATE) ?? []).map(postcodeOf).filter((one) => one !== undefined),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** "SG1 9Z", "SG1 9": the last letters of a postcode are missing. */
const CUT_SHORT = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]?\.?$/;

/** Words at the end of an address that stand where its postcode would, and are none. */
export function failedPostcodeIn(address: string): string | undefined {
  const text = address.slice(0, 2_000).trim();
  const [last] = /[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\s*\.?$/i.exec(text) ?? CUT_SHORT.exec(text) ?? [];
  return last !== undefined && postcodeOf(last.replace('.', '')) === undefined ? last : undefined;
}

/** A house with its street: "12 Elm Road", "Flat 3, 4b Mill Lane". */
const A_HOUSE =
  /\b\d{1,4}[a-z]? \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,3} (?:road|rd|street|st|lane|avenue|ave|close|drive|way|court|crescent|place|terrace|grove|gardens|walk|hill|row|square|rise|view|park)\b/giu;
const A_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;

/** Whether one box names two homes: whose is which, and which is the present one, a person must say. */
export function holdsSeveral(address: string): boolean {
  const text = address.slice(0, 2_000);
  const postcodes = new Set((text.match(A_POSTCODE) ?? []).map((one) => one.toUpperCase().replace(/\s/g, '')));
  if (postcodes.size > 1) return true;
  const houses = new Set((text.match(A_HOUSE) ?? []).map((one) => one.toLowerCase()));
  return houses.size > 1;
}

export const isUndisclosed = (address: string): boolean => UNDISCLOSED.test(fold(address.slice(0, 2_000)));
