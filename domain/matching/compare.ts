/** Compares two people and says how like they are, field by field, with words that a person can check. It joins nobody: a match is still only shown (design 1, promise 5). */
import type { ComparedField, Comparison, MatchField, PairBand } from '../../schemas/matching.ts';
import { addressesCompared, birthsCompared, nhsCompared, sharesPhone, upnsCompared } from './facts-alike.ts';
import type { Identity } from './identity.ts';
import { variantOf } from './name-variants.ts';
import { CHOSEN, type Measure, type NamesCompared, namesCompared } from './names-alike.ts';
import { BANDS, type How, LEVELS, type Level } from './weights.ts';

type Hows = { readonly [Field in MatchField]: How<Field> };

function levelOf<Field extends MatchField>(field: Field, how: How<Field>): Level {
  const levels: Readonly<Record<string, Level>> = LEVELS[field];
  return levels[how] ?? { says: 'absent', weight: 0, words: '' };
}

/** A mother, a partner, a brother or sister of the same name: of two words or more, the first and one other the same, or forms of it. */
function householdsCompared(one: Identity, other: Identity): How<'household'> {
  if (one.companions.length === 0 || other.companions.length === 0) return 'absent';
  const same = (mine: readonly string[], theirs: readonly string[]) => {
    const [first, ...more] = mine;
    const [whose, ...theirMore] = theirs;
    if (first === undefined || whose === undefined) return false;
    const given = first === whose || variantOf(first, whose) !== undefined;
    return given && more.some((word) => theirMore.includes(word));
  };
  return one.companions.some((mine) => other.companions.some((theirs) => same(mine, theirs))) ? 'same' : 'other';
}

function howsOf(one: Identity, other: Identity, names: NamesCompared): Hows {
  return {
    'given-name': names.given,
    'family-name': names.family,
    birth: birthsCompared(one.birth, other.birth),
    'nhs-number': nhsCompared(one.nhs, other.nhs),
    upn: upnsCompared(one.upn, other.upn),
    address: addressesCompared(one.places, other.places),
    phone: sharesPhone(one, other) ? 'same' : 'absent',
    household: householdsCompared(one, other),
    sex: one.sex === undefined || other.sex === undefined ? 'absent' : one.sex === other.sex ? 'same' : 'other',
  };
}

const SAME_NAME: ReadonlySet<string> = new Set(['same', 'same-common']);
const ALSO_SAME_FAMILY: ReadonlySet<string> = new Set(['same', 'same-common', 'half', 'gendered']);
const NEAR_BIRTH: ReadonlySet<string> = new Set(['same', 'swapped', 'slip', 'born-when-expected']);

/**
 * Everything that tells people apart must agree: never a number alone (ISB 0149, domain reference 3), never people whose given names are only
 * alike (twins), never people born on different days (father and son of one name).
 */
function isMatch(hows: Hows): boolean {
  const { birth, address, phone, household, sex, upn } = hows;
  const nhs = hows['nhs-number'];
  const given = hows['given-name'];
  if (
    sex === 'other' ||
    nhs === 'other' ||
    nhs === 'slip' ||
    nhs === 'other-unsure' ||
    upn === 'other' ||
    upn === 'slip'
  )
    return false;
  const numbered = nhs === 'same' || upn === 'same';
  if (numbered) {
    const named = SAME_NAME.has(given) || given === 'short-for' || given === 'other-script';
    return named && NEAR_BIRTH.has(birth) && (birth === 'same' || ALSO_SAME_FAMILY.has(hows['family-name']));
  }
  const placed = address === 'same' || address === 'postcode' || phone === 'same' || household === 'same';
  return SAME_NAME.has(given) && ALSO_SAME_FAMILY.has(hows['family-name']) && birth === 'same' && placed;
}

const BESIDES_NAMES = [
  'birth',
  'address',
  'phone',
  'household',
  'nhs-number',
  'upn',
] as const satisfies readonly MatchField[];

function speaksFor<Field extends MatchField>(field: Field, hows: Hows): boolean {
  return levelOf<Field>(field, hows[field]).weight > 0;
}

/** However much else agrees: brothers and sisters share it all but their names and birth dates, a father and son all but the date. */
function isHeldBack(hows: Hows): boolean {
  const numbered = hows['nhs-number'] === 'same' || hows.upn === 'same';
  if (numbered) return false;
  const given = LEVELS['given-name'][hows['given-name']].says;
  // A name alone, however like, is anybody's.
  if (!BESIDES_NAMES.some((field) => speaksFor(field, hows))) return true;
  // Twins are named alike, and have each their own number.
  if (hows['nhs-number'] === 'other' && given === 'close') return true;
  return given === 'differ' || hows.birth === 'other' || hows.sex === 'other';
}

function bandOf(hows: Hows, score: number): PairBand {
  if (isMatch(hows)) return 'match';
  if (score >= BANDS.potential && !isHeldBack(hows)) return 'potential';
  return score >= BANDS.low ? 'low' : 'none';
}

/** `measure`: how names are held against each other; the one that was chosen, unless another is tried. */
export function compare(one: Identity, other: Identity, measure: Measure = CHOSEN): Comparison {
  const names = namesCompared(one, other, measure);
  const hows = howsOf(one, other, names);
  const field = <Field extends MatchField>(name: Field): ComparedField => {
    const how = hows[name];
    const { says, weight, words } = levelOf<Field>(name, how);
    const turned = names.turned && (name === 'given-name' || name === 'family-name') && says !== 'absent';
    return { field: name, says, how, weight, words: turned ? `${words}, in the other order` : words };
  };
  const fields = [
    field('given-name'),
    field('family-name'),
    field('birth'),
    field('nhs-number'),
    field('upn'),
    field('address'),
    field('phone'),
    field('household'),
    field('sex'),
  ];
  const score = Math.round(10 * fields.reduce((all, { weight }) => all + weight, 0)) / 10;
  return { score, band: bandOf(hows, score), fields };
}
