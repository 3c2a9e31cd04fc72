/** The reading room: each original is read in a worker that is watched from outside and stopped when it takes too long or too much memory (documents reference 1.4). */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { mediaType } from '../../domain/reading/media-types.ts';
import { LIMITS } from '../../domain/reading/reader.ts';
import { unread } from '../../domain/reading/readings.ts';
import { sniff } from '../../domain/reading/sniff.ts';
import { type Reading, reading, type UnreadBecause } from '../../schemas/reading.ts';

/** What the worker is asked, and what it answers. */
export type Errand = { bytes: Uint8Array; name: string; avoid: Record<string, UnreadBecause> };
export type Report = { kind: 'entering'; part: string } | { kind: 'read'; reading: Reading } | { kind: 'failed' };

export type ReadingRoom = {
  /** Reads one original. Total: never throws for anything the document does. Calls wait for each other: one document at a time. */
  read(bytes: Uint8Array, name: string): Promise<Reading>;
  /** Ends the worker. A later `read` starts another. */
  close(): Promise<void>;
};

/**
 * `workerUrl`: the worker's own file; bundled it stands beside the function as reading-room-worker.mjs. `seconds`: for one document, all its parts together.
 * `rssBytes`: how much the process may grow while reading it. `everyMilliseconds`: how often that is looked at.
 */
export type RoomOptions = { workerUrl?: URL; seconds?: number; rssBytes?: number; everyMilliseconds?: number };

/** A bomb among the attachments must not cost the rest of the mail: the part that did it is passed over, this often at most. */
const TRIES = 3;
const HEAP: ResourceLimits = { maxOldGenerationSizeMb: 1_024 };
const NAME = 'reading-room';

type Outcome = { reading: Reading } | { because: UnreadBecause; part: string };

/** Opens a reading room. Its worker is started at the first reading and kept for the next ones. */
export function readingRoom(options: RoomOptions = {}): ReadingRoom {
  const {
    workerUrl = workerBeside(import.meta.url),
    seconds = 10,
    rssBytes = 800_000_000,
    everyMilliseconds = 50,
  } = options;
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let floor = Number.POSITIVE_INFINITY;

  const dismiss = async () => {
    const dismissed = worker;
    worker = null;
    await dismissed?.terminate();
  };

  const attempt = (errand: Errand): Promise<Outcome> => {
    const used = worker ?? new Worker(workerUrl, { resourceLimits: HEAP, execArgv: [] });
    worker = used;
    return new Promise<Outcome>((resolve) => {
      let part = '';
      const now = process.memoryUsage.rss();
      floor = Math.min(floor, now);
      // Memory of a stopped worker goes back slowly: it must not raise the ceiling for the next document without end.
      const before = Math.min(now, floor + rssBytes / 2);
      const started = performance.now();
      const finish = (outcome: Outcome) => {
        clearInterval(watch);
        used.off('message', heard).off('error', broke).off('exit', left);
        used.unref();
        resolve(outcome);
      };
      const stop = (because: UnreadBecause) => finish({ because, part });
      const heard = (message: Report) => {
        if (message.kind === 'entering') part = message.part;
        else if (message.kind === 'read') finish({ reading: message.reading });
        else stop('reader-failed');
      };
      const broke = (trouble: Error & { code?: string }) =>
        stop(trouble.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took-too-much-memory' : 'reader-failed');
      const left = () => stop('reader-failed');
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > rssBytes) stop('took-too-much-memory');
        else if (performance.now() - started > seconds * 1_000) stop('took-too-long');
      }, everyMilliseconds);
      used.on('message', heard).on('error', broke).on('exit', left);
      used.ref();
      used.postMessage(errand);
    });
  };

  const readOne = async (bytes: Uint8Array, name: string): Promise<Reading> => {
    const type = mediaType(sniff(bytes));
    if (bytes.length > LIMITS.bytes) return unread(type, NAME, 'too-large');
    const avoid: Record<string, UnreadBecause> = {};
    for (let tries = 1; ; tries++) {
      // A copy of our own, so that nothing the worker does can reach the caller's bytes.
      const outcome = await attempt({ bytes: new Uint8Array(bytes), name, avoid });
      if ('reading' in outcome) {
        const checked = reading.safeParse(outcome.reading);
        return checked.success ? checked.data : unread(type, NAME, 'reader-failed');
      }
      await dismiss();
      if (outcome.part === '' || tries === TRIES) return unread(type, NAME, outcome.because);
      avoid[outcome.part] = outcome.because;
    }
  };

  return {
    read(bytes, name) {
      const turn = queue.then(() => readOne(bytes, name));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await queue;
      await dismiss();
    },
  };
}

/** The worker's file beside this one: TypeScript when run as it is, .mjs when bundled. */
function workerBeside(here: string): URL {
  return new URL(here.endsWith('.ts') ? './reading-room-worker.ts' : './reading-room-worker.mjs', here);
}
