/** SNS over the wire (its query protocol): publishing is all that a function may do with a topic. */
import { randomUUID } from 'node:crypto';
import { type Answer, type Call, type Demand, escapeXml, type Service, xmlAnswer } from '../gate/call.ts';
import type { Topics } from './topics.ts';

export function topicService(topics: Topics): Service {
  return {
    name: 'sns',
    demands: (call) => {
      const form = formOf(call);
      const topic = form.get('TopicArn') ?? '*';
      const own: Demand = {
        action: `sns:${(form.get('Action') ?? '').replace('PublishBatch', 'Publish')}`,
        resource: topic,
      };
      const key = topics.encryptionKey(topic);
      return key === undefined
        ? [own]
        : [own, { action: 'kms:GenerateDataKey', resource: key }, { action: 'kms:Decrypt', resource: key }];
    },
    refuse: (message) => failure('AuthorizationError', message, 403),
    answer: (call) => {
      const form = formOf(call);
      const topic = form.get('TopicArn') ?? '';
      if (form.get('Action') !== 'Publish')
        return failure('InvalidAction', 'The local topics know Publish only.', 400);
      if (!topics.has(topic)) return failure('NotFound', 'Topic does not exist', 404);
      const id = topics.publish(topic, form.get('Message') ?? '', form.get('Subject') ?? undefined);
      return xmlAnswer(
        200,
        `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${id}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`,
      );
    },
  };
}

function formOf(call: Call): URLSearchParams {
  return new URLSearchParams(call.body.toString('utf8'));
}

function failure(code: string, message: string, status: number): Answer {
  return xmlAnswer(
    status,
    `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}
