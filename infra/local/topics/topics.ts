/** SNS topics: each publication is written down, then handed to the topic's queues. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { QueueStore } from '../queues/queue-store.ts';
import type { State } from '../state.ts';
import { keyArn } from '../template/keys.ts';
import { propertiesOf, type Template } from '../template/template.ts';

const SubscriptionProperties = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string().optional(),
  RawMessageDelivery: z.boolean().optional(),
  FilterPolicy: z.record(z.string(), z.array(z.string())).optional(),
  FilterPolicyScope: z.literal('MessageAttributes').optional(),
});

export type MessageAttributes = Readonly<Record<string, { readonly Type: string; readonly Value: string }>>;
export type Publication = {
  readonly messageId: string;
  readonly topic: string;
  readonly subject: string | undefined;
  readonly message: string;
  /** ISO 8601, on the stack's clock. */
  readonly at: string;
};
export type Topics = ReturnType<typeof openTopics>;

export function openTopics(template: Template, { database }: State, queues: QueueStore, clock: StackClock) {
  database.exec(`CREATE TABLE IF NOT EXISTS publication (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, topic TEXT NOT NULL, subject TEXT, message TEXT NOT NULL, at TEXT NOT NULL);`);
  const insert = database.prepare('INSERT INTO publication (id, topic, subject, message, at) VALUES (?, ?, ?, ?, ?)');
  const subscriptions = template
    .ofType('AWS::SNS::Subscription')
    .map((resource) => ({ arn: resource.arn, ...propertiesOf(resource, SubscriptionProperties) }));
  const topics = new Map(
    template
      .ofType('AWS::SNS::Topic')
      .map((topic) => [
        topic.arn,
        { ...topic, encryptionKey: keyArn(template, asText(topic.properties.KmsMasterKeyId)) },
      ]),
  );

  return {
    encryptionKey: (arn: string) => topics.get(arn)?.encryptionKey,
    has: (arn: string) => topics.has(arn),

    /** Everything published so far, oldest first; `topic` by physical name. */
    published: (topic?: string): Publication[] =>
      database
        .prepare('SELECT * FROM publication ORDER BY sequence')
        .all()
        .filter((row) => topic === undefined || String(row.topic) === topic)
        .map((row) => ({
          messageId: String(row.id),
          topic: String(row.topic),
          subject: asText(row.subject),
          message: String(row.message),
          at: String(row.at),
        })),

    /** Publishes to the topic with this ARN. Mail and text subscribers only see it in `published`: nothing leaves this machine. */
    publish: (topicArn: string, message: string, subject?: string, attributes: MessageAttributes = {}): string => {
      const topic = topics.get(topicArn);
      if (topic === undefined) throw new Error(`No topic ${topicArn}.`);
      const messageId = randomUUID();
      const at = new Date(clock.now()).toISOString();
      insert.run(messageId, topic.name, subject ?? null, message, at);
      for (const subscription of subscriptions) {
        if (subscription.TopicArn !== topicArn || subscription.Protocol !== 'sqs') continue;
        if (!passes(subscription.FilterPolicy, attributes)) continue;
        const queue = queues.settings(template.byArn(subscription.Endpoint ?? '')?.name ?? '');
        if (queue === undefined)
          throw new Error(`${topic.name} has a subscriber that is not a queue here: ${subscription.Endpoint}.`);
        const envelope = {
          Type: 'Notification',
          MessageId: messageId,
          TopicArn: topicArn,
          ...(subject === undefined ? {} : { Subject: subject }),
          Message: message,
          Timestamp: at,
          SignatureVersion: '1',
          Signature: 'local',
          SigningCertURL: 'https://sns.eu-west-2.amazonaws.com/local.pem',
          UnsubscribeURL: 'https://sns.eu-west-2.amazonaws.com/?Action=Unsubscribe',
          MessageAttributes: attributes,
        };
        const raw = subscription.RawMessageDelivery === true;
        queues.send(queue, [
          raw ? { body: message, attributes: asQueueAttributes(attributes) } : { body: JSON.stringify(envelope) },
        ]);
      }
      return messageId;
    },
  };
}

function passes(policy: Record<string, string[]> | undefined, attributes: MessageAttributes): boolean {
  return Object.entries(policy ?? {}).every(([name, values]) => values.includes(attributes[name]?.Value ?? ''));
}

function asQueueAttributes(attributes: MessageAttributes): string {
  const entries = Object.entries(attributes).map(([name, { Type, Value }]) => [
    name,
    { DataType: Type, StringValue: Value },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
