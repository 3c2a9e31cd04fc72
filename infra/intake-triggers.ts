/** What starts each function that no caller starts: queues, and the table's stream. */
import { Duration } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarm } from './constructs/alarms.ts';
import { permit, readStream, sendTo, takeFrom } from './constructs/permissions.ts';
import type { Functions } from './intake-functions.ts';
import type { IntakeQueues } from './intake-queues.ts';
import type { RecordsStack } from './records-stack.ts';

/** Each message on its own, so that one bad document never holds back another; documents are read five at a time. */
export function takeFromQueues(key: Key, queues: IntakeQueues, functions: Functions): void {
  const { receiveMail, rescueMail, readOriginal, rescueUnread, recogniseOriginal } = functions;
  const { matchReferral, sendFeedback, rescueFeedback } = functions;
  const each = [
    { queue: queues.mail.queue, taker: receiveMail },
    { queue: queues.mail.deadLetters, taker: rescueMail },
    { queue: queues.reading.queue, taker: readOriginal, maxConcurrency: 5 },
    { queue: queues.reading.deadLetters, taker: rescueUnread },
    { queue: queues.recognition.queue, taker: recogniseOriginal, maxConcurrency: 2 },
    { queue: queues.matching.queue, taker: matchReferral, maxConcurrency: 5 },
    { queue: queues.feedback.queue, taker: sendFeedback, maxConcurrency: 5 },
    { queue: queues.feedback.deadLetters, taker: rescueFeedback },
  ];
  for (const { queue, taker, ...how } of each) {
    permit(taker.role, takeFrom(key, queue));
    new EventSourceMapping(taker, 'Takes', {
      target: taker.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: 1,
      reportBatchItemFailures: true,
      ...how,
    }).node.addDependency(taker.role);
  }
}

/** New messages in the table, as `ports/record-items` keys them: everything else that happens in the table is of no interest here. */
const NEW_MESSAGES = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('message#') } } },
});

type StreamParties = {
  records: RecordsStack;
  queues: IntakeQueues;
  functions: Functions;
  key: Key;
  alarms: ITopic;
};

export function takeFromStream(scope: Construct, { records, queues, functions, key, alarms }: StreamParties): void {
  const { table } = records;
  const { lambda, role } = functions.dispatchOutbox;
  const stream = table.tableStreamArn;
  if (!stream) throw new Error('the table has no stream');
  const { queue: failures } = queues.streamFailures;

  permit(role, [...readStream(records, stream), ...sendTo(key, failures)]);
  new EventSourceMapping(scope, 'NewMessages', {
    target: lambda,
    eventSourceArn: stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    maxRecordAge: Duration.hours(1),
    filters: [NEW_MESSAGES],
    onFailure: { bind: () => ({ destination: failures.queueArn }) },
  }).node.addDependency(role);

  alarm(scope, 'StreamBehind', alarms, {
    metric: lambda.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
    atLeast: Duration.minutes(5).toMilliseconds(),
    periods: 2,
    says: 'Front Door: messages wait five minutes for the table stream. The sweep sends them meanwhile; see the log of dispatch-outbox.',
  });
}
