/** What tells one person from another, as it can be compared: taken from a person of a referral, or from a row of the case system's list. */
import type { Person } from '../../schemas/person.ts';
import type { KnownChild } from '../../schemas/screening-sheet.ts';
import { babyNumber, foldedWords, isBabyWord, isNamedByMother, isWithoutVowels, nameWords } from './fold.ts';

/** One way in which somebody is named. A single name stands under `given`: nobody knows which it is. */
export type NameForm = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly withoutVowels: boolean;
};

/** A whole date, or as much of one as is known. `expected`: the birth was still to come. `ageIn`: years old in that year. */
export type Birth =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'part'; readonly year?: number; readonly month?: number }
  | { readonly kind: 'age'; readonly bornFrom: number; readonly bornTo: number }
  | { readonly kind: 'expected'; readonly date?: string; readonly year?: number; readonly month?: number };

export type Place = { readonly words: readonly string[]; readonly postcode?: string };

export type Identity = {
  readonly names: readonly NameForm[];
  /** Where no given name is known yet: "Baby Smith", "Unborn Okoro". */
  readonly baby: boolean;
  readonly babyNumber?: number;
  readonly birth?: Birth;
  readonly nhs?: { readonly digits: string; readonly valid: boolean };
  readonly upn?: string;
  readonly places: readonly Place[];
  readonly phones: readonly string[];
  readonly sex?: 'M' | 'F';
  /** Who else is named in the household, each as folded words. */
  readonly companions: readonly (readonly string[])[];
};

/** The household that a person is named in: a form often says an address or a mother's name once for all. */
export type Household = {
  readonly people: readonly Person[];
  readonly address?: { readonly words: string; readonly postcode?: string | undefined } | undefined;
  /** The year in which an age was said. */
  readonly year: number;
};

const MOST_NAMES = 6;

function formOf(given: string, family: string): NameForm {
  return {
    given: nameWords(given),
    family: nameWords(family),
    withoutVowels: isWithoutVowels(`${given} ${family}`),
  };
}

/** "OFFIAH, Sofia" begins with the family name; otherwise it comes last. */
function parted(words: string): NameForm {
  const comma = words.indexOf(',');
  if (comma > 0) return formOf(words.slice(comma + 1), words.slice(0, comma));
  const own = nameWords(words);
  const baby = isBabyWord(words);
  const last = own.length > 1 || baby ? own.slice(-1) : [];
  // "Smith-Jones" is folded into two words, and is one name.
  const tied = /(\p{L}+)-(\p{L}+)\s*$/u.exec(words);
  const family = tied ? nameWords(tied[0]) : last;
  const given = isNamedByMother(words) ? [] : own.slice(0, own.length - family.length);
  return { given, family, withoutVowels: isWithoutVowels(words) };
}

/** Every form of a name, with what each alias can stand for: another given name, another family name, or a whole name. */
function namesOf(name: NonNullable<Person['name']>): NameForm[] {
  const said = name.given !== undefined || name.family !== undefined;
  const first = said ? formOf(name.given ?? '', name.family ?? '') : parted(name.words);
  const others = (name.aliases ?? []).flatMap((alias) => {
    const form = parted(alias);
    const [only, ...more] = [...form.given, ...form.family];
    if (only === undefined) return [];
    if (more.length > 0) return [form];
    return [{ ...first, given: [only] }, ...(first.given.length > 0 ? [{ ...first, family: [only] }] : [])];
  });
  return [first, ...others].filter(({ given, family }) => given.length + family.length > 0).slice(0, MOST_NAMES);
}

function birthOf({ dateOfBirth, birthEstimate, expectedDate }: Person, year: number): Birth | undefined {
  if (dateOfBirth !== undefined) return { kind: 'date', date: dateOfBirth };
  if (expectedDate) {
    const { date, year: inYear, month } = expectedDate;
    return {
      kind: 'expected',
      ...(date !== undefined && { date }),
      ...(inYear !== undefined && { year: inYear }),
      ...(month !== undefined && { month }),
    };
  }
  const part = birthEstimate?.date;
  if (part && (part.year !== undefined || part.month !== undefined)) {
    return {
      kind: 'part',
      ...(part.year !== undefined && { year: part.year }),
      ...(part.month !== undefined && { month: part.month }),
    };
  }
  const age = birthEstimate?.ageYears;
  return age === undefined ? undefined : { kind: 'age', bornFrom: year - age - 1, bornTo: year - age };
}

function placeOf(address: { words: string; postcode?: string | undefined }): Place {
  const postcode = address.postcode?.replaceAll(/\s/g, '').toUpperCase();
  // A pseudo-postcode says that there is none (domain reference 3).
  const real = postcode !== undefined && postcode !== '' && !postcode.startsWith('ZZ99');
  return { words: foldedWords(address.words), ...(real && { postcode }) };
}

/** Only digits that could have been meant as a number; whether its check digit is right is kept beside it. */
function nhsOf(nhs: Person['nhsNumber']): Identity['nhs'] {
  const digits = (nhs?.digits ?? nhs?.words ?? '').replaceAll(/\D/g, '');
  return digits.length < 9 || digits.length > 11 ? undefined : { digits, valid: nhs?.valid === true };
}

export function identityOf(person: Person, household: Household): Identity {
  const { name } = person;
  const nhs = nhsOf(person.nhsNumber);
  const birth = birthOf(person, household.year);
  const said = `${name?.given ?? ''} ${name?.words ?? ''}`;
  const number = babyNumber(said);
  const at = [
    person.address ?? (person.household === 'elsewhere' ? undefined : household.address),
    person.previousAddress,
  ];
  const sex = person.sex?.code;
  const phones = [...new Set(household.people.flatMap((one) => one.phones ?? []).flatMap(({ e164 }) => e164 ?? []))];
  const upn = person.upn && !person.upn.unknown ? person.upn.words.replaceAll(/\s/g, '').toUpperCase() : undefined;
  return {
    names: name ? namesOf(name) : [],
    baby: person.stage === 'unborn' || isBabyWord(said),
    ...(number !== undefined && { babyNumber: number }),
    ...(birth && { birth }),
    ...(nhs && { nhs }),
    ...(upn && { upn }),
    places: at.flatMap((one) => (one && one.words !== '' ? [placeOf(one)] : [])),
    phones,
    ...((sex === 'M' || sex === 'F') && { sex }),
    companions: household.people
      .filter((one) => one.id !== person.id)
      .flatMap((one) => (one.name ? [nameWords(one.name.words)] : []))
      .concat(isNamedByMother(said) ? [nameWords(name?.words ?? said)] : [])
      .filter((words) => words.length > 0),
  };
}

/** A row of the case system's list, compared like anybody else. */
export function identityOfKnown(row: KnownChild): Identity {
  const name = { words: row.name, ...(row.aliases && { aliases: row.aliases }) };
  const digits = row.nhsNumber?.replaceAll(/\D/g, '');
  return {
    names: namesOf(name),
    baby: isBabyWord(row.name),
    ...(row.dateOfBirth !== undefined && { birth: { kind: 'date', date: row.dateOfBirth } }),
    ...(digits !== undefined && digits.length === 10 && { nhs: { digits, valid: true } }),
    places: [],
    phones: [],
    companions: [],
  };
}
