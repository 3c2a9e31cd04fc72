/** Runs inside the reading room's worker: reads one original at a time and says which part it is at, so that whoever watches can tell what went wrong. */
import { parentPort } from 'node:worker_threads';
import { readOriginal } from '../../domain/reading/registry.ts';
import type { Reading } from '../../schemas/reading.ts';
import type { Errand, Report } from './reading-room.ts';

if (parentPort === null) throw new Error('This file is the reading room’s worker and runs in no other way.');
const port = parentPort;
const report = (message: Report) => port.postMessage(message);

port.on('message', ({ bytes, name, before }: Errand) => {
  const entering = (part: string) => report({ kind: 'entering', part });
  const finished = (part: string, reading: Reading) => report({ kind: 'finished', part, reading });
  readOriginal(bytes, name, { ...before, entering, finished }).then(
    (reading) => report({ kind: 'read', reading }),
    () => report({ kind: 'failed' }),
  );
});
