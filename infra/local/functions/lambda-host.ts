/** Runs each function's bundled code in processes of its own, with the template's environment, memory and time limit. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainScript } from '../processes/plain-script.ts';
import { type Environment, type Runtime, type Surroundings, startEnvironment } from './environment.ts';
import type { Lambda } from './lambda.ts';
import { fault, MAX_PAYLOAD_BYTES, type Outcome, openRuntimeApi } from './runtime-api.ts';

export type LambdaHost = {
  /** Invokes the function and waits for its outcome; waits its turn when all its environments are busy. */
  readonly invoke: (lambda: Lambda, event: unknown) => Promise<Outcome>;
  /** How many invocations are running or waiting. */
  readonly busy: () => number;
  readonly logFile: (lambda: Lambda) => string;
  readonly close: () => void;
};
type Pool = {
  readonly all: Set<Environment>;
  readonly free: Environment[];
  readonly waiting: (() => void)[];
  running: number;
};

/** An environment unused for so long is ended. */
const IDLE_MS = 60_000;

export async function openLambdaHost(stateDir: string, around: Surroundings): Promise<LambdaHost> {
  const api = await openRuntimeApi();
  const runtime = writeRuntime(stateDir);
  const logs = join(stateDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const logFile = (lambda: Lambda) => join(logs, `${lambda.name}.log`);
  const pools = new Map<string, Pool>();
  const idle = new Map<Environment, NodeJS.Timeout>();
  let busy = 0;
  let closed = false;

  const acquire = async (lambda: Lambda, pool: Pool): Promise<Environment> => {
    if (pool.running >= lambda.concurrency) await new Promise<void>((resolve) => pool.waiting.push(resolve));
    else pool.running += 1;
    const rested = pool.free.findLast((environment) => environment.isAlive());
    const environment = rested ?? startEnvironment(lambda, logFile(lambda), api, runtime, around);
    pool.free.splice(0, pool.free.length, ...pool.free.filter((other) => other !== environment && other.isAlive()));
    pool.all.add(environment);
    clearTimeout(idle.get(environment));
    return environment;
  };
  const release = (pool: Pool, environment: Environment) => {
    if (environment.isAlive()) {
      pool.free.push(environment);
      idle.set(environment, setTimeout(environment.end, IDLE_MS).unref());
    } else {
      pool.all.delete(environment);
      idle.delete(environment);
    }
    const next = pool.waiting.shift();
    if (next === undefined) pool.running -= 1;
    else next();
  };

  return {
    invoke: async (lambda, event) => {
      const payload = JSON.stringify(event);
      if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES)
        return fault('RequestTooLarge', `The event is over ${MAX_PAYLOAD_BYTES} bytes.`);
      const pool = pools.get(lambda.name) ?? { all: new Set(), free: [], waiting: [], running: 0 };
      pools.set(lambda.name, pool);
      busy += 1;
      try {
        if (closed) return fault('ServiceException', 'The stack is ending.');
        const environment = await acquire(lambda, pool);
        try {
          return await environment.run(payload);
        } finally {
          release(pool, environment);
        }
      } finally {
        busy -= 1;
      }
    },
    busy: () => busy,
    logFile,
    close: () => {
      closed = true;
      for (const timer of idle.values()) clearTimeout(timer);
      for (const { all } of pools.values()) for (const environment of all) environment.end();
      api.close();
    },
  };
}

/** Plain JavaScript of the two files that each function's process loads: stripping types in every process would cost a cold start 0.1 s. */
function writeRuntime(stateDir: string): Runtime {
  const folder = join(stateDir, 'runtime');
  mkdirSync(folder, { recursive: true });
  const write = (name: string) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, plainScript(new URL(`./${name}.ts`, import.meta.url)));
    return file;
  };
  return { preload: pathToFileURL(write('moved-date')).href, client: write('runtime-client') };
}
