/** Reads the dates that people write in England, no more precisely than they wrote them (domain reference 9.18). Never makes up a day, month or year. */

import { fold } from '../../labels/blanks.ts';
import type { FindingCode } from '../finding-codes.ts';
import { isUnborn, yearsIn } from './ages.ts';

export type Parts = { year?: number; month?: number; day?: number };
export type ReadDate = Parts & {
  /** `YYYY-MM-DD`, only when day, month and year are all stated and such a day exists. */
  date?: string;
  ageYears?: number;
  expected?: boolean;
  estimated?: boolean;
  /** Words that stand beside a whole date, for whoever writes it to keep. */
  beside?: string;
  findings: FindingCode[];
};

/** For whom the date is: it decides what a two-digit year may mean. `today` = London day of receipt, `YYYY-MM-DD`. */
export type DateContext = { today: string; of: 'child' | 'adult' | 'anyone' | 'expected' | 'event' };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:t[\d:.]+z?)?$/;
const NUMBERS = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const DAY_WORD_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s\\-/.]*${MONTH}[\\s,\\-/.]*'?(\\d{4}|\\d{2})?$`,
);
const WORD_DAY_YEAR = new RegExp(`^${MONTH}[\\s.]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})$`);
const WORD_YEAR = new RegExp(`^${MONTH}[\\s,.\\-/]*(\\d{4})?$`);
const YEAR = /^(19\d{2}|20\d{2})$/;
const EIGHT = /^(\d{2})(\d{2})(\d{4})$/;
const EIGHT_FROM_YEAR = /^(19\d{2}|20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
/** "??/03/2016", "xx/xx/2016", "00/00/2016": signs that stand where a day or a month is not known. */
const UNKNOWN = '(?:\\?{1,2}|x{1,2}|_{1,2}|00|-{1,2}|tbc|n\\/?k)';
const PARTLY = new RegExp(`^${UNKNOWN}\\s*[/.-]\\s*(?:${UNKNOWN}|(\\d{1,2}))\\s*[/.-]\\s*(19\\d{2}|20\\d{2})$`);
/** The time of day behind a date. */
const TIME =
  /(?<=\d)(?:,| at| ?@)?\s+(?:at |@ ?)?(?:\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m|\d{1,2}[:.]\d{2}(?: ?(?:hrs|hours|h))?|\d{4} ?(?:hrs|hours))\.?$/;
/** A whole date with words behind it: "14/03/2016 – confirmed by school". */
const BESIDE = new RegExp(
  `^(\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4})\\s*(?:[-–—,;:]|\\s)\\s*([a-z][^\\d]*)$`,
);
const DOUBTFUL =
  /\b(not|un|tbc|to be|approx|est|think|thinks|may|might|poss|possibly|prob|probably|incorrect|wrong|or|maybe|guess|per|according|self|reported)\b|unsure|unconfirmed|uncertain|[?]/;
const ABOUT =
  /\b(about|approx(?:imately)?|around|circa|roughly|est(?:imated)?|thought to be|believed|possibly|probably|maybe)\b\.?|^c\.?\s(?=\d)|\(est\.?\)|[?~]/g;
const EXPECTED =
  /\b(e\.?d\.?d\.?|due(?: date)?(?: in| on)?|expected(?: date)?(?: of delivery| in| on)?|estimated (?:due|delivery) date|estimated date of delivery)\b\s*:?/g;
const LABELS = /^(d\.?o\.?b\.?|date of birth|born(?: in| on)?|b\.?(?=\s?\d)|un-?born)[\s:,–-]*/;
const A_DATE = /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})/g;

const monthOf = (word: string): number => MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The years that two digits can mean, given whose date it is: a child is at most 25, anybody at most 100, an expected date lies near. */
function yearsOf(short: number, { today, of }: DateContext): number[] {
  const now = Number(today.slice(0, 4));
  const both = [1900 + short, 2000 + short];
  if (of === 'child') return both.filter((year) => year <= now && now - year <= 25);
  if (of === 'expected') return both.filter((year) => Math.abs(year - now) <= 1);
  if (of === 'event') return both.filter((year) => year <= now + 1 && now - year <= 60);
  if (of === 'adult') return both.filter((year) => now - year >= 11 && now - year <= 100);
  return both.filter((year) => year <= now && now - year <= 100);
}

function assemble(day: number, month: number, yearText: string | undefined, context: DateContext): ReadDate {
  const findings: FindingCode[] = [];
  let year: number | undefined;
  if (yearText?.length === 2) {
    const can = yearsOf(Number(yearText), context);
    if (can.length === 1) year = can[0];
    findings.push('date-two-digit-year');
  } else if (yearText !== undefined) year = Number(yearText);
  if (year !== undefined && (year < 1880 || year > Number(context.today.slice(0, 4)) + 100))
    return { findings: ['date-impossible'] };
  if (month > 12 && day <= 12) return { ...(year === undefined ? {} : { year }), findings: ['date-american-order'] };
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2024, month))
    return { findings: ['date-impossible'] };
  if (year === undefined) return { day, month, findings };
  return { year, month, day, date: `${year}-${two(month)}-${two(day)}`, findings };
}

