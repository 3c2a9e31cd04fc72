/** Once for all system tests: bundle the functions and synthesise the local stage for two councils, outside the checkout, as a deployment would. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { bundleFunctions } from '../../infra/bundle.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of synthesised templates, by authority. */
    assemblies: Record<'hertfordshire' | 'norfolk', string>;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

async function synth(authority: string, folder: string, distFolder: string): Promise<string> {
  const out = join(folder, authority);
  const context = { stage: 'local', distFolder, settings: { authority } };
  await run(process.execPath, ['infra/app.ts'], {
    cwd: ROOT,
    env: { ...process.env, CDK_VALIDATION: 'false', CDK_OUTDIR: out, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });
  return out;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'front-door-build-'));
  const distFolder = join(folder, 'dist');
  await bundleFunctions(distFolder);
  const hertfordshire = await synth('hertfordshire', folder, distFolder);
  const norfolk = await synth('norfolk', folder, distFolder);
  project.provide('assemblies', { hertfordshire, norfolk });
  return () => rm(folder, { recursive: true, force: true });
}
