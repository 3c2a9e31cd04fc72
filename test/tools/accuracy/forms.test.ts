import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { INVOLVEMENT_PLACES, PERSON_PLACES, REFERRAL_PLACES } from '../../../tools/accuracy/places.ts';
import { truthFile } from '../../../tools/accuracy/truth.ts';

const forms = fileURLToPath(new URL('../../forms/', import.meta.url));
const truthOf = async (folder: string) =>
  truthFile.parse(JSON.parse(await readFile(join(forms, folder, 'truth.json'), 'utf8'))).artefacts;
const artefacts = await truthOf('');
/** Those that were held out and have been looked at since keep a truth of their own until nothing false is read in them. */
const opened = (await readdir(forms)).includes('opened') ? await truthOf('opened') : [];
const APART = ['make', 'truth.json', 'README.md'];
const files = (await readdir(forms, { recursive: true, withFileTypes: true }))
  .filter((one) => one.isFile())
  .map(({ parentPath, name }) => relative(forms, join(parentPath, name)))
  .filter((file) => !APART.includes(file.split('/')[0] ?? '') && !file.endsWith('/truth.json'));

test('every form has its truth, and every truth its form', () => {
  const all = [...artefacts.map(({ file }) => file), ...opened.map(({ file }) => `opened/${file}`)];
  expect(all.sort()).toEqual(files.sort());
});

test('at least 120 forms in at least ten styles, at most 20 MB together', async () => {
  const sizes = await Promise.all(files.map(async (file) => (await stat(forms + file)).size));
  expect(files.length).toBeGreaterThanOrEqual(120);
  expect(new Set(artefacts.filter(({ heldOut }) => heldOut !== true).map(({ style }) => style)).size).toBeGreaterThan(
    10,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000_000);
});

test('held-out forms stand apart: in their folder, in styles and by hands of their own', () => {
  const of = (apart: boolean) => artefacts.filter(({ heldOut }) => (heldOut === true) === apart);
  expect(of(true).length).toBeGreaterThan(15);
  expect(artefacts.filter((one) => (one.heldOut === true) !== one.file.startsWith('held-out/'))).toEqual([]);
  for (const key of ['style', 'hand'] as const) {
    const tuned = new Set(of(false).map((one) => one[key]));
    expect(of(true).filter((one) => one.style !== 'prose' && tuned.has(one[key]))).toEqual([]);
  }
});

test('what the truth names is what is scored', () => {
  for (const { file, values, people, involvements } of [...artefacts, ...opened]) {
    for (const place of Object.keys(values)) expect(REFERRAL_PLACES, file).toContain(place);
    for (const place of people.flatMap((one) => Object.keys(one.values)))
      expect(PERSON_PLACES, file).toContain(place);
    for (const place of involvements.flatMap(Object.keys)) expect(INVOLVEMENT_PLACES, file).toContain(place);
  }
});
