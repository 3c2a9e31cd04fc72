/** Everybody who may be one of the people of a referral: compared, put in bands, and counted. Whom not everybody may see is left out, and not counted (P26). */

import type { Comparison, MatchBand, MatchCounts } from '../../schemas/matching.ts';
import type { Person } from '../../schemas/person.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { KnownChild } from '../../schemas/screening-sheet.ts';
import { compare } from './compare.ts';
import { type Household, type Identity, identityOf, identityOfKnown } from './identity.ts';
import { keysOf } from './keys.ts';

/** More people than any household; the rest of a list of hundreds is not looked up. */
const MOST_PEOPLE = 24;

/** More than anybody compares for one person; above it the band is "many". */
const MOST_SHOWN = 20;
const MANY = 10;

export type LookedUp = { readonly person: Person; readonly identity: Identity; readonly keys: readonly string[] };

function householdOf({ draft, receivedAt }: Referral): Household {
  const year = Number(receivedAt.slice(0, 4));
  return { people: draft.people, address: draft.familyAddress, year };
}

/** Every person of a referral with the keys under which others may be found. */
export function lookedUpIn(referral: Referral): LookedUp[] {
  const household = householdOf(referral);
  return referral.draft.people.slice(0, MOST_PEOPLE).map((person) => {
    const identity = identityOf(person, household);
    return { person, identity, keys: keysOf(identity, household.year) };
  });
}

export type ReferralCandidate = {
  readonly from: 'referral';
  readonly referral: Referral;
  readonly person: Person;
  readonly comparison: Comparison;
};
export type ListCandidate = { readonly from: 'case-list'; readonly row: KnownChild; readonly comparison: Comparison };
export type Candidate = ReferralCandidate | ListCandidate;

export type PersonFound = {
  readonly person: Person;
  readonly band: MatchBand;
  /** The strongest first, at most twenty; those in band `none` are left out. */
  readonly candidates: readonly Candidate[];
  /** The referrals in which somebody may be this person, of all that were found: nothing is counted by what is shown. */
  readonly likelyIn: readonly Referral[];
};

export type Against = {
  /** Referrals in which anybody was found under a shared key. */
  readonly referrals: readonly Referral[];
  /** Ids of people for whom one key was shared by more than are read. */
  readonly overflowed: ReadonlySet<string>;
  /** Rows of the case system's list, by the person that they share a key with. */
  readonly listed: (keys: readonly string[]) => readonly KnownChild[];
  /** Whether restricted records may be seen by whoever asks. */
  readonly restrictedToo: boolean;
};

/** Those who were looked for but must not show: a consultation makes no row of a child (P36), and what was set aside is no referral. */
const LEFT_OUT: ReadonlySet<Referral['standing']> = new Set(['consultation', 'set-aside']);

export function isRestricted({ casework }: Referral): boolean {
  return casework.restriction?.restricted === true;
}

function bandOf(candidates: readonly Candidate[], more: boolean): MatchBand {
  const count = (band: string) => candidates.filter(({ comparison }) => comparison.band === band).length;
  if (count('match') > 0) return 'match';
  if (count('potential') > MANY || (more && count('potential') === 0)) return 'many';
  if (count('potential') > 0) return 'potential';
  return candidates.length > 0 ? 'low' : 'none';
}

const RANK = { match: 0, potential: 1, low: 2, none: 3 } as const;

function byStrength({ comparison: one }: Candidate, { comparison: other }: Candidate): number {
  return RANK[one.band] - RANK[other.band] || other.score - one.score;
}

function likelyIn(candidates: readonly Candidate[]): Referral[] {
  return candidates.flatMap((one) =>
    one.from === 'referral' && (one.comparison.band === 'match' || one.comparison.band === 'potential')
      ? [one.referral]
      : [],
  );
}

/** For each person of the referral, who may be the same. Pure: what was read is given. */
export function foundFor(referral: Referral, people: readonly LookedUp[], against: Against): PersonFound[] {
  const others = against.referrals
    .filter((one) => one.reference !== referral.reference && !LEFT_OUT.has(one.standing))
    .filter((one) => against.restrictedToo || !isRestricted(one))
    .flatMap((one) => lookedUpIn(one).map(({ person, identity }) => ({ referral: one, person, identity })));
  return people.map(({ person, identity, keys }) => {
    const here = others.map(
      (one): Candidate => ({
        from: 'referral',
        referral: one.referral,
        person: one.person,
        comparison: compare(identity, one.identity),
      }),
    );
    const listed = against
      .listed(keys)
      .filter((row) => against.restrictedToo || row.restricted !== true)
      .map((row): Candidate => ({ from: 'case-list', row, comparison: compare(identity, identityOfKnown(row)) }));
    const candidates = [...here, ...listed]
      .filter(({ comparison }) => comparison.band !== 'none')
      .toSorted(byStrength);
    const band = bandOf(candidates, against.overflowed.has(person.id));
    return { person, band, candidates: candidates.slice(0, MOST_SHOWN), likelyIn: likelyIn(candidates) };
  });
}

/**
 * How many restricted records somebody of the referral may well be in: for a supervisor to look up, since whoever screens is shown none of
 * them. None where the referral is restricted itself: then only those work on it who see them anyway.
 */
export function restrictedAlike(referral: Referral, found: readonly PersonFound[]): number {
  if (isRestricted(referral)) return 0;
  const records = found
    .flatMap(({ candidates }) => candidates)
    .filter(({ comparison: { band } }) => band === 'match' || band === 'potential')
    .flatMap((one) => restrictedRecordOf(one) ?? []);
  return new Set(records).size;
}

/** The record of a candidate, where it is restricted. */
export function restrictedRecordOf(candidate: Candidate): string | undefined {
  if (candidate.from === 'referral') {
    return isRestricted(candidate.referral) ? candidate.referral.reference : undefined;
  }
  return candidate.row.restricted === true ? `case ${candidate.row.caseId}` : undefined;
}

function yearBefore(at: Instant): string {
  return `${Number(at.slice(0, 4)) - 1}${at.slice(4)}`;
}

/** One concern, as a person or a quoted reference said: the one is linked to the other, or both to the same one (P31). */
function isLinkedWith(one: Referral, other: Referral): boolean {
  if (one.linkedTo === other.reference || other.linkedTo === one.reference) return true;
  if (one.linkedTo !== undefined && one.linkedTo === other.linkedTo) return true;
  const held = new Set(one.originals.map(({ arrival }) => arrival));
  return other.originals.some(({ arrival }) => held.has(arrival));
}

/** Referrals of the household in the twelve months before this one, the newest first: any of its people may be any of these (domain reference 6). What is linked with this is the same concern, and no earlier one. */
export function earlierOf(referral: Referral, found: readonly PersonFound[]): Referral[] {
  const since = yearBefore(referral.receivedAt);
  const likely = found
    .flatMap((one) => one.likelyIn)
    .filter(({ receivedAt }) => receivedAt >= since && receivedAt < referral.receivedAt)
    .filter((one) => !isLinkedWith(referral, one));
  const once = new Map<Reference, Referral>(likely.map((one) => [one.reference, one]));
  return [...once.values()].toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt));
}

/** In numbers, with nobody's name: what a message may carry. */
export function countsOf(referral: Referral, found: readonly PersonFound[]): MatchCounts {
  const count = (band: MatchBand) => found.filter((one) => one.band === band).length;
  return {
    match: count('match'),
    potential: count('potential'),
    low: count('low'),
    many: count('many'),
    none: count('none'),
    earlierReferrals: earlierOf(referral, found).length,
  };
}
