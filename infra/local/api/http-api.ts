/** The HTTP API on this machine: finds the route, checks the token, asks the function, and sends its answer back. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { JSONWebKeySet } from 'jose';
import type { StackClock } from '../clock.ts';
import type { Outcome } from '../functions/runtime-api.ts';
import { gatewayAnswer, type HttpAnswer, httpAnswer, httpEvent } from './http-event.ts';
import { type Api, matchRoute } from './routes.ts';
import { checkToken } from './token-check.ts';

/** API Gateway takes no larger request. */
const MOST_BYTES = 10 * 1024 * 1024;

type Settings = {
  readonly api: Api;
  readonly clock: StackClock;
  readonly keys: () => JSONWebKeySet;
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
};

/** Answers requests to `server` from now on. Returns how many are being answered at the moment. */
export function serveApi(server: Server, settings: Settings): () => number {
  let running = 0;
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    running += 1;
    try {
      const { status, headers, body } = await answer(request, settings);
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    } catch (error) {
      console.error('The local HTTP API failed:', error instanceof Error ? error.message : String(error));
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    } finally {
      running -= 1;
    }
  });
  return () => running;
}

async function answer(request: IncomingMessage, { api, clock, keys, invoke }: Settings): Promise<HttpAnswer> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const prefix = api.stage === '$default' ? '' : `/${api.stage}`;
  const match = pathname.startsWith(prefix)
    ? matchRoute(api.routes, request.method ?? 'GET', pathname.slice(prefix.length))
    : undefined;
  if (match === undefined) return gatewayAnswer(404, 'Not Found');
  const { route } = match;
  const token =
    route.rules === undefined
      ? undefined
      : await checkToken(request.headers.authorization, route.rules, route.scopes, keys());
  if (token?.allowed === false)
    return gatewayAnswer(token.status, token.status === 401 ? 'Unauthorized' : 'Forbidden');
  const body = await bodyOf(request);
  if (body === undefined) return gatewayAnswer(413, 'Request Entity Too Large');

  const event = httpEvent(request, body, api, match, token, clock.now());
  const stop = new AbortController();
  const outcome = await Promise.race([
    invoke(route.functionArn, event),
    pause(route.timeoutMs, undefined, { signal: stop.signal, ref: false }),
  ]);
  stop.abort();
  if (outcome === undefined) return gatewayAnswer(503, 'Service Unavailable');
  if (!outcome.ok) {
    return outcome.fault.errorType === 'RequestTooLarge'
      ? gatewayAnswer(413, 'Request Entity Too Large')
      : gatewayAnswer(500, 'Internal Server Error');
  }
  return httpAnswer(outcome.payload);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks);
}
