/** Looking up who may be whom: a bounded number of reads however much is held, then everything that was found compared. */
import { foundFor, lookedUpIn, type PersonFound, restrictedAlike } from '../../domain/matching/found.ts';
import { type KnownIndex, knownIndex } from '../../domain/matching/known-index.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { KnownList } from '../../schemas/screening-sheet.ts';
import type { BlindKey } from './blind-key.ts';
import type { CaseSystem } from './case-system.ts';
import type { Found, MatchIndex } from './match-index.ts';

export type CandidatesNeeds = { index: MatchIndex; blindKey: BlindKey; caseSystem: CaseSystem };

export type Candidates = {
  /** Makes the people of a referral findable, as it now stands. */
  index(referral: Referral): Promise<void>;
  /** `listTakenAt`: when the case system's list was taken; absent where none is loaded. */
  find(referral: Referral, restrictedToo: boolean): Promise<{ found: PersonFound[]; listTakenAt?: Instant }>;
  /** What everybody may see, and how many restricted records are alike: a number that is for a supervisor alone. */
  report(referral: Referral): Promise<{ found: PersonFound[]; restricted: number }>;
};

/** More referrals than this are not compared: those that share most keys come first. */
const MOST_COMPARED = 60;

/** By how many people they share keys, and how many keys. */
function mostShared(all: readonly Found[], own: Reference): Reference[] {
  const shared = new Map<Reference, number>();
  for (const { named } of all) {
    for (const { reference } of named) if (reference !== own) shared.set(reference, (shared.get(reference) ?? 0) + 1);
  }
  const ranked = [...shared].toSorted(([, one], [, other]) => other - one).map(([reference]) => reference);
  return ranked.slice(0, MOST_COMPARED);
}

export function candidates({ index, blindKey, caseSystem }: CandidatesNeeds): Candidates {
  /** The list is indexed once for each time it was taken. */
  let listed: { takenAt: string | undefined; rows: KnownIndex } | undefined;
  const listIndex = (list: KnownList | undefined): KnownIndex => {
    if (!listed || listed.takenAt !== list?.takenAt) listed = { takenAt: list?.takenAt, rows: knownIndex(list) };
    return listed.rows;
  };

  const tokensOf = async (referral: Referral) => {
    const people = lookedUpIn(referral);
    const hashes = await Promise.all(people.map(({ keys }) => blindKey.hash(keys)));
    return people.map((one, at) => ({ ...one, tokens: hashes[at] ?? [] }));
  };

  /** Everything that may be compared with the people of a referral: read once. */
  const lookUp = async (referral: Referral) => {
    const people = await tokensOf(referral);
    const all = await index.find([...new Set(people.flatMap(({ tokens }) => tokens))]);
    const over = new Set(all.filter(({ more }) => more).map(({ token }) => token));
    const overflowed = new Set(
      people.filter(({ tokens }) => tokens.some((token) => over.has(token))).map(({ person }) => person.id),
    );
    const list = await caseSystem.list();
    const referrals = await index.referrals(mostShared(all, referral.reference));
    const against = { referrals, overflowed, listed: listIndex(list) };
    return { people, against, ...(list && { listTakenAt: list.takenAt }) };
  };

  return {
    async index(referral) {
      const people = await tokensOf(referral);
      await index.keep(referral, new Map(people.map(({ person, tokens }) => [person.id, tokens])));
    },

    async find(referral, restrictedToo) {
      const { people, against, listTakenAt } = await lookUp(referral);
      const found = foundFor(referral, people, { ...against, restrictedToo });
      return { found, ...(listTakenAt && { listTakenAt }) };
    },

    async report(referral) {
      const { people, against } = await lookUp(referral);
      const seen = (restrictedToo: boolean) => foundFor(referral, people, { ...against, restrictedToo });
      return { found: seen(false), restricted: restrictedAlike(referral, seen(true)) };
    },
  };
}
