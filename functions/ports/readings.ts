/** Where readings and their evidence are kept, beside the originals: one object an arrival, written again alike if an arrival is read again. */
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { absenceMap, evidenceMap } from '../../schemas/draft.ts';
import { finding } from '../../schemas/finding.ts';
import type { ArrivalId } from '../../schemas/primitives.ts';
import { reading } from '../../schemas/reading.ts';

export const keptReading = z.object({
  reading,
  evidence: evidenceMap,
  absences: absenceMap,
  findings: z.array(finding),
});
export type KeptReading = z.infer<typeof keptReading>;

export type Readings = {
  /** Keeps a reading; answers its object key. What was recognised in pictures is kept beside what was read at first. */
  keep(arrival: ArrivalId, kept: KeptReading, how?: 'read' | 'recognised'): Promise<string>;
  fetch(objectKey: string): Promise<KeptReading>;
};

export function s3Readings(s3: S3Client, bucket: string): Readings {
  return {
    async keep(arrival, kept, how = 'read') {
      const objectKey = how === 'read' ? `readings/${arrival}.json` : `readings/${arrival}.${how}.json`;
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: objectKey,
          Body: JSON.stringify(kept),
          ContentType: 'application/json',
        }),
      );
      return objectKey;
    },
    async fetch(objectKey) {
      const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
      if (!answer.Body) throw new Error('reading has no body');
      return keptReading.parse(JSON.parse(await answer.Body.transformToString()));
    },
  };
}
