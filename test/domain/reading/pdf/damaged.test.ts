/** Broken, locked and hostile files: each ends in a reading that says why it is unread, in a process of its own with a time limit. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { bomb, madePdf, words } from './made-pdf.ts';
import { fixtureFile } from './read-pdf.ts';

const run = promisify(execFile);
const READER = new URL('../../../../domain/reading/pdf/reader.ts', import.meta.url).href;
const SCRIPT = `
import { readFileSync } from 'node:fs';
const { pdfReader } = await import(process.argv[1]);
const bytes = new Uint8Array(readFileSync(process.argv[2]));
const unread = { type: 'unknown', reader: '', form: '', outcome: { status: 'unread', because: 'unknown-type', words: '' }, confidence: 0,
  pages: [], fields: [], tables: [], passages: [], parts: [], doubts: [] };
const read = await pdfReader.read({ bytes, kind: 'pdf', name: '', part: '', depth: 0 }, async () => unread);
const because = read.outcome.status === 'read' ? 'read' : read.outcome.because;
console.log(JSON.stringify({ because, fields: read.fields.length, doubts: read.doubts.map((d) => d.code), parts: read.parts.map((p) => p.name) }));
`;
const said = z.object({
  because: z.string(),
  fields: z.number(),
  doubts: z.array(z.string()),
  parts: z.array(z.string()),
});

async function readApart(file: string): Promise<z.infer<typeof said>> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SCRIPT, READER, file], {
    timeout: 45_000,
    killSignal: 'SIGKILL',
  });
  return said.parse(JSON.parse(stdout));
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-door-pdf-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function made(bytes: Uint8Array): Promise<string> {
  const file = join(folder, 'made.pdf');
  await writeFile(file, bytes);
  return file;
}

const image = '/XObject << /Im 100 0 R >>';
const pixels =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';

describe('files that are not read say why', () => {
  it.each([
    ['bad-half.pdf', 'damaged'],
    ['bad-truncated.pdf', 'damaged'],
    ['enc-user-256.pdf', 'locked'],
    ['bomb-page-size.pdf', 'no-text'],
  ])('%s: %s', async (name, because) => {
    expect((await readApart(fileURLToPath(fixtureFile(name)))).because).toBe(because);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['nothing at all', () => new Uint8Array(), 'empty'],
    ['bytes that are no PDF', () => new TextEncoder().encode('<html>not a form</html>'), 'damaged'],
    [
      'a picture of a page',
      () => madePdf([{ content: 'q 500 0 0 700 40 40 cm /Im Do Q', resources: image }], '', [pixels]),
      'scan',
    ],
    ['a blank page', () => madePdf([{ content: '' }]), 'no-text'],
    [
      'more pages than may be read',
      () => madePdf(Array.from({ length: 41 }, () => ({ content: words(50, 700, 'Name: Ann') }))),
      'too-many-pages',
    ],
    [
      'an XFA form',
      () =>
        madePdf([{ content: words(50, 700, 'Please wait...') }], '/AcroForm << /Fields [] /XFA 100 0 R >>', [
          '<< /Length 5 >>\nstream\n<xdp>\nendstream',
        ]),
      'xfa-form',
    ],
    [
      'a portfolio',
      () =>
        madePdf(
          [{ content: words(50, 700, 'Open this in a newer reader') }],
          '/Collection << /Type /Collection /View /D >>',
        ),
      'portfolio',
    ],
  ])('%s: %s', async (_, bytes, because) => {
    expect((await readApart(await made(bytes()))).because).toBe(because);
  });

  it('a page packed twice over ends in a reading, not in a crash', async () => {
    const read = await readApart(await made(madePdf([{ content: bomb(4_000_000), deflated: 2 }])));
    expect(['no-text', 'read']).toContain(read.because);
  });
});

describe('files that look bad and are not', () => {
  it.each(['bad-junk-before.pdf', 'enc-owner-only-256.pdf'])('%s is read in full', async (name) => {
    const read = await readApart(fileURLToPath(fixtureFile(name)));
    expect(read).toMatchObject({ because: 'read', fields: 31 });
  });

  it('a program inside is not run, and is said; attached files are listed', async () => {
    const read = await readApart(fileURLToPath(fixtureFile('bad-js-attach.pdf')));
    expect(read.doubts).toContain('holds-script');
    expect(read.parts).toEqual(['invoice.exe']);
  });
});
