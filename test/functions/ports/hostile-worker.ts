/** A worker that does what a document tells it, as hostile documents do: loops, dies, or trips over one of its parts. */
import { parentPort } from 'node:worker_threads';
import { blankReading } from '../../../domain/reading/readings.ts';
import type { Errand, Report } from '../../../functions/ports/reading-room.ts';

const report = (message: Report) => parentPort?.postMessage(message);

/** Never comes back, like a parser in an endless loop. */
function loop(): never {
  for (;;) Math.random();
}

/** Never comes back and eats memory off the heap, where the worker's own limits do not see it. */
function swell(): never {
  const eaten: Buffer[] = [];
  for (;;) eaten.push(Buffer.alloc(16_000_000, 1));
}

parentPort?.on('message', ({ bytes, name, avoid }: Errand) => {
  report({ kind: 'entering', part: '' });
  if (name === 'loops') loop();
  if (name === 'swells') swell();
  if (name === 'dies') process.exit(3);
  if (name === 'throws') throw new Error('broken');
  if (name === 'fails') return report({ kind: 'failed' });
  if (name === 'has a bomb' && avoid['2'] === undefined) {
    report({ kind: 'entering', part: '2' });
    loop();
  }
  const passages = [
    {
      section: JSON.stringify(avoid),
      text: Buffer.from(bytes).toString(),
      place: { kind: 'line', part: '', line: 1 } as const,
      confidence: 1,
    },
  ];
  report({ kind: 'read', reading: { ...blankReading('text/plain', 'hostile'), passages } });
});
