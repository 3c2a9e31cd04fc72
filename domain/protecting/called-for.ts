/** What facts call for at once, whatever the hour: protection of the child, the police, a strategy discussion. Each fact calls once, and whoever is on duty is told in the same change (P23, P24, R9). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { PromptedClock } from '../../schemas/casework/prompts.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type ReferralChange, rows } from '../change.ts';
import { startClock } from '../clock.ts';
import { enforceClock } from '../referral/enforce.ts';
import { section47Facts } from './section-47.ts';

/** Reasons for urgency that say: now. The others are urgent and page once; they call for no protection by themselves. */
const NOW: ReadonlySet<string> = new Set([
  'immediate-protection-stated',
  'words-immediate-danger',
  'words-not-safe-now',
]);

function protectNow({ urgency, draft, casework: { threshold, determination } }: Referral): string[] {
  const found = threshold?.urgentForChild.answer === 'yes' || threshold?.urgentForOthers.answer === 'yes';
  const stated = draft.concern.immediateProtection?.needed === 'yes' ? ['immediate-protection-stated'] : [];
  return [
    ...new Set([
      ...stated,
      ...urgency.because.filter((code) => NOW.has(code)),
      ...(found ? ['urgent-action-found'] : []),
      ...(determination?.immediateProtection.answer === 'yes' ? ['determination'] : []),
    ]),
  ];
}

function crime({ draft, casework }: Referral): string[] {
  return [
    ...(draft.concern.crimeSuspected === 'yes' ? ['crime-stated'] : []),
    ...(casework.police?.crime?.suspected === 'yes' ? ['crime-suspected'] : []),
  ];
}

type Call = {
  clock: PromptedClock;
  facts: (referral: Referral, profile: AuthorityProfile) => string[];
  /** It was done already: a further fact calls for nothing. */
  done: (referral: Referral) => boolean;
};

const CALLS: readonly Call[] = [
  { clock: 'protect', facts: protectNow, done: () => false },
  { clock: 'police', facts: crime, done: ({ casework }) => casework.police?.crime?.notified !== undefined },
  { clock: 'strategy', facts: section47Facts, done: ({ casework }) => casework.strategy?.what === 'held' },
];

type Called = {
  referral: Referral;
  clocks: Clock[];
  started: Clock[];
  events: EventFacts[];
  messages: MessageContent[];
};

/** One clock of the kind runs at a time; the second one that a referral needs has a number. */
function nextId(kind: PromptedClock, clocks: readonly Clock[]): string {
  const before = clocks.filter((clock) => clock.kind === kind).length;
  return before === 0 ? kind : `${kind}-${before + 1}`;
}

/** Of automatic mail that nobody has taken up only what people recorded since says anything: its own words call for nobody (R19). */
function heard(referral: Referral): Referral {
  const takenUp = referral.standing === 'contact' || referral.standing === 'referral';
  if (referral.nature !== 'automatic' || takenUp) return referral;
  return { ...referral, urgency: { level: 'routine', because: [] }, draft: { ...referral.draft, concern: {} } };
}

/** `receivedAt`: when the facts came to the council. What was set aside calls for nobody. A fact that was taken back calls again when it is back. */
export function callFor(
  referral: Referral,
  clocks: readonly Clock[],
  profile: AuthorityProfile,
  receivedAt: Instant,
): Called {
  const called: Called = { referral, clocks: [...clocks], started: [], events: [], messages: [] };
  if (referral.standing === 'set-aside') return called;
  for (const { clock: kind, facts, done } of CALLS) {
    const { casework } = called.referral;
    const stand = facts(heard(called.referral), profile);
    const before = casework.prompted?.[kind] ?? [];
    const known = before.filter((fact) => stand.includes(fact));
    const fresh = stand.filter((fact) => !known.includes(fact));
    if (fresh.length === 0 && known.length === before.length) continue;
    const prompted = { ...casework.prompted, [kind]: [...known, ...fresh] };
    called.referral = { ...called.referral, casework: { ...casework, prompted } };
    const runs = called.clocks.some((clock) => clock.kind === kind && !clock.stoppedAt);
    if (fresh.length === 0 || runs || done(called.referral)) continue;
    const { clock } = startClock(profile, { kind, id: nextId(kind, called.clocks), receivedAt });
    called.clocks.push(clock);
    called.started.push(clock);
    called.events.push({ what: 'called-for', clock: kind, because: fresh });
  }
  return called;
}

/** Everything that is due of these clocks already, said and sent with the change that started them, not a minute later. */
export function enforceAtOnce(
  called: Called,
  which: readonly Clock[],
  profile: AuthorityProfile,
  now: Instant,
): Called {
  const due = new Map(
    which
      .filter(({ stoppedAt }) => !stoppedAt)
      .map((clock) => [clock.id, enforceClock(called.referral, clock, profile, now)]),
  );
  const after = (clock: Clock) => due.get(clock.id)?.clock ?? clock;
  return {
    ...called,
    clocks: called.clocks.map(after),
    started: called.started.map(after),
    events: [...called.events, ...[...due.values()].flatMap(({ events }) => events)],
    messages: [...called.messages, ...[...due.values()].flatMap(({ messages }) => messages)],
  };
}

/** An act's change, with what its facts call for: further clocks, and whoever is on duty told of every clock that is due as it starts. */
export function withCalls(change: ReferralChange, profile: AuthorityProfile, now: Instant): ReferralChange {
  const first = callFor(change.referral, change.clocks, profile, now);
  const { referral, clocks, started, events, messages } = enforceAtOnce(
    first,
    [...change.moved, ...first.started],
    profile,
    now,
  );
  if (events.length === 0 && started.length === 0 && referral === change.referral) return change;
  const told = started.map(({ kind, id, dueAt }): EventFacts => ({ what: 'clock-started', clock: kind, id, dueAt }));
  const all = [...told, ...events];
  const added = rows(
    referral,
    change.referral.events,
    { at: now, by: { kind: 'front-door' }, events: all, messages },
    change.messages.length,
  );
  const moved = new Set([...change.moved, ...started].map(({ id }) => id));
  return {
    ...change,
    referral: { ...referral, events: referral.events + all.length },
    clocks,
    moved: clocks.filter(({ id }) => moved.has(id)),
    events: [...change.events, ...added.events],
    messages: [...change.messages, ...added.messages],
  };
}
