/** What became of the clocks in one act, told as events: which began, which stopped and whether in time, and which run again. */
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';

export function clocksMoved(before: readonly Clock[], after: readonly Clock[]): EventFacts[] {
  const stood = new Map(before.map((clock) => [clock.id, clock]));
  return after.flatMap((clock): EventFacts[] => {
    const was = stood.get(clock.id);
    const { id, kind, dueAt } = clock;
    const events: EventFacts[] = was ? [] : [{ what: 'clock-started', clock: kind, id, dueAt }];
    if (clock.stoppedAt && !was?.stoppedAt) {
      events.push({ what: 'clock-stopped', clock: kind, id, late: clock.late === true });
    }
    if (!clock.stoppedAt && was?.stoppedAt) events.push({ what: 'clock-resumed', clock: kind, id, dueAt });
    return events;
  });
}
