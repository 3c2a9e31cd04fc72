/** SNS topics: each publication is written down, and leaves this machine to nobody. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { State } from '../state.ts';
import { keyArn } from '../template/keys.ts';
import { propertiesOf, type Template } from '../template/template.ts';

/** Whoever a topic tells out there is a person or their pager; a queue or a function of ours would have to be told here too. */
const SubscriptionProperties = z.object({
  Protocol: z.enum(['email', 'https', 'sms'], { error: 'the local topics tell people only, by mail, text or web' }),
});

export type Publication = {
  readonly messageId: string;
  readonly topic: string;
  readonly subject: string | undefined;
  readonly message: string;
  /** ISO 8601, on the stack's clock. */
  readonly at: string;
};
export type Topics = ReturnType<typeof openTopics>;

export function openTopics(template: Template, { database }: State, clock: StackClock) {
  database.exec(`CREATE TABLE IF NOT EXISTS publication (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, topic TEXT NOT NULL, subject TEXT, message TEXT NOT NULL, at TEXT NOT NULL);`);
  const insert = database.prepare('INSERT INTO publication (id, topic, subject, message, at) VALUES (?, ?, ?, ?, ?)');
  for (const subscription of template.ofType('AWS::SNS::Subscription'))
    propertiesOf(subscription, SubscriptionProperties);
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

    /** Publishes to the topic with this ARN: it is seen in `published`, and nothing leaves this machine. */
    publish: (topicArn: string, message: string, subject?: string): string => {
      const topic = topics.get(topicArn);
      if (topic === undefined) throw new Error(`No topic ${topicArn}.`);
      const messageId = randomUUID();
      insert.run(messageId, topic.name, subject ?? null, message, new Date(clock.now()).toISOString());
      return messageId;
    },
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
