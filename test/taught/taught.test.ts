/** Each council's form that Front Door was taught: one filled copy is known for what it is, and read as it stands (docs/teach-a-form.md). */
import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { formOf } from '../../domain/normalising/forms/form-of.ts';
import { normalise } from '../../domain/normalising/normalise.ts';
import { contentHash } from '../../domain/reading/parts.ts';
import { readOriginal } from '../../domain/reading/registry.ts';
import { arrivalFacts } from '../../schemas/arrival.ts';
import { at } from '../../tools/accuracy/tree.ts';

/** What stands on the copy, written by whoever filled it: by JSON Pointer into the draft. `absent` = nothing may stand there. */
const expected = z.strictObject({
  file: z.string(),
  form: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  absent: z.array(z.string()).default([]),
});

const FOLDER = new URL('./', import.meta.url);
const taught = await Promise.all(
  (await readdir(FOLDER))
    .filter((name) => name.endsWith('.expected.json'))
    .map(async (name) => expected.parse(JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')))),
);

it.each(taught.map((one) => [one.form, one] as const))('%s is known and read as it stands', async (_, one) => {
  const bytes = new Uint8Array(await readFile(new URL(one.file, FOLDER)));
  const reading = await readOriginal(bytes, one.file);
  const { draft, findings } = normalise(
    reading,
    arrivalFacts.parse({
      channel: 'document',
      sender: { kind: 'system', id: 'taught' },
      receivedAt: '2026-11-20T10:00:00.000Z',
      original: contentHash(bytes),
      mediaType: reading.type,
      name: one.file,
      bytes: bytes.length,
    }),
  );
  expect(formOf(reading)?.id).toBe(one.form);
  expect(findings.map(({ code }) => code)).not.toContain('form-not-known');
  expect(Object.fromEntries(Object.keys(one.values).map((place) => [place, at(draft, place)]))).toEqual(one.values);
  expect(one.absent.filter((place) => at(draft, place) !== undefined)).toEqual([]);
});
