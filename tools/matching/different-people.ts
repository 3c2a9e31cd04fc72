/** Pairs that are two people, and look like one: twins, brothers and sisters, father and son, and strangers of one name. One entry a kind. */
import { childFrom, dateFrom, houseFrom, type Made, nhsFrom, two } from './families.ts';
import { COMMON_BOYS, COMMON_GIRLS, COMMON_SURNAMES, TWIN_NAMES } from './pools.ts';
import type { Kind } from './same-person.ts';

/** Somebody of the same family: their house, telephone and mother are shared, their own numbers are not. */
function ofTheFamily(made: Made, { given, second, sex, nhs }: Made): Made {
  const { given: _given, second: _second, sex: _sex, nhs: _nhs, ...shared } = made;
  return {
    ...shared,
    given,
    ...(second !== undefined && { second }),
    ...(sex !== undefined && { sex }),
    ...(nhs !== undefined && { nhs }),
  };
}

const sibling: Kind = (chance, half) => {
  const { made } = childFrom(chance, half);
  for (;;) {
    const theirs = childFrom(chance, half).made;
    if (theirs.given !== made.given && theirs.born !== made.born) {
      return [made, { ...ofTheFamily(made, theirs), ...(theirs.born !== undefined && { born: theirs.born }) }];
    }
  }
};

const twin: Kind = (chance, half) => {
  const { made } = childFrom(chance, half);
  for (;;) {
    const theirs = childFrom(chance, half).made;
    if (theirs.given !== made.given) return [made, ofTheFamily(made, theirs)];
  }
};

const ageOf = ({ born }: Made) => 2026 - Number((born ?? '2015').slice(0, 4));

export const DIFFERENT: Readonly<Record<string, Kind>> = {
  twins: twin,
  'twins, one NHS number typed on both forms': (chance, half) => {
    const [one, other] = twin(chance, half);
    const nhs = nhsFrom(chance);
    return [
      { ...one, nhs },
      { ...other, nhs },
    ];
  },
  'twins named alike': (chance, half) => {
    const { made } = childFrom(chance, half);
    const { sex: _, second: __, ...rest } = made;
    const [one, other] = chance.pick(TWIN_NAMES);
    return [
      { ...rest, given: one, ...(chance.often(0.4) && { nhs: nhsFrom(chance) }) },
      { ...rest, given: other, ...(chance.often(0.4) && { nhs: nhsFrom(chance) }) },
    ];
  },
  'twins with the same second name': (chance, half) => {
    const [one, other] = twin(chance, half);
    const second = childFrom(chance, half).made.given;
    return [
      { ...one, second },
      { ...other, second },
    ];
  },
  'brothers and sisters': sibling,
  'brothers and sisters, one NHS number typed on both forms': (chance, half) => {
    const [one, other] = sibling(chance, half);
    const nhs = nhsFrom(chance);
    return [
      { ...one, nhs },
      { ...other, nhs },
    ];
  },
  'brothers and sisters, ages only': (chance, half) => {
    const [{ born: _, ...one }, { born: __, ...other }] = sibling(chance, half);
    const [age, theirs] = [ageOf({ ...one, born: _ ?? '2015' }), ageOf({ ...other, born: __ ?? '2012' })];
    return [
      { ...one, ageYears: age },
      { ...other, ageYears: theirs },
    ];
  },
  'father and son of one name': (chance, half) => {
    const { made } = childFrom(chance, half);
    const { nhs: _, adult: __, ...rest } = made;
    return [made, { ...rest, born: dateFrom(chance, 1975, 1992), sex: 'M' }];
  },
  'cousins of one name, ages apart': (chance, half) => {
    const { made } = childFrom(chance, half);
    const { nhs: _, adult: __, phone: ___, ...rest } = made;
    const born = Number((made.born ?? '2015').slice(0, 4)) + (chance.often(0.5) ? -4 : 3);
    return [
      made,
      {
        ...rest,
        born: `${born}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
        house: houseFrom(chance),
      },
    ];
  },
  'a common name born the same day in another town': (chance, half) => {
    const { made } = childFrom(chance, half);
    const girl = made.sex === 'F';
    const given = chance.pick(girl ? COMMON_GIRLS : COMMON_BOYS);
    const family = chance.pick(COMMON_SURNAMES);
    const other = childFrom(chance, half).made;
    const { second: _, ...rest } = other;
    return [
      { ...made, given, family, adult: `Ruth ${family}` },
      {
        ...rest,
        given,
        family,
        adult: `Nadia ${family}`,
        ...(made.born !== undefined && { born: made.born }),
        ...(made.sex && { sex: made.sex }),
      },
    ];
  },
  'one name, other days': (chance, half) => {
    const { made } = childFrom(chance, half);
    const other = childFrom(chance, half).made;
    return [made, { ...other, given: made.given, family: made.family }];
  },
  'born the same day, other names': (chance, half) => {
    const { made } = childFrom(chance, half);
    const other = childFrom(chance, half).made;
    return [made, { ...other, ...(made.born !== undefined && { born: made.born }) }];
  },
  'one house, another family': (chance, half) => {
    const { made } = childFrom(chance, half);
    return [made, { ...childFrom(chance, half).made, ...(made.house && { house: made.house }) }];
  },
  'an unborn, and the brother or sister before': (chance, half) => {
    const { made } = childFrom(chance, half, [2022, 2024]);
    const { born: _, nhs: __, sex: ___, second: ____, ...rest } = made;
    return [
      made,
      { ...rest, given: '', words: `Unborn ${made.family}`, expected: dateFrom(chance, 2026, 2026), unborn: true },
    ];
  },
  'two unborn of one family name': (chance, half) => {
    const { made } = childFrom(chance, half);
    const { born: _, nhs: __, sex: ___, second: ____, phone: _____, ...rest } = made;
    const unborn = { ...rest, given: '', words: `Unborn ${made.family}`, unborn: true };
    return [
      { ...unborn, expected: dateFrom(chance, 2026, 2026), adult: `Ruth ${made.family}` },
      { ...unborn, expected: dateFrom(chance, 2027, 2027), adult: `Nadia ${made.family}`, house: houseFrom(chance) },
    ];
  },
  'two babies of one birth': (chance, half) => {
    const { made } = childFrom(chance, half, [2025, 2026]);
    const { nhs: _, sex: __, second: ___, ...rest } = made;
    const baby = { ...rest, given: '' };
    return [
      { ...baby, words: `Twin 1 ${made.family}` },
      { ...baby, words: `Twin 2 ${made.family}` },
    ];
  },
  'anybody and anybody': (chance, half) => [childFrom(chance, half).made, childFrom(chance, half).made],
};
