/** Holding a consultation: kept with its advice and answered with a note; no child's record, no clock and no screening message comes of it (seed 002 s1; P36). */

import type { Arrival } from '../../schemas/arrival.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { ConsultCommand } from '../../schemas/casework/consultation.ts';
import { type Draft, draft } from '../../schemas/draft.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { Person } from '../acts/act.ts';
import { type Change, rows } from '../change.ts';
import { countedOf } from '../measuring/counted.ts';
import type { Refusal } from '../refusal.ts';
import { notAllowed } from './may.ts';
import { peopleSpokenOf } from './spoken-of.ts';

const wrong = (at: string, text: string, legal?: string[]): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
  ...(legal && { legal }),
});

/** Whether what was said of a child may be kept: on a criterion of the council's, and the risk only as a manager records it. */
function keptAbout(command: ConsultCommand, by: Person, profile: AuthorityProfile): Refusal | undefined {
  const { about, because, consent } = command;
  if (!about) return undefined;
  const { consultation } = profile;
  const criteria = consultation.offered ? consultation.recordsChild.map(({ code }) => code) : [];
  if (!because || !criteria.includes(because)) {
    return wrong('/because', 'A child is recorded only on one of the council’s criteria.', criteria);
  }
  if (because === 'consent' && !consent.given) return wrong('/consent/given', 'The family has not consented.');
  return because === 'significant-risk' ? notAllowed(profile, 'authorise-sharing', by) : undefined;
}

/** A refusal where this council holds no consultations, has no such level, or may not keep what was said of a child. */
export function consultationRefused(
  command: ConsultCommand,
  by: Person,
  profile: AuthorityProfile,
): Refusal | undefined {
  const { consultation } = profile;
  if (!consultation.offered) {
    return { refused: 'illegal-move', words: `${profile.name} has no consultation line.` };
  }
  const notTheirs = notAllowed(profile, 'consult', by);
  if (notTheirs) return notTheirs;
  if (!consultation.levels.includes(command.level)) {
    return wrong('/level', 'Not a level of consultation here.', [...consultation.levels]);
  }
  return keptAbout(command, by, profile);
}

/** The caller as a referrer, so that their note finds them; nothing else is known of anybody. */
function draftOf({ caller, about }: ConsultCommand): Draft {
  return draft.parse({
    category: 'consultation',
    referrer: {
      name: { words: caller.name },
      ...(caller.role && { role: { words: caller.role } }),
      ...(caller.agency && { agency: { words: caller.agency } }),
      kind: 'practitioner',
      disclosure: 'professional',
      ...(caller.phone && { phones: [{ words: caller.phone }] }),
      ...(caller.email && { email: caller.email }),
    },
    people: peopleSpokenOf(about?.people ?? []),
    relationships: [],
    concern: about ? { details: { words: about.concern } } : {},
    assessmentOfNeed: {},
    consent: {},
    involvements: [],
    unplaced: [],
  });
}

/** Total, once `consultationRefused` has said nothing. Guarded by "this arrival is new": sent twice, it is held once. */
export function consult(
  arrival: Arrival,
  command: ConsultCommand,
  by: Person,
  profile: AuthorityProfile,
  at: Instant,
): Change {
  const { id, original, objectKey, mediaType, name, bytes, channel, sender, reference, receivedAt } = arrival;
  const { level, advice, consent, because } = command;
  const heard = arrival.statedReceivedAt ?? receivedAt;
  const said = { level, advice, ...(because && { because }) };
  const before: Referral = {
    reference,
    version: 1,
    revision: 1,
    standing: 'consultation',
    nature: 'consultation',
    channel,
    sender,
    receivedAt: heard,
    openedAt: at,
    authority: profile.id,
    team: profile.teams.default,
    urgency: { level: 'routine', because: [] },
    originals: [
      { number: 1, arrival: id, sha256: original, objectKey, mediaType, name, bytes, receivedAt, channel, sender },
    ],
    draft: draftOf(command),
    findings: [],
    absences: {},
    typedEvidence: {},
    casework: { consultation: { at: heard, by: by.name, ...said, consent } },
    events: 0,
  };
  const events: EventFacts[] = [
    {
      what: 'consulted',
      ...said,
      consent: consent.given,
      at: heard,
      channel,
      counted: countedOf(before, [], profile),
    },
  ];
  const referral = { ...before, events: events.length };
  const messages = [{ kind: 'tell-referrer', reference, letter: 'consultation', originalNumber: 1 } as const];
  return {
    landed: { ...arrival, state: 'opened' },
    referrals: [
      { guard: 'new', referral, clocks: [], moved: [], ...rows(referral, 0, { at, by, events, messages }) },
    ],
  };
}
