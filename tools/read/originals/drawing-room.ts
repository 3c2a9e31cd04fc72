/** The drawing room: an original is opened and its pages drawn in a worker that is stopped when it takes too long or too much memory (documents reference 1.4). */
import { Worker } from 'node:worker_threads';
import type { Leaf } from './leaf.ts';

/** `seconds` and `rssBytes` for one original, all its pages and parts together. */
export type DrawingBounds = { seconds?: number; rssBytes?: number; everyMilliseconds?: number };

/** `stopped`: why there may be more than was drawn, in words for a person; '' when there is not. */
export type Drawn = { leaves: Leaf[]; stopped: string };

const WORKER = new URL('./drawing-room-worker.ts', import.meta.url);
type Message = { leaf: Leaf } | { ended: boolean };

/** Draws one original. Total: what was drawn before it was stopped is kept. */
export function drawn(bytes: Uint8Array, name: string, bounds: DrawingBounds = {}): Promise<Drawn> {
  const { seconds = 20, rssBytes = 900_000_000, everyMilliseconds = 50 } = bounds;
  const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 1_024 }, execArgv: [] });
  const before = process.memoryUsage.rss();
  const began = performance.now();
  const leaves: Leaf[] = [];
  return new Promise((resolve) => {
    let over = false;
    const finish = async (stopped: string) => {
      clearInterval(watch);
      if (over) return;
      over = true;
      await worker.terminate();
      resolve({ leaves, stopped });
    };
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > rssBytes) void finish('Drawing it took too much memory.');
      else if (performance.now() - began > seconds * 1_000) void finish('Drawing it took too long.');
    }, everyMilliseconds);
    worker.on('message', (message: Message) => {
      if ('leaf' in message) leaves.push(message.leaf);
      else void finish(message.ended ? '' : 'It could not be opened for drawing.');
    });
    worker.once('error', () => void finish('It could not be opened for drawing.'));
    worker.once('exit', () => void finish('It could not be opened for drawing.'));
    worker.postMessage({ bytes: new Uint8Array(bytes), name });
  });
}
