/** Where each kind of message goes: one table of destinations, and how a message is put there with its fixed id. */
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Message, MessageContent } from '../../schemas/messages.ts';

/** Takes a message to its destination, at least once. Throws trouble when the destination did not take it. */
export type Destinations = { take(message: Message): Promise<void> };

export type Addresses = {
  READING_QUEUE_URL: string;
  RECOGNITION_QUEUE_URL: string;
  MATCHING_QUEUE_URL: string;
  SCREENING_URGENT_QUEUE_URL: string;
  SCREENING_ROUTINE_QUEUE_URL: string;
  FEEDBACK_QUEUE_URL: string;
  PAGING_TOPIC_ARN: string;
};

type Route =
  | { to: 'queue'; url: string; body: object }
  | { to: 'ordered-queue'; url: string; body: object; group: string; id: string }
  | { to: 'topic'; arn: string; subject: string; body: object };

const SUBJECTS: Readonly<Record<Extract<MessageContent, { kind: 'page' }>['because'], string>> = {
  urgent: 'Front Door: urgent referral',
  unread: 'Front Door: a referral that nobody could read yet',
  'clock-warned': 'Front Door: a clock is running low',
  'clock-out': 'Front Door: a clock has run out',
  'clock-climbed': 'Front Door: a clock that ran out still waits',
  'clock-chased': 'Front Door: a referrer asks again',
  'restricted-candidate': 'Front Door: a referral that a supervisor should look up',
};

/** FIFO queues are grouped by reference, so that what is said of one referral stays in order and nothing else waits for it. */
function routeOf(message: Message, to: Addresses): Route {
  const { id, reference, content } = message;
  const body = { id, reference, content };
  switch (content.kind) {
    case 'read-this':
      return { to: 'queue', url: to.READING_QUEUE_URL, body };
    case 'match':
      return { to: 'queue', url: to.MATCHING_QUEUE_URL, body };
    case 'recognise-this':
      return { to: 'queue', url: to.RECOGNITION_QUEUE_URL, body };
    case 'tell-referrer':
    case 'tell-agency':
      return { to: 'queue', url: to.FEEDBACK_QUEUE_URL, body };
    case 'screening':
      return {
        to: 'ordered-queue',
        url: content.urgent ? to.SCREENING_URGENT_QUEUE_URL : to.SCREENING_ROUTINE_QUEUE_URL,
        body: content.event,
        group: reference,
        id: content.event.id,
      };
    case 'page':
      return { to: 'topic', arn: to.PAGING_TOPIC_ARN, subject: SUBJECTS[content.because], body };
  }
}

export function awsDestinations(sqs: SQSClient, sns: SNSClient, addresses: Addresses): Destinations {
  return {
    async take(message) {
      const route = routeOf(message, addresses);
      const text = JSON.stringify(route.body);
      if (route.to === 'topic') {
        await sns.send(new PublishCommand({ TopicArn: route.arn, Subject: route.subject, Message: text }));
        return;
      }
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: route.url,
          MessageBody: text,
          ...(route.to === 'ordered-queue' && { MessageGroupId: route.group, MessageDeduplicationId: route.id }),
        }),
      );
    },
  };
}

export const sqsClient = (): SQSClient => new SQSClient({});
export const snsClient = (): SNSClient => new SNSClient({});
