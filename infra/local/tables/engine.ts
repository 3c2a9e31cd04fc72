/** The DynamoDB engine: a real wire-compatible one in a process of its own, its rows in one file of the state folder. */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Children } from '../processes/children.ts';
import { freePort, HOST } from '../processes/ports.ts';

export type Engine = {
  readonly host: string;
  readonly port: number;
  /** Calls an operation with the host's own rights; DynamoDB's error answers are thrown as `EngineError`. */
  readonly call: (target: string, input: unknown) => Promise<unknown>;
  /** The engine's own database, or undefined when the engine is somebody else's. */
  readonly database: () => DatabaseSync | undefined;
  readonly close: () => void;
};

export class EngineError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = 'EngineError';
    this.code = code;
  }
}

const MISSING = `No DynamoDB engine for this kind of machine. Do one of these, then start again:
  - npm install --no-save dynoxide@1.2.1 and set DYNOXIDE to its binary, or put dynoxide on the PATH;
  - start DynamoDB Local yourself and set AWS_ENDPOINT_URL_DYNAMODB to its address (http://127.0.0.1:8000).`;

/** Starts the engine on a free port and waits until it answers; starts it again should it die while the host lives. */
export async function openEngine(stateDir: string, children: Children): Promise<Engine> {
  const external = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (external !== undefined && external !== '') {
    const { hostname, port } = new URL(external);
    const engine = engineAt(
      hostname,
      Number(port || 80),
      () => undefined,
      () => undefined,
    );
    await engine.call('DynamoDB_20120810.ListTables', {});
    return engine;
  }
  const folder = join(stateDir, 'tables');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'tables.sqlite');
  const binary = findBinary();
  const port = await freePort();
  const log = openSync(join(folder, 'engine.log'), 'a');
  let closed = false;
  let child: ChildProcess;
  const start = () => {
    child = children.start(binary, ['serve', '--host', HOST, '--port', String(port), '--db-path', file], {
      stdio: ['ignore', log, log],
    });
    child.once('exit', () => {
      if (!closed) setTimeout(() => !closed && start(), 100);
    });
  };
  start();

  let database: DatabaseSync | undefined;
  const engine = engineAt(
    HOST,
    port,
    () => {
      database ??= openDatabase(file);
      return database;
    },
    () => {
      closed = true;
      database?.close();
      children.end(child);
    },
  );
  await untilReady(engine, () => child.exitCode);
  return engine;
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout=5000;');
  return database;
}

function engineAt(host: string, port: number, database: () => DatabaseSync | undefined, close: () => void): Engine {
  return {
    host,
    port,
    database,
    close,
    call: async (target, input) => {
      const answer = await fetch(`http://${host}:${port}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': target,
          'x-amz-date': new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
          authorization:
            'AWS4-HMAC-SHA256 Credential=host/20260101/eu-west-2/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
        },
        body: JSON.stringify(input),
      });
      const body: unknown = await answer.json();
      if (answer.ok) return body;
      const { __type, message = '' } = z
        .looseObject({ __type: z.string().default(''), message: z.string().optional() })
        .parse(body);
      throw new EngineError(__type.split('#').at(-1) ?? '', message);
    },
  };
}

async function untilReady(engine: Engine, exitCode: () => number | null): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await engine.call('DynamoDB_20120810.ListTables', {});
      return;
    } catch (error) {
      if (error instanceof EngineError) return;
      if (exitCode() !== null && Date.now() > deadline - 12_000)
        throw new Error('The DynamoDB engine ended as it started; see tables/engine.log.');
      if (Date.now() > deadline) throw new Error('The DynamoDB engine did not answer within 15 s.', { cause: error });
      await pause(15);
    }
  }
}

function findBinary(): string {
  const chosen = process.env.DYNOXIDE;
  if (chosen !== undefined) return chosen;
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`);
    const packaged = join(manifest, '..', process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    if (existsSync(packaged)) return packaged;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
  }
  if (spawnSync('dynoxide', ['--version'], { stdio: 'ignore' }).status === 0) return 'dynoxide';
  throw new Error(MISSING);
}
