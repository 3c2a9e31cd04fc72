/** `npm run bench`: how fast the house is, as ratios against things that cannot be avoided, measured in turns in one run. Never fails for being slow. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Stack } from '../infra/local/offer.ts';
import { startBenchStack } from './bench/bench-stack.ts';
import { coldStart } from './bench/cold-start.ts';
import { lookUp } from './bench/look-up.ts';
import { oneEform } from './bench/one-eform.ts';
import { readerStart } from './bench/reader-start.ts';
import { readings } from './bench/readings.ts';
import { road } from './bench/road.ts';
import { sweep } from './bench/sweep.ts';
import { type Row, tableText } from './bench/table.ts';

const ALONE: Readonly<Record<string, () => Promise<Row[]>>> = { readings };
const ON_THE_STACK: Readonly<Record<string, (stack: Stack, folder: string) => Promise<Row | Row[]>>> = {
  reader: readerStart,
  cold: coldStart,
  eform: oneEform,
  sweep,
  people: lookUp,
  road,
};
const NAMES = [...Object.keys(ALONE), ...Object.keys(ON_THE_STACK)];

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? NAMES;
const unknown = wanted.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(', ')}; there are ${NAMES.join(', ')}.`);

const rows: Row[] = [];
const measure = async (name: string, work: () => Promise<Row | Row[]>) => {
  console.error(`measuring ${name} …`);
  rows.push(...[await work()].flat());
};

for (const [name, work] of Object.entries(ALONE)) if (wanted.includes(name)) await measure(name, work);
const onTheStack = Object.entries(ON_THE_STACK).filter(([name]) => wanted.includes(name));
if (onTheStack.length > 0) {
  const folder = await mkdtemp(join(tmpdir(), 'front-door-bench-'));
  try {
    const stack = await startBenchStack(folder);
    try {
      for (const [name, work] of onTheStack) await measure(name, () => work(stack, folder));
    } finally {
      await stack.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
console.log(tableText(rows));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, undefined, 2)}\n`);
