/** Where a writer sits: the family written about, the book of what was written, and how this hand writes or leaves out. */
import { type Book, book } from './book.ts';
import { type FamilyCase, familyCase, type Member } from './family-case.ts';
import type { Hand } from './hands.ts';
import { EIGHTH_MISSING } from './hands-eighth.ts';
import { FIFTH_MISSING } from './hands-fifth.ts';
import { FOURTH_MISSING } from './hands-fourth.ts';
import { NINTH_MISSING } from './hands-ninth.ts';
import { SECOND_MISSING } from './hands-second.ts';
import { SIXTH_MISSING } from './hands-sixth.ts';
import { THIRD_MISSING } from './hands-third.ts';

const NOT_KNOWN = new Set([
  'N/K',
  'Not known',
  'unknown',
  'refused',
  'n/a',
  '-',
  '',
  ...SECOND_MISSING,
  ...THIRD_MISSING,
  ...FOURTH_MISSING,
  ...FIFTH_MISSING,
  ...SIXTH_MISSING,
  ...EIGHTH_MISSING,
  ...NINTH_MISSING,
]);

export type Desk = ReturnType<typeof desk>;

export function desk(style: string, hand: Hand) {
  const family: FamilyCase = familyCase(style, hand);
  const notes: Book = book();
  const { chance } = family;
  const letters = (text: string) =>
    hand.letters === 'capitals' ? text.toUpperCase() : hand.letters === 'lower' ? text.toLowerCase() : text;

  /** An optional box: sometimes left out in the writer's way. */
  function maybe(text: string, keep: (what: string | null) => void, omits = hand.omits): string {
    if (text === '' || chance.often(omits)) {
      keep(null);
      return NOT_KNOWN.has(hand.missing) && chance.often(0.6) ? hand.missing : '';
    }
    keep(text);
    return text;
  }
  const about = (at: string, text: string, omits?: number) =>
    maybe(text, (what) => notes.note(at, what ?? { absent: true }), omits);
  const of = (member: Member, at: string, text: string, omits?: number) =>
    maybe(text, (what) => notes.of(member, at, what ?? { absent: true }), omits);

  return { family, hand, notes, chance, letters, maybe, about, of };
}
