/** A worker that does what a document tells it, as hostile documents do: loops, dies, prints, or trips over one of its parts. */
import { parentPort } from 'node:worker_threads';
import { blankReading } from '../../../domain/reading/readings.ts';
import type { Errand, Report } from '../../../functions/ports/reading-room.ts';
import type { Reading } from '../../../schemas/reading.ts';

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

/** A mail whose first part is harmless and whose other eight never come back. */
function passedOver({ avoid, known, noMore }: Errand['before']): Reading {
  const harmless = known['1'] ?? { ...blankReading('text/plain', 'hostile'), form: 'read once' };
  if (known['1'] === undefined) report({ kind: 'finished', part: '1', reading: harmless });
  for (const part of ['2', '3', '4', '5', '6', '7', '8', '9']) {
    if (avoid[part] !== undefined || noMore !== undefined) continue;
    report({ kind: 'entering', part });
    loop();
  }
  report({ kind: 'entering', part: '' });
  return { ...harmless, doubts: [{ code: 'passed-over', text: `${Object.keys(avoid).join()} then ${noMore}` }] };
}

parentPort?.on('message', ({ bytes, name, before }: Errand) => {
  report({ kind: 'entering', part: '' });
  if (name === 'loops') loop();
  if (name === 'swells') swell();
  if (name === 'prints') {
    console.log(Buffer.from(bytes).toString());
    console.error(Buffer.from(bytes).toString());
  }
  if (name === 'dies') process.exit(3);
  if (name === 'throws') throw new Error('broken');
  if (name === 'fails') return report({ kind: 'failed' });
  if (name === 'has a bomb' && before.avoid['2'] === undefined) {
    report({ kind: 'entering', part: '2' });
    loop();
  }
  if (name === 'has many bombs') return report({ kind: 'read', reading: passedOver(before) });
  const passages = [
    {
      section: JSON.stringify(before.avoid),
      text: Buffer.from(bytes).toString(),
      place: { kind: 'line', part: '', line: 1 } as const,
      confidence: 1,
    },
  ];
  report({ kind: 'read', reading: { ...blankReading('text/plain', 'hostile'), passages } });
});
