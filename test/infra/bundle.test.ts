/** What Lambda runs: every function in a folder that needs nothing beside it, and the same bytes each time. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { bundleFunctions, FUNCTION_NAMES, kebab } from '../../infra/bundle.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-door-bundle-'));
  await bundleFunctions(join(folder, 'once'));
});
afterAll(() => rm(folder, { recursive: true }));

async function contents(of: string): Promise<Record<string, string>> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files.toSorted().map(async (file) => [file.slice(of.length), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

it('is the same, byte for byte, when made again', async () => {
  await bundleFunctions(join(folder, 'again'));
  const [once, again] = [await contents(join(folder, 'once')), await contents(join(folder, 'again'))];
  expect(Object.keys(again)).toEqual(Object.keys(once));
  expect(Object.entries(again).filter(([file, text]) => once[file] !== text)).toEqual([]);
});

it('is for each function a folder of its own, out of which no file of it reaches', async () => {
  const files = Object.entries(await contents(join(folder, 'once'))).filter(([file]) => file.endsWith('.mjs'));
  expect(new Set(files.map(([file]) => file.split('/')[1]))).toEqual(new Set(FUNCTION_NAMES.map(kebab)));
  for (const [file, code] of files) {
    const depth = file.split('/').length - 3;
    const up = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](?<steps>(?:\.\.\/)+)/g)];
    expect(up.filter(({ groups }) => (groups?.steps?.length ?? 0) / 3 > depth)).toEqual([]);
  }
});

it('points each file to its source map', async () => {
  const code = await readFile(join(folder, 'once/worklist/index.mjs'), 'utf8');
  const map: unknown = JSON.parse(await readFile(join(folder, 'once/worklist/index.mjs.map'), 'utf8'));
  expect(code.trimEnd().endsWith('//# sourceMappingURL=index.mjs.map')).toBe(true);
  expect(map).toMatchObject({ sources: [expect.stringMatching(/functions\/worklist\.ts$/)] });
});

/** All that a line of a log may hold: the logger's own members, the allow-list of edges/log, a metric, and what Lambda writes of an error. */
const LINE = z.union([
  z.strictObject({
    ...{
      level: z.string(),
      message: z.string(),
      timestamp: z.string(),
      service: z.string(),
      sampling_rate: z.number(),
    },
    ...{ reference: z.string().optional(), arrival: z.string().optional(), owed: z.string().optional() },
    ...{ code: z.string().optional(), kind: z.string().optional(), status: z.number().optional() },
    ...{ count: z.number().optional(), attempt: z.number().optional(), trouble: z.string().optional() },
  }),
  z.strictObject({
    _aws: z.strictObject({
      Timestamp: z.number(),
      CloudWatchMetrics: z.tuple([
        z.strictObject({
          Namespace: z.literal('FrontDoor'),
          Dimensions: z.tuple([z.tuple([z.literal('Stage')])]),
          Metrics: z.array(z.strictObject({ Name: z.string(), Unit: z.string() })),
        }),
      ]),
    }),
    Stage: z.literal('test'),
    OldestUnopenedSeconds: z.number().optional(),
    CalendarMonthsLeft: z.number().optional(),
    ExpectedButQuiet: z.number().optional(),
  }),
  z.strictObject({ errorType: z.string(), errorMessage: z.string(), stack: z.array(z.string()).optional() }),
]);

