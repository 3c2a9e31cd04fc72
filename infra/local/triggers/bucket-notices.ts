/** Tells queues, topics and functions of new objects in a bucket, where the templates ask for it. */
import * as z from 'zod';
import type { StoredObject } from '../buckets/bucket-store.ts';
import type { StackClock } from '../clock.ts';
import { propertiesOf, type Template } from '../template/template.ts';

const Filter = z
  .looseObject({
    Key: z.object({ FilterRules: z.array(z.object({ Name: z.string(), Value: z.string() })) }).optional(),
  })
  .optional();
const Target = z.looseObject({ Events: z.array(z.string()), Filter });
const Notifications = z.object({
  BucketName: z.string(),
  NotificationConfiguration: z.object({
    LambdaFunctionConfigurations: z.array(Target.extend({ LambdaFunctionArn: z.string() })).default([]),
    QueueConfigurations: z.array(Target.extend({ QueueArn: z.string() })).default([]),
    TopicConfigurations: z.array(Target.extend({ TopicArn: z.string() })).default([]),
  }),
});

export type Receivers = {
  readonly toFunction: (arn: string, event: unknown) => void;
  readonly toQueue: (arn: string, body: string) => void;
  readonly toTopic: (arn: string, message: string) => void;
};

/** A listener for new objects. Deletions are told to nobody. */
export function bucketNotices(
  template: Template,
  clock: StackClock,
  receivers: Receivers,
): (bucket: string, object: StoredObject) => void {
  const notifications = template
    .ofType('Custom::S3BucketNotifications')
    .map((resource) => propertiesOf(resource, Notifications))
    .map(
      ({
        BucketName,
        NotificationConfiguration: { LambdaFunctionConfigurations, QueueConfigurations, TopicConfigurations },
      }) => ({
        bucket: BucketName,
        targets: [
          ...LambdaFunctionConfigurations.map((target) => ({
            target,
            tell: (event: unknown) => receivers.toFunction(target.LambdaFunctionArn, event),
          })),
          ...QueueConfigurations.map((target) => ({
            target,
            tell: (event: unknown) => receivers.toQueue(target.QueueArn, JSON.stringify(event)),
          })),
          ...TopicConfigurations.map((target) => ({
            target,
            tell: (event: unknown) => receivers.toTopic(target.TopicArn, JSON.stringify(event)),
          })),
        ],
      }),
    );

  return (bucket, object) => {
    for (const notification of notifications) {
      if (notification.bucket !== bucket) continue;
      for (const { target, tell } of notification.targets)
        if (wants(target, object.key)) tell(eventOf(bucket, object, clock));
    }
  };
}

function wants({ Events, Filter: filter }: z.infer<typeof Target>, key: string): boolean {
  if (!Events.some((event) => event.startsWith('s3:ObjectCreated:'))) return false;
  return (filter?.Key?.FilterRules ?? []).every(({ Name, Value }) =>
    Name.toLowerCase() === 'prefix' ? key.startsWith(Value) : key.endsWith(Value),
  );
}

function eventOf(bucket: string, object: StoredObject, clock: StackClock): unknown {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'eu-west-2',
        eventTime: new Date(clock.now()).toISOString(),
        eventName: 'ObjectCreated:Put',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(object.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
            size: object.size,
            eTag: object.etag.replaceAll('"', ''),
            versionId: object.version,
            sequencer: object.at.toString(16),
          },
        },
      },
    ],
  };
}
