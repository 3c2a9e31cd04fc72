/** Has one file read in a child process of its own and says how that ended: read, unread, crashed or hung. The child's end is never ours. */
import { fork } from 'node:child_process';
import * as z from 'zod';

/** What the child says: how much memory it has taken so far, and at last what came of the reading. */
export const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taking'), peakBytes: z.number() }),
  z.object({
    kind: z.literal('ended'),
    peakBytes: z.number(),
    because: z.string(),
    partsUnread: z.array(z.string()),
  }),
]);
export type Report = z.infer<typeof report>;

/**
 * `seconds` from the child's first word (it stands ready, as the service's reader does) to its answer; `peakBytes` the most resident memory of the whole child, as far as it could still say.
 * `why`: why the file is unread, or how the child ended; '' when read. `partsUnread`: why, for each attachment that stayed unread.
 */
export type Ending = {
  how: 'read' | 'unread' | 'crash' | 'hang';
  why: string;
  partsUnread: string[];
  seconds: number;
  peakBytes: number;
};

/** `child`: the program that reads. `seconds`: when to call it hung and end it. */
export type Bounds = { child?: URL; seconds?: number };

/** Seconds that a child has to say its first word. */
const STARTING = 60;
const CHILD = new URL('./reading-child.ts', import.meta.url);

/** Reads one file, watched from outside. Never throws for anything that the file does to its reader. */
export function watched(file: string, { child = CHILD, seconds = 20 }: Bounds = {}): Promise<Ending> {
  // Silent: what a failing reader prints may quote the document.
  const reader = fork(child, [file], { stdio: 'ignore', execArgv: [] });
  return new Promise((resolve) => {
    let peakBytes = 0;
    let answer: Pick<Ending, 'how' | 'why' | 'partsUnread'> | undefined;
    let began = 0;
    let answered = 0;
    const end = (why: string, after: number) =>
      setTimeout(() => {
        answer ??= { how: 'hang', why, partsUnread: [] };
        reader.kill('SIGKILL');
      }, after * 1_000);
    // A busy machine starts a child slowly: that is no hang of the reading.
    let clock = end(`not ready after ${STARTING} s`, STARTING);
    reader.on('message', (message) => {
      const said = report.parse(message);
      if (began === 0) {
        began = performance.now();
        clearTimeout(clock);
        clock = end(`no answer after ${seconds} s`, seconds);
      }
      peakBytes = Math.max(peakBytes, said.peakBytes);
      if (said.kind !== 'ended') return;
      const { because, partsUnread } = said;
      answer = { how: because === '' ? 'read' : 'unread', why: because, partsUnread };
      answered = performance.now();
    });
    const close = (how: string) => {
      clearTimeout(clock);
      const ended = answered === 0 ? performance.now() : answered;
      const took = began === 0 ? 0 : (ended - began) / 1_000;
      resolve({ ...(answer ?? { how: 'crash', why: how, partsUnread: [] }), seconds: took, peakBytes });
    };
    reader.once('error', (trouble) => close(`not started: ${trouble.message}`));
    reader.once('close', (code, signal) => {
      // A reader that answers and then falls over has crashed all the same.
      if (answer !== undefined && answer.how !== 'hang' && code !== 0) answer = undefined;
      close(`ended with ${signal ?? code}`);
    });
  });
}
