/** `npm run accuracy`: reads our own filled forms as the service does, compares with what stands in them, and prints how well it went. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { longTableOf } from './accuracy/long-table.ts';
import { readAll } from './accuracy/read-all.ts';
import { samplesTruth } from './accuracy/samples.ts';
import { isFalseStatement } from './accuracy/score.ts';
import { drops, tables } from './accuracy/table.ts';
import { type Results, results, type Scored, tallied } from './accuracy/tally.ts';
import { truthFile } from './accuracy/truth.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const OURS = join(root, 'test/forms');
const TABLE = join(root, 'docs/accuracy.md');
const NUMBERS = join(root, 'docs/accuracy.json');

const { values: options } = parseArgs({
  options: {
    /** Fails on any false statement, and on any drop against the committed table. */
    check: { type: 'boolean', default: false },
    /** Commits to the present results: writes docs/accuracy.md and docs/accuracy.json. */
    write: { type: 'boolean', default: false },
    /** Names each false statement and each gap (fictional people only); not those of held-out forms, on which nobody should tune. */
    list: { type: 'boolean', default: false },
    /** Only artefacts whose file or rendering holds these words. */
    only: { type: 'string', default: '' },
    /** Another folder of forms with a truth.json of ours, as `test/forms/make/make.ts --many` writes it; not to be committed to. */
    forms: { type: 'string', default: OURS },
    /** The sample forms' folder (not in this repository), with a truth.json of their shape: a column of the table. */
    also: { type: 'string' },
  },
});

function list(scored: readonly Scored[]): void {
  for (const { file, scores } of scored.filter(({ heldOut }) => !heldOut)) {
    for (const one of scores) {
      if (one.verdict === 'right' || one.verdict === 'rightly-blank') continue;
      const word = isFalseStatement(one) ? 'FALSE' : `${one.verdict}, ${one.told}`;
      console.log(`${file} · ${word} · ${one.field} (${one.at}) · stands: ${one.expected} · read: ${one.got}`);
    }
  }
}

/** What was last committed to; undefined when it has another shape. */
async function committed(): Promise<Results | undefined> {
  return results.safeParse(JSON.parse(await readFile(NUMBERS, 'utf8'))).data;
}

if (options.forms !== OURS && (options.write || options.check))
  throw new Error('--write and --check are about the forms in this repository');
const started = performance.now();
const truth = truthFile.parse(JSON.parse(await readFile(join(options.forms, 'truth.json'), 'utf8')));
const chosen = truth.artefacts.filter(({ file, rendering }) => `${file} ${rendering}`.includes(options.only));
const scored = await readAll(options.forms, truth.receivedAt, chosen);
const before = await committed();
const now: Results = { ...tallied(scored), ...(before?.samples === undefined ? {} : { samples: before.samples }) };
if (options.list) list(scored);
if (options.also !== undefined) {
  const theirs = await samplesTruth(options.also);
  const more = await readAll(options.also, truth.receivedAt, theirs);
  if (options.list) list(more);
  const long = longTableOf(theirs, (file) => more.find((one) => one.file === file)?.scores ?? []);
  now.samples = { all: tallied(more).tuned.all, ...(long === undefined ? {} : { longTable: long }) };
}
console.log(tables(now));
console.log(`${scored.length} files in ${((performance.now() - started) / 1_000).toFixed(1)} s`);
if (options.write) {
  await writeFile(TABLE, tables(now));
  await writeFile(NUMBERS, `${JSON.stringify(now, null, 2)}\n`);
}
if (options.check) {
  if (before === undefined) throw new Error(`${NUMBERS} has another shape: npm run accuracy -- --write`);
  const wrong = drops(now, before);
  for (const one of wrong) console.log(one);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
