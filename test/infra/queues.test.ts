/** Queues, dead letters and what takes from them: nothing can wait unseen. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ofType, one, pointsTo, statementsIn, synthesise } from './synthesised.ts';

const FOURTEEN_DAYS = 14 * 24 * 60 * 60;
const { intake } = synthesise('production');
const queues = ofType(intake, 'AWS::SQS::Queue');

const redrive = z.object({ deadLetterTargetArn: z.unknown().transform(pointsTo), maxReceiveCount: z.number() });
const sources = Object.entries(queues).filter(([, { Properties }]) => Properties.RedrivePolicy !== undefined);
const ends = Object.keys(queues).filter((id) => queues[id]?.Properties.RedrivePolicy === undefined);

const alarms = Object.values(ofType(intake, 'AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
const alarmOn = (metric: string, queue: string) =>
  alarms.find(
    ({ MetricName, Dimensions }) => MetricName === metric && JSON.stringify(Dimensions).includes(`"${queue}"`),
  );

describe('queues', () => {
  it('are these, each with its dead letters', () => {
    expect(sources.map(([id]) => id.replace(/^Queues|Queue[0-9A-F]{8}$/g, '')).toSorted()).toEqual([
      'Feedback',
      'Mail',
      'Matching',
      'Reading',
      'Recognition',
      'ScreeningRoutine',
      'ScreeningUrgent',
    ]);
    for (const [, { Properties }] of sources) {
      expect(ends).toContain(redrive.parse(Properties.RedrivePolicy).deadLetterTargetArn);
    }
  });

  it('sound an alarm as soon as anything lies in a queue that nothing should reach, and when the oldest is late', () => {
    for (const id of ends) {
      expect(alarmOn('ApproximateNumberOfMessagesVisible', id)).toMatchObject({
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        AlarmActions: [{ Ref: expect.stringMatching(/^Alarms/) }],
      });
    }
    for (const [id] of sources) expect(alarmOn('ApproximateAgeOfOldestMessage', id)).toBeDefined();
  });

  it('keep what they hold for fourteen days, under our key, over TLS only', () => {
    const policies = Object.values(ofType(intake, 'AWS::SQS::QueuePolicy')).map(({ Properties }) => Properties);
    for (const [id, { Properties }] of Object.entries(queues)) {
      expect(Properties).toMatchObject({
        MessageRetentionPeriod: FOURTEEN_DAYS,
        KmsMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^IntakeKey/), 'Arn'] },
      });
      const own = policies.filter(({ Queues }) => JSON.stringify(Queues).includes(`"${id}"`));
      expect(own.flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument))).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });

  it('are ordered for screening, and so are their dead letters, with ids of our own', () => {
    const screening = Object.entries(queues).filter(([id]) => id.startsWith('QueuesScreening'));
    expect(screening).toHaveLength(4);
    for (const [, { Properties }] of screening) {
      expect(Properties).toMatchObject({ FifoQueue: true, ContentBasedDeduplication: false });
    }
  });
});

describe('what takes from queues', () => {
  const mappings = Object.values(ofType(intake, 'AWS::Lambda::EventSourceMapping')).map(
    ({ Properties }) => Properties,
  );
  const ofQueues = mappings.filter(({ EventSourceArn }) => pointsTo(EventSourceArn) in queues);

  it('takes one message at a time, says which failed, and reads no more than five originals at once', () => {
    expect(ofQueues).toHaveLength(8);
    for (const mapping of ofQueues) {
      expect(mapping).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] });
    }
    const reading = ofQueues.find(({ FunctionName }) => pointsTo(FunctionName).startsWith('ReadOriginal'));
    expect(reading?.ScalingConfig).toEqual({ MaximumConcurrency: 5 });
  });

  it('has six times its own time limit before a message shows again', () => {
    for (const { EventSourceArn, FunctionName } of ofQueues) {
      const limit = z.number().parse(intake.template.Resources[pointsTo(FunctionName)]?.Properties.Timeout);
      expect(queues[pointsTo(EventSourceArn)]?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * limit);
    }
  });

  it('rescues what died in landing, in reading and in feedback', () => {
    const takers = ofQueues.map(({ EventSourceArn, FunctionName }) => [
      pointsTo(EventSourceArn),
      pointsTo(FunctionName),
    ]);
    expect(takers).toContainEqual([
      expect.stringMatching(/^QueuesMailDeadLetters/),
      expect.stringMatching(/^RescueMail/),
    ]);
    expect(takers).toContainEqual([
      expect.stringMatching(/^QueuesReadingDeadLetters/),
      expect.stringMatching(/^RescueUnread/),
    ]);
    expect(takers).toContainEqual([
      expect.stringMatching(/^QueuesFeedbackDeadLetters/),
      expect.stringMatching(/^RescueFeedback/),
    ]);
  });

  it('takes new messages from the table stream: bounded tries, halved batches, failures kept and watched', () => {
    const stream = mappings.find(({ FunctionName }) => pointsTo(FunctionName).startsWith('DispatchOutbox'));
    expect(stream).toMatchObject({
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringMatching(/^QueuesStreamFailures/), 'Arn'] } },
      },
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              eventName: ['INSERT'],
              dynamodb: { Keys: { sk: { S: [{ prefix: 'message#' }] } } },
            }),
          },
        ],
      },
    });
  });
});

describe('the screening consumer', () => {
  const consumerAccountId = '210987654321';
  const names = (document: unknown) => JSON.stringify(document).includes(consumerAccountId);

  it('may take from the two screening queues and use their key through the queue service, when its account is named', () => {
    const { intake: opened } = synthesise('production', { consumerAccountId });
    const policies = Object.values(ofType(opened, 'AWS::SQS::QueuePolicy')).filter(({ Properties }) =>
      names(Properties),
    );
    expect(policies.flatMap(({ Properties }) => z.array(z.unknown()).parse(Properties.Queues).map(pointsTo))).toEqual(
      [expect.stringMatching(/^QueuesScreeningUrgentQueue/), expect.stringMatching(/^QueuesScreeningRoutineQueue/)],
    );
    const theirs = policies.flatMap(({ Properties }) => statementsIn(Properties.PolicyDocument)).filter(names);
    for (const { Action } of theirs) {
      expect(Action.toSorted()).toEqual([
        'sqs:ChangeMessageVisibility',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:ReceiveMessage',
      ]);
    }
    const key = statementsIn(one(opened, 'AWS::KMS::Key').Properties.KeyPolicy).filter(names);
    expect(key).toMatchObject([
      { Action: ['kms:Decrypt'], Condition: { StringEquals: { 'kms:ViaService': 'sqs.eu-west-2.amazonaws.com' } } },
    ]);
  });

  it('has no way in when no account is named', () => {
    expect(JSON.stringify(intake.template)).not.toContain('ScreeningConsumer');
  });
});
