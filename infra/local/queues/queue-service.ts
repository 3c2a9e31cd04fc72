/** SQS over the wire (its JSON protocol), answered from the queues on disk. */
import * as z from 'zod';
import { type Call, type Demand, header, jsonAnswer, type Service } from '../gate/call.ts';
import { failure, OPERATIONS } from './queue-operations.ts';
import type { QueueStore } from './queue-store.ts';

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

function keyDemands(action: string, key: string): Demand[] {
  if (action === 'sqs:SendMessage')
    return [
      { action: 'kms:GenerateDataKey', resource: key },
      { action: 'kms:Decrypt', resource: key },
    ];
  return action === 'sqs:ReceiveMessage' ? [{ action: 'kms:Decrypt', resource: key }] : [];
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
