/** A page that anybody may read: no token, nothing asked, nothing learnt of who reads it. As HTML for people, as JSON for programs. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import { once } from './http.ts';
import { logFor } from './log.ts';

export type OpenPage = { html: string; json: object };

/** Kept for five minutes by whoever stands between; it runs no script, loads nothing and is framed by nobody. */
const ALWAYS = {
  'cache-control': 'public, max-age=300',
  vary: 'Accept',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
};

/** How much an `Accept` header wants a type: the most exact range that fits decides (RFC 9110 section 12.5.1). */
function weight(accept: string, type: string): number {
  const [major] = type.split('/');
  const ranges = accept.split(',').map((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const q = parameters.find((each) => each.startsWith('q='))?.slice(2);
    return { name, q: q === undefined ? 1 : Number(q) || 0 };
  });
  const exact = [type, `${major}/*`, '*/*'].flatMap((name) => ranges.filter((range) => range.name === name));
  return exact[0]?.q ?? 0;
}

/** JSON only where it is asked for before HTML: a browser, and whoever says nothing, gets the page. */
export function wantsJson(accept = '*/*'): boolean {
  return weight(accept, 'application/json') > weight(accept, 'text/html');
}

/** HTML only where it is asked for before JSON: a browser says so, and a program that says nothing gets JSON. */
export function wantsHtml(accept = '*/*'): boolean {
  return weight(accept, 'text/html') > weight(accept, 'application/json');
}

/** An open function: its environment is read once, when it starts; the page is made once, because nothing in it changes. */
export function openPage<Environment extends z.ZodType>(
  name: string,
  environment: Environment,
  build: (env: z.infer<Environment>) => OpenPage,
): middy.MiddyfiedHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  const log = logFor(name);
  const page = once(() => build(environment.parse(process.env)));
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>().handler(async ({ headers }) => {
    try {
      const { html, json } = page();
      const asked = Object.entries(headers).find(([header]) => header.toLowerCase() === 'accept')?.[1];
      return wantsJson(asked)
        ? { statusCode: 200, headers: { ...ALWAYS, 'content-type': 'application/json' }, body: JSON.stringify(json) }
        : { statusCode: 200, headers: { ...ALWAYS, 'content-type': 'text/html; charset=utf-8' }, body: html };
    } catch (trouble) {
      log.trouble('page-failed', trouble);
      // Lambda writes down the text of whatever is thrown.
      throw new Error('the page failed: its kind is in the line before');
    }
  });
}
