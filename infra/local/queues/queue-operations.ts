/** What may be asked of a queue, each operation as SQS answers it. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Answer, jsonAnswer } from '../gate/call.ts';
import { asNew, asWire, Message, md5, refuseMessage } from './queue-messages.ts';
import type { QueueSettings, QueueStore, Received } from './queue-store.ts';

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

export type Context = {
  store: QueueStore;
  queue: QueueSettings;
  input: Record<string, unknown>;
  queueUrl: (name: string) => string;
};

export const OPERATIONS: Record<string, (context: Context) => Answer | Promise<Answer>> = {
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

function sequenceOf(queue: QueueSettings, sent: { sequence: string } | undefined): Record<string, string> {
  return queue.fifo && sent !== undefined ? { SequenceNumber: sent.sequence } : {};
}

/** An error in SQS's own wire format. */
export function failure(code: string, message: string, status = 400): Answer {
  return jsonAnswer(
    status,
    { __type: `com.amazonaws.sqs#${code}`, message },
    { 'x-amzn-query-error': `${code};Sender` },
  );
}
