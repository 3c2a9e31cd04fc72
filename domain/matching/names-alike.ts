/** Whether two names may be one: spelt the same, a form of the other, written in another script, or alike to eye and ear. */
import { jaroWinkler } from '@skyra/jaro-winkler';
import { doubleMetaphone } from 'double-metaphone';
import { skeleton } from './fold.ts';
import type { Identity, NameForm } from './identity.ts';
import { isCommonFamily, isCommonGiven, variantOf } from './name-variants.ts';
import { ALIKE, type How, LEVELS } from './weights.ts';

/** How like two words are, 0 to 1. Which library says so was chosen on the labelled pairs (docs/matching.md). */
export type Likeness = (one: string, other: string) => number;
export type Measure = { readonly likeness: Likeness; readonly spelt: number; readonly andSounding: number };
export const CHOSEN: Measure = { likeness: jaroWinkler, ...ALIKE };

/** How a word sounds, in one or two ways. */
export function sounds(word: string): string[] {
  return [...new Set(doubleMetaphone(word))].filter((code) => code !== '');
}

function soundAlike(one: string, other: string): boolean {
  const others = sounds(other);
  return sounds(one).some((code) => others.includes(code));
}

function speltAlike(one: string, other: string, { likeness, spelt, andSounding }: Measure): boolean {
  if (Math.min(one.length, other.length) < 3) return false;
  const like = likeness(one, other);
  return like >= spelt || (like >= andSounding && soundAlike(one, other));
}

const inOtherScript = (one: string, other: string, { likeness, spelt }: Measure) =>
  skeleton(one).length > 1 && likeness(skeleton(one), skeleton(other)) >= spelt;

/** Endings that a family name changes with whose it is: Kowalski and Kowalska, Ivanov and Ivanova. */
const GENDERED: readonly (readonly [string, string])[] = [
  ['ski', 'ska'],
  ['cki', 'cka'],
  ['dzki', 'dzka'],
  ['skyi', 'ska'],
  ['skyy', 'ska'],
  ['sky', 'skaya'],
  ['ov', 'ova'],
  ['ev', 'eva'],
  ['in', 'ina'],
  ['as', 'iene'],
  ['is', 'yte'],
];

function gendered(one: string, other: string): boolean {
  const swap = (from: string, to: string) =>
    one.endsWith(from) && one.length > from.length + 2 && `${one.slice(0, -from.length)}${to}` === other;
  return GENDERED.some(([his, hers]) => swap(his, hers) || swap(hers, his));
}

type Forms = { readonly one: NameForm; readonly other: NameForm };

function givenLevel({ one, other }: Forms, measure: Measure): How<'given-name'> {
  const [first, ...more] = one.given;
  const [theirs, ...theirMore] = other.given;
  if (first === undefined || theirs === undefined) return 'absent';
  if (first === theirs) return isCommonGiven(first) && more.length + theirMore.length === 0 ? 'same-common' : 'same';
  // A double first name written as one: Mary Jane and Maryjane.
  if (one.given.join('') === other.given.join('')) return 'same';
  const variant = variantOf(first, theirs);
  if (variant !== undefined) return variant;
  if ((one.withoutVowels || other.withoutVowels) && inOtherScript(first, theirs, measure)) return 'other-script';
  if (speltAlike(first, theirs, measure)) return 'spelt-alike';
  if (more.includes(theirs) || theirMore.includes(first)) return 'second-name';
  if (first.length === 1 || theirs.length === 1) return first[0] === theirs[0] ? 'initial' : 'other';
  if (
    [...more, ...theirMore].some((word) => [first, theirs].some((whole) => variantOf(word, whole) === 'short-for'))
  ) {
    return 'second-alike';
  }
  return 'other';
}

function familyLevel({ one, other }: Forms, measure: Measure): How<'family-name'> {
  const mine = one.family;
  const theirs = other.family;
  if (mine.length === 0 || theirs.length === 0) return 'absent';
  const [whole, whom] = [mine.join(''), theirs.join('')];
  if (whole === whom) return mine.every(isCommonFamily) ? 'same-common' : 'same';
  if (mine.some((word) => word.length > 2 && theirs.includes(word))) return 'half';
  if (gendered(whole, whom)) return 'gendered';
  if ((one.withoutVowels || other.withoutVowels) && inOtherScript(whole, whom, measure)) return 'other-script';
  if (speltAlike(whole, whom, measure)) return 'spelt-alike';
  const partAlike =
    mine.length + theirs.length > 2 && mine.some((a) => theirs.some((b) => speltAlike(a, b, measure)));
  return partAlike ? 'half' : 'other';
}

export type NamesCompared = {
  readonly given: How<'given-name'>;
  readonly family: How<'family-name'>;
  readonly turned: boolean;
};

const sum = ({ given, family }: Omit<NamesCompared, 'turned'>) =>
  LEVELS['given-name'][given].weight + LEVELS['family-name'][family].weight;

const turn = ({ given, family, withoutVowels }: NameForm): NameForm => ({
  given: family,
  family: given,
  withoutVowels,
});

/** The best of all forms of both, also with given and family names in the other order. */
export function namesCompared(one: Identity, other: Identity, measure: Measure = CHOSEN): NamesCompared {
  const none: NamesCompared = { given: 'absent', family: 'absent', turned: false };
  const all = one.names.flatMap((mine) =>
    other.names.flatMap((theirs): NamesCompared[] => {
      const straight = { one: mine, other: theirs };
      const across = { one: mine, other: turn(theirs) };
      return [
        { given: givenLevel(straight, measure), family: familyLevel(straight, measure), turned: false },
        { given: givenLevel(across, measure), family: familyLevel(across, measure), turned: true },
      ];
    }),
  );
  // The other order must be better by more than chance: "James Thomas" is not "Thomas James" for nothing.
  const worth = (names: NamesCompared) => sum(names) - (names.turned ? 1 : 0);
  const best = all.toSorted((a, b) => worth(b) - worth(a))[0] ?? none;
  const numbered = one.babyNumber !== undefined && other.babyNumber !== undefined;
  if (numbered && one.babyNumber !== other.babyNumber) return { ...best, given: 'other-baby' };
  return best;
}
