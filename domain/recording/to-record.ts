/** What must be recorded on the case system, by the council's own rule, of what a referral holds now; each is owed once, and again where it happens again (seed 002 s7, 004 s1, s7-8; P27). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Recordable, Recording } from '../../schemas/casework/recording.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { outcomeNamed } from '../authorities/authorities.ts';
import { type ReferralChange, rows } from '../change.ts';
import { startClock } from '../clock.ts';

/** Near the threshold as a person says: of the level found, or by progressing it. */
function nearThreshold({ casework, contactDecision, disposal }: Referral, profile: AuthorityProfile): boolean {
  const meets = casework.threshold?.meets;
  const progressed = contactDecision && outcomeNamed(profile, contactDecision.outcome)?.progresses;
  return meets === 'met' || meets === 'near' || progressed === true || disposal !== undefined;
}

/** By the codes of the profile: whether there is such a thing here to record. */
const IS_HERE: Readonly<Record<Recordable, (referral: Referral, profile: AuthorityProfile) => boolean>> = {
  contact: ({ contactDecision, disposal }) => (contactDecision ?? disposal) !== undefined,
  'near-threshold': nearThreshold,
  /** The referral and what became of it: recorded after the contact was, too. */
  disposal: ({ disposal }) => disposal !== undefined,
  'open-case-information': ({ casework }) => casework.openCase !== undefined,
  acknowledgement: ({ acknowledgement }) => acknowledgement !== undefined,
  redirection: ({ casework }) => (casework.redirections?.length ?? 0) > 0,
};

function toRecord(referral: Referral, profile: AuthorityProfile): Recordable[] {
  const { which, always } = profile.recording;
  const wanted: Recordable[] = [which === 'all' ? 'contact' : 'near-threshold', 'disposal', ...always];
  return wanted.filter((what) => IS_HERE[what](referral, profile));
}

/** What may happen again, and must then be recorded again: when it last did. */
function lastOf(what: Recordable, { casework, disposal }: Referral): Instant | undefined {
  if (what === 'redirection') return casework.redirections?.at(-1)?.at;
  return what === 'disposal' ? disposal?.at : undefined;
}

/** Recorded as it last was; or waiting to be. */
function isKnown(what: Recordable, referral: Referral, { owed, confirmed }: Recording): boolean {
  if (owed.some((one) => one.what === what)) return true;
  const recorded = confirmed.findLast((one) => one.what.includes(what));
  const last = lastOf(what, referral);
  return recorded !== undefined && (last === undefined || last <= (recorded.entered ?? recorded.at));
}

export const NOTHING_RECORDED: Recording = { owed: [], confirmed: [] };

/** An act's change with what it makes necessary to record: owed from now, under one clock that ages on the worklist until it is confirmed. */
export function withRecording(change: ReferralChange, profile: AuthorityProfile, now: Instant): ReferralChange {
  const { referral, clocks } = change;
  const recording = referral.casework.recording ?? NOTHING_RECORDED;
  const fresh = toRecord(referral, profile).filter((what) => !isKnown(what, referral, recording));
  if (fresh.length === 0) return change;
  const before = clocks.filter(({ kind }) => kind === 'record');
  const id = before.length === 0 ? 'record' : `record-${before.length + 1}`;
  const started = before.some(({ stoppedAt }) => !stoppedAt)
    ? []
    : [startClock(profile, { kind: 'record', id, receivedAt: now }).clock];
  const events: EventFacts[] = [
    { what: 'recording-owed', because: fresh },
    ...started.map(({ kind, dueAt }): EventFacts => ({ what: 'clock-started', clock: kind, id, dueAt })),
  ];
  const owed = [...recording.owed, ...fresh.map((what) => ({ what, since: now }))];
  const added = rows(referral, referral.events, { at: now, by: { kind: 'front-door' }, events, messages: [] });
  return {
    ...change,
    referral: {
      ...referral,
      casework: { ...referral.casework, recording: { ...recording, owed } },
      events: referral.events + events.length,
    },
    clocks: [...clocks, ...started],
    moved: [...change.moved, ...started],
    events: [...change.events, ...added.events],
  };
}
