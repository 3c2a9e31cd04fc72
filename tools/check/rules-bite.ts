/** Proves that the lint and layer rules bite: each fixture line marked `// bites: RULE` (or the one after `// below bites: RULE`) must be reported by that rule, and no other by any. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = join(root, 'test/fixtures/lint');

const report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.int() }) }),
    }),
  ),
});

/** Marked lines as `path:line rule`. The fixtures' names end in .txt, so that no other tool takes them for code. */
async function marked(): Promise<Set<string>> {
  const expected = new Set<string>();
  for (const entry of await readdir(FIXTURES, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(FIXTURES, file).replace(/\.txt$/, '');
    for (const [index, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
      const [, below, rule] = /\/\/ (below )?bites: (\w+)/.exec(line) ?? [];
      if (rule !== undefined) expected.add(`${path}:${index + (below === undefined ? 1 : 2)} ${rule}`);
    }
  }
  return expected;
}

/** What Biome reports of the fixtures when they stand in the layers they speak of, under this configuration. */
async function reported(configuration: string): Promise<Set<string>> {
  const house = await mkdtemp(join(tmpdir(), 'rules-bite-'));
  try {
    for (const entry of await readdir(FIXTURES, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      await cp(file, join(house, relative(FIXTURES, file).replace(/\.txt$/, '')));
    }
    await cp(configuration, join(house, 'biome.json'));
    await cp(join(root, '.gitignore'), join(house, '.gitignore'));
    const biome = join(root, 'node_modules/.bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const output = await promisify(execFile)(biome, options, { cwd: house, maxBuffer: 2 ** 24 }).then(
      ({ stdout }) => stdout,
      (failure: { stdout: string }) => failure.stdout,
    );
    const { diagnostics } = report.parse(JSON.parse(output));
    return new Set(
      diagnostics.map(
        ({ category, location }) => `${location.path}:${location.start.line} ${category.split('/').pop()}`,
      ),
    );
  } finally {
    await rm(house, { recursive: true });
  }
}

/** One line for each rule that did not bite where it must, or bit where it must not. Empty when all is well. */
export async function rulesThatDoNotBite(configuration = join(root, 'biome.json')): Promise<string[]> {
  const [expected, found] = [await marked(), await reported(configuration)];
  if (expected.size === 0) return ['no fixture marks a line'];
  return [
    ...[...expected].filter((line) => !found.has(line)).map((line) => `did not bite: ${line}`),
    ...[...found].filter((line) => !expected.has(line)).map((line) => `bit where it must not: ${line}`),
  ];
}
