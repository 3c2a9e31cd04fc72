/** Every queue of the intake, what it is for, and when something in it is late for a person. */
import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { DeadLetters, WatchedQueue } from './constructs/watched-queue.ts';

/** Time limits of the functions that take from a queue; a message stays hidden for six times as long. */
export const TAKES = {
  mail: Duration.seconds(60),
  reading: Duration.seconds(90),
  recognition: Duration.seconds(300),
  matching: Duration.seconds(60),
  feedback: Duration.seconds(30),
  rescue: Duration.seconds(30),
} as const;

const hidden = (limit: Duration) => Duration.seconds(6 * limit.toSeconds());

export class IntakeQueues extends Construct {
  readonly mail: WatchedQueue;
  readonly reading: WatchedQueue;
  readonly recognition: WatchedQueue;
  readonly matching: WatchedQueue;
  readonly feedback: WatchedQueue;
  readonly screeningUrgent: WatchedQueue;
  readonly screeningRoutine: WatchedQueue;
  /** Stream records that could not be dispatched: the sweep sends what they stood for; here is why. */
  readonly streamFailures: DeadLetters;
  /** Minutes that the scheduler could not start. */
  readonly missedRuns: DeadLetters;

  constructor(
    scope: Construct,
    id: string,
    { key, alarms, consumerAccountId }: { key: IKey; alarms: ITopic; consumerAccountId: string | undefined },
  ) {
    super(scope, id);
    const ours = { key, alarms, deadLetterVisibility: hidden(TAKES.rescue) };
    this.mail = new WatchedQueue(this, 'Mail', {
      ...ours,
      visibility: hidden(TAKES.mail),
      tries: 5,
      lateAfter: Duration.minutes(10),
    });
    this.reading = new WatchedQueue(this, 'Reading', {
      ...ours,
      visibility: hidden(TAKES.reading),
      tries: 3,
      lateAfter: Duration.minutes(10),
    });
    this.recognition = new WatchedQueue(this, 'Recognition', {
      key,
      alarms,
      visibility: hidden(TAKES.recognition),
      tries: 3,
      lateAfter: Duration.hours(2),
    });
    this.matching = new WatchedQueue(this, 'Matching', {
      key,
      alarms,
      visibility: hidden(TAKES.matching),
      tries: 5,
      lateAfter: Duration.hours(1),
    });
    this.feedback = new WatchedQueue(this, 'Feedback', {
      ...ours,
      visibility: hidden(TAKES.feedback),
      tries: 5,
      lateAfter: Duration.hours(1),
    });
    const theirs = { key, alarms, fifo: true, visibility: Duration.minutes(5), tries: 5 };
    this.screeningUrgent = new WatchedQueue(this, 'ScreeningUrgent', { ...theirs, lateAfter: Duration.minutes(10) });
    this.screeningRoutine = new WatchedQueue(this, 'ScreeningRoutine', { ...theirs, lateAfter: Duration.hours(1) });
    this.streamFailures = new DeadLetters(this, 'StreamFailures', { key, alarms });
    this.missedRuns = new DeadLetters(this, 'MissedRuns', { key, alarms });
    if (consumerAccountId) this.openScreeningTo(consumerAccountId);
  }

  /** What the screening consumer's account may do with the two screening queues; within it, its own roles decide who. */
  private openScreeningTo(account: string): void {
    for (const { queue } of [this.screeningUrgent, this.screeningRoutine]) {
      queue.addToResourcePolicy(
        new PolicyStatement({
          sid: 'ScreeningConsumerTakes',
          principals: [new AccountPrincipal(account)],
          actions: [
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:ChangeMessageVisibility',
            'sqs:GetQueueAttributes',
          ],
          resources: [queue.queueArn],
        }),
      );
    }
  }
}
