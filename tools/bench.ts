/** `npm run bench`: how fast the house is, as ratios against things that cannot be avoided, measured in turns in one run. Never fails for being slow. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Stack } from '../infra/local/offer.ts';
import { startBenchStack } from './bench/bench-stack.ts';
import { coldStart } from './bench/cold-start.ts';
import { oneEform } from './bench/one-eform.ts';
import { road } from './bench/road.ts';
import { sweep } from './bench/sweep.ts';
import { type Row, tableText } from './bench/table.ts';

const ROWS: Readonly<Record<string, (stack: Stack, folder: string) => Promise<Row | Row[]>>> = {
  cold: coldStart,
  eform: oneEform,
  sweep,
  road,
};

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(ROWS);

const folder = await mkdtemp(join(tmpdir(), 'front-door-bench-'));
try {
  const stack = await startBenchStack(folder);
  try {
    const rows: Row[] = [];
    for (const name of wanted) {
      const measure = ROWS[name];
      if (!measure) throw new Error(`There is no row ${name}; there are ${Object.keys(ROWS).join(', ')}.`);
      console.error(`measuring ${name} …`);
      rows.push(...[await measure(stack, folder)].flat());
    }
    console.log(tableText(rows));
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, undefined, 2)}\n`);
  } finally {
    await stack.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
