/** Everything that must hold before anybody else sees a change, one line a step: types, lint, layers, unused code, contracts, calendar, infrastructure. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { monthsShort } from './check/calendar.ts';
import { rulesThatDoNotBite } from './check/rules-bite.ts';
import { drift } from './contracts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is wrong, in lines to print; none = all is well. */
type Step = { readonly name: string; readonly run: () => Promise<string[]> };

/** A command that must end with 0; what it printed is shown only when it does not. */
function command(name: string, program: string, ...options: string[]): Step {
  const run = () =>
    new Promise<string[]>((settle, fail) => {
      const child = spawn(program, options, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      const printed: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
      child.once('error', fail);
      child.once('close', (code, signal) => {
        const ended = `${program} ended with ${signal ?? code}`;
        settle(code === 0 ? [] : [Buffer.concat(printed).toString('utf8').trimEnd(), ended]);
      });
    });
  return { name, run };
}

/** In the order in which they fail most and cost least. */
const steps: readonly Step[] = [
  command('types', 'tsc'),
  command('lint and layers', 'biome', 'check', '--error-on-warnings', '--max-diagnostics=50', '.'),
  { name: 'rules bite', run: () => rulesThatDoNotBite() },
  command('unused code', 'knip', '--no-progress'),
  { name: 'contracts', run: async () => (await drift()).map((file) => `${file} is not current: npm run contracts`) },
  { name: 'calendar', run: async () => monthsShort(new Date()) },
  // Any false statement, and any value or tick read worse than the committed table says (docs/accuracy.md).
  command('accuracy', process.execPath, 'tools/accuracy.ts', '--check'),
  command('infrastructure', 'npm', 'run', '--silent', 'synth'),
];

async function run({ name, run: look }: Step): Promise<boolean> {
  const began = performance.now();
  const wrong = await look().catch((trouble: unknown) => [String(trouble)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  console.log(`${wrong.length === 0 ? 'ok    ' : 'failed'} ${name.padEnd(18)}${seconds} s`);
  for (const line of wrong) console.log(line);
  return wrong.length === 0;
}

let failed = 0;
for (const step of steps) if (!(await run(step))) failed += 1;
console.log(failed === 0 ? 'all steps ok' : `${failed} of ${steps.length} steps failed`);
process.exitCode = failed === 0 ? 0 : 1;
