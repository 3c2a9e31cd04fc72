/** Bundles the functions and synthesises the CDK app for this machine, and skips both when nothing that goes into them has changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export type Synthesis = {
  /** CDK context: `{ stage: 'local', settings: { authority: 'norfolk', … } }`. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Where the templates go. */
  readonly outDir: string;
};

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Everything that a bundle or a template is made of. */
const INPUTS = ['schemas', 'domain', 'functions', 'infra', 'package-lock.json', 'cdk.json', 'tsconfig.json'];
/** Assets are copied below the templates, so what is in `dist/` since does not matter. */
const STAMP = 'inputs.sha256';

/** Returns the folder of templates to host, and whether it had to be made anew. Throws with the tools' own words when they fail. */
export async function bundleAndSynth({ context, outDir }: Synthesis): Promise<{ cdkOut: string; fresh: boolean }> {
  const cdkOut = resolve(outDir);
  const stamp = join(cdkOut, STAMP);
  const inputs = hashOf(context);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return { cdkOut, fresh: false };
  mkdirSync(cdkOut, { recursive: true });
  await run('infra/bundle.ts', {});
  await run('infra/app.ts', {
    CDK_VALIDATION: 'false',
    CDK_OUTDIR: cdkOut,
    CDK_CONTEXT_JSON: JSON.stringify(context),
  });
  writeFileSync(stamp, inputs);
  return { cdkOut, fresh: true };
}

async function run(script: string, environment: Record<string, string>): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, script)], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
}

function hashOf(context: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(context)).update(process.version);
  for (const input of INPUTS)
    for (const file of filesBelow(join(ROOT, input))) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** All files at or below `path`, in one order; the host itself is no input of what it hosts. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(join('infra', 'local')))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
