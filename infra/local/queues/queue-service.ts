/** SQS over the wire (its JSON protocol), answered from the queues on disk. */
import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Answer, type Call, type Demand, header, jsonAnswer, type Service } from '../gate/call.ts';
import type { NewMessage, QueueSettings, QueueStore, Received } from './queue-store.ts';

const Attributes = z.record(z.string(), z.unknown());
const Message = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().min(0).max(900).optional(),
  MessageAttributes: Attributes.optional(),
  MessageGroupId: z.string().min(1).max(128).optional(),
  MessageDeduplicationId: z.string().min(1).max(128).optional(),
});
const Batch = z.object({
  Entries: z
    .array(Message.extend({ Id: z.string() }))
    .min(1)
    .max(10),
});
const Receipts = z.object({
  Entries: z
    .array(z.object({ Id: z.string(), ReceiptHandle: z.string(), VisibilityTimeout: z.number().optional() }))
    .min(1)
    .max(10),
});
const Receive = z.object({
  MaxNumberOfMessages: z.number().min(1).max(10).default(1),
  VisibilityTimeout: z.number().min(0).max(43_200).optional(),
  WaitTimeSeconds: z.number().min(0).max(20).default(0),
});

/** The IAM action of each operation; batches and moves count as their single forms, as on AWS. */
const ACTIONS: Record<string, string> = {
  SendMessageBatch: 'SendMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
};

export function queueService(
  store: QueueStore,
  arnOf: (queue: string) => string,
  queueUrl: (name: string) => string,
): Service {
  return {
    name: 'sqs',
    demands: (call): Demand[] => {
      const operation = operationOf(call);
      const queue = queueNameOf(inputOf(call));
      const action = `sqs:${ACTIONS[operation] ?? operation}`;
      const own: Demand = { action, resource: queue === undefined ? '*' : arnOf(queue) };
      const key = queue === undefined ? undefined : store.settings(queue)?.encryptionKey;
      return key === undefined ? [own] : [own, ...keyDemands(action, key)];
    },
    refuse: (message) => failure('AccessDeniedException', message, 403),
    answer: async (call) => {
      const input = inputOf(call);
      const operation = operationOf(call);
      if (operation === 'ListQueues') return jsonAnswer(200, { QueueUrls: store.names().map(queueUrl) });
      const queue = store.settings(queueNameOf(input) ?? '');
      if (queue === undefined) return failure('QueueDoesNotExist', 'The specified queue does not exist.');
      const run = OPERATIONS[operation];
      if (run === undefined) return failure('UnsupportedOperation', `The local queues do not know ${operation}.`);
      try {
        return await run({ store, queue, input, queueUrl });
      } catch (error) {
        if (error instanceof z.ZodError) return failure('InvalidParameterValue', error.message);
        throw error;
      }
    },
  };
}

type Context = {
  store: QueueStore;
  queue: QueueSettings;
  input: Record<string, unknown>;
  queueUrl: (name: string) => string;
};

const OPERATIONS: Record<string, (context: Context) => Answer | Promise<Answer>> = {
  GetQueueUrl: ({ queue, queueUrl }) => jsonAnswer(200, { QueueUrl: queueUrl(queue.name) }),
  GetQueueAttributes: ({ store, queue }) => jsonAnswer(200, { Attributes: attributesOf(store, queue) }),
  SendMessage: ({ store, queue, input }) => {
    const message = Message.parse(input);
    const refusal = refuseMessage(queue, message);
    if (refusal !== undefined) return failure(refusal.code, refusal.message);
    const [sent] = store.send(queue, [asNew(message)]);
    return jsonAnswer(200, {
      MessageId: sent?.messageId,
      MD5OfMessageBody: md5(message.MessageBody),
      ...sequenceOf(queue, sent),
    });
  },
  SendMessageBatch: ({ store, queue, input }) => {
    const { Entries } = Batch.parse(input);
    const refusals = Entries.flatMap((entry) => {
      const refusal = refuseMessage(queue, entry);
      return refusal === undefined
        ? []
        : [{ Id: entry.Id, SenderFault: true, Code: refusal.code, Message: refusal.message }];
    });
    const accepted = Entries.filter(({ Id }) => !refusals.some((refusal) => refusal.Id === Id));
    const sent = store.send(queue, accepted.map(asNew));
    return jsonAnswer(200, {
      Successful: accepted.map(({ Id, MessageBody }, index) => ({
        Id,
        MessageId: sent[index]?.messageId,
        MD5OfMessageBody: md5(MessageBody),
        ...sequenceOf(queue, sent[index]),
      })),
      Failed: refusals,
    });
  },
  ReceiveMessage: async ({ store, queue, input }) => {
    const { MaxNumberOfMessages, VisibilityTimeout, WaitTimeSeconds } = Receive.parse(input);
    const messages = await receiveWithin(
      store,
      queue,
      MaxNumberOfMessages,
      VisibilityTimeout,
      WaitTimeSeconds * 1000,
    );
    return jsonAnswer(200, messages.length === 0 ? {} : { Messages: messages.map(asWire) });
  },
  DeleteMessage: ({ store, queue, input }) => {
    store.delete(queue, z.object({ ReceiptHandle: z.string() }).parse(input).ReceiptHandle);
    return jsonAnswer(200, {});
  },
  DeleteMessageBatch: ({ store, queue, input }) => {
    const { Entries } = Receipts.parse(input);
    for (const { ReceiptHandle } of Entries) store.delete(queue, ReceiptHandle);
    return jsonAnswer(200, { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] });
  },
  ChangeMessageVisibility: ({ store, queue, input }) => {
    const { ReceiptHandle, VisibilityTimeout } = z
      .object({ ReceiptHandle: z.string(), VisibilityTimeout: z.number().min(0).max(43_200) })
      .parse(input);
    return store.changeVisibility(queue, ReceiptHandle, VisibilityTimeout)
      ? jsonAnswer(200, {})
      : failure('MessageNotInflight', 'The message is not in flight.');
  },
  ChangeMessageVisibilityBatch: ({ store, queue, input }) => {
    const { Entries } = Receipts.parse(input);
    for (const entry of Entries) store.changeVisibility(queue, entry.ReceiptHandle, entry.VisibilityTimeout ?? 0);
    return jsonAnswer(200, { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] });
  },
  PurgeQueue: ({ store, queue }) => {
    store.purge(queue);
    return jsonAnswer(200, {});
  },
  StartMessageMoveTask: ({ store, queue, input }) => {
    const { DestinationArn } = z.object({ DestinationArn: z.string().optional() }).parse(input);
    const target = DestinationArn === undefined ? undefined : store.settings(DestinationArn.split(':').at(-1) ?? '');
    store.redrive(queue, target);
    return jsonAnswer(200, { TaskHandle: randomUUID() });
  },
};

