/** Feeds a queue's messages to its function, batch by batch; what the function did not finish stays on the queue. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { Outcome } from '../functions/runtime-api.ts';
import { systemAttributes } from '../queues/queue-messages.ts';
import type { QueueSettings, QueueStore, Received } from '../queues/queue-store.ts';
import { type Loop, startLoop } from './loop.ts';

export type QueueMapping = {
  readonly queue: QueueSettings;
  readonly batchSize: number;
  readonly reportsFailures: boolean;
  readonly concurrency: number;
  readonly accepts: (record: unknown) => boolean;
  readonly invoke: (event: unknown) => Promise<Outcome>;
};

const Report = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() }).nullish();

/** Starts polling. The loop sleeps until the queue changes, or a hidden message comes back. */
export function feedFromQueue(
  mapping: QueueMapping,
  store: QueueStore,
  clock: StackClock,
  onTrouble: (error: unknown) => void,
): Loop {
  const { queue } = mapping;
  const inFlight = new Set<Promise<void>>();

  const deliver = async (messages: readonly Received[]): Promise<void> => {
    const wanted: Received[] = [];
    for (const message of messages) {
      // A message that no filter wants is deleted, as SQS mappings do.
      if (mapping.accepts(asFiltered(message))) wanted.push(message);
      else store.delete(queue, message.receipt);
    }
    if (wanted.length === 0) return;
    const outcome = await mapping.invoke({ Records: wanted.map((message) => asRecord(message, queue, clock)) });
    const failed = failures(outcome, mapping.reportsFailures);
    if (failed === 'all') return;
    for (const message of wanted) if (!failed.has(message.messageId)) store.delete(queue, message.receipt);
  };

  const loop = startLoop(async () => {
    while (inFlight.size < mapping.concurrency) {
      const messages = receiveBatch(store, queue, mapping.batchSize);
      if (messages.length === 0) break;
      const delivery = deliver(messages)
        .catch(onTrouble)
        .finally(() => {
          inFlight.delete(delivery);
          loop.wake();
        });
      inFlight.add(delivery);
    }
    return Math.min(5000, (store.nextVisibleAt(queue) ?? Infinity) - Date.now() + 1);
  }, onTrouble);
  const stopListening = store.onChange(queue.name, loop.wake);

  return {
    wake: loop.wake,
    active: () => loop.active() || inFlight.size > 0,
    stop: async () => {
      stopListening();
      await loop.stop();
      await Promise.all(inFlight);
    },
  };
}

function receiveBatch(store: QueueStore, queue: QueueSettings, size: number): Received[] {
  const batch: Received[] = [];
  while (batch.length < size) {
    const some = store.receive(queue, Math.min(10, size - batch.length));
    batch.push(...some);
    if (some.length === 0 || queue.fifo) break;
  }
  return batch;
}

/** Which messages the function did not finish: all of them after a fault, or after a report that makes no sense. */
function failures(outcome: Outcome, reports: boolean): 'all' | ReadonlySet<string> {
  if (!outcome.ok) return 'all';
  if (!reports) return new Set();
  const report = Report.safeParse(JSON.parse(outcome.payload));
  if (!report.success) return 'all';
  return new Set(report.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? []);
}

function asRecord(message: Received, queue: QueueSettings, clock: StackClock): Record<string, unknown> {
  const given: unknown = message.attributes === null ? {} : JSON.parse(message.attributes);
  const attributes = z
    .record(
      z.string(),
      z.looseObject({ DataType: z.string(), StringValue: z.string().optional(), BinaryValue: z.string().optional() }),
    )
    .parse(given);
  return {
    messageId: message.messageId,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: systemAttributes(message, clock.shift),
    messageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
        name,
        {
          dataType: DataType,
          stringValue: StringValue,
          binaryValue: BinaryValue,
          stringListValues: [],
          binaryListValues: [],
        },
      ]),
    ),
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: 'eu-west-2',
  };
}

function asFiltered(message: Received): Record<string, unknown> {
  try {
    return { body: JSON.parse(message.body) };
  } catch (error) {
    if (error instanceof SyntaxError) return { body: message.body };
    throw error;
  }
}
