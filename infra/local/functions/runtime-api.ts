/** The Lambda Runtime API: where a function's process asks for its next invocation and leaves its answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOST, listen } from '../processes/ports.ts';

export type Invocation = {
  readonly id: string;
  readonly payload: string;
  readonly functionArn: string;
  readonly remainingMs: number;
  readonly clockOffset: () => number;
  /** Told when the function's process takes it: its time counts from here. */
  readonly onTaken: () => void;
  readonly settle: (outcome: Outcome) => void;
};
/** What became of an invocation: the function's own JSON answer, or the fault that AWS would report. */
export type Outcome = { readonly ok: true; readonly payload: string } | { readonly ok: false; readonly fault: Fault };
export type Fault = { readonly errorType: string; readonly errorMessage: string };

export type Mailbox = {
  /** Gives the environment its next invocation, now or when it asks. */
  readonly offer: (invocation: Invocation) => void;
  readonly close: () => void;
};
export type RuntimeApi = {
  /** Value of AWS_LAMBDA_RUNTIME_API for one environment, and the box its invocations go through. */
  readonly open: (
    environment: string,
    onInitError: (fault: Fault) => void,
  ) => { readonly address: string; readonly mailbox: Mailbox };
  readonly close: () => void;
};

export const MAX_PAYLOAD_BYTES = 6_291_556;

type Environment = {
  waiting: ServerResponse | undefined;
  queued: Invocation | undefined;
  current: Invocation | undefined;
  readonly onInitError: (fault: Fault) => void;
};

export async function openRuntimeApi(): Promise<RuntimeApi> {
  const environments = new Map<string, Environment>();
  const server = createServer(async (request, response) => {
    const [, name = '', , , ...path] = (request.url ?? '').split('/');
    const environment = environments.get(name);
    if (environment === undefined) return response.writeHead(410).end();
    const body = await textOf(request);
    const [kind, id, verb] = path;
    if (id === 'next') return next(environment, response);
    if (kind === 'init') environment.onInitError(asFault(body));
    else if (environment.current?.id === id)
      settle(environment, verb === 'response' ? within(body) : { ok: false, fault: asFault(body) });
    return response.writeHead(202).end('{"status":"OK"}');
  });
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  const port = await listen(server);

  return {
    open: (name, onInitError) => {
      const environment: Environment = { waiting: undefined, queued: undefined, current: undefined, onInitError };
      environments.set(name, environment);
      const mailbox: Mailbox = {
        offer: (invocation) => {
          environment.queued = invocation;
          if (environment.waiting !== undefined) next(environment, environment.waiting);
        },
        close: () => environments.delete(name),
      };
      return { address: `${HOST}:${port}/${name}`, mailbox };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function next(environment: Environment, response: ServerResponse): void {
  const invocation = environment.queued;
  if (invocation === undefined) {
    environment.waiting = response;
    return;
  }
  environment.waiting = undefined;
  environment.queued = undefined;
  environment.current = invocation;
  invocation.onTaken();
  const root = `1-${Math.floor(Date.now() / 1000).toString(16)}-${invocation.id.replaceAll('-', '').slice(0, 24)}`;
  response.writeHead(200, {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': invocation.id,
    'lambda-runtime-deadline-ms': String(Date.now() + invocation.remainingMs),
    'lambda-runtime-invoked-function-arn': invocation.functionArn,
    'lambda-runtime-trace-id': `Root=${root};Parent=${invocation.id.slice(0, 8)}00000000;Sampled=0`,
    'x-local-remaining-ms': String(invocation.remainingMs),
    'x-local-clock-offset': String(invocation.clockOffset()),
  });
  response.end(invocation.payload);
}

function settle(environment: Environment, outcome: Outcome): void {
  const invocation = environment.current;
  environment.current = undefined;
  invocation?.settle(outcome);
}

function within(body: string): Outcome {
  const bytes = Buffer.byteLength(body);
  if (bytes <= MAX_PAYLOAD_BYTES) return { ok: true, payload: body };
  const errorMessage = `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${MAX_PAYLOAD_BYTES} bytes).`;
  return { ok: false, fault: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
}

function asFault(body: string): Fault {
  const value: unknown = JSON.parse(body || '{}');
  const read = (name: string) =>
    typeof value === 'object' && value !== null ? String(Reflect.get(value, name) ?? '') : '';
  return { errorType: read('errorType'), errorMessage: read('errorMessage') };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export function fault(errorType: string, errorMessage: string): Outcome & { ok: false } {
  return { ok: false, fault: { errorType, errorMessage } };
}
