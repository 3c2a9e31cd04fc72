/** The buckets that the templates ask for. */
import * as z from 'zod';
import { keyArn } from '../template/keys.ts';
import { propertiesOf, type Template } from '../template/template.ts';
import type { BucketSettings } from './bucket-store.ts';

const BucketProperties = z.object({
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
  ObjectLockEnabled: z.boolean().optional(),
  ObjectLockConfiguration: z
    .object({
      Rule: z
        .object({
          DefaultRetention: z.object({ Mode: z.string(), Days: z.number().optional(), Years: z.number().optional() }),
        })
        .optional(),
    })
    .optional(),
  BucketEncryption: z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({ ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string().optional() }).optional() }),
      ),
    })
    .optional(),
});

export function bucketsOf(template: Template): BucketSettings[] {
  return template.ofType('AWS::S3::Bucket').map((resource): BucketSettings => {
    const properties = propertiesOf(resource, BucketProperties);
    const retention = properties.ObjectLockConfiguration?.Rule?.DefaultRetention;
    const encryption =
      properties.BucketEncryption?.ServerSideEncryptionConfiguration[0]?.ServerSideEncryptionByDefault;
    return {
      name: resource.name,
      versioned: properties.VersioningConfiguration?.Status === 'Enabled' || properties.ObjectLockEnabled === true,
      encryptionKey: keyArn(template, encryption?.KMSMasterKeyID),
      defaultLock:
        retention === undefined
          ? undefined
          : { mode: retention.Mode, days: retention.Days ?? 365 * (retention.Years ?? 0) },
    };
  });
}
