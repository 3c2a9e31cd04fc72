/** Redirecting between teams: refused without a word on risk and protective factors; until it is accepted the sender owes the referrer updates (seed 004 s7; P29, R7). */

import {
  acceptRedirectionCommand,
  type Redirection,
  redirectCommand,
  updateReferrerCommand,
} from '../../schemas/casework/redirection.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import { startClock } from '../clock.ts';
import { screeningMessage } from '../referral/screening.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** More than any contact is ever passed on; somebody must decide. */
const MOST = 12;

const offered = ({ held }: On): Redirection | undefined =>
  held.referral.casework.redirections?.find(({ state }) => state === 'offered');

const NOT_OFFERED: Refusal = { refused: 'illegal-move', words: 'No redirection is waiting for an answer.' };

function answered(all: readonly Redirection[], one: Redirection): Redirection[] {
  return all.map((each) => (each.number === one.number ? one : each));
}

/** The sender's next update is due a working day after the moment from which it is owed. */
function updateClock(
  { profile }: On,
  number: number,
  turn: number,
  receivedAt: Instant,
  countingFrom: Instant,
): Clock {
  return startClock(profile, {
    kind: 'redirect-update',
    id: `redirect-update-${number}-${turn}`,
    about: String(number),
    receivedAt,
    countingFrom,
  }).clock;
}

export const redirecting = actRule({
  act: 'redirect',
  contract: redirectCommand,
  rule: (on, { to, words, risk, protectiveFactors }) => {
    const { held, by, profile, now } = on;
    const { team: from, casework } = held.referral;
    const before = casework.redirections ?? [];
    const targets = profile.teams.list.filter(({ id, redirectTo }) => redirectTo && id !== from).map(({ id }) => id);
    if (!targets.includes(to)) {
      const text = 'Not a team that it can be redirected to.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/to', text }], legal: targets };
    }
    if (offered(on)) return { refused: 'illegal-move', words: 'A redirection is waiting for its answer.' };
    if (before.length >= MOST)
      return { refused: 'illegal-move', words: 'It has been passed on often enough: decide.' };
    const number = before.length + 1;
    const { clock } = startClock(profile, {
      kind: 'redirect',
      id: `redirect-${number}`,
      about: String(number),
      receivedAt: now,
    });
    return {
      casework: {
        redirections: [
          ...before,
          { number, from, to, at: now, by: by.name, words, risk, protectiveFactors, state: 'offered' },
        ],
      },
      // The updates are owed only if the day ends without an answer: they count from then.
      clocks: [...held.clocks, clock, updateClock(on, number, 1, now, clock.dueAt)],
      events: [{ what: 'redirected', from, to, words, risk, protectiveFactors }],
      messages: (after) => [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now)],
    };
  },
});

/** The receiving team's own acknowledgement, owed where the same working day was missed (P29, R7). */
function acknowledgement(on: On, one: Redirection, redirect: Clock | undefined): Clock[] {
  if (!redirect || on.now <= redirect.dueAt) return [];
  const id = `redirect-acknowledge-${one.number}`;
  return [
    startClock(on.profile, { kind: 'redirect-acknowledge', id, about: String(one.number), receivedAt: on.now }).clock,
  ];
}

/** The referrer hears which team has it now: a professional by its name (seed 004 s7). */
const movedLetter = (reference: Reference, { number }: Redirection): MessageContent => ({
  kind: 'tell-referrer',
  reference,
  letter: 'redirection',
  originalNumber: 1,
  about: String(number),
});

export const answeringRedirection = actRule({
  act: 'accept-redirection',
  contract: acceptRedirectionCommand,
  rule: (on, { accepted, words }) => {
    const { held, by, profile, now } = on;
    const one = offered(on);
    if (!one) return NOT_OFFERED;
    if (by.team !== one.to)
      return { refused: 'not-authorised', words: 'Only the team it was redirected to can answer.' };
    const about = ({ kind, about }: Clock) =>
      (kind === 'redirect' || kind === 'redirect-update') && about === String(one.number);
    const clocks = stopBy(
      held.clocks,
      profile,
      { act: 'accept-redirection', at: now, by: by.id, words: accepted ? 'accepted' : 'declined' },
      about,
    );
    const redirect = held.clocks.find(({ kind, about }) => kind === 'redirect' && about === String(one.number));
    const state = accepted ? ('accepted' as const) : ('declined' as const);
    return {
      ...(accepted && { referral: { team: one.to } }),
      casework: {
        redirections: answered(held.referral.casework.redirections ?? [], {
          ...one,
          state,
          answeredAt: now,
          answeredBy: by.name,
          answer: words,
        }),
      },
      clocks: [...clocks, ...(accepted ? acknowledgement(on, one, redirect) : [])],
      events: [{ what: 'redirection-answered', to: one.to, accepted, words }],
      messages: (after) => [
        screeningMessage(after, clocks, 'front-door.referral.changed.v1', now),
        ...(accepted ? [movedLetter(after.reference, one)] : []),
      ],
    };
  },
});

export const updatingReferrer = actRule({
  act: 'update-referrer',
  contract: updateReferrerCommand,
  rule: (on, { how, words, at: stated }) => {
    const { held, by, profile, now } = on;
    const one = offered(on);
    if (!one) return NOT_OFFERED;
    const at = statedAt(stated, now, one.at);
    if (isRefusal(at)) return at;
    const mine = ({ kind, about }: Clock) => kind === 'redirect-update' && about === String(one.number);
    const turn = held.clocks.filter(mine).length + 1;
    const clocks = stopBy(held.clocks, profile, { act: 'update-referrer', at, by: by.id, words: how }, mine);
    return {
      clocks: [...clocks, updateClock(on, one.number, turn, at, at)],
      events: [{ what: 'referrer-updated', how, words, at }],
    };
  },
});
