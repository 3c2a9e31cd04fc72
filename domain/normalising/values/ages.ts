/** Reads ages as people write them ("aged about 6½", "6y 4m", "18 months", "9/12"), and what says of a child that it is not yet born. Whole years only: no more is ever made of them. */

const AGED = '(?:aged?\\s*:?\\s*)?';
const YEARS = '\\s*(?:yrs?|years?|y\\/o|yo|y)\\b\\.?';
const OLD = '(?:[\\s-]*olds?)?(?:\\s+of age)?';
const AGE = new RegExp(`^${AGED}(\\d{1,3})(?:${YEARS})?${OLD}$`);
/** "6 1/2", "6.5 years": half a year more is left out. */
const AND_A_BIT = new RegExp(`^${AGED}(\\d{1,2})(?: ?1\\/[24]| ?3\\/4|\\.\\d| and a half)(?:${YEARS})?${OLD}$`);
const YEARS_AND_MONTHS = new RegExp(
  `^${AGED}(\\d{1,2})${YEARS}?[\\s,]*(?:and |& ?)?\\d{1,2}\\s*(?:m|mths?|months?|mos?)\\b\\.?${OLD}$`,
);
const YOUNGER = new RegExp(`^${AGED}(\\d{1,2})\\s*(months?|mths?|weeks?|wks?|days?)\\b\\.?${OLD}$`);
/** How hospitals write months and weeks: "9/12", "3/52". In a box for a date the first may be a day and a month. */
const TWELFTHS = /^(\d{1,2})\/(12|52)$/;

/** Whole years of an age in folded words; undefined where they are none. Over 120 is for the caller to doubt. */
export function yearsIn(folded: string): number | undefined {
  const age = AGE.exec(folded) ?? AND_A_BIT.exec(folded) ?? YEARS_AND_MONTHS.exec(folded);
  if (age) return Number(age[1]);
  const younger = YOUNGER.exec(folded);
  if (!younger) return undefined;
  return /^m/.test(younger[2] ?? '') ? Math.floor(Number(younger[1]) / 12) : 0;
}

/** The same of a box that asks for an age and nothing else. */
export function yearsOfAge(folded: string): number | undefined {
  const twelfths = TWELFTHS.exec(folded);
  if (twelfths) return twelfths[2] === '12' ? Math.floor(Number(twelfths[1]) / 12) : 0;
  return yearsIn(folded);
}

/** "24/40", "24 weeks pregnant", "34 wks gestation", "28+3": how long a pregnancy has lasted. */
const PREGNANT =
  /\b\d{1,2}(\+\d)?\s*\/\s*40\b|\b\d{1,2}(\+\d)?\s*(weeks?|wks?|\/40)\s*(pregnant|preg\b|gestation|gest\b)/;
const UNBORN = /^(the |still )?(un-?born|ubb|not (yet )?born|foetus|fetus)\b/;

/** Whether a box for a date of birth says that there is none yet. */
export const isUnborn = (folded: string): boolean => PREGNANT.test(folded) || UNBORN.test(folded);
