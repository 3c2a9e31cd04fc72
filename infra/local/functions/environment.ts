/** One environment of a function: a process of its own that takes one invocation at a time, within the function's limits. */
import { closeSync, openSync } from 'node:fs';
import type { StackClock } from '../clock.ts';
import type { Children } from '../processes/children.ts';
import { REGION } from '../template/identities.ts';
import type { Lambda } from './lambda.ts';
import { fault, type Invocation, type Outcome, type RuntimeApi } from './runtime-api.ts';

export type Surroundings = {
  readonly clock: StackClock;
  readonly children: Children;
  /** AWS_ENDPOINT_URL_… of each service. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly accessKeyId: (lambda: Lambda) => string;
};
export type Environment = {
  readonly run: (payload: string) => Promise<Outcome>;
  readonly isAlive: () => boolean;
  readonly end: () => void;
};
/** Files that every function's process loads. */
export type Runtime = { readonly preload: string; readonly client: string };

/** The start of an environment has a limit of its own, as on AWS. */
const INIT_LIMIT_MS = 10_000;

export function startEnvironment(
  lambda: Lambda,
  logFile: string,
  api: RuntimeApi,
  runtime: Runtime,
  around: Surroundings,
): Environment {
  const id = crypto.randomUUID();
  let current: Invocation | undefined;
  let dead: Outcome | undefined;
  let warm = false;
  let limit: NodeJS.Timeout | undefined;

  const die = (outcome: Outcome) => {
    dead ??= outcome;
    mailbox.close();
    around.children.end(child);
    current?.settle(dead);
  };
  const giveTime = (milliseconds: number) => {
    clearTimeout(limit);
    const message = `Task timed out after ${(lambda.timeoutMs / 1000).toFixed(2)} seconds`;
    limit = setTimeout(() => die(fault('Sandbox.Timedout', message)), milliseconds);
  };

  const { address, mailbox } = api.open(id, (failure) => die({ ok: false, fault: failure }));
  const log = openSync(logFile, 'a');
  const child = around.children.start(
    process.execPath,
    [`--max-old-space-size=${Math.floor(lambda.memoryMb * 0.9)}`, '--import', runtime.preload, runtime.client],
    { cwd: lambda.codeFolder, stdio: ['ignore', log, log], env: variablesOf(lambda, id, address, around) },
  );
  closeSync(log);
  child.once('error', (error) => die(fault('Runtime.SpawnError', error.message)));
  child.once('exit', (code, signal) =>
    die(fault('Runtime.ExitError', `Runtime exited ${signal === null ? `with status ${code}` : `on ${signal}`}`)),
  );

  return {
    isAlive: () => dead === undefined,
    end: () => die(fault('Runtime.ExitError', 'The environment was ended.')),
    run: (payload) =>
      new Promise<Outcome>((resolve) => {
        if (dead !== undefined) return resolve(dead);
        giveTime(lambda.timeoutMs + (warm ? 0 : INIT_LIMIT_MS));
        current = {
          id: crypto.randomUUID(),
          payload,
          functionArn: lambda.arn,
          remainingMs: lambda.timeoutMs,
          onTaken: () => giveTime(lambda.timeoutMs),
          clockOffset: around.clock.offset,
          settle: (outcome) => {
            clearTimeout(limit);
            current = undefined;
            warm = true;
            resolve(outcome);
          },
        };
        return mailbox.offer(current);
      }),
  };
}

function variablesOf(lambda: Lambda, id: string, runtimeApi: string, around: Surroundings): Record<string, string> {
  return {
    ...lambda.environment,
    ...around.endpoints,
    PATH: process.env.PATH ?? '',
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    _HANDLER: lambda.handler,
    _LOCAL_CLOCK_OFFSET: String(around.clock.offset()),
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
    AWS_ACCESS_KEY_ID: around.accessKeyId(lambda),
    AWS_SECRET_ACCESS_KEY: 'local',
    // Without these the SDK would look for a credentials file and an instance's metadata.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
}
