/** What must outlive everything else: the records, the originals as they came, what was read in them, the figures of every night, and the key to all of them. */
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { type Bucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accessLogBucket } from './constructs/access-log-bucket.ts';
import { keptBucket, removal } from './constructs/kept-bucket.ts';
import type { StageSettings } from './stages.ts';

export class RecordsStack extends Stack {
  readonly key: Key;
  /** What the blind index is hashed with (docs/decisions/blind-index.md). */
  readonly matchKey: Key;
  readonly table: TableV2;
  /** The blind index of people: made again from the records whenever it is lost. */
  readonly matches: TableV2;
  readonly originals: Bucket;
  readonly readings: Bucket;
  readonly figures: Bucket;

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: StageSettings }) {
    super(scope, id, { ...props, terminationProtection: settings.keep });
    const { keep, lockDays, logRetentionDays, listDays } = settings;

    this.key = new Key(this, 'RecordsKey', {
      description: 'Front Door: records, originals and readings',
      enableKeyRotation: true,
      removalPolicy: removal(keep),
    });

    this.matchKey = new Key(this, 'MatchKey', {
      description: 'Front Door: the secret of the blind index of people',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: removal(keep),
    });

    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy: removal(keep),
      globalSecondaryIndexes: [
        {
          indexName: 'due',
          partitionKey: { name: 'dueShard', type: AttributeType.STRING },
          sortKey: { name: 'dueAt', type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
        {
          indexName: 'worklist',
          partitionKey: { name: 'worklistTeam', type: AttributeType.STRING },
          sortKey: { name: 'worklistAt', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['card'],
        },
        {
          indexName: 'measured',
          partitionKey: { name: 'measuredIn', type: AttributeType.STRING },
          sortKey: { name: 'measuredAt', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['step'],
        },
      ],
    });

    this.matches = new TableV2(this, 'Matches', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy: removal(keep),
    });

    const kept = { key: this.key, accessLogs: accessLogBucket(this, { days: logRetentionDays, keep }), keep };
    /** Governance mode, never compliance: a lawful erasure must stay possible (R20; docs/decisions/originals-are-locked.md). */
    this.originals = keptBucket(this, 'Originals', kept, {
      objectLockEnabled: true,
      ...(lockDays > 0
        ? { objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(lockDays)) }
        : {}),
    });
    this.readings = keptBucket(this, 'Readings', kept);
    /** What nights write of the figures. The lists with children in them go after the days of the stage; figures that name nobody stay. */
    this.figures = keptBucket(this, 'Figures', kept, {
      lifecycleRules: [
        {
          prefix: 'lists/',
          expiration: Duration.days(listDays),
          noncurrentVersionExpiration: Duration.days(listDays),
        },
      ],
    });

    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'OriginalsBucketName', { value: this.originals.bucketName });
    new CfnOutput(this, 'ReadingsBucketName', { value: this.readings.bucketName });
    new CfnOutput(this, 'FiguresBucketName', { value: this.figures.bucketName });
  }
}
