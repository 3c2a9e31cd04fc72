/** Runs each function's bundled code in processes of its own, with the template's environment, memory and time limit. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StackClock } from '../clock.ts';
import type { Children } from '../processes/children.ts';
import { plainScript } from '../processes/plain-script.ts';
import { REGION } from '../template/identities.ts';
import type { Lambda } from './lambda.ts';
import { type Invocation, MAX_PAYLOAD_BYTES, type Outcome, openRuntimeApi } from './runtime-api.ts';

export type LambdaHost = {
  /** Invokes the function and waits for its outcome; waits its turn when all its environments are busy. */
  readonly invoke: (lambda: Lambda, event: unknown) => Promise<Outcome>;
  /** How many invocations are running or waiting. */
  readonly busy: () => number;
  readonly logFile: (lambda: Lambda) => string;
  readonly close: () => void;
};
type Settings = {
  readonly stateDir: string;
  readonly clock: StackClock;
  readonly children: Children;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly accessKeyId: (lambda: Lambda) => string;
  /** An environment unused for so long is ended. */
  readonly idleMs?: number;
};
type Environment = { run: (payload: string) => Promise<Outcome>; end: () => void; idle: NodeJS.Timeout | undefined };
type Pool = {
  readonly free: Environment[];
  readonly all: Set<Environment>;
  readonly waiting: (() => void)[];
  running: number;
};

const INIT_LIMIT_MS = 10_000;

export async function openLambdaHost(settings: Settings): Promise<LambdaHost> {
  const { clock, children, stateDir } = settings;
  const api = await openRuntimeApi();
  const runtime = writeRuntime(stateDir);
  const logs = join(stateDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const pools = new Map<string, Pool>();
  let busy = 0;
  let closed = false;

  const logFile = (lambda: Lambda) => join(logs, `${lambda.name}.log`);

  const start = (lambda: Lambda, pool: Pool): Environment => {
    const id = crypto.randomUUID();
    let current: Invocation | undefined;
    let dead: Outcome | undefined;
    const die = (outcome: Outcome) => {
      dead ??= outcome;
      pool.all.delete(environment);
      const index = pool.free.indexOf(environment);
      if (index >= 0) pool.free.splice(index, 1);
      mailbox.close();
      children.end(child);
      current?.settle(dead);
    };
    const { address, mailbox } = api.open(id, (fault) => die({ ok: false, fault }));
    const log = openSync(logFile(lambda), 'a');
    const child = children.start(
      process.execPath,
      [`--max-old-space-size=${Math.floor(lambda.memoryMb * 0.9)}`, '--import', runtime.preload, runtime.client],
      { cwd: lambda.codeFolder, stdio: ['ignore', log, log], env: environmentOf(lambda, id, address, settings) },
    );
    closeSync(log);
    child.once('error', (error) => die(fault('Runtime.SpawnError', error.message)));
    child.once('exit', (code, signal) =>
      die(fault('Runtime.ExitError', `Runtime exited ${signal === null ? `with status ${code}` : `on ${signal}`}`)),
    );

    let warm = false;
    const environment: Environment = {
      idle: undefined,
      end: () => die(fault('Runtime.ExitError', 'The environment was ended.')),
      run: (payload) =>
        new Promise<Outcome>((resolve) => {
          if (dead !== undefined) return resolve(dead);
          // The time limit counts from the handler's start; the first start of an environment has its own limit, as on AWS.
          const limit = lambda.timeoutMs + (warm ? 0 : INIT_LIMIT_MS);
          const timer = setTimeout(
            () =>
              die(fault('Sandbox.Timedout', `Task timed out after ${(lambda.timeoutMs / 1000).toFixed(2)} seconds`)),
            limit,
          );
          let armed = timer;
          current = {
            id: crypto.randomUUID(),
            payload,
            functionArn: lambda.arn,
            remainingMs: lambda.timeoutMs,
            clockOffset: () => {
              clearTimeout(armed);
              armed = setTimeout(
                () =>
                  die(
                    fault('Sandbox.Timedout', `Task timed out after ${(lambda.timeoutMs / 1000).toFixed(2)} seconds`),
                  ),
                lambda.timeoutMs,
              );
              return clock.offset();
            },
            settle: (outcome) => {
              clearTimeout(armed);
              current = undefined;
              warm = true;
              resolve(outcome);
            },
          };
          mailbox.offer(current);
        }),
    };
    pool.all.add(environment);
    return environment;
  };

  const acquire = async (lambda: Lambda, pool: Pool): Promise<Environment> => {
    if (pool.running >= lambda.concurrency) await new Promise<void>((resolve) => pool.waiting.push(resolve));
    else pool.running += 1;
    const environment = pool.free.pop() ?? start(lambda, pool);
    clearTimeout(environment.idle);
    return environment;
  };
  const release = (pool: Pool, environment: Environment) => {
    if (pool.all.has(environment) && !closed) {
      environment.idle = setTimeout(environment.end, settings.idleMs ?? 60_000).unref();
      pool.free.push(environment);
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
      const pool = pools.get(lambda.name) ?? { free: [], all: new Set(), waiting: [], running: 0 };
      pools.set(lambda.name, pool);
      busy += 1;
      try {
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
      for (const { all } of pools.values()) for (const environment of [...all]) environment.end();
      api.close();
    },
  };
}

function environmentOf(lambda: Lambda, id: string, runtimeApi: string, settings: Settings): Record<string, string> {
  return {
    ...lambda.environment,
    ...settings.endpoints,
    PATH: process.env.PATH ?? '',
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    _HANDLER: lambda.handler,
    _LOCAL_CLOCK_OFFSET: String(settings.clock.offset()),
    LAMBDA_TASK_ROOT: lambda.codeFolder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    AWS_LAMBDA_FUNCTION_NAME: lambda.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(lambda.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${lambda.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: id,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: settings.accessKeyId(lambda),
    AWS_SECRET_ACCESS_KEY: 'local',
    // Without these the SDK would look for a credentials file and an instance's metadata.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
}

/** Plain JavaScript of the two files that each function's process loads: stripping types in every process would cost a cold start 0.1 s. */
function writeRuntime(stateDir: string): { preload: string; client: string } {
  const folder = join(stateDir, 'runtime');
  mkdirSync(folder, { recursive: true });
  const write = (name: string) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, plainScript(new URL(`./${name}.ts`, import.meta.url)));
    return file;
  };
  return { preload: pathToFileURL(write('moved-date')).href, client: write('runtime-client') };
}

function fault(errorType: string, errorMessage: string): Outcome & { ok: false } {
  return { ok: false, fault: { errorType, errorMessage } };
}
