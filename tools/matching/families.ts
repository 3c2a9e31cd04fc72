/** Makes fictional people, with the household that each is named in: what a form would say of them if nobody slipped. */
import type { Household } from '../../domain/matching/identity.ts';
import { type Person, person } from '../../schemas/person.ts';
import { nhsNumberIsValid } from '../../schemas/primitives.ts';
import type { Chance } from './chance.ts';
import { BOYS, GIRLS, type Name, OUTWARD, STREETS, SURNAMES, type Surname } from './pools.ts';

/** `adult`: the parent who is named beside them, if any. */
export type Made = {
  given: string;
  second?: string;
  family: string;
  aliases: string[];
  born?: string;
  expected?: string;
  ageYears?: number;
  sex?: 'M' | 'F';
  nhs?: string;
  upn?: string;
  house?: { words: string; postcode?: string };
  phone?: string;
  adult?: string;
  words?: string;
  unborn?: boolean;
};

export type Drawn = { readonly made: Made; readonly given: Name; readonly surname: Surname };

/** Which half of the names a pair is made of: what is tuned on one is told of people with other names too. */
export type Half = 'tuned-on' | 'held-out';
const ofHalf = <T>(all: readonly T[], half: Half) => all.filter((_, at) => at % 2 === (half === 'tuned-on' ? 0 : 1));

export function dateFrom(chance: Chance, from: number, to: number): string {
  const year = from + chance.below(to - from + 1);
  return `${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
}

export const two = (number: number): string => String(number).padStart(2, '0');

/** From the range that is never issued. */
export function nhsFrom(chance: Chance): string {
  for (;;) {
    const digits = `999${String(chance.below(10_000_000)).padStart(7, '0')}`;
    if (nhsNumberIsValid(digits)) return digits;
  }
}

export function houseFrom(chance: Chance): { words: string; postcode: string } {
  const postcode = `${chance.pick(OUTWARD)} ${chance.below(10)}${chance.pick([...'ABDEFGHJLNPQ'])}${chance.pick([...'ABDEFGHJLNPQ'])}`;
  return { words: `${1 + chance.below(180)} ${chance.pick(STREETS)}`, postcode };
}

/** A child as a careful referrer would give them; what is not known is left out by chance. */
export function childFrom(chance: Chance, half: Half, years: readonly [number, number] = [2009, 2024]): Drawn {
  const sex = chance.pick(['M', 'F'] as const);
  const given = chance.pick(ofHalf(sex === 'F' ? GIRLS : BOYS, half));
  const surname = chance.pick(ofHalf(SURNAMES, half));
  const mother = `${chance.pick(ofHalf(GIRLS, half)).forms[0]} ${surname.hers ?? surname.forms[0]}`;
  return {
    given,
    surname,
    made: {
      given: given.forms[0] ?? '',
      ...(chance.often(0.3) && { second: chance.pick(ofHalf(sex === 'F' ? GIRLS : BOYS, half)).forms[0] ?? '' }),
      family: (sex === 'F' ? surname.hers : undefined) ?? surname.forms[0] ?? '',
      aliases: [],
      born: dateFrom(chance, ...years),
      ...(chance.often(0.85) && { sex }),
      ...(chance.often(0.45) && { nhs: nhsFrom(chance) }),
      house: houseFrom(chance),
      ...(chance.often(0.5) && { phone: `+4477009${String(chance.below(1000)).padStart(5, '0')}` }),
      ...(chance.often(0.6) && { adult: mother }),
    },
  };
}

/** As the canonical record has them. */
export function recorded(made: Made): { person: Person; household: Household } {
  const given = [made.given, made.second].filter((word) => word).join(' ');
  const words = made.words ?? [given, made.family].filter((word) => word !== '').join(' ');
  const unborn = made.unborn === true;
  const one = person.parse({
    id: 'p1',
    roles: ['subject'],
    stage: unborn ? 'unborn' : 'child',
    ...(words !== '' && {
      name: {
        words,
        ...(made.words === undefined && given !== '' && { given }),
        ...(made.words === undefined && made.family !== '' && { family: made.family }),
        ...(made.aliases.length > 0 && { aliases: made.aliases }),
      },
    }),
    ...(made.born !== undefined && { dateOfBirth: made.born }),
    ...(made.expected !== undefined && { expectedDate: { words: made.expected, date: made.expected } }),
    ...(made.ageYears !== undefined && { birthEstimate: { words: `${made.ageYears}`, ageYears: made.ageYears } }),
    ...(made.sex && { sex: { words: made.sex, code: made.sex } }),
    ...(made.nhs !== undefined && {
      nhsNumber: { words: made.nhs, digits: made.nhs, valid: nhsNumberIsValid(made.nhs) },
    }),
    ...(made.upn !== undefined && { upn: { words: made.upn, valid: true } }),
    ...(made.house && { address: made.house }),
    ...(made.phone !== undefined && { phones: [{ words: made.phone, e164: made.phone }] }),
  });
  const parent =
    made.adult === undefined
      ? []
      : [person.parse({ id: 'p2', roles: ['parent'], stage: 'adult', name: { words: made.adult } })];
  return { person: one, household: { people: [one, ...parent], address: made.house, year: 2026 } };
}
