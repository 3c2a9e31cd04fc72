/** The keys under which a person can be found again: each of two or three facts that a second form is likely to repeat. Hashed before anybody stores them (docs/decisions/blind-index.md). */
import type { Birth, Identity, Place } from './identity.ts';
import { isCommonFamily, isCommonGiven, linesOf } from './name-variants.ts';
import { sounds } from './names-alike.ts';

/** More than anybody's facts make; a form that fills page after page with aliases stays bounded. */
const MOST_KEYS = 48;

/** Typed where nobody knew: everybody would be found under it. */
const STOPPED_BIRTHS: ReadonlySet<string> = new Set([
  '1900-01-01',
  '1901-01-01',
  '1970-01-01',
  '2000-01-01',
  '1999-09-09',
]);

const two = (number: number) => String(number).padStart(2, '0');

/** A date under which it is found with day and month changed over too. */
function dateKey(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return Number(day) <= 12 ? [year, ...[month, day].toSorted()].join('-') : date;
}

/** Every way a given name may be said: the lines of the table that it stands in, or else its sound. */
function givenKeys({ names }: Identity): string[] {
  const firsts = names.flatMap(({ given }) => given.slice(0, 2));
  return firsts.flatMap((word) => {
    const lines = linesOf(word).map((line) => `line${line}`);
    return [...lines, ...sounds(word).slice(0, 1)];
  });
}

/** The sound of each part of a family name: of a double-barrelled one, each half. */
function familyKeys({ names }: Identity): string[] {
  return names.flatMap(({ family }) =>
    (family.length > 1 ? [...family.filter((word) => word.length > 2), family.join('')] : family).flatMap((word) =>
      sounds(word).slice(0, 1),
    ),
  );
}

/** In the other order, and where a single name may be either. */
const turned = (one: Identity): Identity => ({
  ...one,
  names: one.names.map(({ given, family, withoutVowels }) => ({ given: family, family: given, withoutVowels })),
});

function doorKeys(places: readonly Place[]): string[] {
  return places.flatMap(({ words, postcode }) => {
    const at = words.findIndex((word) => /^\d+[a-z]?$/.test(word));
    const street = at < 0 ? undefined : words[at + 1];
    return [
      ...(postcode !== undefined ? [postcode] : []),
      ...(street !== undefined ? [`${words[at]}${street}`] : []),
    ];
  });
}

/** The months in which a birth was, or may be: those before an expected one too, and the one after. */
function birthMonths(birth: Birth | undefined, year: number): string[] {
  if (!birth || birth.kind === 'age') return [];
  if (birth.kind === 'date') return Number(birth.date.slice(0, 4)) >= year - 1 ? [birth.date.slice(0, 7)] : [];
  const [inYear, month] =
    birth.kind === 'expected' && birth.date !== undefined
      ? [Number(birth.date.slice(0, 4)), Number(birth.date.slice(5, 7))]
      : [birth.year, birth.month];
  if (inYear === undefined || month === undefined || inYear < year - 1) return [];
  const window = birth.kind === 'expected' ? [-4, -3, -2, -1, 0, 1] : [0];
  return window.map((by) => {
    const months = inYear * 12 + (month - 1) + by;
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  });
}

const pairs = (one: readonly string[], other: readonly string[]) => one.flatMap((a) => other.map((b) => `${a}:${b}`));

/** `year`: the one in which it is asked, for births to come. Plain text: for hashing, never to be stored or logged. */
export function keysOf(one: Identity, year: number): string[] {
  const given = [...new Set(givenKeys(one))];
  const family = [...new Set(familyKeys(one))];
  const either = [...new Set([...given, ...family, ...givenKeys(turned(one)), ...familyKeys(turned(one))])];
  const doors = [...new Set(doorKeys(one.places))];
  const { birth } = one;
  const date = birth?.kind === 'date' && !STOPPED_BIRTHS.has(birth.date) ? birth.date : undefined;
  const born = date === undefined ? [] : [dateKey(date)];
  const months = birthMonths(birth, year);
  const words = one.names.flatMap((form) => [...form.given, ...form.family]);
  const common = words.length > 0 && words.every((word) => isCommonFamily(word) || isCommonGiven(word));
  const mothers = one.companions
    .slice(0, 4)
    .map((each) => each.flatMap((word) => sounds(word).slice(0, 1)).join('.'));
  const keys = [
    ...(one.nhs ? [`nhs:${one.nhs.digits}`] : []),
    ...(one.upn !== undefined ? [`upn:${one.upn}`] : []),
    ...pairs(born, either).map((key) => `born:${key}`),
    ...pairs(doors, either).map((key) => `door:${key}`),
    ...pairs(born, doors).map((key) => `born-door:${key}`),
    ...pairs(months, [...doors, ...mothers]).map((key) => `month:${key}`),
    ...pairs(months, family).map((key) => `month:${key}`),
    // One digit of the date wrong leaves either the year or the day as it was.
    ...(date === undefined
      ? []
      : pairs(pairs(given, family), [date.slice(0, 4), date.slice(5)]).map((key) => `named:${key}`)),
    ...(common ? [] : pairs(given, family).map((key) => `named:${key}`)),
    ...one.phones.slice(0, 4).map((phone) => `phone:${phone}`),
    ...pairs(mothers, given).map((key) => `with:${key}`),
  ];
  return [...new Set(keys)].slice(0, MOST_KEYS);
}
