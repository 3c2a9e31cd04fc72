/** `npm run letters`: writes docs/letters from the wording and one sample case; `--check` says whether what is there is current. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { sampleFiles } from './letters/sample-files.ts';

const FOLDER = new URL('../docs/letters/', import.meta.url);
const files = () => sampleFiles(authorityNamed('hertfordshire'));

/** The files that are not what the code makes. */
export async function stale(): Promise<string[]> {
  const written = await Promise.all(
    files().map(async ({ name, text }) => ((await readFile(new URL(name, FOLDER), 'utf8')) === text ? [] : [name])),
  );
  return written.flat();
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const names = await stale();
    if (names.length > 0) throw new Error(`docs/letters is not current (${names.join(', ')}): npm run letters`);
  } else {
    await mkdir(FOLDER, { recursive: true });
    await Promise.all(files().map(({ name, text }) => writeFile(new URL(name, FOLDER), text)));
  }
}
