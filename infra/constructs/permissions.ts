/** What one function may do, as named actions on named things: never an action by wildcard, never every resource. */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { RecordsStack } from '../records-stack.ts';

export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'ConditionCheckItem';
export type TableIndex = 'due' | 'worklist';
export type ObjectAction = 'GetObject' | 'PutObject' | 'PutObjectRetention';

/** Use of a key through one service only: a function never holds the key itself. */
function useKey(key: IKey, service: 'dynamodb' | 's3' | 'sqs' | 'sns', actions: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` } },
  });
}

/** A transaction is not an action of its own: it needs the action of each write and check in it. */
export function useRows({ table, key }: RecordsStack, ...actions: readonly TableAction[]): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources: [table.tableArn] }),
    useTableKey(key),
  ];
}

export function queryIndex({ table, key }: RecordsStack, index: TableIndex): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/${index}`] }),
    useTableKey(key),
  ];
}

/** DynamoDB checks the caller's right to a customer key for reads and writes alike, by these actions. */
function useTableKey(key: IKey): PolicyStatement {
  return useKey(key, 'dynamodb', [
    'Decrypt',
    'DescribeKey',
    'Encrypt',
    'GenerateDataKey',
    'ReEncryptFrom',
    'ReEncryptTo',
  ]);
}

/** Objects under one prefix of a bucket. S3 has no narrower resource for objects whose keys are not known at deployment. */
export function useObjects(
  { bucket, prefix, key }: { bucket: Bucket; prefix: string; key: IKey },
  ...actions: readonly ObjectAction[]
): PolicyStatement[] {
  const writes = actions.includes('PutObject');
  return [
    new PolicyStatement({
      actions: actions.map((action) => `s3:${action}`),
      resources: [bucket.arnForObjects(`${prefix}*`)],
    }),
    useKey(key, 's3', writes ? ['Decrypt', 'GenerateDataKey'] : ['Decrypt']),
  ];
}

export function sendTo(key: IKey, ...queues: readonly IQueue[]): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: queues.map((queue) => queue.queueArn) }),
    useKey(key, 'sqs', ['Decrypt', 'GenerateDataKey']),
  ];
}

export function publishTo(key: IKey, topic: ITopic): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['sns:Publish'], resources: [topic.topicArn] }),
    useKey(key, 'sns', ['Decrypt', 'GenerateDataKey']),
  ];
}
