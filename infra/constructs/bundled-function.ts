/** One Lambda from its bundled folder, with its own role, its own log and its own alarms; its environment is typed by `schemas/environment`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { EnvironmentOf, FunctionName } from '../../schemas/environment.ts';
import { kebab } from '../bundle.ts';
import type { StageSettings } from '../stages.ts';
import { alarm } from './alarms.ts';
import { removal } from './kept-bucket.ts';
import { type Permission, permit } from './permissions.ts';

export type BundledFunctionProps<Name extends FunctionName> = {
  readonly name: Name;
  /** Every variable the function reads and no other; values are strings on their way into a process. */
  readonly environment: Record<keyof EnvironmentOf<Name>, string>;
  readonly does: string;
  readonly may: readonly Permission[];
  readonly memorySize?: number;
  readonly timeout?: Duration;
};

export type House = { readonly settings: StageSettings; readonly alarms: ITopic };

const DIST = resolve(import.meta.dirname, '../../dist');

/** `distFolder` as context: where the bundles are, for tests of the template that need no bundles. */
function bundleOf(scope: Construct, name: FunctionName): string {
  const given: unknown = scope.node.tryGetContext('distFolder');
  const folder = join(typeof given === 'string' ? resolve(given) : DIST, kebab(name));
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run "node infra/bundle.ts" first.`);
  return folder;
}

export class BundledFunction<Name extends FunctionName> extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, { settings, alarms }: House, props: BundledFunctionProps<Name>) {
    super(scope, id);
    const { name, environment, does, may, memorySize = 1024, timeout = Duration.seconds(20) } = props;
    const logGroup = new LogGroup(this, 'Log', {
      retention: settings.logRetentionDays,
      removalPolicy: removal(settings.keep),
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.role);
    permit(this.role, may);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: does,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.X86_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleOf(this, name)),
      role: this.role,
      logGroup,
      environment,
      memorySize,
      timeout,
    });
    alarm(this, 'Errors', alarms, {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' }),
      atLeast: 1,
      says: `Front Door: ${kebab(name)} failed. What it was doing is tried again; read its log (docs/deploy.md, "When an alarm sounds").`,
    });
    alarm(this, 'Throttles', alarms, {
      metric: this.lambda.metricThrottles({ period: Duration.minutes(5), statistic: 'Sum' }),
      atLeast: 1,
      says: `Front Door: ${kebab(name)} was held back by the account's limit on concurrent functions. Ask for a higher limit.`,
    });
  }
}
