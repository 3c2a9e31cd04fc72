/** How people write a child's age or birth in running text: "(6)", "is nearly 3", "5 months old", "7 on Friday", "(22.6.2025)", "Year 4". The words are kept as they stand. */

const NUMBER =
  '(?:\\d{1,2}(?:½|\\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const ABOUT =
  '(?:about|around|roughly|approx(?:\\.|imately)?|nearly|almost|just(?: turned)?|only|maybe|perhaps|probably|now|at least|no more than|under|over|turned|i think|we think|he thinks|she thinks|aged?|some)';
const UNIT = '(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const NOT_AN_AGE =
  '(?![ -]*(?:pregnant|gestation|ago|later|times?|weeks? pregnant|o.clock|am\\b|pm\\b|%|miles?|hours?|minutes?|stone|pounds?|of (?:them|us|the)|sessions?|appointments?|lessons?|decayed|brothers?|sisters?|siblings?|children|kids))';
const MANY = `(?:${ABOUT} )*`;

/** An age that names its unit, or its season: "5 months old", "7 on Friday", "two in September". */
const TOLD_AGE = `${MANY}${NUMBER}(?: and a half| to ${NUMBER}| or ${NUMBER})?[ -]?(?:${UNIT}(?:[ -]?old)?(?: of age)?(?: or (?:so|thereabouts|under)| at (?:the )?most)?|y/?o\\b|yo\\b|(?:at the most|at most)\\b|(?:in|on|next|last|this) (?:the )?(?:${MONTH}|${WEEKDAY}|week|month|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}))`;
/** A bare number counts only where the words stop behind it: "(6)", ", 14,", "is 9 and". */
const BARE_AGE = `${MANY}${NUMBER}(?: and a half)?(?: ?-?ish\\b| or (?:so|${NUMBER}))?(?= ?(?:[.,;:)\\]/!\\n]|$|-? ?(?:and|but|who|so|now|i think|years?|she|he|they|is|his|her|\\p{L}+ (?:is|aged?|hes|shes))\\b))`;
/** A number that "age", "aged" or "who is" says to be an age, whatever follows it: "age 5 lives with his mother". No span ("aged 7-9"), no measure. */
export const AGE_SAID = `${MANY}${NUMBER}(?: and a half)?(?![\\p{L}\\d]|[-–/.]\\d| ?(?:to|or|and) \\d| ?(?:feet|foot|ft|inches|cm|kg|lbs?)\\b)${NOT_AN_AGE}`;
/** An age that stands before a name: only with its unit, "6 year old", "15 month old", "seven-year-old". */
export const AGE_UNIT = `${MANY}${NUMBER}(?: and a half)?[ -]?${UNIT}(?:[ -]?old)?`;
export const AGE_OLD = `${MANY}${NUMBER}(?: and a half)?[ -]?(?:${UNIT}[ -]?olds?|y/?o|${UNIT} of age)`;
/** For use in a larger pattern with the flags iu; one capturing group is the caller's. */
export const AGE_WORDS = `(?:${TOLD_AGE}|${BARE_AGE})(?!\\p{L})${NOT_AN_AGE}`;

/** A day as people write it: 03/05/2018, 3.5.18, 21-Mar-2022, 2 May 2014, 07 Jan 2012. */
export const DAY = `\\d{1,2}[-/.]${MONTH}[-/.](?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? (?:19|20)\\d{2}`;

/** "Year 4", "Yr 9", "Y6", "reception": a school year, kept as the words for an age. */
export const SCHOOL_YEAR = '(?:(?:year|yr) ?\\d{1,2}|y(?:1[0-3]|[1-9])\\b|reception)';

const NUMBERS = [
  'nought',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
];

/** The whole years that words of an age come to, or undefined; months, weeks and days are none. A school year is no age. */
export function yearsIn(words: string): number | undefined {
  const text = words.toLowerCase();
  if (/year \d|yr \d|^y\d|reception/.test(text)) return undefined;
  const digits = /\d{1,3}/.exec(text)?.[0];
  const named = NUMBERS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(text));
  const years = digits === undefined ? (named > 0 ? named : undefined) : Number(digits);
  return /month|mth|week|wk|day(?!.*(?:mon|fri|sun|satur|thurs|wednes|tues))/.test(text) && !/\bon\b/.test(text)
    ? 0
    : years;
}
