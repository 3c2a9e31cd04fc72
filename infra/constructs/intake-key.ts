/** The key of everything on its way: queues, topics and the inbox. Its policy names each AWS service that must use it, and no other. */
import { Stack } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StageSettings } from '../stages.ts';
import { removal } from './kept-bucket.ts';

/** A service that puts something under this key itself, without a role of ours to answer for it. */
const SERVICES = {
  'ses.amazonaws.com': 'MailIntoInbox',
  's3.amazonaws.com': 'InboxIntoMailQueue',
  'cloudwatch.amazonaws.com': 'AlarmsIntoTopic',
  'scheduler.amazonaws.com': 'MissedRunsIntoQueue',
} as const;

export function intakeKey(scope: Construct, { keep, consumerAccountId }: StageSettings): Key {
  const { account, region } = Stack.of(scope);
  const key = new Key(scope, 'IntakeKey', {
    description: 'Front Door: queues, topics and the inbox',
    enableKeyRotation: true,
    removalPolicy: removal(keep),
  });
  for (const [service, sid] of Object.entries(SERVICES)) {
    key.addToResourcePolicy(
      new PolicyStatement({
        sid,
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        /** "IfExists": not every service says for whom it acts when it calls for a key, and a mail must not be lost for that. */
        conditions: { StringEqualsIfExists: { 'aws:SourceAccount': account } },
      }),
    );
  }
  if (consumerAccountId) {
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ScreeningConsumerReads',
        principals: [new AccountPrincipal(consumerAccountId)],
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'kms:ViaService': `sqs.${region}.amazonaws.com` } },
      }),
    );
  }
  return key;
}
