/** Runs inside the drawing room's worker: opens one original and hands over its leaves one by one. */
import { parentPort } from 'node:worker_threads';
import type { Leaf } from './leaf.ts';
import { openOriginal } from './open.ts';

if (parentPort === null) throw new Error('This file is the drawing room’s worker and runs in no other way.');
const port = parentPort;

port.once('message', ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
  const show = (leaf: Leaf) => port.postMessage({ leaf });
  openOriginal(bytes, name, show).then(
    () => port.postMessage({ ended: true }),
    () => port.postMessage({ ended: false }),
  );
});
