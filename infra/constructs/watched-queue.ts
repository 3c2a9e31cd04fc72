/** A queue of this house: encrypted, TLS only, kept for fourteen days, with a dead-letter queue and alarms on both. */
import { Duration, Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarm, inWords } from './alarms.ts';

export type WatchedQueueProps = {
  readonly key: IKey;
  readonly alarms: ITopic;
  /** FIFO: one group per reference, and the sender's own fixed message ids. */
  readonly fifo?: boolean;
  /** How long a taken message stays hidden: six times the time limit of the function that takes it. */
  readonly visibility: Duration;
  /** The same for the dead letters, where a function takes them. */
  readonly deadLetterVisibility?: Duration;
  readonly tries: number;
  /** A message older than this is late for a person. */
  readonly lateAfter: Duration;
};

const RETENTION = Duration.days(14);

function houseQueue(key: IKey, visibility: Duration, fifo: boolean): QueueProps {
  return {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    dataKeyReuse: Duration.minutes(5),
    enforceSSL: true,
    retentionPeriod: RETENTION,
    visibilityTimeout: visibility,
    ...(fifo ? { fifo: true, contentBasedDeduplication: false } : {}),
  };
}

/** Dead letters of any source: a queue that nothing should ever reach, and an alarm as soon as something does. */
export class DeadLetters extends Construct {
  readonly queue: Queue;
  readonly alarm: IAlarm;

  constructor(
    scope: Construct,
    id: string,
    {
      key,
      alarms,
      fifo = false,
      visibility = Duration.minutes(5),
    }: { key: IKey; alarms: ITopic; fifo?: boolean; visibility?: Duration },
  ) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', houseQueue(key, visibility, fifo));
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'This is itself where what failed is kept for a person; an alarm sounds as soon as anything is in it.',
    });
    this.alarm = alarm(this, 'NotEmpty', alarms, {
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      atLeast: 1,
      says: `Front Door: something could not be delivered and waits in ${this.node.path}. Treat it as a referral that nobody has seen: docs/deploy.md, "Dead letters".`,
    });
  }
}

export class WatchedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WatchedQueueProps) {
    super(scope, id);
    const { key, alarms, fifo = false, visibility, deadLetterVisibility, tries, lateAfter } = props;
    this.deadLetters = new DeadLetters(this, 'DeadLetters', {
      key,
      alarms,
      fifo,
      ...(deadLetterVisibility ? { visibility: deadLetterVisibility } : {}),
    }).queue;
    this.queue = new Queue(this, 'Queue', {
      ...houseQueue(key, visibility, fifo),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
    alarm(this, 'Late', alarms, {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' }),
      atLeast: lateAfter.toSeconds(),
      says: `Front Door: the oldest message in ${this.node.path} has waited ${inWords(lateAfter)}. Is whoever takes from it running?`,
    });
  }
}
