/** What was found, as a person reads it: by person, with what speaks for and against, what became of each earlier referral, and words that never say "not known" (P26, R17). */
import type { CandidatesView } from '../../schemas/candidates-view.ts';
import type { MatchBand } from '../../schemas/matching.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type Candidate, earlierOf, isRestricted, type PersonFound, restrictedRecordOf } from './found.ts';
import { proposedWorkersOf } from './proposed-worker.ts';
import { sameConcernOf } from './same-concern.ts';

function wordsFor(band: MatchBand, system: string): string {
  switch (band) {
    case 'match':
      return 'Everything that tells people apart agrees with somebody here: compare, and say whether it is the same person.';
    case 'potential':
      return 'May be one of these: compare, and say whether it is the same person.';
    case 'low':
      return 'Somebody here has something in common, and something that speaks against it.';
    case 'many':
      return `More people are like this one than can usefully be compared: the likest are shown. Look in ${system} with more particulars.`;
    case 'none':
      return `Nobody like this among what is held here. That is not the same as not known to children’s services: look in ${system}.`;
  }
}

function outcomeOf({ contactDecision, disposal }: Referral) {
  const of = disposal ? ('referral' as const) : ('contact' as const);
  const last = disposal ?? contactDecision;
  return last && { of, outcome: last.outcome, at: last.at };
}

function earlierRow(referral: Referral) {
  const { reference, receivedAt, channel, standing, team, linkedTo } = referral;
  const outcome = outcomeOf(referral);
  return {
    reference,
    receivedAt,
    channel,
    standing,
    team,
    ...(outcome && { outcome }),
    ...(linkedTo !== undefined && { linkedTo }),
    ...(isRestricted(referral) && { restricted: true as const }),
  };
}

type Shown = CandidatesView['people'][number]['candidates'][number];

function shown(candidate: Candidate): Shown {
  if (candidate.from === 'case-list') return { from: 'case-list', row: candidate.row, ...candidate.comparison };
  const { referral, person, comparison } = candidate;
  const named = ({ name }: typeof person) => (name ? { name: name.words } : {});
  return {
    from: 'referral',
    ...earlierRow(referral),
    person: person.id,
    ...named(person),
    roles: person.roles,
    ...comparison,
    beside: referral.draft.people
      .filter(({ id }) => id !== person.id)
      .map((one) => ({ person: one.id, ...named(one), roles: one.roles })),
  };
}

/** Who of this referral an earlier one was found by. */
function foundBy(earlier: Referral, found: readonly PersonFound[]): string[] {
  return found
    .filter(({ likelyIn }) => likelyIn.some(({ reference }) => reference === earlier.reference))
    .map(({ person }) => person.id);
}

/** Records that whoever asks sees because they may see such: for everybody else there are none in what was found. */
function restrictedIn(found: readonly PersonFound[]): number {
  const records = found.flatMap(({ candidates }) => candidates).flatMap((one) => restrictedRecordOf(one) ?? []);
  return new Set(records).size;
}

function restrictedWords(restricted: number): string {
  if (restricted === 0) return '';
  const some = restricted === 1 ? 'One of the records below is' : `${restricted} of the records below are`;
  return ` ${some} restricted: you see this because you may; whoever screens is not shown it, nor told of it.`;
}

type Given = {
  readonly referral: Referral;
  readonly found: readonly PersonFound[];
  readonly listTakenAt?: Instant;
  /** The case system by its name in this council. */
  readonly system: string;
  readonly sameWorkerForHousehold: boolean;
  readonly at: Instant;
};

export function candidatesViewOf({
  referral,
  found,
  listTakenAt,
  system,
  sameWorkerForHousehold,
  at,
}: Given): CandidatesView {
  const { reference, version } = referral;
  const restricted = restrictedIn(found);
  const list = listTakenAt === undefined ? ' No list of known children is loaded.' : '';
  return {
    reference,
    version,
    at,
    words: `Compared with the referrals held here and the list of known children, just now.${list} Nobody found here is not the same as not known: look in ${system}.${restrictedWords(restricted)}`,
    ...(restricted > 0 && { restricted }),
    ...(listTakenAt !== undefined && { listTakenAt }),
    people: found.map(({ person, band, candidates }) => ({
      person: person.id,
      ...(person.name && { name: person.name.words }),
      band,
      words: wordsFor(band, system),
      candidates: candidates.map(shown),
    })),
    earlier: earlierOf(referral, found).map((one) => ({ ...earlierRow(one), people: foundBy(one, found) })),
    sameConcern: sameConcernOf(referral, found).map((one) => ({
      ...earlierRow(one.referral),
      because: [...one.because],
    })),
    proposedWorkers: sameWorkerForHousehold ? proposedWorkersOf(referral, found) : [],
  };
}
