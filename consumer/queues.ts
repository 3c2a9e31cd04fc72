/** Taking messages from a screening queue, one at a time, and giving one back as done. Never anything between the two. */
import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

export type Taken = {
  readonly body: string;
  /** How often it has been taken, this time included. */
  readonly times: number;
  /** Only when its work is done: without it the message comes back by itself, and at last goes to the dead letter queue. */
  done(): Promise<void>;
};

export type Queue = {
  /** The next message, or undefined when none came within `waitSeconds` or the signal said stop. */
  take(waitSeconds: number, stop: AbortSignal): Promise<Taken | undefined>;
};

export function sqsQueue(sqs: SQSClient, url: string, visibilitySeconds: number): Queue {
  return {
    async take(waitSeconds, stop) {
      if (stop.aborted) return undefined;
      const ask = new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 1,
        WaitTimeSeconds: Math.round(waitSeconds),
        VisibilityTimeout: visibilitySeconds,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      });
      const received = await sqs.send(ask, { abortSignal: stop }).catch((trouble: unknown) => {
        if (stop.aborted) return undefined;
        throw trouble;
      });
      const message = received?.Messages?.[0];
      if (message?.ReceiptHandle === undefined) return undefined;
      const receipt = message.ReceiptHandle;
      return {
        body: message.Body ?? '',
        times: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
        done: async () => {
          await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: receipt }));
        },
      };
    },
  };
}
