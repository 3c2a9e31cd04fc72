/** Each share with another agency is recorded: to whom, what, why it was necessary and proportionate, on whose authority, what was kept back (seed 001 s5, 002 s5; P34). */
import { recordShareCommand, type Sharing } from '../../schemas/casework/sharing.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type MayShare, mayShare } from '../protecting/may-share.ts';
import { isRefusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { passingOn } from './new-information.ts';
import { notOfThisReferral } from './people-named.ts';
import { statedAt } from './stated-at.ts';

/** Beside the referral the last of them; the history keeps every one. */
const KEPT = 40;

export type Shared = {
  to: { agency: string; name?: string | undefined };
  about?: readonly string[] | undefined;
  what: string;
  why: string;
  withheld: string;
  at: Instant;
};

/** The casework's sharing with one share more, and what is told of it. A check asked of an agency is a share too (P35). */
export function shared(
  on: Pick<On, 'held' | 'by'>,
  may: MayShare,
  share: Shared,
): { sharing: Sharing; events: EventFacts[] } {
  const { to, about, what, why, withheld, at } = share;
  const { basis, authority, sharing } = may;
  const before = sharing.shares ?? [];
  const number = (before.at(-1)?.number ?? 0) + 1;
  const people = about ? [...about] : undefined;
  const one = {
    number,
    at,
    by: on.by.name,
    to: { agency: to.agency, ...(to.name !== undefined && { name: to.name }) },
    ...(people && { about: people }),
    what,
    why,
    withheld,
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
        about: people ?? [],
        why,
        withheld,
        basis,
        ...(authority !== undefined && { authority }),
        at,
      },
    ],
  };
}

export const recordingShare = actRule({
  act: 'record-share',
  contract: recordShareCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const { to, about, what, why, withheld, section47: informing, newInformation } = command;
    const refusal = notOfThisReferral(held.referral, '/about', about);
    if (refusal) return refusal;
    const at = statedAt(command.at, now, held.referral.receivedAt);
    if (isRefusal(at)) return at;
    const may = mayShare(held.referral, profile, { informing, by: by.name, now });
    if (isRefusal(may)) return may;
    const passed = newInformation === undefined ? undefined : passingOn(on, newInformation, to.agency, at);
    if (passed && isRefusal(passed)) return passed;
    const { sharing, events } = shared(on, may, { to, about, what, why, withheld, at });
    return {
      casework: { sharing, ...passed?.casework },
      ...(passed && { clocks: passed.clocks }),
      events,
    };
  },
});
