/** The queues that the templates ask for. */
import * as z from 'zod';
import { keyArn } from '../template/keys.ts';
import { propertiesOf, type Template } from '../template/template.ts';
import type { QueueSettings } from './queue-store.ts';

const Seconds = z.coerce.number().optional();
const QueueProperties = z.object({
  FifoQueue: z.boolean().optional(),
  ContentBasedDeduplication: z.boolean().optional(),
  VisibilityTimeout: Seconds,
  DelaySeconds: Seconds,
  MessageRetentionPeriod: Seconds,
  MaximumMessageSize: Seconds,
  KmsMasterKeyId: z.string().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
});

/** Settings of every queue in the templates, with the defaults SQS has. */
export function queuesOf(template: Template): QueueSettings[] {
  return template.ofType('AWS::SQS::Queue').map((resource): QueueSettings => {
    const properties = propertiesOf(resource, QueueProperties);
    const redrive = properties.RedrivePolicy;
    return {
      name: resource.name,
      arn: resource.arn,
      fifo: properties.FifoQueue === true,
      contentBasedDeduplication: properties.ContentBasedDeduplication === true,
      visibilitySeconds: properties.VisibilityTimeout ?? 30,
      delaySeconds: properties.DelaySeconds ?? 0,
      retentionSeconds: properties.MessageRetentionPeriod ?? 345_600,
      maximumBytes: properties.MaximumMessageSize ?? 1_048_576,
      encryptionKey: keyArn(template, properties.KmsMasterKeyId),
      deadLetter:
        redrive === undefined
          ? undefined
          : {
              queue: template.byArn(redrive.deadLetterTargetArn)?.name ?? redrive.deadLetterTargetArn,
              maxReceiveCount: redrive.maxReceiveCount,
            },
    };
  });
}
