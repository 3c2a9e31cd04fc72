/** Where a night's files are kept: figures that name nobody under one prefix, the lists with children in them under another, a folder a day. */
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ChildList, ListName } from '../../schemas/measures-view.ts';
import type { LocalDate } from '../../schemas/primitives.ts';

export type FigureFile = 'measures.csv' | 'measures.html';

/** A list with children in it is kept twice: for whoever may see restricted cases, and without those for whoever may not. */
export type ListFile = ListName | `${ChildList}-with-restricted`;

export type FigureFiles = {
  keep(day: LocalDate, file: FigureFile, text: string): Promise<void>;
  keepList(day: LocalDate, list: ListFile, text: string): Promise<void>;
  /** Whether the night after that day has written everything: its page comes last. */
  written(day: LocalDate): Promise<boolean>;
  /** Undefined where that night wrote none. */
  list(day: LocalDate, list: ListFile): Promise<Uint8Array | undefined>;
};

const TYPES = { csv: 'text/csv; charset=utf-8', html: 'text/html; charset=utf-8' } as const;
const fileKey = (day: LocalDate, file: FigureFile) => `figures/${day}/${file}`;
const listKey = (day: LocalDate, list: ListFile) => `lists/${day}/${list}.csv`;

export function s3FigureFiles(s3: S3Client, bucket: string): FigureFiles {
  const put = async (Key: string, Body: string, ContentType: string) => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType }));
  };
  return {
    keep: (day, file, text) => put(fileKey(day, file), text, file.endsWith('html') ? TYPES.html : TYPES.csv),
    keepList: (day, list, text) => put(listKey(day, list), text, TYPES.csv),
    async written(day) {
      try {
        await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: fileKey(day, 'measures.html') }));
        return true;
      } catch (trouble) {
        if (trouble instanceof NotFound) return false;
        throw trouble;
      }
    },
    async list(day, list) {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: listKey(day, list) }));
        if (!Body) throw new Error('the list has no body');
        return await Body.transformToByteArray();
      } catch (trouble) {
        if (trouble instanceof NoSuchKey) return undefined;
        throw trouble;
      }
    },
  };
}
