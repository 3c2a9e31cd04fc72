/** `npm run read` prints one line of JSON a file, whatever the file, and never fails on one. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { finding } from '../../schemas/finding.ts';

const run = promisify(execFile);
const TOOL = new URL('../../tools/read.ts', import.meta.url).pathname;
const FORM = new URL('../fixtures/word/glyph-A.docx', import.meta.url).pathname;
const line = z.object({
  file: z.string(),
  type: z.string(),
  nature: z.string(),
  urgency: z.object({ level: z.string(), because: z.array(z.string()) }),
  draft: z.record(z.string(), z.unknown()),
  findings: z.array(finding),
  evidence: z.record(z.string(), z.unknown()),
  absences: z.record(z.string(), z.unknown()),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads a form, a file it cannot read, and one that is not there', async () => {
  const broken = join(folder, 'broken.docx');
  await writeFile(broken, 'PK\x03\x04 word/document.xml and then nothing');
  const missing = join(folder, 'missing.pdf');
  const { stdout } = await run(process.execPath, [TOOL, FORM, broken, missing]);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  expect(lines.map(({ file }) => file)).toEqual([FORM, broken, missing]);
  expect(lines.map(({ nature, urgency }) => [nature, urgency.level])).toEqual([
    ['referral', 'routine'],
    ['unread', 'urgent'],
    ['unread', 'urgent'],
  ]);
  const codes = lines.map(({ findings }) => findings.map(({ code }) => code));
  expect(codes[0]?.filter((code) => code.startsWith('unread'))).toEqual([]);
  expect(codes[1]).toContain('unread-damaged');
  expect(codes[2]).toContain('file-not-opened');
  expect(Object.keys(lines[1]?.draft ?? {}).length).toBeGreaterThan(0);
});
