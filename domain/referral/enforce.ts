/** What time itself does to a referral: somebody is warned before a clock runs out and told when it has, once each (design 4, "clocks"). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { runOut, warn, whatIsDue } from '../clock.ts';

const MARKS = { warn: { what: 'clock-warned', when: 'warned' }, out: { what: 'clock-out', when: 'out' } } as const;

/** The rungs of the profile's ladder for this clock at this moment, and how each is told. */
function rungs(profile: AuthorityProfile, clock: Clock, when: 'warned' | 'out') {
  const row = profile.clocks.find(({ kind }) => kind === clock.kind);
  return (row?.ladder ?? []).filter((step) => step.when === when);
}

/** Undefined when nothing is due: asking every minute costs nothing and changes nothing. */
export function enforce(held: Held, profile: AuthorityProfile, now: Instant): Change | undefined {
  const events: EventFacts[] = [];
  const messages: MessageContent[] = [];
  const { reference, receivedAt } = held.referral;
  const clocks = held.clocks.map((clock) => {
    const due = whatIsDue(clock, now);
    if (due === 'nothing') return clock;
    const mark = MARKS[due];
    const steps = rungs(profile, clock, mark.when);
    const { kind, dueAt } = clock;
    events.push(
      mark.what === 'clock-warned'
        ? { what: mark.what, clock: kind, dueAt }
        : { what: mark.what, clock: kind, dueAt, rung: steps.map(({ rung }) => rung).join(', ') },
    );
    for (const { rung } of steps.filter(({ by }) => by === 'paging')) {
      messages.push({ kind: 'page', reference, because: mark.what, rung, clock: kind, dueAt, receivedAt });
      events.push({ what: 'paged', because: mark.what, rung });
    }
    return due === 'warn' ? warn(clock, now) : runOut(clock, now);
  });
  if (events.length === 0) return undefined;
  const by = { kind: 'front-door' } as const;
  return { referrals: [changeOf(held, { at: now, by, visible: false, clocks, events, messages: () => messages })] };
}
