/** The loop: urgent before routine, always, one message at a time, until told to stop. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Queue } from './queues.ts';

type Needs = {
  readonly urgent: Queue;
  readonly routine: Queue;
  /** Screens one message body; throws on trouble. */
  readonly screen: (body: string) => Promise<void>;
  readonly print: (line: string) => void;
  readonly urgentWaitSeconds: number;
  readonly idleWaitSeconds: number;
};

/**
 * A routine message is taken only after a look at the urgent queue found nothing. When both are empty it waits on the urgent one.
 * A message in hand when `stop` comes is finished first. Trouble leaves a message where it is; the queue gives it again.
 */
export async function takeUntil(stop: AbortSignal, needs: Needs): Promise<void> {
  const { urgent, routine, screen, print, urgentWaitSeconds, idleWaitSeconds } = needs;
  const next = async () =>
    (await urgent.take(urgentWaitSeconds, stop)) ??
    (await routine.take(0, stop)) ??
    (await urgent.take(idleWaitSeconds, stop));

  while (!stop.aborted) {
    try {
      const taken = await next();
      if (taken === undefined) continue;
      try {
        await screen(taken.body);
        await taken.done();
      } catch (trouble) {
        print(`left on its queue (taken ${taken.times} times): ${said(trouble)}`);
      }
    } catch (trouble) {
      print(`the queues cannot be reached: ${said(trouble)}`);
      // Only the stop signal ends a rest early, and the loop sees it next.
      await rest(1000, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}

/** The words of our own errors; of others only the name, because their words could repeat what they were given. */
function said(trouble: unknown): string {
  if (!(trouble instanceof Error)) return 'trouble without a name';
  return trouble.constructor === Error ? trouble.message : trouble.name;
}
