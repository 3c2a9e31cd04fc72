/** The reading room: each original is read in a worker that is watched from outside and stopped when it takes too long or too much memory (documents reference 1.4). */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { mediaType } from '../../domain/reading/media-types.ts';
import { LIMITS } from '../../domain/reading/reader.ts';
import { unread } from '../../domain/reading/readings.ts';
import type { Before } from '../../domain/reading/registry.ts';
import { sniff } from '../../domain/reading/sniff.ts';
import { type Reading, reading, type UnreadBecause } from '../../schemas/reading.ts';

/** What the worker is asked, and what it answers. */
export type Errand = { bytes: Uint8Array; name: string; before: Before };
export type Report =
  | { kind: 'entering'; part: string }
  | { kind: 'finished'; part: string; reading: Reading }
  | { kind: 'read'; reading: Reading }
  | { kind: 'failed' };

export type ReadingRoom = {
  /** Starts the worker, where none is there: a cold start need not wait for the bytes first. */
  open(): void;
  /** Reads one original. Total: never throws for anything the document does. Calls wait for each other: one document at a time. */
  read(bytes: Uint8Array, name: string): Promise<Reading>;
  /** Ends the worker. A later `read` starts another. */
  close(): Promise<void>;
};

/**
 * `workerUrl`: the worker's own file; bundled it stands beside the function as reading-room-worker.mjs. `seconds`: for one original, all its parts and all tries together.
 * `rssBytes`: how much the process may grow while reading it. `everyMilliseconds`: how often that is looked at.
 */
export type RoomOptions = { workerUrl?: URL; seconds?: number; rssBytes?: number; everyMilliseconds?: number };

/** A bomb among the attachments must not cost the rest of the mail: the part that did it is passed over, this often at most before no other part is opened. */
const TRIES = 3;
/** Shares of the time for one original: what one part may take, and when the last try begins, which opens no part that has not come back before. */
const FOR_A_PART = 0.3;
const LAST_TRY = 0.8;
const SOON = 0.1;
/** A part that has taken this share may have to be stopped: another worker is made ready, so that the other parts do not pay for its start. */
const STAND_BY = 0.1;
const HEAP: ResourceLimits = { maxOldGenerationSizeMb: 1_024 };
const NAME = 'reading-room';

type Outcome = { reading: Reading } | { because: UnreadBecause; part: string };

/** A reading room. Its worker is started when it opens or first reads, and kept for the next ones. */
export function readingRoom(options: RoomOptions = {}): ReadingRoom {
  const {
    workerUrl = workerBeside(import.meta.url),
    seconds = 9.5,
    rssBytes = 800_000_000,
    everyMilliseconds = 50,
  } = options;
  let worker: Worker | null = null;
  let spare: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let floor = Number.POSITIVE_INFINITY;

  /** How much of the time for one original is gone since then; 1 = all of it. */
  const sharePast = (since: number) => (performance.now() - since) / 1_000 / seconds;

  const dismiss = async () => {
    const dismissed = worker;
    worker = spare;
    spare = null;
    await dismissed?.terminate();
  };

  /** What a parser prints of a document, in whatever words, goes nowhere: our log is no place for it. */
  const started = (): Worker => {
    const one = new Worker(workerUrl, { resourceLimits: HEAP, execArgv: [], stdout: true, stderr: true });
    one.stdout.resume();
    one.stderr.resume();
    return one;
  };

  /** Nobody listens to a worker that waits; should it break, the next one is started when it is needed. */
  const standBy = (): void => {
    if (spare) return;
    const waiting = started();
    waiting.once('error', () => {
      if (spare === waiting) spare = null;
    });
    waiting.unref();
    spare = waiting;
  };

  const sendAway = async () => {
    const waiting = spare;
    spare = null;
    await waiting?.terminate();
  };

  /** `began`: when the first try did. Parts that come back are noted in the errand, for the next try. */
  const attempt = (errand: Errand, known: Record<string, Reading>, began: number): Promise<Outcome> => {
    const used = worker ?? spare ?? started();
    if (used === spare) spare = null;
    worker = used;
    return new Promise<Outcome>((resolve) => {
      let part = '';
      let entered = performance.now();
      const now = process.memoryUsage.rss();
      floor = Math.min(floor, now);
      // Memory of a stopped worker goes back slowly: it must not raise the ceiling for the next document without end.
      const before = Math.min(now, floor + rssBytes / 2);
      const finish = (outcome: Outcome) => {
        clearInterval(watch);
        used.off('message', heard).off('error', broke).off('exit', left);
        used.unref();
        resolve(outcome);
      };
      const stop = (because: UnreadBecause) => finish({ because, part });
      const heard = (message: Report) => {
        if (message.kind === 'entering') {
          part = message.part;
          entered = performance.now();
        } else if (message.kind === 'finished') known[message.part] = message.reading;
        else if (message.kind === 'read') finish({ reading: message.reading });
        else stop('reader-failed');
      };
      const broke = (trouble: Error & { code?: string }) =>
        stop(trouble.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took-too-much-memory' : 'reader-failed');
      const left = () => stop('reader-failed');
      const isLate = () => {
        const gone = sharePast(began);
        const inside = sharePast(entered);
        const mayTryAgain = part !== '' && errand.before.noMore === undefined;
        return gone > 1 || (mayTryAgain && (gone > LAST_TRY || inside > FOR_A_PART));
      };
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > rssBytes) stop('took-too-much-memory');
        else if (isLate()) stop('took-too-long');
        else if (part !== '' && sharePast(entered) > STAND_BY) standBy();
      }, everyMilliseconds);
      used.on('message', heard).on('error', broke).on('exit', left);
      used.ref();
      used.postMessage(errand);
    });
  };

  const readOne = async (bytes: Uint8Array, name: string): Promise<Reading> => {
    const type = mediaType(sniff(bytes));
    if (bytes.length > LIMITS.bytes) return unread(type, NAME, 'too-large');
    const began = performance.now();
    const avoid: Record<string, UnreadBecause> = {};
    const known: Record<string, Reading> = {};
    for (let tries = 1; ; tries++) {
      const isLast = tries > TRIES || sharePast(began) > LAST_TRY - SOON;
      const before: Before = { avoid, known, ...(isLast && { noMore: 'took-too-long' }) };
      // A copy of our own, so that nothing the worker does can reach the caller's bytes.
      const outcome = await attempt({ bytes: new Uint8Array(bytes), name, before }, known, began);
      if ('reading' in outcome) await sendAway();
      if ('reading' in outcome) {
        const checked = reading.safeParse(outcome.reading);
        return checked.success ? checked.data : unread(type, NAME, 'reader-failed');
      }
      await dismiss();
      if (outcome.part === '' || isLast) return unread(type, NAME, outcome.because);
      avoid[outcome.part] = outcome.because;
    }
  };

  return {
    open() {
      if (!worker) standBy();
    },
    read(bytes, name) {
      const turn = queue.then(() => readOne(bytes, name));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await queue;
      await sendAway();
      await dismiss();
    },
  };
}

/** The worker's file beside this one: TypeScript when run as it is, .mjs when bundled. */
function workerBeside(here: string): URL {
  return new URL(here.endsWith('.ts') ? './reading-room-worker.ts' : './reading-room-worker.mjs', here);
}
