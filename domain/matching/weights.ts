/** What each kind of agreement or difference counts for, and what is said of it: one table, in bits, tuned on one half of the labelled pairs and told on both (docs/matching.md). */
import type { MatchField, Says } from '../../schemas/matching.ts';

export type Level = { readonly says: Says; readonly weight: number; readonly words: string };
type Levels = Readonly<Record<string, Level>>;

const ABSENT: Level = { says: 'absent', weight: 0, words: 'not said of both' };

export const LEVELS = {
  'given-name': {
    same: { says: 'agree', weight: 6, words: 'same given name' },
    'same-common': { says: 'agree', weight: 4.5, words: 'same given name, a common one' },
    'short-for': { says: 'close', weight: 4.5, words: 'one given name is a form of the other' },
    kin: { says: 'close', weight: 3, words: 'both given names are forms of a third' },
    'other-script': { says: 'close', weight: 4, words: 'same consonants in another script' },
    'spelt-alike': { says: 'close', weight: 3.5, words: 'given names spelt or sounding alike' },
    'second-name': { says: 'close', weight: 3, words: 'one’s first name is the other’s second' },
    'second-alike': { says: 'close', weight: 2, words: 'second given name alike' },
    initial: { says: 'close', weight: 1.5, words: 'initial only' },
    'other-baby': { says: 'differ', weight: -8, words: 'each is another of several babies' },
    other: { says: 'differ', weight: -6, words: 'different given names' },
    absent: ABSENT,
  },
  'family-name': {
    same: { says: 'agree', weight: 5, words: 'same family name' },
    'same-common': { says: 'agree', weight: 3.5, words: 'same family name, a common one' },
    half: { says: 'close', weight: 4, words: 'one family name is half of the other' },
    'other-script': { says: 'close', weight: 4, words: 'same consonants in another script' },
    'spelt-alike': { says: 'close', weight: 3.5, words: 'family names spelt or sounding alike' },
    gendered: { says: 'close', weight: 4, words: 'same family name in another gender' },
    other: { says: 'differ', weight: -3, words: 'different family names' },
    absent: ABSENT,
  },
  birth: {
    same: { says: 'agree', weight: 8, words: 'same birth date' },
    swapped: { says: 'close', weight: 5.5, words: 'day and month are swapped' },
    slip: { says: 'close', weight: 4.5, words: 'birth dates one digit apart' },
    'born-when-expected': { says: 'close', weight: 5, words: 'born about when that birth was expected' },
    'expected-alike': { says: 'close', weight: 5, words: 'births expected within three weeks of each other' },
    'month-fits': { says: 'close', weight: 4, words: 'same year and month, as far as said' },
    'year-fits': { says: 'close', weight: 2, words: 'same year, as far as said' },
    'age-fits': { says: 'close', weight: 1.5, words: 'the age fits' },
    other: { says: 'differ', weight: -7, words: 'different birth dates' },
    absent: ABSENT,
  },
  'nhs-number': {
    same: { says: 'agree', weight: 10, words: 'same NHS number' },
    slip: { says: 'close', weight: 5, words: 'NHS numbers one digit apart' },
    'other-unsure': { says: 'differ', weight: -2, words: 'different NHS numbers, one of them not a possible number' },
    other: { says: 'differ', weight: -6, words: 'different NHS numbers' },
    absent: ABSENT,
  },
  upn: {
    same: { says: 'agree', weight: 10, words: 'same unique pupil number' },
    slip: { says: 'close', weight: 4, words: 'unique pupil numbers one character apart' },
    other: { says: 'differ', weight: -4, words: 'different unique pupil numbers' },
    absent: ABSENT,
  },
  address: {
    same: { says: 'agree', weight: 4.5, words: 'same address, now or before' },
    postcode: { says: 'close', weight: 3, words: 'same postcode' },
    street: { says: 'close', weight: 3, words: 'same house number and street' },
    other: { says: 'differ', weight: -1, words: 'different addresses' },
    absent: ABSENT,
  },
  phone: {
    same: { says: 'agree', weight: 3.5, words: 'a telephone number of both households' },
    absent: ABSENT,
  },
  household: {
    same: { says: 'agree', weight: 4, words: 'somebody of one name in both households' },
    other: { says: 'differ', weight: -0.5, words: 'nobody in both households' },
    absent: ABSENT,
  },
  sex: {
    same: { says: 'agree', weight: 0.5, words: 'same sex' },
    other: { says: 'differ', weight: -4, words: 'different sex' },
    absent: ABSENT,
  },
} as const satisfies Record<MatchField, Levels>;

export type How<Field extends MatchField> = keyof (typeof LEVELS)[Field] & string;

/** From how many bits on a pair is worth a person's look, or at least a line at the end of the list. */
export const BANDS = { potential: 8, low: 3 } as const;

/** From what likeness (0 to 1) names count as spelt alike: alone, and where they sound alike too. */
export const ALIKE = { spelt: 0.9, andSounding: 0.75 } as const;
