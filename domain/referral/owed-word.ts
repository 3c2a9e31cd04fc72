/** After a decision the family, the child and every agency involved are owed word of it, each on a clock of its own (seed 001 s4-5, 002 s6; P33, P34). */
import type { AuthorityProfile, DecisionKind } from '../../schemas/authority.ts';
import type { Notice } from '../../schemas/casework/notices.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { startClock } from '../clock.ts';
import { agenciesInvolved } from './agencies-involved.ts';

/** One transaction takes a hundred rows, and a disposal's letters, clocks and debts stand in it too. */
const MOST_AT_ONCE = 10;
/** Beside the referral the last of them; the history keeps every one. */
const KEPT = 60;

export type OwedWord = {
  clocks: Clock[];
  notices?: Notice[];
  events: EventFacts[];
  /** To agencies that have a secure address. */
  messages: (referral: Referral) => MessageContent[];
};

type Given = { referral: Referral; clocks: readonly Clock[]; profile: AuthorityProfile; now: Instant };

/** Parents and child; whoever still waits to be told of an earlier decision is told of this one with it. */
function toFamily({ clocks, profile, now }: Given): Clock[] {
  return (['parents', 'child'] as const).flatMap((about) => {
    const before = clocks.filter((clock) => clock.kind === 'tell' && clock.about === about);
    if (before.some(({ stoppedAt }) => !stoppedAt)) return [];
    const id = `tell-${about}-${before.length + 1}`;
    return [startClock(profile, { kind: 'tell', id, about, receivedAt: now }).clock];
  });
}

/** The address at which the council may write to that agency, by its name or code in the profile. */
export function secureAddressOf({ agencies }: AuthorityProfile, agency: string): string | undefined {
  const name = agency.trim().toLowerCase();
  return agencies.find((row) => [row.code, row.name.toLowerCase()].includes(name))?.mail;
}

function noticesFor(decision: DecisionKind, { referral, now }: Given): { notices: Notice[]; beyond: number } {
  const own = referral.draft.referrer.agency?.words.trim().toLowerCase();
  // Whoever referred is told by their own letter.
  const agencies = agenciesInvolved(referral).filter((name) => name.toLowerCase() !== own);
  const numbers = (referral.casework.notices ?? []).map(({ id }) => Number(id.slice('tell-notice-'.length)));
  const first = Math.max(0, ...numbers) + 1;
  const notices = agencies
    .slice(0, MOST_AT_ONCE)
    .map(
      (agency, place): Notice => ({ id: `tell-notice-${first + place}`, agency, decision, at: now, state: 'owed' }),
    );
  return { notices, beyond: agencies.length - notices.length };
}

/** `clocks` are those that run after the decision. */
export function owedWord(decision: DecisionKind, given: Given): OwedWord {
  const { referral, profile, now } = given;
  const family = profile.telling.family.includes(decision) ? toFamily(given) : [];
  const { notices, beyond } = profile.telling.agencies.includes(decision)
    ? noticesFor(decision, given)
    : { notices: [], beyond: 0 };
  const told = notices.map(
    ({ id }) => startClock(profile, { kind: 'tell', id, about: 'agency', receivedAt: now }).clock,
  );
  if (notices.length === 0) return { clocks: family, events: [], messages: () => [] };
  return {
    clocks: [...family, ...told],
    notices: [...(referral.casework.notices ?? []), ...notices].slice(-KEPT),
    events: [{ what: 'notices-owed', notices: notices.map(({ id, agency }) => ({ id, agency })), beyond }],
    messages: ({ reference }) =>
      notices
        .filter(({ agency }) => secureAddressOf(profile, agency) !== undefined)
        .map(({ id: notice }) => ({ kind: 'tell-agency', reference, notice })),
  };
}

/** Whether the clock of that id waits until an agency is told of a decision. */
export const isNotice = (id: string): boolean => id.startsWith('tell-notice-');

/** The notices with one of them dealt with. */
export function noticeDone(
  { casework }: Referral,
  id: string,
  state: 'shared' | 'withheld',
  done: { at: Instant; by: string },
): Notice[] {
  return (casework.notices ?? []).map((one) => (one.id === id ? { ...one, state, done } : one));
}
