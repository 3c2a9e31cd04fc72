/** Runs inside the recognition room's worker: reads one original at a time, its pictures too, and says which part it is at. */
import { parentPort } from 'node:worker_threads';
import { pictureReader } from '../../domain/reading/picture/reader.ts';
import { readOriginal } from '../../domain/reading/registry.ts';
import type { Reading } from '../../schemas/reading.ts';
import { pictureTools } from './picture-tools.ts';
import type { Errand, Report } from './reading-room.ts';

if (parentPort === null) throw new Error('This file is the recognition room’s worker and runs in no other way.');
const port = parentPort;
const report = (message: Report) => port.postMessage(message);

/** Opened at the first errand and kept for the next ones. */
let reader: Promise<ReturnType<typeof pictureReader>> | undefined;

async function read({ bytes, name, before }: Errand): Promise<void> {
  reader ??= pictureTools(import.meta.url).then(pictureReader);
  const pictures = await reader;
  const entering = (part: string) => report({ kind: 'entering', part });
  const finished = (part: string, reading: Reading) => report({ kind: 'finished', part, reading });
  report({ kind: 'read', reading: await readOriginal(bytes, name, { ...before, entering, finished, pictures }) });
}

port.on('message', (errand: Errand) => {
  read(errand).catch(() => report({ kind: 'failed' }));
});
