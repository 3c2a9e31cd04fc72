/** Pairs that are one person: how somebody comes to look different when hands slip, families change and forms leave things out. One entry a kind. */
import type { Chance } from './chance.ts';
import { childFrom, type Drawn, dateFrom, type Half, houseFrom, type Made, nhsFrom, two } from './families.ts';

export type Pair = readonly [Made, Made];
export type Kind = (chance: Chance, half: Half) => Pair;

const otherForm = (chance: Chance, forms: readonly string[]) =>
  chance.pick(forms.length > 1 ? forms.slice(1) : forms);

/** Another digit at one of these places. */
function slipped(chance: Chance, text: string, places: readonly number[]): string {
  const place = chance.pick(places);
  const digit = (Number(text[place]) + 1 + chance.below(8)) % 10;
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
}

function slippedDate(chance: Chance, date: string): string {
  for (;;) {
    const other = slipped(chance, date, [3, 6, 8, 9]);
    const time = Date.parse(`${other}T00:00:00Z`);
    if (other !== date && !Number.isNaN(time) && new Date(time).toISOString().startsWith(other)) return other;
  }
}

const daysAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

const bornOf = ({ born }: Made) => born ?? '2015-06-12';

/** Some of what a second referrer does not know. Name and birth date stay. */
function sparser(chance: Chance, made: Made): Made {
  const { nhs, second, phone, adult, sex, ...rest } = made;
  return {
    ...rest,
    ...(nhs !== undefined && chance.often(0.5) && { nhs }),
    ...(second !== undefined && chance.often(0.5) && { second }),
    ...(phone !== undefined && chance.often(0.6) && { phone }),
    ...(adult !== undefined && chance.often(0.7) && { adult }),
    ...(sex !== undefined && chance.often(0.8) && { sex }),
  };
}

/** The child, and how a second referrer gives them: with this done to it. */
const again =
  (change: (chance: Chance, made: Made, drawn: Drawn) => Made): Kind =>
  (chance, half) => {
    const drawn = childFrom(chance, half);
    return [drawn.made, change(chance, sparser(chance, drawn.made), drawn)];
  };

const withScripts = (half: Half, chance: Chance): Drawn => {
  for (;;) {
    const drawn = childFrom(chance, half);
    if (drawn.given.scripts) return drawn;
  }
};

