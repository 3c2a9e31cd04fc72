/** Who works already with a child of the household, here or on the case system: proposed for all its children, for a manager to appoint (seed 002 s3, 004 s9; P39). */
import type { CandidatesView } from '../../schemas/candidates-view.ts';
import type { Referral } from '../../schemas/referral.ts';
import { childrenOfHousehold } from '../acts/household.ts';
import type { Candidate, PersonFound } from './found.ts';

type Proposed = CandidatesView['proposedWorkers'][number];

/** The worker of a candidate, with where they are named. A closed case has nobody. */
function workerOf(candidate: Candidate): Omit<Proposed, 'for'>[] {
  if (candidate.from === 'case-list') {
    const { allocatedWorker, caseId, status } = candidate.row;
    return allocatedWorker === undefined || status !== 'open'
      ? []
      : [{ worker: allocatedWorker, because: `case ${caseId}` }];
  }
  const { referral, person } = candidate;
  const lead = referral.casework.leads?.appointed.find((one) => one.for.includes(person.id));
  return lead ? [{ worker: lead.lead.name, because: `referral ${referral.reference}` }] : [];
}

/** By people of this referral who may be known: only a match or a potential one counts, and children already led here are left alone. */
export function proposedWorkersOf(referral: Referral, found: readonly PersonFound[]): Proposed[] {
  const led = new Set(referral.casework.leads?.appointed.flatMap((one) => one.for));
  const children = childrenOfHousehold(referral).filter((id) => !led.has(id));
  if (children.length === 0) return [];
  const workers = found
    .flatMap(({ candidates }) => candidates)
    .filter(({ comparison: { band } }) => band === 'match' || band === 'potential')
    .flatMap(workerOf);
  const once = new Map(workers.map((one) => [`${one.worker} ${one.because}`, one]));
  return [...once.values()].map((one) => ({ ...one, for: children }));
}
