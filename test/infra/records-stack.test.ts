/** What must outlive everything else does: the table, the originals, the readings, their key. */
import { describe, expect, it } from 'vitest';
import { ofType, one, statementsIn, synthesise } from './synthesised.ts';

const production = synthesise('production').records;
const dev = synthesise('dev').records;

describe('the table', () => {
  const table = one(production, 'AWS::DynamoDB::GlobalTable', 'Table');

  it('has its stream, point-in-time recovery, deletion protection and our key', () => {
    expect(table.Properties).toMatchObject({
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        {
          Region: 'eu-west-2',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^RecordsKey/), 'Arn'] } },
        },
      ],
    });
  });

  it('has the three indexes the ports read, no wider than it reads them', () => {
    expect(table.Properties.GlobalSecondaryIndexes).toMatchObject([
      { IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } },
      { IndexName: 'worklist', Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['card'] } },
      { IndexName: 'measured', Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['step'] } },
    ]);
  });

  it('never lets a row expire by itself', () => {
    expect(table.Properties).not.toHaveProperty('TimeToLiveSpecification');
  });
});

describe('what is kept', () => {
  it('stays when the stack is deleted, which is itself guarded', () => {
    expect(production.stack.terminationProtection).toBe(true);
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::KMS::Key']) {
      for (const { DeletionPolicy } of Object.values(ofType(production, type))) expect(DeletionPolicy).toBe('Retain');
    }
  });

  it('goes with its stack on a stage that is only for play', () => {
    expect(dev.stack.terminationProtection).toBe(false);
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::KMS::Key']) {
      for (const { DeletionPolicy } of Object.values(ofType(dev, type))) expect(DeletionPolicy).toBe('Delete');
    }
  });
});

describe('the buckets', () => {
  it('are private, and what they hold is versioned and under our key', () => {
    for (const [id, { Properties }] of Object.entries(ofType(production, 'AWS::S3::Bucket'))) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      if (id.startsWith('AccessLogs')) continue;
      expect(Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        LoggingConfiguration: { DestinationBucketName: { Ref: expect.stringMatching(/^AccessLogs/) } },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
        },
      });
    }
  });

  it('answer over TLS only', () => {
    const policies = Object.values(ofType(production, 'AWS::S3::BucketPolicy'));
    expect(policies).toHaveLength(Object.keys(ofType(production, 'AWS::S3::Bucket')).length);
    for (const { Properties } of policies) {
      expect(statementsIn(Properties.PolicyDocument)).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });

  it('lock originals in governance mode for the days of the stage (R20)', () => {
    const { records } = synthesise('production', { lockDays: 30 });
    expect(one(records, 'AWS::S3::Bucket', 'Originals').Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } },
    });
  });

  it('lock nothing on a development stage, where the lock can still be switched on', () => {
    const { Properties } = one(dev, 'AWS::S3::Bucket', 'Originals');
    expect(Properties.ObjectLockEnabled).toBe(true);
    expect(Properties).not.toHaveProperty('ObjectLockConfiguration.Rule');
  });
});
