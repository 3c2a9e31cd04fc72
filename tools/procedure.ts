/** `npm run procedure`: writes docs/procedure.md from the rows and the code; `--check` says whether it is current. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { procedurePage } from './procedure/page.ts';
import { ROWS } from './procedure/rows.ts';

const PAGE = new URL('../docs/procedure.md', import.meta.url);

/** The paths that the rows name and that are no files. */
export function lost(): string[] {
  const named = ROWS.flatMap(({ rules, tests }) => [...rules, ...tests]);
  return [...new Set(named)].filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)));
}

/** Whether the page that is committed is the one that the code makes. */
export async function isCurrent(): Promise<boolean> {
  return (await readFile(PAGE, 'utf8')) === procedurePage();
}

if (import.meta.main) {
  const missing = lost();
  if (missing.length > 0) throw new Error(`no such file: ${missing.join(', ')}`);
  if (process.argv.includes('--check')) {
    if (!(await isCurrent())) throw new Error('docs/procedure.md is not current: npm run procedure');
  } else await writeFile(PAGE, procedurePage());
}
