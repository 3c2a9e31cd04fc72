/** What one function may do, as named actions on named things: never an action by wildcard, never every resource. */
import { type IResource, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import * as z from 'zod';
import type { RecordsStack } from '../records-stack.ts';

export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'BatchGetItem';
export type MatchAction = 'GetItem' | 'Query' | 'BatchWriteItem';
export type TableIndex = 'due' | 'worklist' | 'measured';
export type ObjectAction = 'GetObject' | 'PutObject' | 'PutObjectRetention' | 'DeleteObject';

export type Permission = {
  readonly statement: PolicyStatement;
  /** Where AWS knows no narrower resource than `arn/under`, whose it is and why: acknowledged on the role that has it. */
  readonly wildcard?: { of: IResource; arn: string; under: string; because: string };
};

/** Gives a role its permissions, and answers for each wildcard in them. */
export function permit(role: Role, permissions: readonly Permission[]): void {
  for (const { statement, wildcard } of permissions) {
    role.addToPolicy(statement);
    if (!wildcard) continue;
    const { of, arn, under, because } = wildcard;
    const id = `AwsSolutions-IAM5[Resource::${nameInFindings(role, of, arn)}/${under}]`;
    Validations.of(role).acknowledge({ id, reason: because });
  }
}

const resolvedArn = z.union([
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((at) => `<${at['Fn::GetAtt'].join('.')}>`),
  z.object({ 'Fn::ImportValue': z.string() }).transform((value) => value['Fn::ImportValue']),
]);

/** How cdk-nag writes an ARN in a finding: by logical id in its own stack, by the export's name from another. */
function nameInFindings(role: Role, of: IResource, arn: string): string {
  const seen = of.stack === role.stack ? arn : of.stack.exportValue(arn);
  return resolvedArn.parse(role.stack.resolve(seen));
}

/** Use of a key through one service only: a function never holds the key itself. */
function useKey(key: IKey, service: 'dynamodb' | 's3' | 'sqs' | 'sns', actions: readonly string[]): Permission {
  const statement = new PolicyStatement({
    actions: actions.map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` } },
  });
  return { statement };
}

/** DynamoDB checks the caller's right to a customer key for reads and writes alike, by these actions. */
const TABLE_KEY_ACTIONS = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'];

/** A transaction is not an action of its own: it needs the action of each write in it. */
export function useRows({ table, key }: RecordsStack, ...actions: readonly TableAction[]): Permission[] {
  const statement = new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
  });
  return [{ statement }, useKey(key, 'dynamodb', TABLE_KEY_ACTIONS)];
}

/** The blind index of people: the only rows that a function may take away, and nothing is lost with them. */
export function useMatches({ matches, key }: RecordsStack, ...actions: readonly MatchAction[]): Permission[] {
  const statement = new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [matches.tableArn],
  });
  return [{ statement }, useKey(key, 'dynamodb', TABLE_KEY_ACTIONS)];
}

export function queryIndex({ table, key }: RecordsStack, index: TableIndex): Permission[] {
  const statement = new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [`${table.tableArn}/index/${index}`],
  });
  return [{ statement }, useKey(key, 'dynamodb', TABLE_KEY_ACTIONS)];
}

/** What Lambda needs, in the function's name, to poll the stream of the table. */
export function readStream({ table, key }: RecordsStack, streamArn: string): Permission[] {
  const read = new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: [streamArn],
  });
  const list = new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: [`${table.tableArn}/stream/*`] });
  return [
    { statement: read },
    {
      statement: list,
      wildcard: {
        of: table,
        arn: table.tableArn,
        under: 'stream/*',
        because: 'Listing streams is asked of all the streams of the one table, not of one stream.',
      },
    },
    useKey(key, 'dynamodb', ['Decrypt']),
  ];
}

/** Objects under one prefix of a bucket. */
export function useObjects(
  { bucket, prefix, key }: { bucket: Bucket; prefix: string; key: IKey },
  ...actions: readonly ObjectAction[]
): Permission[] {
  const under = `${prefix}*`;
  const statement = new PolicyStatement({
    actions: actions.map((action) => `s3:${action}`),
    resources: [bucket.arnForObjects(under)],
  });
  const wildcard = {
    of: bucket,
    arn: bucket.bucketArn,
    under,
    because: 'The keys under this prefix are hashes and numbers of what will arrive: not known at deployment.',
  };
  const keyActions = actions.includes('PutObject') ? ['Decrypt', 'GenerateDataKey'] : ['Decrypt'];
  return [{ statement, wildcard }, useKey(key, 's3', keyActions)];
}

/** Seeing which objects a bucket holds; none of what is in them. */
export function listObjects(bucket: Bucket): Permission {
  return { statement: new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }) };
}

/** What Lambda needs, in the function's name, to take messages from a queue. */
export function takeFrom(key: IKey, queue: IQueue): Permission[] {
  const statement = new PolicyStatement({
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    resources: [queue.queueArn],
  });
  return [{ statement }, useKey(key, 'sqs', ['Decrypt'])];
}

export function sendTo(key: IKey, ...queues: readonly IQueue[]): Permission[] {
  const statement = new PolicyStatement({
    actions: ['sqs:SendMessage'],
    resources: queues.map((queue) => queue.queueArn),
  });
  return [{ statement }, useKey(key, 'sqs', ['Decrypt', 'GenerateDataKey'])];
}

export function publishTo(key: IKey, topic: ITopic): Permission[] {
  const statement = new PolicyStatement({ actions: ['sns:Publish'], resources: [topic.topicArn] });
  return [{ statement }, useKey(key, 'sns', ['Decrypt', 'GenerateDataKey'])];
}

/** The one use of a key that is no encryption: a secret made of a fixed label, which never leaves the function's memory. */
export function makeSecret(key: IKey): Permission {
  return { statement: new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [key.keyArn] }) };
}
