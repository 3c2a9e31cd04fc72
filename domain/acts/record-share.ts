/** Each share with another agency is recorded: to whom, what, why it was necessary and proportionate, on whose authority, and what the rules showed and kept back (seed 001 s5, 002 s5; P34). */
import { recordShareCommand, type SharePurpose, type Sharing } from '../../schemas/casework/sharing.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { accountOf, inShort } from '../disclosure/account.ts';
import { disclose } from '../disclosure/disclose.ts';
import { readingFor } from '../disclosure/reader.ts';
import { type MayShare, mayShare } from '../protecting/may-share.ts';
import { noticeDone } from '../referral/owed-word.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { passingOn } from './new-information.ts';
import { notOfThisReferral } from './people-named.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** Beside the referral the last of them; the history keeps every one. */
const KEPT = 40;

export type Shared = {
  to: { agency: string; name?: string | undefined };
  about?: readonly string[] | undefined;
  what: string;
  why: string;
  withheld?: string | undefined;
  purpose: SharePurpose;
  at: Instant;
};

/** A refusal where what another agency is told says who told us, or where somebody must not be found. `at` is where the words stand. */
export function sayingTooMuch(
  referral: Referral,
  purpose: SharePurpose,
  at: string,
  said: string,
): Refusal | undefined {
  if (readingFor(referral, 'other-agency', purpose)?.caughtIn(said) === undefined) return undefined;
  const text = 'It says who told us, or where somebody must not be found: they may not be told that.';
  return { refused: 'bad-command', words: text, errors: [{ at, text }] };
}

/** The casework's sharing with one share more, and what is told of it. A check asked of an agency is a share too (P35). */
export function shared(
  on: Pick<On, 'held' | 'profile'> & { by: Pick<On['by'], 'name'> },
  may: MayShare,
  share: Shared,
): { sharing: Sharing; events: EventFacts[] } {
  const { to, about, what, why, withheld, purpose, at } = share;
  const { basis, authority, sharing } = may;
  const before = sharing.shares ?? [];
  const number = (before.at(-1)?.number ?? 0) + 1;
  const people = about ? [...about] : undefined;
  const view = accountOf(disclose(on.held.referral, 'other-agency', purpose, on.profile));
  const one = {
    number,
    at,
    by: on.by.name,
    to: { agency: to.agency, ...(to.name !== undefined && { name: to.name }) },
    ...(people && { about: people }),
    what,
    why,
    ...(withheld !== undefined && { withheld }),
    view: inShort(view),
    basis,
    ...(authority !== undefined && { authority }),
  };
  const considered = sharing.section47 !== on.held.referral.casework.sharing?.section47 && sharing.section47;
  return {
    sharing: { ...sharing, shares: [...before, one].slice(-KEPT) },
    events: [
      ...(considered
        ? [{ what: 'informing-considered', inform: considered.inform, why: considered.why } as const]
        : []),
      {
        what: 'shared',
        share: number,
        agency: to.agency,
        ...(to.name !== undefined && { name: to.name }),
        about: people ?? [],
        said: what,
        why,
        ...(withheld !== undefined && { withheld }),
        view,
        basis,
        ...(authority !== undefined && { authority }),
        at,
      },
    ],
  };
}

/** That a share told an agency of the decision: its notice marked, and its clock stopped. */
function noticing({ held, by, profile }: On, id: string, agency: string, at: Instant) {
  const one = held.referral.casework.notices?.find((each) => each.id === id && each.state === 'owed');
  if (!one) {
    const text = 'No such notice is owed.';
    const legal = (held.referral.casework.notices ?? []).flatMap((each) => (each.state === 'owed' ? [each.id] : []));
    return { refused: 'bad-command', words: text, errors: [{ at: '/notice', text }], legal } satisfies Refusal;
  }
  if (one.agency.toLowerCase() !== agency.toLowerCase()) {
    const text = 'The notice is owed to another agency.';
    return {
      refused: 'bad-command',
      words: text,
      errors: [{ at: '/to/agency', text }],
      legal: [one.agency],
    } satisfies Refusal;
  }
  return {
    casework: { notices: noticeDone(held.referral, id, 'shared', { at, by: by.name }) },
    clocks: stopBy(
      held.clocks,
      profile,
      { act: 'record-share', at, by: by.id, words: 'told' },
      (clock) => clock.id === id,
    ),
  };
}

export const recordingShare = actRule({
  act: 'record-share',
  contract: recordShareCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const {
      to,
      about,
      what,
      why,
      withheld,
      purpose = 'notify',
      section47: informing,
      newInformation,
      notice,
    } = command;
    const refusal =
      notOfThisReferral(held.referral, '/about', about) ?? sayingTooMuch(held.referral, purpose, '/what', what);
    if (refusal) return refusal;
    const at = statedAt(command.at, now, held.referral.receivedAt);
    if (isRefusal(at)) return at;
    const may = mayShare(held.referral, profile, { informing, by: by.name, now });
    if (isRefusal(may)) return may;
    const passed = newInformation === undefined ? undefined : passingOn(on, newInformation, to.agency, at);
    if (passed && isRefusal(passed)) return passed;
    const noticed = notice === undefined ? undefined : noticing(on, notice, to.agency, at);
    if (noticed && isRefusal(noticed)) return noticed;
    const { sharing, events } = shared(on, may, { to, about, what, why, withheld, purpose, at });
    const dealt = passed ?? noticed;
    return {
      casework: { sharing, ...dealt?.casework },
      ...(dealt && { clocks: dealt.clocks }),
      events,
    };
  },
});
