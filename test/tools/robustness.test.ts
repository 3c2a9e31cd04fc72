/** `npm run robustness` says of every file how its reading ended, and fails on a crash or a hang only. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watched } from '../../tools/robustness/watched.ts';

const TOOL = new URL('../../tools/robustness.ts', import.meta.url).pathname;
const FORM = new URL('../samples/15-norfolk.pdf', import.meta.url);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'robustness-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The tool's exit code and lines; it may fail, so the error is part of the answer. */
function run(...options: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [TOOL, ...options], (trouble, stdout) =>
      resolve({ code: Number(trouble?.code ?? 0), lines: stdout.trimEnd().split('\n') }),
    );
  });
}

it('reads or leaves unread every damaged file of a folder, and those of the folders in it', async () => {
  const form = await readFile(FORM);
  const bomb = zipSync({ 'word/document.xml': [new Uint8Array(30_000_000), { level: 9 }] });
  const doctype = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&#98;">]><a>&b;</a>';
  const files: Record<string, Uint8Array | string> = {
    'cut.pdf': form.subarray(0, form.length / 2),
    'empty.pdf': '',
    'whole.pdf': form,
    'inner/bomb.docx': bomb,
    'inner/entities.docx': zipSync({ 'word/document.xml': new TextEncoder().encode(doctype) }),
    'inner/nested.json': '['.repeat(100_000),
    'inner/zeros.eml': new Uint8Array(4_096),
    'inner/deep.eml': `From: a@b.example\nSubject: x\nMIME-Version: 1.0\n${'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(60)}`,
  };
  const damaged = join(folder, 'damaged');
  await mkdir(join(damaged, 'inner'), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(damaged, name), content);

  const { code, lines } = await run(damaged);
  const said = Object.fromEntries(lines.map((line) => line.split(/ {2}(?=\S+: )/)[1]?.split(': ') ?? ['', '']));
  expect(said).toMatchObject({
    'cut.pdf': 'unread because damaged',
    'empty.pdf': 'unread because empty',
    'whole.pdf': 'read',
    'inner/bomb.docx': expect.stringContaining('unread because'),
    'inner/entities.docx': expect.stringContaining('unread because'),
    'inner/nested.json': expect.stringContaining('unread because'),
    'inner/zeros.eml': expect.stringContaining('unread because'),
    'inner/deep.eml': expect.any(String),
  });
  expect(lines.at(-2)).toMatch(/^8 files: .* 0 crashes, 0 hangs$/);
  expect(code).toBe(0);
}, 180_000);

it('fails on a folder with nothing in it, and says that it needs one', async () => {
  const empty = join(folder, 'nothing');
  await mkdir(empty);
  expect((await run(empty)).code).toBe(1);
  expect((await run()).code).toBe(2);
});

/** A program in the reader's place. */
async function childThat(does: string): Promise<URL> {
  const file = join(folder, `${does.length}.mjs`);
  await writeFile(file, `process.send({ kind: 'taking', peakBytes: 5 });\n${does}`);
  return pathToFileURL(file);
}

it('calls a reader that dies a crash, even after its answer, and one that never answers a hang', async () => {
  const dies = await watched('any', { child: await childThat('process.abort();') });
  expect(dies).toMatchObject({ how: 'crash', why: 'ended with SIGABRT', peakBytes: 5 });

  const answer =
    "process.send({ kind: 'ended', peakBytes: 7, because: '', partsUnread: [] }, () => process.exit(3));";
  const falls = await watched('any', { child: await childThat(answer) });
  expect(falls).toMatchObject({ how: 'crash', why: 'ended with 3', peakBytes: 7 });

  const hangs = await watched('any', { child: await childThat('for (;;);'), seconds: 2 });
  expect(hangs).toMatchObject({ how: 'hang', why: 'no answer after 2 s' });
});
