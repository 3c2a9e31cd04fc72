/** Writes the published contracts into schemas/generated from the schemas; with --check, says which files there are not current and fails. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { asyncApi } from './contracts/asyncapi.ts';
import { jsonSchemaFiles } from './contracts/json-schema.ts';
import { nameSchemas } from './contracts/named.ts';
import { openApi } from './contracts/openapi.ts';

/** Where the published contracts stand. */
const GENERATED = new URL('../schemas/generated/', import.meta.url);

/** Every file of the contracts by name, as text. */
export function contractFiles(): Map<string, string> {
  nameSchemas();
  const files = new Map<string, object>(jsonSchemaFiles());
  files.set('openapi.json', openApi());
  files.set('asyncapi.json', asyncApi());
  return new Map([...files].map(([name, json]) => [name, `${JSON.stringify(json, undefined, 2)}\n`]));
}

/** The names of files that are missing, out of date, or no longer made. */
export async function drift(folder: URL = GENERATED): Promise<string[]> {
  const wanted = contractFiles();
  const held = new Set((await readdir(folder)).filter((name) => name.endsWith('.json')));
  const changed: string[] = [];
  for (const [name, text] of wanted) {
    if (!held.has(name) || (await readFile(new URL(name, folder), 'utf8')) !== text) changed.push(name);
  }
  return [...changed, ...[...held].filter((name) => !wanted.has(name))].sort();
}

async function write(): Promise<void> {
  const wanted = contractFiles();
  await mkdir(GENERATED, { recursive: true });
  for (const name of await readdir(GENERATED)) if (!wanted.has(name)) await rm(new URL(name, GENERATED));
  for (const [name, text] of wanted) await writeFile(new URL(name, GENERATED), text);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  if (values.check) {
    const names = await drift();
    for (const name of names) console.error(`schemas/generated/${name} is not current: run npm run contracts`);
    process.exitCode = names.length > 0 ? 1 : 0;
  } else {
    await write();
  }
}
