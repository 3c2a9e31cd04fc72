/** The council's case system as far as we know it: a list of known children that the council loads (P26). Its AWS form is one object beside the readings. */
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { type KnownList, knownList } from '../../schemas/screening-sheet.ts';

export type CaseSystem = {
  /** Undefined where no list is loaded. Throws where one is there and cannot be read: that is not "nobody is known". */
  list(): Promise<KnownList | undefined>;
};

/** Where the list is loaded to, in the bucket of readings. */
export const CASE_LIST_KEY = 'case-system/known-children.json';

export function s3CaseSystem(s3: S3Client, bucket: string): CaseSystem {
  return {
    async list() {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: CASE_LIST_KEY }));
        if (!Body) throw new Error('the list of known children has no body');
        return knownList.parse(JSON.parse(await Body.transformToString()));
      } catch (trouble) {
        if (trouble instanceof NoSuchKey) return undefined;
        throw trouble;
      }
    },
  };
}
