/** The lint and layer rules hold, and the proof of it would notice if one of them were taken away. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rulesThatDoNotBite } from '../../tools/check/rules-bite.ts';

const folder = await mkdtemp(join(tmpdir(), 'rules-'));
afterAll(() => rm(folder, { recursive: true }));

it('every rule bites in its layer, and nowhere else', async () => {
  expect(await rulesThatDoNotBite()).toEqual([]);
});

it('says which line went free when a rule is taken away', async () => {
  const configuration = JSON.parse(await readFile(new URL('../../biome.json', import.meta.url), 'utf8'));
  configuration.linter.rules.nursery.noFloatingPromises = 'off';
  configuration.overrides = configuration.overrides.filter(
    (each: { includes: string[] }) => each.includes[0] !== 'consumer/**',
  );
  const weaker = join(folder, 'biome.json');
  await writeFile(weaker, JSON.stringify(configuration));
  const free = await rulesThatDoNotBite(weaker);
  expect(free.filter((line) => line.includes('noFloatingPromises'))).toHaveLength(1);
  expect(free.filter((line) => line.includes('consumer/'))).toHaveLength(4);
  expect(free).toHaveLength(5);
});
