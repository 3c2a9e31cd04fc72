/** Where S3 writes who touched which object. Under S3's own key: the log service cannot write to a bucket with a customer key. */
import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { removal } from './kept-bucket.ts';

/** The class declares as possibly undefined what its interface needs (`isWebsite`); it is always set. */
function isWhole(bucket: Bucket): bucket is Bucket & IBucket {
  return bucket.isWebsite !== undefined;
}

export function accessLogBucket(scope: Construct, { days, keep }: { days: number; keep: boolean }): IBucket {
  const bucket = new Bucket(scope, 'AccessLogs', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ id: 'expire', expiration: Duration.days(days) }],
    removalPolicy: removal(keep),
  });
  if (!isWhole(bucket)) throw new Error('the access log bucket is incomplete');
  return bucket;
}
