/** The mail door: the mail service puts each mail into the inbox bucket as it came, and the bucket names it on the mail queue: its key, and nothing of what it says. */
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { type Bucket, CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { EmailIdentity, Identity, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
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

    this.tell(queue, stack);

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
                /** No topic: the service's own notice would carry the mail's From and Subject into a queue. */
                s3Action: { bucketName: this.inbox.bucketName, objectKeyPrefix: MAIL_PREFIX },
              }),
            },
          ],
        },
      ],
    });
    /** The mail service tries the bucket and the key when the rule is made: their policies come first. */
    this.rules.node.addDependency(this.inbox, key);

    /** What bounces comes back to the inbox, as automatic mail for a person to see. */
    this.identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(settings.mailDomain),
      feedbackForwarding: true,
    });
  }

  /**
   * Each new object's key goes to the mail queue. Written on the bucket itself: CDK's own way makes a function that may change every bucket.
   * The queue's policy names the account and not the bucket, since the bucket cannot be made before the policy lets it in.
   */
  private tell({ queue }: WatchedQueue, { account }: Stack): void {
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'InboxFillsMailQueue',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
    const bucket = this.inbox.node.defaultChild;
    if (!(bucket instanceof CfnBucket)) throw new Error('the inbox is not a bucket');
    bucket.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: queue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: MAIL_PREFIX }] } },
        },
      ],
    };
    this.inbox.node.addDependency(queue);
  }
}