export const SAME: Readonly<Record<string, Kind>> = {
  'said the same twice': again((_, made) => made),
  'a nickname, or another spelling of the given name': again((chance, made, { given }) => ({
    ...made,
    given: otherForm(chance, given.forms),
  })),
  'another spelling of the family name': again((chance, made, { surname }) => ({
    ...made,
    family: otherForm(chance, surname.forms),
  })),
  'both names spelt otherwise': again((chance, made, { given, surname }) => ({
    ...made,
    given: otherForm(chance, given.forms),
    family: otherForm(chance, surname.forms),
  })),
  'a letter left out or changed over in a name': again((chance, made) => {
    const which = chance.often(0.5) && made.family.length > 4 ? 'family' : 'given';
    const text = made[which];
    const at = 1 + chance.below(Math.max(1, text.length - 2));
    const typed = chance.often(0.5)
      ? text.slice(0, at) + text.slice(at + 1)
      : text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    return { ...made, [which]: typed };
  }),
  'day and month changed over': (chance, half) => {
    const { made } = childFrom(chance, half);
    const day = 1 + chance.below(12);
    const month = 1 + ((day + chance.below(11)) % 12);
    const year = bornOf(made).slice(0, 4);
    return [
      { ...made, born: `${year}-${two(month)}-${two(day)}` },
      { ...sparser(chance, made), born: `${year}-${two(day)}-${two(month)}` },
    ];
  },
  'one digit of the birth date wrong': again((chance, made) => ({
    ...made,
    born: slippedDate(chance, bornOf(made)),
  })),
  'only the age known': again((_, { born, ...made }) => ({
    ...made,
    ageYears: 2026 - Number((born ?? '').slice(0, 4)),
  })),
  'no birth date the second time': again((_, { born, ...made }) => made),
  'an alias': again((chance, made, { given }) => ({
    ...made,
    given: `${chance.pick(['Bibi', 'Junior', 'Ace', 'Princess'])}`,
    aliases: [`${given.forms[0]} ${made.family}`],
  })),
  'a double-barrelled name, and half of it': (chance, half) => {
    const { made } = childFrom(chance, half);
    const theirs = childFrom(chance, half).made.family;
    const order = chance.often(0.5);
    return [
      { ...made, family: order ? `${made.family}-${theirs}` : `${theirs}-${made.family}` },
      { ...sparser(chance, made), family: chance.often(0.5) ? theirs : made.family },
    ];
  },
  'a single name': again((chance, { given, ...made }) =>
    chance.often(0.7) ? { ...made, given, family: '', words: given } : { ...made, given: '', words: made.family },
  ),
  'another family name since, same address': (chance, half) => {
    const { made } = childFrom(chance, half);
    return [made, { ...sparser(chance, made), family: childFrom(chance, half).made.family }];
  },
  'moved house': again((chance, made) => ({ ...made, house: houseFrom(chance) })),
  'unborn, then born': (chance, half) => {
    const { made } = childFrom(chance, half, [2025, 2026]);
    const { born, nhs, sex, second, given, ...rest } = made;
    const expected = daysAfter(born ?? '2026-03-01', chance.below(40) - 12);
    const adult = made.adult ?? `Rosa ${made.family}`;
    const mothers = chance.often(0.8) ? rest.family : (adult.split(' ').at(-1) ?? '');
    return [
      { ...rest, given: '', family: mothers, words: `Unborn ${mothers}`, expected, adult, unborn: true },
      { ...made, adult },
    ];
  },
  'unborn twice, expected a little later': (chance, half) => {
    const { made } = childFrom(chance, half, [2026, 2026]);
    const { born, nhs, sex, second, given, ...rest } = made;
    const adult = made.adult ?? `Rosa ${made.family}`;
    const unborn = { ...rest, given: '', adult, unborn: true };
    const expected = born ?? '2026-03-01';
    return [
      { ...unborn, words: `Unborn ${made.family}`, expected },
      { ...unborn, words: `Unborn baby of ${adult}`, expected: daysAfter(expected, chance.below(14)) },
    ];
  },
  '“Baby Smith”, then a name': (chance, half) => {
    const { made } = childFrom(chance, half, [2025, 2026]);
    const { second, ...rest } = made;
    return [{ ...rest, given: '', words: `Baby ${made.family}` }, sparser(chance, made)];
  },
  '“Baby of” the mother, then a name': (chance, half) => {
    const { made } = childFrom(chance, half, [2025, 2026]);
    const { second, ...rest } = made;
    const adult = made.adult ?? `Rosa ${made.family}`;
    return [
      { ...rest, given: '', adult, words: `Baby of ${adult}` },
      { ...sparser(chance, made), adult },
    ];
  },
  'another script': (chance, half) => {
    const { given, surname, made } = withScripts(half, chance);
    const script = chance.pick(given.scripts ?? []);
    const family = surname.scripts?.[0];
    return [made, { ...sparser(chance, made), given: script, ...(family !== undefined && { family }) }];
  },
  'without its accents': again((_, made) => ({
    ...made,
    given: made.given.normalize('NFD').replace(/\p{M}/gu, '').replace('Ł', 'L').replace('ł', 'l').toUpperCase(),
    family: made.family.normalize('NFD').replace(/\p{M}/gu, '').replace('’', ' ').toUpperCase(),
  })),
  'the names in the other order': again((_, { second, ...made }) => ({
    ...made,
    given: made.family,
    family: made.given,
  })),
  'one digit of the NHS number wrong': (chance, half) => {
    const { made } = childFrom(chance, half);
    const nhs = nhsFrom(chance);
    return [
      { ...made, nhs },
      { ...sparser(chance, made), nhs: slipped(chance, nhs, [3, 4, 5, 6, 7, 8, 9]) },
    ];
  },
  'the NHS number, and little else': (chance, half) => {
    const { made } = childFrom(chance, half);
    const nhs = nhsFrom(chance);
    const { given, family, born } = made;
    return [
      { ...made, nhs },
      { given, family, aliases: [], nhs, ...(chance.often(0.5) && born !== undefined && { born }) },
    ];
  },
  'a pupil number, a nickname and a new address': (chance, half) => {
    const { made, given } = childFrom(chance, half);
    const upn = `A${String(chance.below(10 ** 9)).padStart(9, '0')}${String(chance.below(1000)).padStart(3, '0')}`;
    return [
      { ...made, upn },
      { ...sparser(chance, made), given: otherForm(chance, given.forms), upn, house: houseFrom(chance) },
    ];
  },
  'a form half empty': again((chance, { given, family, born, house }) => ({
    given,
    family,
    aliases: [],
    ...(chance.often(0.5) && born !== undefined ? { born } : { ...(house && { house }) }),
  })),
  'the second name used as the first': (chance, half) => {
    const { made } = childFrom(chance, half);
    const second = made.second ?? childFrom(chance, half).made.given;
    const { second: _, ...rest } = sparser(chance, made);
    return [
      { ...made, second },
      { ...rest, given: second },
    ];
  },
  'another referral years later, all changed but name and birth': again((chance, { nhs, phone, adult, ...made }) => ({
    ...made,
    house: houseFrom(chance),
    ...(chance.often(0.2) && {
      born: dateFrom(chance, 2009, 2009),
      ...(made.born !== undefined && { born: made.born }),
    }),
  })),
};
