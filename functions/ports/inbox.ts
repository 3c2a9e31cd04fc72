/** The mail service's inbox: what is in it has not landed. A mail that has is taken out, so that an empty inbox proves that none is lost. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type Instant, instant } from '../../schemas/primitives.ts';

/** A mail that the mail service stored: `storedAt` is the bucket's own time, to the second or better. */
export type StoredMail = { objectKey: string; storedAt: Instant };

export type Inbox = {
  /** The mail's bytes; undefined when it is no longer here, which is said of landed mail only. Throws trouble when it cannot be had. */
  fetch(objectKey: string): Promise<Uint8Array | undefined>;
  /** Takes a landed mail out. The bucket keeps its version for a while; nothing here can delete that. */
  takeOut(objectKey: string): Promise<void>;
  /** Every mail stored before `before` that is still here. Costs what is here, not what has ever come. */
  waiting(before: Instant): AsyncIterable<StoredMail>;
};

/** Whether this is what the mail service leaves in the bucket when its rule is made: it is no mail to us, and stays where it is. */
export function isSetUpNote(objectKey: string): boolean {
  return /(^|\/)AMAZON_SES_SETUP_NOTIFICATION$/.test(objectKey);
}

/** `prefix`: where in the bucket the mail service writes. */
export function s3Inbox(s3: S3Client, bucket: string, prefix: string): Inbox {
  return {
    async fetch(objectKey) {
      try {
        const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
        if (!answer.Body) throw new Error('mail has no body');
        return await answer.Body.transformToByteArray();
      } catch (trouble) {
        if (trouble instanceof NoSuchKey) return undefined;
        throw trouble;
      }
    },
    async takeOut(objectKey) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectKey }));
    },
    async *waiting(before) {
      let from: string | undefined;
      do {
        const page = await s3.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(from && { ContinuationToken: from }) }),
        );
        for (const { Key, LastModified } of page.Contents ?? []) {
          if (Key === undefined || LastModified === undefined || isSetUpNote(Key)) continue;
          const storedAt = instant.parse(LastModified.toISOString());
          if (storedAt < before) yield { objectKey: Key, storedAt };
        }
        from = page.NextContinuationToken;
      } while (from);
    },
  };
}