it('says nobody’s name in any log line, metric, error or answer, though it is in all that is asked and answered', async () => {
  const NAME = 'Zebedee Quillfeather';
  const script = fileURLToPath(new URL('../functions/fixtures/every-function.ts', import.meta.url));
  const file = join(folder, 'answers.json');
  const given = [script, join(folder, 'once'), file, NAME];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, given, { maxBuffer: 64 * 1024 * 1024 });
  const answers = await readFile(file, 'utf8');
  for (const said of [stdout, stderr, answers]) expect(said).not.toMatch(/zebedee|quillfeather|9990000018/i);
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line !== '');
  const kinds = lines.map((line) => Object.keys(LINE.parse(JSON.parse(line)))[0]);
  expect(new Set(kinds)).toEqual(new Set(['level', '_aws', 'errorType']));
  const answered = z.array(z.tuple([z.string(), z.unknown()])).parse(JSON.parse(answers));
  // Each could be loaded from its folder, which stands where no package is installed.
  expect(answered.filter(([, what]) => what === 'loaded').map(([of]) => of)).toEqual(FUNCTION_NAMES);
  const working = answered.filter(([, what]) => what !== 'loaded').map(([of]) => of);
  expect(new Set(working).size).toBeGreaterThan(FUNCTION_NAMES.length / 2);
  expect(answered.at(-1)).toEqual(['the reading room', { read: 'read' }]);
});

it('traces nothing: no span and no annotation is made that could hold anything', async () => {
  const code = Object.entries(await contents(join(folder, 'once'))).filter(([file]) => file.endsWith('.mjs'));
  expect(code.length).toBeGreaterThan(FUNCTION_NAMES.length);
  const tracing = /aws-xray-sdk|@opentelemetry\/|AWSXRay|putAnnotation|TraceSegment/;
  expect(code.filter(([, text]) => tracing.test(text)).map(([file]) => file)).toEqual([]);
});

async function readIn(room: string, name: string, bytes: Uint8Array) {
  const worker = new Worker(pathToFileURL(join(room, 'reading-room-worker.mjs')), { stderr: true });
  let complaints = '';
  worker.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8');
  });
  const answer = new Promise<unknown>((settle, fail) => {
    worker.once('error', fail);
    worker.on('message', (message: { kind: string }) => {
      if (message.kind !== 'entering') settle(message);
    });
  });
  worker.postMessage({ bytes, name, avoid: [] });
  const answered = await answer;
  await worker.terminate();
  return { answered, complaints };
}

it('reads a PDF in the folder of read-original, with nothing to draw on', async () => {
  const form = new Uint8Array(await readFile(new URL('../samples/14-ssr.pdf', import.meta.url)));
  const { answered, complaints } = await readIn(join(folder, 'once/read-original'), 'form.pdf', form);
  expect(answered).toMatchObject({ kind: 'read', reading: { reader: 'pdf', outcome: { status: 'read' } } });
  expect(complaints).toBe('');
});

it('reads a note there without the code for PDFs: it is not so much as opened', async () => {
  const without = join(folder, 'without-pdf');
  await cp(join(folder, 'once/read-original'), without, { recursive: true });
  const code = Object.entries(await contents(without)).filter(([, text]) => /GlobalWorkerOptions/.test(text));
  expect(code).toHaveLength(1);
  await Promise.all(code.map(([file]) => writeFile(join(without, file), 'This is no code.')));
  const note = new TextEncoder().encode('Name of child: Robin Fictional');
  const { answered, complaints } = await readIn(without, 'note.txt', note);
  expect(answered).toMatchObject({ kind: 'read', reading: { outcome: { status: 'read' } } });
  expect(complaints).toBe('');
});

it('recognises a scan from the folder of recognise-original alone, with nothing fetched', async () => {
  const alone = join(folder, 'recognising-alone');
  await cp(join(folder, 'once/recognise-original'), alone, { recursive: true });
  const worker = new Worker(pathToFileURL(join(alone, 'recognition-worker.mjs')));
  const answer = new Promise<unknown>((settle, fail) => {
    worker.once('error', fail);
    worker.on('message', (message: { kind: string }) => {
      if (message.kind !== 'entering') settle(message);
    });
  });
  const bytes = await readFile(new URL('../samples/17-scan.pdf', import.meta.url));
  worker.postMessage({ bytes: new Uint8Array(bytes), name: 'scan.pdf', avoid: [] });
  expect(await answer).toMatchObject({ kind: 'read', reading: { reader: 'ocr', outcome: { status: 'read' } } });
  await worker.terminate();
});
