/** Waits until the stack has nothing left to do: no request, no invocation, no message on its way, no change unread. */
import { setTimeout as pause } from 'node:timers/promises';
import type { QueueStore } from './queues/queue-store.ts';
import type { Mappings } from './triggers/mappings.ts';

type Watched = {
  readonly requests: () => number;
  readonly invocations: () => number;
  readonly mappings: Mappings;
  readonly queues: QueueStore;
};

/** Returns when all has been quiet twice in a row. Throws after `timeoutMs`, naming what is still busy. */
export async function waitForIdle(watched: Watched, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let quiet = 0;
  while (quiet < 2) {
    const busy = await whatIsBusy(watched);
    quiet = busy.length === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline) throw new Error(`The stack was not idle within ${timeoutMs} ms: ${busy.join('; ')}.`);
    await pause(15);
  }
}

async function whatIsBusy({ requests, invocations, mappings, queues }: Watched): Promise<string[]> {
  const busy: string[] = [];
  if (requests() > 0) busy.push(`${requests()} requests being answered`);
  if (invocations() > 0) busy.push(`${invocations()} invocations running`);
  for (const { queue, loop } of mappings.queues) {
    // A message in flight that nobody is working on failed, and is hidden until its queue's time-out: that is waiting, not work.
    const { waiting, delayed } = queues.counts(queue);
    if (waiting + delayed > 0) busy.push(`${queue.name} holds ${waiting} waiting, ${delayed} delayed`);
    else if (loop.active()) busy.push(`${queue.name} is being read`);
  }
  if (busy.length > 0) return busy;
  const caughtUp = await Promise.all(mappings.streams.map((feed) => feed.caughtUp()));
  return caughtUp.every(Boolean) ? [] : ['changes of a table are still to be read'];
}
