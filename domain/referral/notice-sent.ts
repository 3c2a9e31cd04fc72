/** A notice to an agency that has a secure address: whether it may go, that it went, as a share with its reason, and that it came back (seed 001 s5; P13, P34). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Notice } from '../../schemas/casework/notices.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { shared } from '../acts/record-share.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { resume, stop } from '../clock.ts';
import { type MayShare, mayShare } from '../protecting/may-share.ts';
import { isRefusal } from '../refusal.ts';
import { noticeDone, secureAddressOf } from './owed-word.ts';

export type NoticeToSend = { notice: Notice; to: string; may: MayShare };

/** On whose authority it goes: whoever took the decision. */
const decidedBy = ({ disposal, contactDecision }: Referral): string => (disposal ?? contactDecision)?.by ?? '';

/** Why it does not go by itself: then its clock runs on, and a person sees to it. */
export function noticeToSend(
  { referral }: Held,
  id: string,
  profile: AuthorityProfile,
  now: Instant,
): NoticeToSend | 'dealt-with' | 'no-secure-address' | 'sharing-not-authorised' {
  const notice = referral.casework.notices?.find((each) => each.id === id);
  if (notice?.state !== 'owed') return 'dealt-with';
  const to = secureAddressOf(profile, notice.agency);
  if (to === undefined) return 'no-secure-address';
  const may = mayShare(referral, profile, { informing: undefined, by: decidedBy(referral), now });
  return isRefusal(may) ? 'sharing-not-authorised' : { notice, to, may };
}

/** That it went: a share like any other, its notice marked, its clock stopped. Undefined where a person saw to it meanwhile. */
export function noticeSent(
  held: Held,
  { notice, may }: NoticeToSend,
  sent: { message: string; mailId?: string },
  profile: AuthorityProfile,
  at: Instant,
): Change | undefined {
  const still = held.referral.casework.notices?.find(({ id }) => id === notice.id);
  if (still?.state !== 'owed') return undefined;
  const by = decidedBy(held.referral);
  const { sharing, events } = shared({ held, by: { name: by }, profile }, may, {
    to: { agency: notice.agency },
    what: 'The decision, and the plan for the child, as the notice has it.',
    why: 'Every relevant agency is told of the decision in writing.',
    purpose: 'notify',
    at,
  });
  const clocks = held.clocks.map((clock) =>
    clock.id === notice.id && !clock.stoppedAt ? stop(clock, at, 'front-door', 'mail') : clock,
  );
  const told: EventFacts = {
    what: 'told',
    letter: 'agency-notice',
    how: 'mail',
    ...sent,
    audience: 'agency',
    about: notice.id,
  };
  return {
    referrals: [
      changeOf(held, {
        at,
        by: { kind: 'front-door' },
        visible: true,
        casework: { sharing, notices: noticeDone(held.referral, notice.id, 'shared', { at, by }) },
        clocks,
        events: [...events, told, ...clocksMoved(held.clocks, clocks)],
      }),
    ],
  };
}

export type CameBack = { agency: string; notices: Notice[]; clocks: Clock[] };

/**
 * That it came back: the agency has not been told. Its notice is owed as before and its clock runs on from the first moment, for a person;
 * that it was sent stays among the shares, since it left the council. Undefined where no such notice counts as told.
 */
export function noticeCameBack({ referral, clocks }: Held, id: string, at: Instant): CameBack | undefined {
  const all = referral.casework.notices ?? [];
  const one = all.find((each) => each.id === id && each.state === 'shared');
  if (!one || !clocks.some((clock) => clock.id === id)) return undefined;
  const { done: _, ...notice } = one;
  return {
    agency: one.agency,
    notices: all.map((each) => (each.id === id ? { ...notice, state: 'owed' } : each)),
    clocks: clocks.map((clock) =>
      clock.id === id ? resume(clock, at, 'front-door', 'the notice came back, undelivered') : clock,
    ),
  };
}
