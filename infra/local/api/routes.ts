/** The HTTP API's routes as the templates state them, and which of them a request takes. */
import * as z from 'zod';
import { propertiesOf, type Resource, type Template } from '../template/template.ts';
import type { TokenRules } from './token-check.ts';

const ApiProperties = z.object({
  ProtocolType: z.literal('HTTP').default('HTTP'),
  CorsConfiguration: z.never({ error: 'the local stack answers no CORS' }).optional(),
});
const StageProperties = z.object({ ApiId: z.string(), StageName: z.string() });
const RouteProperties = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const IntegrationProperties = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().default(30_000),
});
const AuthorizerProperties = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.array(z.literal('$request.header.Authorization')),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

export type Route = {
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly functionArn: string;
  readonly timeoutMs: number;
  readonly rules: TokenRules | undefined;
  readonly scopes: readonly string[];
};
export type Api = { readonly id: string; readonly stage: string; readonly routes: readonly Route[] };
export type Match = { readonly route: Route; readonly parameters: Readonly<Record<string, string>> };

/** The one HTTP API of the templates; undefined when there is none, an error when there are more. */
export function apiOf(template: Template): Api | undefined {
  const [api, ...others] = template.ofType('AWS::ApiGatewayV2::Api');
  if (api === undefined) return undefined;
  if (others.length > 0) throw new Error('The local stack hosts one HTTP API; the templates have more.');
  propertiesOf(api, ApiProperties);
  const [stage] = template.ofType('AWS::ApiGatewayV2::Stage');
  return {
    id: api.name,
    stage: stage === undefined ? '$default' : propertiesOf(stage, StageProperties).StageName,
    routes: template.ofType('AWS::ApiGatewayV2::Route').map((resource) => routeOf(template, resource)),
  };
}

/** Where tokens must come from, by the first authorizer of the templates. */
export function tokenRulesOf(template: Template): TokenRules | undefined {
  const [authorizer] = template.ofType('AWS::ApiGatewayV2::Authorizer');
  return authorizer === undefined ? undefined : rulesOf(authorizer);
}

function rulesOf(authorizer: Resource): TokenRules {
  const { Issuer, Audience } = propertiesOf(authorizer, AuthorizerProperties).JwtConfiguration;
  return { issuer: Issuer, audience: Audience };
}

function routeOf(template: Template, resource: Resource): Route {
  const route = propertiesOf(resource, RouteProperties);
  const named = (type: string, name: string) => {
    const found = template.ofType(type).find((candidate) => candidate.ref === name);
    if (found === undefined) throw new Error(`The route ${route.RouteKey} names a ${type} that is not there.`);
    return found;
  };
  const integration = propertiesOf(
    named('AWS::ApiGatewayV2::Integration', route.Target.replace(/^integrations\//, '')),
    IntegrationProperties,
  );
  const [method = '', path = ''] = route.RouteKey === '$default' ? ['ANY', '/{any+}'] : route.RouteKey.split(' ');
  return {
    key: route.RouteKey,
    method,
    segments: path.split('/').slice(1),
    functionArn: /arn:aws:lambda:[^/]+/.exec(integration.IntegrationUri)?.[0] ?? integration.IntegrationUri,
    timeoutMs: integration.TimeoutInMillis,
    rules:
      route.AuthorizationType === 'JWT'
        ? rulesOf(named('AWS::ApiGatewayV2::Authorizer', route.AuthorizerId ?? ''))
        : undefined,
    scopes: route.AuthorizationScopes,
  };
}

/** The most specific route: fixed words before parameters before `{proxy+}`, a named method before ANY, `$default` last. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const segments = path.split('/').slice(1);
  const found = routes.flatMap((route) => {
    if (route.method !== 'ANY' && route.method !== method) return [];
    const parameters = fitPath(route.segments, segments);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  return found.sort((left, right) => rank(left.route).localeCompare(rank(right.route)))[0];
}

function fitPath(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const greedy = /^\{(.+)\+\}$/.exec(part)?.[1];
    if (greedy !== undefined) {
      if (segments.length <= index) return undefined;
      return { ...parameters, [greedy]: decode(segments.slice(index).join('/')) };
    }
    const segment = segments[index];
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (segment === undefined || (name === undefined && segment !== part) || (name !== undefined && segment === ''))
      return undefined;
    if (name !== undefined) parameters[name] = decode(segment);
  }
  return pattern.length === segments.length ? parameters : undefined;
}

function rank(route: Route): string {
  const kinds = route.segments.map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0'));
  return `${route.key === '$default' ? 'b' : 'a'}${kinds.join('')}${route.method === 'ANY' ? 'b' : 'a'}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
