/** Runs inside each function's process: takes invocations from the Lambda Runtime API and hands them to the function's own handler. */

import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Reply = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };
type Handler = (event: unknown, context: object) => unknown;

// Taken before the handler's module loads, so that nothing it wraps (tracing, say) sees these calls.
const send = request;
const monotonic = performance.now.bind(performance);
const agent = new Agent({ keepAlive: true });
const api = new URL(`http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/`);

function call(method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, api);
    const outgoing = send(
      url,
      { method, agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function load(): Promise<Handler> {
  const [file = '', name = ''] = (process.env._HANDLER ?? '').split(/\.(?=[^.]*$)/);
  const root = process.env.LAMBDA_TASK_ROOT ?? '';
  const found = ['.mjs', '.js', '.cjs']
    .map((ending) => join(root, `${file}${ending}`))
    .find((path) => existsSync(path));
  if (found === undefined) throw named('Runtime.ImportModuleError', `Cannot find module '${file}'`);
  const loaded: Record<string, unknown> = await import(pathToFileURL(found).href);
  const handler = loaded[name];
  if (typeof handler !== 'function')
    throw named('Runtime.HandlerNotFound', `${file}.${name} is undefined or not exported`);
  if (handler.length > 2) throw named('Runtime.CallbackHandlerDeprecated', 'nodejs24.x takes no callback handlers');
  return (event, context) => handler(event, context);
}

function named(type: string, message: string): Error {
  return Object.assign(new Error(message), { name: type });
}

function asFault(error: unknown): string {
  return error instanceof Error
    ? JSON.stringify({ errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') })
    : JSON.stringify({ errorType: 'object', errorMessage: String(error), trace: [] });
}

function contextOf(headers: Record<string, unknown>): object {
  const remaining = Number(headers['x-local-remaining-ms']);
  const started = monotonic();
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    getRemainingTimeInMillis: () => Math.max(0, Math.round(remaining - (monotonic() - started))),
  };
}

async function run(handler: Handler): Promise<never> {
  for (;;) {
    const next = await call('GET', 'invocation/next');
    const id = String(next.headers['lambda-runtime-aws-request-id']);
    process.env._LOCAL_CLOCK_OFFSET = String(next.headers['x-local-clock-offset']);
    process.env._X_AMZN_TRACE_ID = String(next.headers['lambda-runtime-trace-id']);
    try {
      const result = await handler(JSON.parse(next.body), contextOf(next.headers));
      await call('POST', `invocation/${id}/response`, JSON.stringify(result) ?? 'null');
    } catch (error) {
      console.error(asFault(error));
      await call('POST', `invocation/${id}/error`, asFault(error));
    }
  }
}

process.on('uncaughtException', (error) => {
  console.error(asFault(error));
  process.exit(129);
});
process.on('unhandledRejection', (reason) => {
  console.error(asFault(reason));
  process.exit(128);
});

try {
  await run(await load());
} catch (error) {
  console.error(asFault(error));
  await call('POST', 'init/error', asFault(error));
  process.exit(1);
}
