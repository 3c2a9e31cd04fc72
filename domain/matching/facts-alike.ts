/** Whether two birth dates, numbers, addresses or telephones may be one person's: the same, or apart by what a hand slips. */
import levenshtein from 'damerau-levenshtein';
import type { Birth, Identity, Place } from './identity.ts';
import type { How } from './weights.ts';

/** One character wrong, left out, put in, or two neighbours changed over. */
function oneSlip(one: string, other: string): boolean {
  return levenshtein(one, other).steps === 1;
}

const DAY = 24 * 60 * 60_000;

/** Born before they were expected by more than this, or after, it was another birth. */
const EARLY_DAYS = 120;
const LATE_DAYS = 28;
const EXPECTED_APART_DAYS = 21;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

const yearOf = (date: string) => Number(date.slice(0, 4));
const monthOf = (date: string) => Number(date.slice(5, 7));

type Part = { readonly year?: number; readonly month?: number };

function partOf(birth: Birth): Part {
  if (birth.kind === 'date') return { year: yearOf(birth.date), month: monthOf(birth.date) };
  if (birth.kind === 'age') return {};
  if (birth.kind === 'expected' && birth.date !== undefined) {
    return { year: yearOf(birth.date), month: monthOf(birth.date) };
  }
  return birth;
}

function partsCompared(one: Part, other: Part): How<'birth'> {
  const bothYears = one.year !== undefined && other.year !== undefined;
  const bothMonths = one.month !== undefined && other.month !== undefined;
  if (bothYears && one.year !== other.year) return 'other';
  if (bothMonths && one.month !== other.month) return 'other';
  if (bothYears && bothMonths) return 'month-fits';
  return bothYears ? 'year-fits' : 'absent';
}

function swapped(one: string, other: string): boolean {
  return (
    one.slice(0, 4) === other.slice(0, 4) && one.slice(5, 7) === other.slice(8) && one.slice(8) === other.slice(5, 7)
  );
}

/** The first of January, typed where only the year was known. */
const isYearOnly = (date: string) => date.endsWith('-01-01');

function datesCompared(one: string, other: string): How<'birth'> {
  if (one === other) return 'same';
  if (swapped(one, other)) return 'swapped';
  if (oneSlip(one.replaceAll('-', ''), other.replaceAll('-', ''))) return 'slip';
  if ((isYearOnly(one) || isYearOnly(other)) && one.slice(0, 4) === other.slice(0, 4)) return 'year-fits';
  return 'other';
}

/** An expected birth and the one that came, or two expectations of it. */
function expectedCompared(one: Birth, other: Birth): How<'birth'> {
  if (one.kind === 'expected' && other.kind === 'expected') {
    if (one.date === undefined || other.date === undefined) return partsCompared(partOf(one), partOf(other));
    return Math.abs(daysBetween(one.date, other.date)) <= EXPECTED_APART_DAYS ? 'expected-alike' : 'other';
  }
  const [expected, born] = one.kind === 'expected' ? [one, other] : [other, one];
  if (expected.kind !== 'expected' || born.kind !== 'date') return partsCompared(partOf(one), partOf(other));
  if (expected.date === undefined) {
    const middle =
      expected.year === undefined ? undefined : `${expected.year}-${String(expected.month ?? 7).padStart(2, '0')}-15`;
    if (middle === undefined) return 'absent';
    const days = daysBetween(born.date, middle);
    return days >= -LATE_DAYS - 16 && days <= EARLY_DAYS + (expected.month === undefined ? 200 : 16)
      ? 'born-when-expected'
      : 'other';
  }
  const days = daysBetween(born.date, expected.date);
  return days >= -LATE_DAYS && days <= EARLY_DAYS ? 'born-when-expected' : 'other';
}

export function birthsCompared(one: Birth | undefined, other: Birth | undefined): How<'birth'> {
  if (!one || !other) return 'absent';
  if (one.kind === 'expected' || other.kind === 'expected') return expectedCompared(one, other);
  if (one.kind === 'date' && other.kind === 'date') return datesCompared(one.date, other.date);
  if (one.kind === 'age' || other.kind === 'age') {
    const [from, to] = yearsOf(one);
    const [theirFrom, theirTo] = yearsOf(other);
    if (from === undefined || theirFrom === undefined) return 'absent';
    return from <= theirTo + 1 && theirFrom <= to + 1 ? 'age-fits' : 'other';
  }
  return partsCompared(partOf(one), partOf(other));
}

function yearsOf(birth: Birth): readonly [number, number] | readonly [undefined, undefined] {
  if (birth.kind === 'age') return [birth.bornFrom, birth.bornTo];
  const { year } = partOf(birth);
  return year === undefined ? [undefined, undefined] : [year, year];
}

export function nhsCompared(one: Identity['nhs'], other: Identity['nhs']): How<'nhs-number'> {
  if (!one || !other) return 'absent';
  if (one.digits === other.digits) return 'same';
  if (oneSlip(one.digits, other.digits)) return 'slip';
  return one.valid && other.valid ? 'other' : 'other-unsure';
}

export function upnsCompared(one: string | undefined, other: string | undefined): How<'upn'> {
  if (one === undefined || other === undefined) return 'absent';
  if (one === other) return 'same';
  return oneSlip(one, other) ? 'slip' : 'other';
}

/** The house's number or name and the first word of its street. */
function door({ words }: Place): string | undefined {
  const at = words.findIndex((word) => /^\d+[a-z]?$/.test(word));
  const street = words[at + 1];
  return at < 0 || street === undefined ? undefined : `${words[at]} ${street}`;
}

function placesCompared(one: Place, other: Place): How<'address'> {
  const sameDoor = door(one) !== undefined && door(one) === door(other);
  if (one.postcode !== undefined && other.postcode !== undefined) {
    if (one.postcode === other.postcode) return sameDoor ? 'same' : 'postcode';
    return sameDoor && oneSlip(one.postcode, other.postcode) ? 'street' : 'other';
  }
  if (sameDoor) return 'street';
  return one.words.length > 2 && other.words.length > 2 ? 'other' : 'absent';
}

const BEST_ADDRESS: readonly How<'address'>[] = ['same', 'postcode', 'street', 'absent', 'other'];

export function addressesCompared(one: readonly Place[], other: readonly Place[]): How<'address'> {
  const found = new Set(one.flatMap((mine) => other.map((theirs) => placesCompared(mine, theirs))));
  return BEST_ADDRESS.find((how) => found.has(how)) ?? 'absent';
}

export function sharesPhone(one: Identity, other: Identity): boolean {
  return one.phones.some((phone) => other.phones.includes(phone));
}
