/** SES over the wire (version 2): takes a function's mail when its sender is one of ours, and reports bounces where the templates ask. */
import * as z from 'zod';
import type { Answer, Call, Service } from '../gate/call.ts';
import { ACCOUNT, REGION } from '../template/identities.ts';
import { propertiesOf, type Template } from '../template/template.ts';
import type { Topics } from '../topics/topics.ts';
import { type Mailbox, SendEmail, type SentMail } from './mail-out.ts';

const EventDestination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.looseObject({
    Enabled: z.boolean().default(true),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }).optional(),
  }),
});

/** `onBounce` is told of a mail that came back and that no event destination of the templates was told of. */
export function mailService(
  template: Template,
  mailbox: Mailbox,
  topics: Topics,
  onBounce: (mail: SentMail) => void,
): Service {
  const identities = template.ofType('AWS::SES::EmailIdentity').map(({ name }) => name.toLowerCase());
  const destinations = template
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .map((resource) => propertiesOf(resource, EventDestination));
  const arn = (kind: string, name: string) => `arn:aws:ses:${REGION}:${ACCOUNT}:${kind}/${name}`;

  return {
    name: 'ses',
    demands: (call) => {
      const request = read(call);
      if (request === undefined) return [];
      const action = request.Content.Raw === undefined ? 'ses:SendEmail' : 'ses:SendRawEmail';
      const sender = addressOf(request.FromEmailAddress ?? '');
      const facts = { 'ses:fromaddress': sender };
      const set = request.ConfigurationSetName;
      return [
        [sender, domainOf(sender)].map((identity) => ({ action, resource: arn('identity', identity), facts })),
        ...(set === undefined ? [] : [{ action, resource: arn('configuration-set', set), facts }]),
      ];
    },
    refuse: (message) => failure(403, 'AccessDeniedException', message),
    answer: async (call) => {
      const request = read(call);
      if (request === undefined)
        return failure(404, 'NotFoundException', 'The local mail service knows SendEmail only.');
      const sender = addressOf(request.FromEmailAddress ?? '');
      if (identities.length > 0 && !identities.includes(sender) && !identities.includes(domainOf(sender))) {
        return failure(400, 'MessageRejected', 'Email address is not verified.');
      }
      const mail = await mailbox.send(request);
      if (mail.delivery !== 'delivered') report(mail, request.ConfigurationSetName);
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ MessageId: mail.id }),
      };
    },
  };

  function report(mail: SentMail, set: string | undefined): void {
    const kind = mail.delivery === 'bounced' ? 'Bounce' : 'Complaint';
    let told = false;
    for (const { ConfigurationSetName, EventDestination: destination } of destinations) {
      const wanted = destination.MatchingEventTypes.some((type) => type.toLowerCase() === kind.toLowerCase());
      if (ConfigurationSetName !== set || !wanted || destination.SnsDestination === undefined) continue;
      const recipients = mail.to.map((emailAddress) => ({ emailAddress }));
      const detail =
        kind === 'Bounce'
          ? {
              bounce: {
                bounceType: 'Permanent',
                bounceSubType: 'General',
                bouncedRecipients: recipients,
                timestamp: mail.at,
              },
            }
          : { complaint: { complainedRecipients: recipients, timestamp: mail.at } };
      const headers = Object.entries(mail.headers).map(([name, value]) => ({ name, value }));
      const message = {
        eventType: kind,
        ...detail,
        mail: { timestamp: mail.at, source: mail.from, messageId: mail.id, destination: mail.to, headers },
      };
      topics.publish(
        destination.SnsDestination.TopicARN,
        JSON.stringify(message),
        'Amazon SES Email Event Notification',
      );
      told = true;
    }
    if (kind === 'Bounce' && !told) onBounce(mail);
  }
}

function read(call: Call): SendEmail | undefined {
  if (call.method !== 'POST' || call.url.pathname !== '/v2/email/outbound-emails') return undefined;
  return SendEmail.parse(JSON.parse(call.body.toString('utf8')));
}

function addressOf(from: string): string {
  return (/<([^>]+)>/.exec(from)?.[1] ?? from).trim().toLowerCase();
}

function domainOf(address: string): string {
  return address.split('@').at(-1) ?? '';
}

function failure(status: number, code: string, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: JSON.stringify({ message }),
  };
}
