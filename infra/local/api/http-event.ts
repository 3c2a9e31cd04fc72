/** Turns a web request into the event that API Gateway's HTTP API sends (payload 2.0), and the function's answer back. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { Api, Match } from './routes.ts';
import type { Checked } from './token-check.ts';

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
};

const Answer = z.looseObject({
  statusCode: z.number(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().optional(),
});

/** The event for `request`; `at` is the gateway's own stamp, in milliseconds on the stack's clock. */
export function httpEvent(
  request: IncomingMessage,
  body: Buffer,
  api: Api,
  match: Match,
  token: Checked | undefined,
  at: number,
) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    name === 'cookie' || value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value] as const],
  );
  const query = [...new Set(url.searchParams.keys())].map(
    (name) => [name, url.searchParams.getAll(name).join(',')] as const,
  );
  const isText = isTextual(request);
  const host = request.headers.host ?? '127.0.0.1';
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(request.headers.cookie === undefined ? {} : { cookies: request.headers.cookie.split('; ') }),
    headers: Object.fromEntries(headers),
    ...(query.length === 0 ? {} : { queryStringParameters: Object.fromEntries(query) }),
    requestContext: {
      accountId: '000000000000',
      apiId: api.id,
      ...(token?.allowed === true ? { authorizer: { jwt: { claims: token.claims, scopes: token.scopes } } } : {}),
      domainName: host,
      domainPrefix: host.split('.')[0],
      http: {
        method: request.method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.route.key,
      stage: api.stage,
      time: logTime(new Date(at)),
      timeEpoch: Math.floor(at),
    },
    ...(Object.keys(match.parameters).length === 0 ? {} : { pathParameters: match.parameters }),
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** The answer as the gateway sends it on: a result without a status code is the JSON body of a 200. */
export function httpAnswer(payload: string): HttpAnswer {
  const value: unknown = JSON.parse(payload);
  const answer = Answer.safeParse(value);
  if (!answer.success)
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(payload) };
  const { statusCode, headers = {}, cookies = [], body, isBase64Encoded } = answer.data;
  const given = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), String(header)] as const);
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(given),
      ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }),
    },
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

/** The gateway's own fixed bodies. */
export function gatewayAnswer(status: number, message: string): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify({ message })) };
}

function isTextual(request: IncomingMessage): boolean {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (request.headers['content-encoding'] !== undefined) return false;
  return type.startsWith('text/') || /^application\/(json|javascript|xml)$/.test(type) || /\+(json|xml)$/.test(type);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
function logTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split(/[T.]/);
  const [year, month = '1', day] = date.split('-');
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${time} +0000`;
}
