/** Runs a function every minute. A missed minute is not made up: the next one asks again, from the beginning of time. */
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarm } from './alarms.ts';
import { permit, sendTo } from './permissions.ts';

export type MinuteScheduleProps = {
  readonly target: IFunction;
  /** Runs that the scheduler could not start, for whoever looks into it. */
  readonly missedRuns: IQueue;
  readonly key: IKey;
  readonly alarms: ITopic;
};

export class MinuteSchedule extends Construct {
  constructor(scope: Construct, id: string, { target, missedRuns, key, alarms }: MinuteScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const invoke = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] });
    permit(role, [{ statement: invoke }, ...sendTo(key, missedRuns)]);
    new CfnSchedule(this, 'Schedule', {
      description: `Every minute: ${target.node.path}`,
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
        deadLetterConfig: { arn: missedRuns.queueArn },
      },
    }).node.addDependency(role);
    alarm(this, 'Stopped', alarms, {
      metric: target.metricInvocations({ period: Duration.minutes(5), statistic: 'Sum' }),
      below: 1,
      silenceIsAFault: true,
      says: `Front Door: ${target.node.path} has not run for five minutes. Clocks, sweeps or proofs are standing still.`,
    });
  }
}