/** "14032016", one digit to a box. */
function fromDigits(text: string, context: DateContext): ReadDate | undefined {
  const ours = EIGHT.exec(text);
  const read = ours && assemble(Number(ours[1]), Number(ours[2]), ours[3], context);
  if (read?.date !== undefined) return read;
  const theirs = EIGHT_FROM_YEAR.exec(text);
  return theirs ? assemble(Number(theirs[3]), Number(theirs[2]), theirs[1], context) : (read ?? undefined);
}

function ordinary(text: string, context: DateContext): ReadDate {
  const digits = fromDigits(text, context);
  if (digits) return digits;
  const numbers = NUMBERS.exec(text);
  if (numbers) return assemble(Number(numbers[1]), Number(numbers[2]), numbers[3], context);
  const iso = ISO.exec(text);
  if (iso) {
    if (iso[3] !== undefined) return assemble(Number(iso[3]), Number(iso[2]), iso[1], context);
    const month = Number(iso[2]);
    return month >= 1 && month <= 12
      ? { year: Number(iso[1]), month, findings: [] }
      : { findings: ['date-impossible'] };
  }
  const worded = DAY_WORD_YEAR.exec(text);
  if (worded) return assemble(Number(worded[1]), monthOf(worded[2] ?? ''), worded[3], context);
  const american = WORD_DAY_YEAR.exec(text);
  if (american) return assemble(Number(american[2]), monthOf(american[1] ?? ''), american[3], context);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) {
    const month = Number(monthYear[1]);
    return month >= 1 && month <= 12
      ? { year: Number(monthYear[2]), month, findings: [] }
      : { findings: ['date-impossible'] };
  }
  const wordYear = WORD_YEAR.exec(text);
  if (wordYear)
    return {
      month: monthOf(wordYear[1] ?? ''),
      ...(wordYear[2] === undefined ? {} : { year: Number(wordYear[2]) }),
      findings: [],
    };
  if (YEAR.test(text)) return { year: Number(text), findings: [] };
  const years = yearsIn(text);
  if (years !== undefined)
    return years <= 120 ? { ageYears: years, findings: [] } : { findings: ['age-implausible'] };
  return { findings: ['date-not-understood'] };
}

const WHOLE_DATE = /^\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}$/;

/** "23/05/201 9": a narrow cell broke the line within the year. Where the space could part two numbers ("20 24") it stays. */
function unbroken(text: string): string {
  const whole = text.replace(/(?<=\d)\s(?=\d)/, '');
  return WHOLE_DATE.test(whole) && !/\d{2}\s\d{2}$/.test(text) ? whole : text;
}

/** Reads one box. What it cannot read comes back as findings only: the words are always kept by the caller. */
export function readDate(text: string, context: DateContext): ReadDate {
  const folded = fold(text.slice(0, 200).replace(/\s*½/g, ' 1/2'));
  const partly = PARTLY.exec(folded);
  if (partly) {
    const month = Number(partly[1] ?? 0);
    const told = month >= 1 && month <= 12 ? { month } : {};
    return {
      ...told,
      year: Number(partly[2]),
      estimated: true,
      findings: folded.includes('00/') ? ['date-impossible'] : [],
    };
  }
  const expected = folded.replace(EXPECTED, ' ');
  const about = expected.replace(ABOUT, ' ');
  const plain = about
    .replace(/^\s+/, '')
    .replace(LABELS, '')
    .replace(/(?<=\d\s?)\((\d{1,2})\)$/, ' aged $1')
    .replace(/[()]/g, ' ')
    .replace(/\b(mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?\b[.,]?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(on|in|of)\s/, '')
    .trim()
    .replace(/^[\s:,-]+|[\s:,-]+$/g, '');
  const bare = unbroken(plain).replace(TIME, '');
  const isExpected = expected !== folded || (context.of !== 'adult' && isUnborn(folded));
  const aged = /^(.+?)\s*[,;-]?\s*\(?(?:aged?\s*(\d{1,2})|(\d{1,2})\s*(?:yrs?|years?)(?: old)?)\)?$/.exec(bare);
  const where = isExpected ? { ...context, of: 'expected' as const } : context;
  const dates = new Set(bare.match(A_DATE) ?? []);
  let read: ReadDate = dates.size > 1 ? { findings: ['several-dates'] } : ordinary(bare, where);
  const years = aged?.[2] ?? aged?.[3];
  if (read.findings[0] === 'date-not-understood' && aged?.[1] && years) {
    const first = ordinary(aged[1], where);
    if (first.date !== undefined) read = { ...first, ageYears: Number(years) };
  }
  const beside = read.findings[0] === 'date-not-understood' ? BESIDE.exec(bare) : null;
  const whole = beside?.[1] === undefined ? undefined : ordinary(beside[1], where);
  const words = beside?.at(-1)?.trim() ?? '';
  if (whole?.date !== undefined && words !== '' && !isExpected)
    return DOUBTFUL.test(words) ? { ...whole, estimated: true } : { ...whole, beside: words };
  return { ...read, ...(isExpected ? { expected: true } : {}), ...(about !== expected ? { estimated: true } : {}) };
}

/** Whole years from a birth date to a day, both `YYYY-MM-DD`; negative before birth. */
export function ageOn(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The calendar day in London at a moment (instant in UTC). */
export const londonDay = (instant: string): string => LONDON_DAY.format(new Date(instant));