/** Receives at once, or as soon as something arrives or becomes visible again within `wait` milliseconds. */
async function receiveWithin(
  store: QueueStore,
  queue: QueueSettings,
  limit: number,
  visibility: number | undefined,
  wait: number,
): Promise<Received[]> {
  const deadline = Date.now() + wait;
  for (;;) {
    const messages = store.receive(queue, limit, visibility);
    const now = Date.now();
    if (messages.length > 0 || now >= deadline) return messages;
    const until = Math.min(deadline, store.nextVisibleAt(queue) ?? deadline);
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(wake, Math.max(1, until - now));
      const stop = store.onChange(queue.name, wake);
    });
  }
}

function asNew(message: z.infer<typeof Message>): NewMessage {
  return {
    body: message.MessageBody,
    attributes: message.MessageAttributes === undefined ? undefined : JSON.stringify(message.MessageAttributes),
    delaySeconds: message.DelaySeconds,
    groupId: message.MessageGroupId,
    deduplicationId: message.MessageDeduplicationId,
  };
}

function asWire(message: Received): Record<string, unknown> {
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...(message.attributes === null ? {} : { MessageAttributes: JSON.parse(message.attributes) }),
    Attributes: systemAttributes(message),
  };
}

/** SQS's own attributes of a message; `shift` turns real milliseconds into those of the stack's clock. */
export function systemAttributes(message: Received, shift = (real: number) => real): Record<string, string> {
  return {
    SenderId: 'LOCAL',
    SentTimestamp: String(shift(message.sentAt)),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(shift(message.firstReceivedAt)),
    ...(message.groupId === null ? {} : { MessageGroupId: message.groupId, SequenceNumber: message.sequence }),
    ...(message.deduplicationId === null ? {} : { MessageDeduplicationId: message.deduplicationId }),
    ...(message.deadLetterSource === null ? {} : { DeadLetterQueueSourceArn: message.deadLetterSource }),
  };
}

function refuseMessage(
  queue: QueueSettings,
  message: z.infer<typeof Message>,
): { code: string; message: string } | undefined {
  if (Buffer.byteLength(message.MessageBody) > queue.maximumBytes) {
    return { code: 'InvalidParameterValue', message: `The message is longer than ${queue.maximumBytes} bytes.` };
  }
  if (!queue.fifo) return undefined;
  if (message.MessageGroupId === undefined)
    return { code: 'MissingParameter', message: 'A FIFO queue needs a MessageGroupId.' };
  if (message.DelaySeconds !== undefined)
    return { code: 'InvalidParameterValue', message: 'A FIFO queue takes no DelaySeconds.' };
  return message.MessageDeduplicationId === undefined && !queue.contentBasedDeduplication
    ? { code: 'InvalidParameterValue', message: 'The queue needs a MessageDeduplicationId.' }
    : undefined;
}

function attributesOf(store: QueueStore, queue: QueueSettings): Record<string, string> {
  const { waiting, inFlight, delayed } = store.counts(queue);
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(waiting),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(queue.visibilitySeconds),
    MessageRetentionPeriod: String(queue.retentionSeconds),
    ...(queue.fifo ? { FifoQueue: 'true' } : {}),
  };
}

function keyDemands(action: string, key: string): Demand[] {
  if (action === 'sqs:SendMessage')
    return [
      { action: 'kms:GenerateDataKey', resource: key },
      { action: 'kms:Decrypt', resource: key },
    ];
  return action === 'sqs:ReceiveMessage' ? [{ action: 'kms:Decrypt', resource: key }] : [];
}

function sequenceOf(queue: QueueSettings, sent: { sequence: string } | undefined): Record<string, string> {
  return queue.fifo && sent !== undefined ? { SequenceNumber: sent.sequence } : {};
}

function operationOf(call: Call): string {
  return header(call, 'x-amz-target')?.split('.').at(-1) ?? '';
}

function inputOf(call: Call): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(call.body.toString('utf8') || '{}'));
}

function queueNameOf(input: Record<string, unknown>): string | undefined {
  const { QueueUrl, QueueName, SourceArn } = z
    .object({ QueueUrl: z.string().optional(), QueueName: z.string().optional(), SourceArn: z.string().optional() })
    .parse(input);
  return QueueName ?? QueueUrl?.split('/').at(-1) ?? SourceArn?.split(':').at(-1);
}

function failure(code: string, message: string, status = 400): Answer {
  return jsonAnswer(
    status,
    { __type: `com.amazonaws.sqs#${code}`, message },
    { 'x-amzn-query-error': `${code};Sender` },
  );
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
