/** The AsyncAPI 3 page of the two screening queues: what a council's consumer takes, in which order, and what it must bear. */
import { examples } from './examples.ts';
import { components } from './json-schema.ts';

const QUEUES = {
  screeningUrgent: {
    title: 'Urgent screening',
    says: 'What is urgent, and what nobody could read. Drain it before taking anything from the routine queue, and look at it again between any two routine messages.',
  },
  screeningRoutine: { title: 'Routine screening', says: 'Everything else.' },
} as const;

const RULES = [
  'Messages are CloudEvents 1.0 in structured JSON, UTF-8, one an SQS message. They carry the reference, flags and times, and no personal data: fetch the referral from the API with your own scope.',
  'FIFO. The message group is the reference: what concerns one referral comes in order, and one at a time; referrals do not wait for each other.',
  'The CloudEvents `id` is also the deduplication id, and is fixed for one message however often it is sent. SQS drops repeats for five minutes; after an outage an older message can come again. Drop what you have done by `id`, and let `expectedVersion` protect the rest: a command repeated is answered 409 and does nothing twice.',
  'A referral that becomes urgent is announced again on the urgent queue with another `id`; the same referral can then be on both.',
  'Delete a message only when its work is done. Left alone it comes back after the visibility time-out (5 minutes, unless you ask otherwise as you take it), and after 5 receives goes to the dead letter queue, which raises an alarm and is put back by a rescue.',
  'Ignore properties that you do not know. A change that could break a reader has another `type`.',
];

export function asyncApi(): object {
  const message = { $ref: '#/components/messages/screening' };
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Front Door screening queues',
      version: '1.0.0',
      description: RULES.map((rule, index) => `${index + 1}. ${rule}`).join('\n'),
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(
      Object.entries(QUEUES).map(([name, { title, says }]) => [
        name,
        {
          title,
          description: says,
          address: null,
          messages: { screening: message },
          bindings: {
            sqs: {
              queue: { name: `${name}.fifo`, fifoQueue: true },
              bindingVersion: '0.3.0',
            },
          },
        },
      ]),
    ),
    operations: Object.fromEntries(
      Object.entries(QUEUES).map(([name, { title }]) => [
        `take${name[0]?.toUpperCase()}${name.slice(1)}`,
        {
          action: 'send',
          title: `${title}: the door sends, the consumer takes`,
          channel: { $ref: `#/channels/${name}` },
          messages: [{ $ref: `#/channels/${name}/messages/screening` }],
        },
      ]),
    ),
    components: {
      messages: {
        screening: {
          name: 'screening',
          title: 'A referral to be screened, or changed since',
          contentType: 'application/cloudevents+json',
          payload: { $ref: '#/components/schemas/ScreeningMessage' },
          'x-message-group-id': 'data.reference',
          'x-message-deduplication-id': 'id',
          examples: [{ name: 'opened', payload: examples.ScreeningMessage }],
        },
      },
      schemas: components(['ScreeningMessage']),
    },
  };
}
