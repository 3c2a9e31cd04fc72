/** Puts a code beside words only where the words say exactly that (domain reference 2): everything else keeps its words alone. */
import { DISABILITY, ETHNICITY, REFERRAL_SOURCE, SEX } from '../../../schemas/codes/cin-census.ts';
import type { CodeSet } from '../../../schemas/codes/code-set.ts';
import { CONCERN, EARLY_HELP_FACTOR, GROUND } from '../../../schemas/codes/concerns.ts';
import { squeeze } from '../../labels/blanks.ts';
import {
  CONCERN_WORDS,
  DISABILITY_WORDS,
  ETHNICITY_WORDS,
  LANGUAGE_WORDS,
  SEX_WORDS,
  SOURCE_WORDS,
} from './code-words.ts';

type Wording = Readonly<Record<string, readonly string[]>>;

/** Folded words → code: the code itself, its meaning, and the other spellings of the table. */
function lookup(set: CodeSet<string> | undefined, wording: Wording): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [code, meaning] of Object.entries(set?.codes ?? {})) {
    found.set(squeeze(code), code);
    found.set(squeeze(meaning), code);
  }
  for (const [code, spellings] of Object.entries(wording)) for (const one of spellings) found.set(squeeze(one), code);
  return found;
}

const ETHNICITIES = lookup(ETHNICITY, ETHNICITY_WORDS);
const SEXES = lookup(SEX, SEX_WORDS);
const DISABILITIES = lookup(DISABILITY, DISABILITY_WORDS);
const LANGUAGES = lookup(undefined, LANGUAGE_WORDS);
const CONCERNS = lookup(CONCERN, CONCERN_WORDS);
const GROUNDS = lookup(GROUND, {});
const FACTORS = lookup(EARLY_HELP_FACTOR, {});

/** "A4 Any other White background": the form's own number of its option says nothing more. */
const OWN_NUMBER = /^\s*(?:[A-H]\d{1,2}|\d{1,2}[.)]?)\s*[-–:.]?\s+(?=\p{L}{3})/u;
/** "Child sexual exploitation (CSE)": a short form in a bracket repeats the words. */
const SHORT_FORM = /\s*\([A-Z&/]{2,5}\)\s*$/;

export const ethnicityOf = (words: string): string | undefined =>
  ETHNICITIES.get(squeeze(words)) ?? ETHNICITIES.get(squeeze(words.replace(OWN_NUMBER, '')));
export const sexOf = (words: string): string | undefined => SEXES.get(squeeze(words));
export const disabilityOf = (words: string): string | undefined => DISABILITIES.get(squeeze(words));
export const languageOf = (words: string): string | undefined => LANGUAGES.get(squeeze(words));
export const concernOf = (words: string): string | undefined =>
  CONCERNS.get(squeeze(words)) ?? CONCERNS.get(squeeze(words.replace(SHORT_FORM, '')));
export const groundOf = (words: string): string | undefined => GROUNDS.get(squeeze(words));
export const factorOf = (words: string): string | undefined => FACTORS.get(squeeze(words));

/** The referral source of an agency or role, only when every rule that fits gives the same code. */
export function sourceOf(agency: string, role: string): string | undefined {
  const found = new Set<string>();
  const text = ` ${`${agency} | ${role}`.toLowerCase().replace(/[^\p{L}\p{N}&|]+/gu, ' ')} `;
  for (const { code, words, unless } of SOURCE_WORDS) {
    if (
      words.some((word) => text.includes(` ${word} `)) &&
      !(unless ?? []).some((word) => text.includes(` ${word} `))
    )
      found.add(code);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined && Object.hasOwn(REFERRAL_SOURCE.codes, only) ? only : undefined;
}
