/** Where originals are kept: the bytes exactly as they came, under their SHA-256, locked against change where the stage says so (R20). */
import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type Instant, type Sha256, sha256 } from '../../schemas/primitives.ts';

export type KeptOriginal = { sha256: Sha256; objectKey: string; bytes: number };

export type Originals = {
  /** Keeps the bytes. The same bytes are kept once; keeping them again is no error. Throws trouble when the store cannot say that it has them. */
  keep(bytes: Uint8Array, at: Instant): Promise<KeptOriginal>;
  /** The bytes of a kept original. Throws trouble when they cannot be had. */
  fetch(objectKey: string): Promise<Uint8Array>;
  /** An address from which the original may be had for `seconds`, under the name given, by whoever was shown it. */
  lend(objectKey: string, name: string, seconds: number): Promise<string>;
};

export function digest(bytes: Uint8Array | string): Sha256 {
  return sha256.parse(createHash('sha256').update(bytes).digest('hex'));
}

const DAY = 24 * 60 * 60 * 1000;

/** Originals in S3. `lockDays` of governance-mode object lock on each object; 0 on development stages. */
export function s3Originals(s3: S3Client, bucket: string, lockDays: number): Originals {
  return {
    async keep(bytes, at) {
      const hash = digest(bytes);
      const objectKey = `originals/${hash}`;
      const lock =
        lockDays > 0
          ? ({
              ObjectLockMode: 'GOVERNANCE',
              ObjectLockRetainUntilDate: new Date(Date.parse(at) + lockDays * DAY),
            } as const)
          : {};
      try {
        await s3.send(
          new PutObjectCommand({ Bucket: bucket, Key: objectKey, Body: bytes, IfNoneMatch: '*', ...lock }),
        );
      } catch (trouble) {
        // 412: the same bytes are there already, which is what was wanted.
        if (!(trouble instanceof S3ServiceException && trouble.$metadata.httpStatusCode === 412)) throw trouble;
      }
      return { sha256: hash, objectKey, bytes: bytes.byteLength };
    },
    async fetch(objectKey) {
      const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
      if (!answer.Body) throw new Error('original has no body');
      return answer.Body.transformToByteArray();
    },
    lend(objectKey, name, seconds) {
      const get = new GetObjectCommand({
        Bucket: bucket,
        Key: objectKey,
        ResponseContentType: 'application/octet-stream',
        ResponseContentDisposition: `attachment; filename="${name}"`,
      });
      return getSignedUrl(s3, get, { expiresIn: seconds });
    },
  };
}

export const s3Client = (): S3Client => new S3Client({});
