/** Who on the case system's list might be this person, and why; it never says that somebody is known, or that nobody is (seed 002 s2, s5, 004 s2; P26, R17). */
import type { Person } from '../../schemas/person.ts';
import type { KnownCandidates, KnownChild, KnownList } from '../../schemas/screening-sheet.ts';

/** More than anybody compares; the best come first. */
const MOST = 20;

/** Lower case, without accents or marks, as a set of words: "Offiah-Okoro, Sófia" is {offiah, okoro, sofia}. */
function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((word) => other.has(word));

/** Codes of what is alike. A name alone is enough to be looked at, never to be sure. */
function alike({ name, dateOfBirth, nhsNumber }: Person, row: KnownChild): string[] {
  const asked = [name?.words ?? '', name?.given ?? '', name?.family ?? '', ...(name?.aliases ?? [])].map(wordsOf);
  const listed = [row.name, ...(row.aliases ?? [])].map(wordsOf);
  const inCommon = Math.max(0, ...asked.flatMap((one) => listed.map((other) => shared(one, other).length)));
  const sameBirth = dateOfBirth !== undefined && dateOfBirth === row.dateOfBirth;
  const digits = nhsNumber?.digits;
  return [
    ...(digits !== undefined && digits === row.nhsNumber?.replaceAll(/\D/g, '') ? ['same-nhs-number'] : []),
    ...(inCommon >= 2 ? ['same-name'] : []),
    ...(sameBirth ? ['same-birth-date'] : []),
    ...(inCommon === 1 && sameBirth ? ['one-name-the-same'] : []),
  ];
}

/** `list` absent: none is loaded. `system`: the case system by its name in this council. */
export function knownCandidates(person: Person, list: KnownList | undefined, system: string): KnownCandidates {
  if (!list) {
    return { person: person.id, words: `No list is loaded: look in ${system} itself.`, candidates: [] };
  }
  const candidates = list.children
    .map((row) => ({ ...row, because: alike(person, row) }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => b.because.length - a.because.length)
    .slice(0, MOST);
  const words =
    candidates.length > 0
      ? 'Compare each of them with the referral, then record what you found.'
      : `Nobody like this on the list. That is not the same as not known to children’s services: look in ${system} before you say so.`;
  return { person: person.id, takenAt: list.takenAt, words, candidates };
}
