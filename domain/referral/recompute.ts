/** A holiday proclaimed, a closure day, a profile's new row: the open clocks of a referral are worked out again, and its history says which moved and why (R2). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { recompute } from '../clock.ts';
import { said } from './enforce.ts';

/** One transaction takes a hundred rows: a clock and its event each, and the referral. */
const AT_ONE_TIME = 40;

/** Undefined where the same rules stand: asking every hour costs nothing and changes nothing. Of very many clocks the first are moved: ask again. */
export function recomputeClocks(held: Held, profile: AuthorityProfile, now: Instant): Change | undefined {
  let left = AT_ONE_TIME;
  const clocks = held.clocks.map((clock) => {
    if (left === 0) return clock;
    const moved = recompute(clock, profile, now);
    if (moved !== clock) left -= 1;
    return moved;
  });
  const events = clocks.flatMap((clock, place): EventFacts[] => {
    const last = clock.history.at(-1);
    if (clock === held.clocks[place] || last?.what !== 'recomputed') return [];
    return [{ what: 'clock-recomputed', ...said(clock), words: last.words }];
  });
  if (events.length === 0) return undefined;
  return { referrals: [changeOf(held, { at: now, by: { kind: 'front-door' }, visible: false, clocks, events })] };
}
