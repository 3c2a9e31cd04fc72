/** How a message looks on the wire, in a queue, and to the function that gets it. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { NewMessage, QueueSettings, Received } from './queue-store.ts';

const Attributes = z.record(z.string(), z.unknown());
export const Message = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().min(0).max(900).optional(),
  MessageAttributes: Attributes.optional(),
  MessageGroupId: z.string().min(1).max(128).optional(),
  MessageDeduplicationId: z.string().min(1).max(128).optional(),
});
export type Message = z.infer<typeof Message>;

export function asNew(message: Message): NewMessage {
  return {
    body: message.MessageBody,
    attributes: message.MessageAttributes === undefined ? undefined : JSON.stringify(message.MessageAttributes),
    delaySeconds: message.DelaySeconds,
    groupId: message.MessageGroupId,
    deduplicationId: message.MessageDeduplicationId,
  };
}

export function asWire(message: Received): Record<string, unknown> {
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

/** Why SQS would not take the message, or undefined. */
export function refuseMessage(queue: QueueSettings, message: Message): { code: string; message: string } | undefined {
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

export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
