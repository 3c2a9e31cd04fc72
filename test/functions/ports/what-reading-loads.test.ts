/** Nobody pays for what they do not use: a mail or a Word file never loads the code for PDFs, and no reading that for telling letters in pictures. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import * as z from 'zod';

const WORKER = new URL('./fixtures/watched-reading.ts', import.meta.url);
const FORMS = new URL('../../forms/', import.meta.url);
const PDF = /\/(pdfjs-dist|pdf-parse)\/|\/domain\/reading\/pdf\//;
const PICTURES = /tesseract|pdfium|\/domain\/reading\/picture\//;
const answer = z.object({ status: z.string(), loaded: z.array(z.string()) });

async function loadedFor(file: string): Promise<string[]> {
  const worker = new Worker(WORKER, { execArgv: [] });
  try {
    worker.postMessage({ bytes: new Uint8Array(await readFile(new URL(file, FORMS))), name: file });
    const [said] = await once(worker, 'message');
    const { status, loaded } = answer.parse(said);
    expect(status).toBe('read');
    return loaded;
  } finally {
    await worker.terminate();
  }
}

it.each([
  'swinford-nurse.eml',
  'easterham-midwife.eml',
  'hartwell-tidy.docx',
  'hartwell-police.doc',
  'dunmarsh-landlord.odt',
])('%s is read without code for PDFs or pictures', async (file) => {
  const loaded = await loadedFor(file);
  expect(loaded.some((url) => url.includes('/domain/reading/'))).toBe(true);
  expect(loaded.filter((url) => PDF.test(url) || PICTURES.test(url))).toEqual([]);
});

it('a PDF is read with it, and still without code for pictures', async () => {
  const loaded = await loadedFor('dunmarsh-tidy.pdf');
  expect(loaded.some((url) => PDF.test(url))).toBe(true);
  expect(loaded.filter((url) => PICTURES.test(url))).toEqual([]);
});
