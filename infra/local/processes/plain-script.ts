/** Plain JavaScript of a file that a child process runs: stripping types in every process would cost each start a tenth of a second. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

export function plainScript(file: URL): string {
  return transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'node24' }).code;
}
