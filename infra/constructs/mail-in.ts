/** The mail door: the mail service puts each mail into the inbox bucket as it came, and says so on a topic that fills the mail queue. */
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { EmailIdentity, Identity, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StageSettings } from '../stages.ts';
import { keptBucket } from './kept-bucket.ts';
import type { WatchedQueue } from './watched-queue.ts';

export type MailInProps = {
  readonly settings: StageSettings;
  readonly key: Key;
  readonly accessLogs: IBucket;
  readonly queue: WatchedQueue;
};

/** Where in the inbox bucket the mail service writes. */
export const MAIL_PREFIX = 'mail/';

/** How long a mail that has landed, and so was taken out, stays behind as an older version. A mail that has not landed never expires. */
const INBOX_DAYS = Duration.days(30);

/** Lets the mail service, acting for this account, do one thing with one resource. */
function theMailServiceMay(stack: Stack, actions: string[], resources: string[]): PolicyStatement {
  return new PolicyStatement({
    principals: [new ServicePrincipal('ses.amazonaws.com')],
    actions,
    resources,
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
  });
}

export class MailIn extends Construct {
  readonly inbox: Bucket;
  readonly identity: EmailIdentity;
  readonly rules: ReceiptRuleSet;
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings, key, accessLogs, queue }: MailInProps) {
    super(scope, id);
    const stack = Stack.of(this);

    /** No object lock here: the mail service refuses a bucket with a default retention. Landing copies to the originals, which have it. */
    this.inbox = keptBucket(
      this,
      'Inbox',
      { key, accessLogs, keep: settings.keep },
      {
        lifecycleRules: [{ id: 'landed', noncurrentVersionExpiration: INBOX_DAYS, expiredObjectDeleteMarker: true }],
      },
    );
    this.inbox.addToResourcePolicy(
      theMailServiceMay(stack, ['s3:PutObject'], [this.inbox.arnForObjects(`${MAIL_PREFIX}*`)]),
    );

    this.topic = new Topic(this, 'Arrived', { masterKey: key, enforceSSL: true });
    this.topic.addToResourcePolicy(theMailServiceMay(stack, ['sns:Publish'], [this.topic.topicArn]));
    this.subscribe(queue);

    /** TLS is asked for, not required: a referral is never turned away for a weak line; the level is kept with it (DCB1596). */
    this.rules = new ReceiptRuleSet(this, 'Rules', {
      rules: [
        {
          recipients: [settings.inboxAddress],
          enabled: true,
          scanEnabled: true,
          tlsPolicy: TlsPolicy.OPTIONAL,
          actions: [
            {
              bind: () => ({
                s3Action: {
                  bucketName: this.inbox.bucketName,
                  objectKeyPrefix: MAIL_PREFIX,
                  topicArn: this.topic.topicArn,
                },
              }),
            },
          ],
        },
      ],
    });
    /** The mail service tries the bucket, the topic and the key when the rule is made: their policies come first. */
    this.rules.node.addDependency(this.inbox, this.topic, key);

    /** What bounces comes back to the inbox, as automatic mail for a person to see. */
    this.identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(settings.mailDomain),
      feedbackForwarding: true,
    });
  }

  /** CDK's own queue subscription would tie the key and the topic in a circle. What cannot reach the queue goes to its dead letters. */
  private subscribe({ queue, deadLetters }: WatchedQueue): void {
    new Subscription(this, 'IntoMailQueue', {
      topic: this.topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queue.queueArn,
      deadLetterQueue: deadLetters,
    });
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TopicFillsMailQueue',
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': this.topic.topicArn } },
      }),
    );
  }
}
