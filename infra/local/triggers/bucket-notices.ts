/** Tells queues of new objects in a bucket, where the templates ask for it. */
import * as z from 'zod';
import type { StoredObject } from '../buckets/bucket-store.ts';
import type { StackClock } from '../clock.ts';
import { propertiesOf, type Template } from '../template/template.ts';

const Target = z.strictObject({
  Event: z.string().startsWith('s3:ObjectCreated:'),
  Queue: z.string(),
  Filter: z
    .object({
      S3Key: z.object({
        Rules: z.array(
          z.object({
            Name: z
              .string()
              .toLowerCase()
              .pipe(z.enum(['prefix', 'suffix'])),
            Value: z.string(),
          }),
        ),
      }),
    })
    .optional(),
});
const Notified = z.object({
  NotificationConfiguration: z
    .strictObject(
      { QueueConfigurations: z.array(Target).default([]) },
      { error: 'the local buckets tell queues of new objects, and nobody else of anything' },
    )
    .optional(),
});

/** A listener for new objects, which hands each notice to `toQueue`. Deletions are told to nobody. */
export function bucketNotices(
  template: Template,
  clock: StackClock,
  toQueue: (arn: string, body: string) => void,
): (bucket: string, object: StoredObject) => void {
  const targets = template.ofType('AWS::S3::Bucket').flatMap((bucket) => {
    const { NotificationConfiguration } = propertiesOf(bucket, Notified);
    return (NotificationConfiguration?.QueueConfigurations ?? []).map((target) => ({ bucket: bucket.name, target }));
  });
  return (bucket, object) => {
    for (const { bucket: told, target } of targets) {
      if (told !== bucket || !wants(target, object.key)) continue;
      toQueue(target.Queue, JSON.stringify(eventOf(bucket, object, clock)));
    }
  };
}

function wants({ Filter }: z.infer<typeof Target>, key: string): boolean {
  return (Filter?.S3Key.Rules ?? []).every(({ Name, Value }) =>
    Name === 'prefix' ? key.startsWith(Value) : key.endsWith(Value),
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
