/** The HTTP door: every route but the open page has a token's scope before it, a limit on calls, and a log line without a word about anybody. */
import { Duration, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type AddRoutesOptions,
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarm } from './alarms.ts';
import type { House } from './bundled-function.ts';
import { removal } from './kept-bucket.ts';

export type Scope = 'frontdoor/send' | 'frontdoor/screen' | 'frontdoor/authorise';

/** One function and the calls that reach it: "METHOD /path", and the scopes of which a token needs one; `anybody` asks for no token. */
export type Door = {
  readonly lambda: IFunction;
  readonly routes: Readonly<Record<`${HttpMethod} /${string}`, readonly Scope[] | 'anybody'>>;
};

/** Calls a second, over all callers: some ten times a large council's busiest minute. Beyond it the gateway answers 429. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** An open page is read by people, one at a time, and kept by their browsers. */
const OPEN_THROTTLE = { rateLimit: 10, burstLimit: 20 };

const METHODS: ReadonlyMap<string, HttpMethod> = new Map(Object.values(HttpMethod).map((method) => [method, method]));

function methodAndPath(route: string): { method: HttpMethod; path: string } {
  const [word = '', path = ''] = route.split(' ');
  const method = METHODS.get(word);
  if (!method) throw new Error(`"${route}" is not "METHOD /path"`);
  return { method, path };
}

export class IntakeApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, { settings, alarms }: House, doors: Readonly<Record<string, Door>>) {
    super(scope, id);
    const { issuer, audience, logRetentionDays, keep } = settings;
    this.api = new HttpApi(this, 'Api', {
      description: `Front Door intake (${settings.stage})`,
      createDefaultStage: false,
      defaultAuthorizer: new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: audience }),
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: logRetentionDays, removalPolicy: removal(keep) }),
        ),
        /** The route, not the path; no address, no agent, no claim of the token. */
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            at: '$context.requestTimeEpoch',
            route: '$context.routeKey',
            status: '$context.status',
            ms: '$context.responseLatency',
            functionMs: '$context.integrationLatency',
            bytesOut: '$context.responseLength',
            gatewayError: '$context.error.responseType',
            authorizerError: '$context.authorizer.error',
          }),
        ),
      },
    });
    for (const [name, { lambda, routes }] of Object.entries(doors)) {
      const integration = new HttpLambdaIntegration(name, lambda, { timeout: Duration.seconds(29) });
      for (const [route, scopes] of Object.entries(routes)) {
        const { method, path } = methodAndPath(route);
        if (scopes === 'anybody') this.openRoute(route, { path, methods: [method], integration });
        else this.api.addRoutes({ path, methods: [method], integration, authorizationScopes: [...scopes] });
      }
    }
    alarm(this, 'Failing', alarms, {
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      atLeast: 1,
      says: 'Front Door: the HTTP door answered a caller with a server error. The caller was told to try again; see the function logs.',
    });
  }

  /** A route without a token, on its own small allowance, so that nobody can use up what referrals come by. */
  private openRoute(name: string, given: AddRoutesOptions): void {
    const routes = this.api.addRoutes({ ...given, authorizer: new HttpNoneAuthorizer() });
    const stage = this.stage.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new Error('the stage of the HTTP API is not what it was');
    const { rateLimit: ThrottlingRateLimit, burstLimit: ThrottlingBurstLimit } = OPEN_THROTTLE;
    stage.addPropertyOverride(`RouteSettings.${name}`, { ThrottlingRateLimit, ThrottlingBurstLimit });
    for (const route of routes) {
      stage.node.addDependency(route);
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          'Whom to ring about a child is for anybody to read (seed 001 s1): no token, nothing but the council’s own published numbers.',
      });
    }
  }
}
