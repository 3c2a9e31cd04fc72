/** Which act is legal where a referral stands. The state machine is this table; an illegal move is an absent entry (design 5). */
import { type Act, act } from '../schemas/authority.ts';
import type { Standing } from '../schemas/referral.ts';

const ACTS: readonly Act[] = act.options;

/** What people may work on: what is no longer waiting in a tray and has not been put away. */
const WORKED_ON = ['contact', 'referral', 'closed'] as const satisfies readonly Standing[];

/** Where people work on it, and where it was linked from there: linking swallows nothing (P31). */
const BEGUN_AT_WORK = [...WORKED_ON, 'linked'] as const satisfies readonly Standing[];

/** Everywhere but what was set aside. */
const ANYWHERE = ['in-tray', 'contact', 'referral', 'closed', 'linked'] as const satisfies readonly Standing[];

/**
 * `acknowledge` stays legal after closing and linking, because each referrer is still owed it (P31; seed 004 s7).
 * A linked one keeps its decision where the referral it is linked to cannot carry it in time. `decide-contact` on a closed contact is how a
 * contact closed with advice is progressed at any later time (P18; seed 002 s2).
 */
const LEGAL: Readonly<Partial<Record<Act, readonly Standing[]>>> = {
  acknowledge: ['in-tray', 'contact', 'referral', 'closed', 'linked'],
  'decide-contact': ['in-tray', 'contact', 'closed', 'linked'],
  'decide-disposal': ['referral'],
  complete: ['in-tray', 'contact', 'referral', 'closed'],
  link: ['in-tray', 'contact', 'referral'],
  'set-aside': ['in-tray'],
  // One that was progressed, or closed, while it was linked is linked still (P18, P31).
  unlink: ['linked', 'referral', 'closed'],
  restrict: ANYWHERE,
  // Done to no referral: who is shown restricted records when people are looked up.
  'see-restricted': [],
  consult: [],
  // Done to no referral: who may read the lists with children in them (domain reference 6).
  'read-list': [],
  'escalate-consultation': ['consultation'],
  'tell-person': ['in-tray', 'consultation', 'contact', 'referral', 'closed', 'linked'],
  // What came for information often holds no referral, and is answered from the tray (P17).
  'confirm-category': ['in-tray', 'contact', 'referral', 'closed'],
  'answer-information-request': ANYWHERE,
  'record-known': ['in-tray', 'contact', 'referral', 'closed'],
  'confirm-open-case': ['contact', 'referral', 'closed'],
  'confirm-recording': ANYWHERE,
  // What a contact owes and is owed runs on in a tray and after linking, and must be there to be done (P31, P32, P40).
  'mark-written-up': ANYWHERE,
  'record-chase': ANYWHERE,
  'record-confirmation': ANYWHERE,
  'raise-dispute': ANYWHERE,
  'answer-dispute': ANYWHERE,
  'raise-complaint': ANYWHERE,
  'answer-complaint': ANYWHERE,
  // What protects a child waits for no tray, and a linked referral keeps what it called for.
  'authorise-services': ANYWHERE,
  'notify-police': ANYWHERE,
  'record-police-protection': ANYWHERE,
  'record-protection': ANYWHERE,
  'record-strategy': ANYWHERE,
  'state-home-time': ANYWHERE,
  allocate: ANYWHERE,
  // What may be known of a case is asked wherever it stands (P12, P34).
  redact: ANYWHERE,
  release: ANYWHERE,
  'withdraw-release': ANYWHERE,
  'record-referrer-consent': ANYWHERE,
  // What was begun before it was linked is owed still: asked of somebody, passed on, to be told, to be decided (P21, P25, P29, P31, P35, P38).
  'accept-redirection': BEGUN_AT_WORK,
  'update-referrer': BEGUN_AT_WORK,
  'record-supplement': BEGUN_AT_WORK,
  'record-call': BEGUN_AT_WORK,
  'answer-check': BEGUN_AT_WORK,
  'tell-parents': BEGUN_AT_WORK,
  'authorise-sharing': BEGUN_AT_WORK,
  'record-share': BEGUN_AT_WORK,
  'decide-reassess': BEGUN_AT_WORK,
  'complete-owed': BEGUN_AT_WORK,
  'strike-out-owed': BEGUN_AT_WORK,
};

function standingsOf(act: Act): readonly Standing[] {
  return LEGAL[act] ?? WORKED_ON;
}

export function isLegal(act: Act, standing: Standing): boolean {
  return standingsOf(act).includes(standing);
}

/** The acts of the first list that are legal there, in its order. */
export function legalActs(standing: Standing, acts: readonly Act[] = ACTS): readonly Act[] {
  return acts.filter((act) => isLegal(act, standing));
}
