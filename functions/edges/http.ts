/** From a gateway event to a function's request, and from its answer back: the caller known, the body's bytes, problems as problems. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { type Instant, instant } from '../../schemas/primitives.ts';
import { type Caller, callerFrom } from './caller.ts';
import { type Log, logFor } from './log.ts';
import { problemFrom } from './problem.ts';

export type HttpRequest = {
  caller: Caller;
  /** The gateway's own stamp: when it arrived, whatever happened after. */
  receivedAt: Instant;
  /** The route as the template names it, `GET /referrals/{reference}`. */
  route: string;
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
};

/** Either JSON or bytes; the headers are added to what every answer has. */
export type HttpAnswer = { status: number; headers?: Record<string, string> } & (
  | { json: object; bytes?: never }
  | { bytes: Uint8Array; json?: never }
);

type Rule = (request: HttpRequest) => Promise<HttpAnswer | Refusal>;

/** Nothing here is for caches or for other sites, and no browser may guess a type. */
const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function bodyOf(event: Pick<APIGatewayProxyEventV2WithJWTAuthorizer, 'body' | 'isBase64Encoded'>): Uint8Array {
  return new Uint8Array(Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'));
}

function requestFrom(event: APIGatewayProxyEventV2WithJWTAuthorizer, caller: Caller): HttpRequest {
  const present = (record: Record<string, string | undefined> | undefined) =>
    Object.fromEntries(
      Object.entries(record ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  const lower = Object.entries(present(event.headers)).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    caller,
    receivedAt: instant.parse(new Date(event.requestContext.timeEpoch).toISOString()),
    route: event.routeKey,
    path: present(event.pathParameters),
    query: present(event.queryStringParameters),
    headers: Object.fromEntries(lower),
    body: bodyOf(event),
  };
}

function answerFrom(answer: HttpAnswer | Refusal): APIGatewayProxyStructuredResultV2 {
  if (isRefusal(answer)) {
    const problem = problemFrom(answer);
    return {
      statusCode: problem.status,
      headers: { ...ALWAYS, 'content-type': 'application/problem+json' },
      body: JSON.stringify(problem),
    };
  }
  const headers = { ...ALWAYS, ...answer.headers };
  if (answer.bytes) {
    return {
      statusCode: answer.status,
      headers,
      body: Buffer.from(answer.bytes).toString('base64'),
      isBase64Encoded: true,
    };
  }
  return {
    statusCode: answer.status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(answer.json),
  };
}

const TRY_AGAIN: Refusal = {
  refused: 'try-again',
  words: 'Something failed on our side and nothing was lost or half done. Send exactly the same again.',
};

/** Trouble becomes 503 with a code: the caller may safely send the same again. Its text stays with us. */
function troubleAsProblem(
  log: Log,
): middy.MiddlewareObj<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2> {
  return {
    onError(request) {
      log.trouble('http-failed', request.error, { code: 'try-again' });
      request.response = {
        ...answerFrom(TRY_AGAIN),
        headers: { ...ALWAYS, 'content-type': 'application/problem+json', 'retry-after': '5' },
      };
    },
  };
}

/** An HTTP function: its environment is read once, when it starts; a forgotten variable stops it there. */
export function httpFunction<Environment extends z.ZodType>(
  name: string,
  environment: Environment,
  build: (env: z.infer<Environment>, log: Log) => Rule,
): middy.MiddyfiedHandler<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2> {
  const log = logFor(name);
  const begin = once(() => build(environment.parse(process.env), log));
  return middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
    .use(troubleAsProblem(log))
    .handler(async (event) => {
      const rule = begin();
      const caller = callerFrom(event.requestContext.authorizer.jwt.claims);
      if (isRefusal(caller)) {
        log.note('caller-not-known', { code: caller.refused });
        return answerFrom(caller);
      }
      return answerFrom(await rule(requestFrom(event, caller)));
    });
}

/** Made at the first call, so that importing a function file has no effect. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
