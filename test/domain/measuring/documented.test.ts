/** docs/figures.md says of each figure what its definition says. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BECAUSE } from '../../../domain/measuring/because.ts';
import { DEFINITIONS } from '../../../domain/measuring/definitions.ts';

const page = await readFile(new URL('../../../docs/figures.md', import.meta.url), 'utf8');

it.each(Object.entries(DEFINITIONS))('%s', (code, { title, words, source }) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\` |`)) ?? '';
  for (const said of [title, words, source]) expect(row).toContain(said);
});

it('says why anybody is left out', () => {
  for (const [code, words] of Object.entries(BECAUSE)) expect(page).toContain(`\`${code}\` (${words})`);
});
