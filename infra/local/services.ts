/** The AWS services that functions call, each behind the gate: tables, queues, topics, buckets, mail and the one key that makes a secret. */
import { bucketService } from './buckets/bucket-service.ts';
import { openBucketStore, type StoredObject } from './buckets/bucket-store.ts';
import { bucketsOf } from './buckets/buckets.ts';
import type { StackClock } from './clock.ts';
import { openGate } from './gate/gate.ts';
import type { Doors } from './listeners.ts';
import { macService, openMacSecrets } from './macs/mac-service.ts';
import { returningMail } from './mail/bounces.ts';
import { openMailbox } from './mail/mail-out.ts';
import { mailService } from './mail/mail-service.ts';
import { receiptRulesOf } from './mail/receipt-rules.ts';
import type { Children } from './processes/children.ts';
import { queueService } from './queues/queue-service.ts';
import { openQueueStore } from './queues/queue-store.ts';
import { queuesOf } from './queues/queues.ts';
import type { State } from './state.ts';
import { openEngine } from './tables/engine.ts';
import { tableService } from './tables/table-service.ts';
import { makeTables } from './tables/tables.ts';
import { ACCOUNT, REGION } from './template/identities.ts';
import type { Template } from './template/template.ts';
import { topicService } from './topics/topic-service.ts';
import { openTopics } from './topics/topics.ts';

type Listeners = {
  /** Called after any write to a table that a function or a person made. */
  readonly onTableWrite: () => void;
  readonly onObject: (bucket: string, object: StoredObject) => void;
};

export async function openServices(
  template: Template,
  state: State,
  clock: StackClock,
  doors: Doors,
  children: Children,
  listeners: Listeners,
) {
  const engine = await openEngine(state.dir, children);
  const tables = await makeTables(template, engine);
  const queues = openQueueStore(state, queuesOf(template));
  const buckets = openBucketStore(state, bucketsOf(template), clock.now);
  const topics = openTopics(template, state, clock);
  const mailbox = openMailbox(state, clock);
  const gate = openGate(template, clock.now);

  const arn = (service: string, path: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${path}`;
  const table = (name: string) => tables.find((candidate) => candidate.name === name);
  gate.serve(
    doors.dynamodb.server,
    tableService(
      engine,
      (name) => arn('dynamodb', `table/${name.split('/').at(-1)}`),
      (name) => table(name)?.encryptionKey,
      listeners.onTableWrite,
    ),
  );
  gate.serve(
    doors.sqs.server,
    queueService(
      queues,
      (name) => arn('sqs', name),
      (name) => queueUrl(doors, name),
    ),
  );
  gate.serve(doors.sns.server, topicService(topics));
  const mailIn = { rules: receiptRulesOf(template, buckets), buckets, clock, onWritten: listeners.onObject };
  const returning = returningMail(mailIn);
  gate.serve(doors.ses.server, mailService(template, mailbox, topics, returning.bring));
  gate.serve(
    doors.s3.server,
    bucketService(buckets, gate.mayList, clock.now, ({ bucket, object }) => listeners.onObject(bucket, object)),
  );

  gate.serve(doors.kms.server, macService(template, openMacSecrets(state)));

  return {
    engine,
    tables,
    queues,
    buckets,
    topics,
    mailbox,
    mailIn,
    returning,
    gate,
    /** What every function's environment gets, so that the SDK finds these services without a word in its code. */
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: doors.dynamodb.url,
      AWS_ENDPOINT_URL_SQS: doors.sqs.url,
      AWS_ENDPOINT_URL_SNS: doors.sns.url,
      AWS_ENDPOINT_URL_S3: doors.s3.url,
      AWS_ENDPOINT_URL_SESV2: doors.ses.url,
      AWS_ENDPOINT_URL_KMS: doors.kms.url,
    },
    /** Hands a text to whatever has this ARN: a queue or a topic. */
    sendTo: (targetArn: string, message: string): void => {
      const queue = queues.settings(template.byArn(targetArn)?.name ?? '');
      if (queue !== undefined) queues.send(queue, [{ body: message }]);
      else topics.publish(targetArn, message);
    },
  };
}

export function queueUrl(doors: Doors, name: string): string {
  return `${doors.sqs.url}/${ACCOUNT}/${name}`;
}
