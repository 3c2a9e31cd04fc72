/** Turns each function file into the folder that Lambda runs, the same bytes here and on AWS: parsed once together, then each folder gets what its function reaches. */
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { environment, type FunctionName } from '../schemas/environment.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Every function there is, as `schemas/environment` names them. */
export const FUNCTION_NAMES = Object.keys(environment).filter((name): name is FunctionName => name in environment);

/** `readOriginal` → `read-original`: the name of its file, and of its folder in `dist/`. */
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

export const EVERY_BUILD = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  banner: { js: BANNER },
  external: ['@napi-rs/canvas'],
  // Its entry for Node loads worker threads at once, for compressing in the background, which nothing here does; a cold start pays for it.
  alias: { fflate: 'fflate/browser' },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions;

type Beside = {
  /** Further entries: code that a worker thread starts from. */
  workers?: Readonly<Record<string, string>>;
  /** Files written as they stand. */
  files?: Readonly<Record<string, string>>;
  /** Files of packages, each copied under its own name. */
  copies?: readonly string[];
};

/** pdf.js looks for a canvas at start; an empty one keeps it quiet (nothing is drawn). */
const NO_CANVAS = {
  'node_modules/@napi-rs/canvas/package.json': '{"name":"@napi-rs/canvas","version":"0.0.0","main":"index.js"}\n',
  'node_modules/@napi-rs/canvas/index.js': 'module.exports = {};\n',
} as const;

/** What a function's folder holds beside its own code. */
const BESIDE: Partial<Record<FunctionName, Beside>> = {
  readOriginal: {
    workers: { 'reading-room-worker': 'functions/ports/reading-room-worker.ts' },
    files: NO_CANVAS,
  },
  recogniseOriginal: {
    workers: { 'recognition-worker': 'functions/ports/recognition-worker.ts' },
    files: NO_CANVAS,
    copies: [
      'node_modules/@hyzyla/pdfium/dist/pdfium.wasm',
      'node_modules/tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm',
      'node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
    ],
  },
};

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** An output and every output it imports, at once or later. */
function reached(outputs: Metafile['outputs'], path: string, seen = new Set<string>()): Set<string> {
  seen.add(path);
  for (const { path: next, external } of outputs[path]?.imports ?? []) {
    if (!external && !seen.has(next)) reached(outputs, next, seen);
  }
  return seen;
}

/**
 * All functions in one build: what several of them use is parsed once (a build for each took ten times the work).
 * The build is laid out as if each function's folder were the only one, so that paths in code and maps hold once it is written there.
 */
async function bundleCode(names: readonly FunctionName[], outDir: string): Promise<void> {
  const anyFolder = join(outDir, 'function');
  const { outputFiles, metafile } = await build({
    ...EVERY_BUILD,
    entryPoints: names.map((name) => `functions/${kebab(name)}.ts`),
    outdir: anyFolder,
    outbase: 'functions',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
  });
  const contents = new Map(outputFiles.map(({ path, contents: bytes }) => [path, bytes]));
  const copies = names.flatMap((name) => {
    const entry = `${kebab(name)}.mjs`;
    const [own, ...shared] = reached(metafile.outputs, outputKey(metafile, join(anyFolder, entry)));
    const files = [own, ...shared].flatMap((key) => (key === undefined ? [] : [resolve(ROOT, key)]));
    return files.flatMap((from) =>
      [from, `${from}.map`].map((path) => {
        const bytes = contents.get(path);
        if (!bytes) throw new Error(`the bundle of ${name} lacks ${path}`);
        const inside = path.slice(anyFolder.length + 1);
        const to = join(outDir, kebab(name), inside.replace(entry, 'index.mjs'));
        return write(to, inside === entry ? renamed(bytes, entry) : bytes);
      }),
    );
  });
  await Promise.all(copies);
}

function outputKey({ outputs }: Metafile, path: string): string {
  const key = Object.keys(outputs).find((each) => resolve(ROOT, each) === path);
  if (key === undefined) throw new Error(`the build made no ${path}`);
  return key;
}

/** The entry points to its map by name, in its last line. */
function renamed(bytes: Uint8Array, entry: string): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(`sourceMappingURL=${entry}.map`, 'sourceMappingURL=index.mjs.map');
}

/**
 * A worker and, beside it, what it loads only when it meets such a document: a mail never pays for pdf.js. The stand-ins that pdf.js expects at its
 * start are reached with it alone, so both are in one chunk, in the order in which they are written.
 */
function bundleWorker(name: string, entry: string, outdir: string): Promise<unknown> {
  const chunkNames = `${name}-[name]-[hash]`;
  return build({ ...EVERY_BUILD, entryPoints: { [name]: entry }, outdir, splitting: true, chunkNames });
}

async function writeBeside(name: FunctionName, outDir: string): Promise<void> {
  const folder = join(outDir, kebab(name));
  const { workers = {}, files = {}, copies = [] } = BESIDE[name] ?? {};
  await Promise.all([
    ...Object.entries(workers).map(([out, entry]) => bundleWorker(out, entry, folder)),
    ...Object.entries(files).map(([path, content]) => write(join(folder, path), content)),
    ...copies.map(async (path) => write(join(folder, basename(path)), await readFile(join(ROOT, path)))),
  ]);
}

async function missing(path: string): Promise<string[]> {
  return access(join(ROOT, path)).then(
    () => [],
    () => [path],
  );
}

/**
 * Builds `<outDir>/<function-name>/index.mjs` (and chunks, workers, files beside it) for every function; the same source gives the same bytes.
 * Throws before building anything if a function in `schemas/environment` has no file.
 */
export async function bundleFunctions(outDir: string = join(ROOT, 'dist')): Promise<void> {
  const names = FUNCTION_NAMES;
  const sources = names.flatMap((name) => [
    `functions/${kebab(name)}.ts`,
    ...Object.values(BESIDE[name]?.workers ?? {}),
  ]);
  const absent = (await Promise.all(sources.map(missing))).flat();
  if (absent.length > 0) throw new Error(`Nothing was bundled: these files are not there:\n  ${absent.join('\n  ')}`);
  await Promise.all(names.map((name) => rm(join(outDir, kebab(name)), { recursive: true, force: true })));
  await Promise.all([bundleCode(names, outDir), ...names.map((name) => writeBeside(name, outDir))]);
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
