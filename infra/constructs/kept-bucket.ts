/** A bucket with this house's defaults: private, over TLS only, versioned, under our own key, every access logged. */
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

type Given = { key: IKey; accessLogs: IBucket; keep: boolean };

const EVERY_BUCKET = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
} satisfies BucketProps;

/** What a stage that is only for play lets go of, and every other stage keeps even when its stack is deleted. */
export function removal(keep: boolean): RemovalPolicy {
  return keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

export function keptBucket(
  scope: Construct,
  id: string,
  { key, accessLogs, keep }: Given,
  own: BucketProps = {},
): Bucket {
  return new Bucket(scope, id, {
    ...EVERY_BUCKET,
    versioned: true,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: `${id.toLowerCase()}/`,
    removalPolicy: removal(keep),
    ...own,
  });
}
