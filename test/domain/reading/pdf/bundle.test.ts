/** The reader as it is shipped: one bundled file, alone in a folder, with no canvas and nothing to fetch at run time. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureFile } from './read-pdf.ts';

const run = promisify(execFile);
const READER = fileURLToPath(new URL('../../../../domain/reading/pdf/reader.ts', import.meta.url));
const ENTRY = `
import { readFileSync } from 'node:fs';
import { pdfReader } from ${JSON.stringify(READER)};
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
const read = await pdfReader.read({ bytes, kind: 'pdf', name: '', part: '', depth: 0 }, async () => { throw new Error('no parts here'); });
console.log(JSON.stringify(read.fields.map((f) => [f.label, f.value])));
`;
const BANNER = `import{createRequire as __cr}from'node:module';import{dirname as __dn}from'node:path';import{fileURLToPath as __fp}from'node:url';
const require=__cr(import.meta.url);const __filename=__fp(import.meta.url);const __dirname=__dn(__filename);`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-door-bundle-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('reads a form from one file without a canvas', async () => {
  const outfile = join(folder, 'reader.mjs');
  const made = await build({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['@napi-rs/canvas'],
    banner: { js: BANNER },
    outfile,
    logLevel: 'silent',
    metafile: true,
  });
  expect(Object.keys(made.metafile.outputs)).toHaveLength(1);
  const file = fileURLToPath(fixtureFile('word-glyph-A.pdf'));
  const { stdout } = await run(process.execPath, [outfile, file], { cwd: folder, timeout: 45_000 });
  const answers: unknown = JSON.parse(stdout);
  expect(answers).toContainEqual(['Surname', 'O’Brien-Łukaszewska']);
  expect(answers).toContainEqual(['Is an interpreter needed?', 'Yes']);
});
