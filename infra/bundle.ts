/** Turns each function file into the folder that Lambda runs: one build a function, side by side, the same bytes here and on AWS. */
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { environment, type FunctionName } from '../schemas/environment.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Every function there is, as `schemas/environment` names them. */
export const FUNCTION_NAMES = Object.keys(environment).filter((name): name is FunctionName => name in environment);

/** `readOriginal` → `read-original`: the name of its file, of its folder in `dist/` and of its construct. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What CommonJS packages expect to find in an ES module. */
const BANNER = [
  "import { createRequire as createRequireForBundle } from 'node:module';",
  'const require = createRequireForBundle(import.meta.url);',
  'const __filename = import.meta.filename;',
  'const __dirname = import.meta.dirname;',
].join('\n');

const EVERY_BUILD = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  banner: { js: BANNER },
  external: ['@napi-rs/canvas'],
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions;

type Beside = {
  /** Further entries, each a file of its own: code that a worker thread starts from. */
  workers?: Record<string, string>;
  /** Files written as they stand. */
  files?: Record<string, string>;
};

/** What a function's folder holds beside its own code. pdf.js looks for a canvas at start; an empty one keeps it quiet (nothing is drawn). */
const BESIDE: Partial<Record<FunctionName, Beside>> = {
  readOriginal: {
    workers: { 'reading-room-worker': 'functions/ports/reading-room-worker.ts' },
    files: {
      'node_modules/@napi-rs/canvas/package.json': '{"name":"@napi-rs/canvas","version":"0.0.0","main":"index.js"}\n',
      'node_modules/@napi-rs/canvas/index.js': 'module.exports = {};\n',
    },
  },
};

async function bundleOne(name: FunctionName, outDir: string): Promise<void> {
  const folder = join(outDir, kebab(name));
  const { workers = {}, files = {} } = BESIDE[name] ?? {};
  await rm(folder, { recursive: true, force: true });
  const code = build({
    ...EVERY_BUILD,
    entryPoints: { index: `functions/${kebab(name)}.ts` },
    outdir: folder,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  /** Not split: a worker's imports must run in the order they are written (its stand-ins come before pdf.js). */
  const workerCode = Object.entries(workers).map(([out, entry]) =>
    build({ ...EVERY_BUILD, entryPoints: { [out]: entry }, outdir: folder }),
  );
  const written = Object.entries(files).map(async ([path, content]) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  });
  await Promise.all([code, ...workerCode, ...written]);
}

/** The source files a bundle of these functions starts from, relative to the repository. */
function entries(names: readonly FunctionName[]): string[] {
  return names.flatMap((name) => [`functions/${kebab(name)}.ts`, ...Object.values(BESIDE[name]?.workers ?? {})]);
}

/**
 * Builds `<outDir>/<function-name>/index.mjs` (and chunks, workers, files beside it) for each function; the same source gives the same bytes.
 * Throws before building anything if a function in `schemas/environment` has no file.
 */
export async function bundleFunctions({
  outDir = join(ROOT, 'dist'),
  names = FUNCTION_NAMES,
}: {
  outDir?: string;
  names?: readonly FunctionName[];
} = {}): Promise<void> {
  const found = await Promise.all(
    entries(names).map((path) =>
      access(join(ROOT, path)).then(
        () => [],
        () => [path],
      ),
    ),
  );
  const missing = found.flat();
  if (missing.length > 0)
    throw new Error(`Nothing was bundled: these files are not there:\n  ${missing.join('\n  ')}`);
  await Promise.all(names.map((name) => bundleOne(name, outDir)));
}

if (import.meta.main) {
  const started = performance.now();
  try {
    await bundleFunctions();
    console.log(
      `Bundled ${FUNCTION_NAMES.length} functions into dist/ in ${Math.round(performance.now() - started)} ms.`,
    );
  } catch (trouble) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    process.exitCode = 1;
  }
}
