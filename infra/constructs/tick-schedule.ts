/** Runs a function every minute or every hour. A missed run is not made up: the next one asks again, from the beginning of time. */
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

/** How often it runs, how long one run may wait for its start, and after what silence somebody is told. */
const EVERY = {
  minute: {
    rate: 'rate(1 minute)',
    words: 'Every minute',
    startsWithin: 60,
    silent: Duration.minutes(5),
    said: 'five minutes',
  },
  hour: {
    rate: 'rate(1 hour)',
    words: 'Every hour',
    startsWithin: 600,
    silent: Duration.hours(3),
    said: 'three hours',
  },
} as const;

export type TickScheduleProps = {
  readonly every: keyof typeof EVERY;
  readonly target: IFunction;
  /** Runs that the scheduler could not start, for whoever looks into it. */
  readonly missedRuns: IQueue;
  readonly key: IKey;
  readonly alarms: ITopic;
};

export class TickSchedule extends Construct {
  constructor(scope: Construct, id: string, { every, target, missedRuns, key, alarms }: TickScheduleProps) {
    super(scope, id);
    const { rate, words, startsWithin, silent, said } = EVERY[every];
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const invoke = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] });
    permit(role, [{ statement: invoke }, ...sendTo(key, missedRuns)]);
    new CfnSchedule(this, 'Schedule', {
      description: `${words}: ${target.node.path}`,
      scheduleExpression: rate,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: startsWithin },
        deadLetterConfig: { arn: missedRuns.queueArn },
      },
    }).node.addDependency(role);
    alarm(this, 'Stopped', alarms, {
      metric: target.metricInvocations({ period: silent, statistic: 'Sum' }),
      below: 1,
      silenceIsAFault: true,
      says: `Front Door: ${target.node.path} has not run for ${said}. Clocks, sweeps or proofs are standing still.`,
    });
  }
}
