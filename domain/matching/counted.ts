/** Keeps with the referral how many may be known here, and tells the screening team of it: numbers only, and only where they are new. */
import type { MatchCounts } from '../../schemas/matching.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { screeningMessage } from '../referral/screening.ts';

const NUMBERS = [
  'match',
  'potential',
  'low',
  'many',
  'none',
  'earlierReferrals',
] as const satisfies (keyof MatchCounts)[];

/** Anybody worth telling of: nobody at all is shown on the referral, and needs no message. */
function tells(counts: MatchCounts): boolean {
  return counts.match + counts.potential + counts.many + counts.earlierReferrals > 0;
}

/**
 * Undefined where nothing is new. It is no new version: nobody did anything, and nobody's next command should be refused for it. The message
 * has an id of its own, so that whoever takes one message a version takes this too.
 */
export function counted(held: Held, counts: MatchCounts, now: Instant): Change | undefined {
  const before = held.referral.casework.matching;
  if (before && NUMBERS.every((number) => before[number] === counts[number])) return undefined;
  const telling = tells(counts) || (before !== undefined && tells(before));
  return {
    referrals: [
      changeOf(held, {
        at: now,
        by: { kind: 'front-door' },
        visible: false,
        casework: { matching: { ...counts, at: now } },
        events: telling ? [{ what: 'candidates-counted', counts }] : [],
        messages: (after) =>
          telling && WORKED_ON.has(after.standing)
            ? [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now, `match.${after.revision}`)]
            : [],
      }),
    ],
  };
}

/** Whoever waits in a tray is not screened yet, and who was linked is screened with the other. */
const WORKED_ON: ReadonlySet<string> = new Set(['contact', 'referral', 'closed']);
