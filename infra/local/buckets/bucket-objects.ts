/** How an object is found, read and written, and how S3 says no. */
import { type Answer, type Call, escapeXml, header, xmlAnswer } from '../gate/call.ts';
import { headersOf, lockOf } from './bucket-headers.ts';
import type { BucketSettings, BucketStore, NewObject, StoredObject } from './bucket-store.ts';

export type Written = { readonly bucket: string; readonly object: StoredObject };
export type Context = {
  readonly store: BucketStore;
  readonly call: Call;
  readonly bucket: BucketSettings;
  readonly key: string;
  readonly version: string | undefined;
  /** Whether the caller may list the bucket: without that S3 does not say that an object is missing. */
  readonly maySeeAbsence: boolean;
  readonly now: () => number;
  readonly onWritten: (written: Written) => void;
};

export function write(
  context: Context,
  object: Pick<NewObject, 'body' | 'headers'>,
  answer: (stored: StoredObject) => Answer,
): Answer {
  const { store, call, bucket, key } = context;
  const present = store.find(bucket.name, key);
  const exists = present !== undefined && !present.deleted;
  const match = header(call, 'if-match');
  if ((header(call, 'if-none-match') === '*' && exists) || (match !== undefined && present?.etag !== match)) {
    return failure(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
  const stored = store.put(bucket, {
    key,
    ...object,
    tags: Object.fromEntries(new URLSearchParams(header(call, 'x-amz-tagging'))),
    lock: lockOf(call),
  });
  context.onWritten({ bucket: bucket.name, object: stored });
  return answer(stored);
}

export function withObject(context: Context, use: (object: StoredObject) => Answer): Answer {
  const object = context.store.find(context.bucket.name, context.key, context.version);
  return object === undefined || object.deleted ? missing(context) : use(object);
}

export function missing({ maySeeAbsence }: Context): Answer {
  return maySeeAbsence
    ? failure(404, 'NoSuchKey', 'The specified key does not exist.')
    : failure(403, 'AccessDenied', 'Access Denied');
}

export function download({ store, bucket, call }: Context, object: StoredObject): Answer {
  const query = call.url.searchParams;
  const overrides = ['content-type', 'content-disposition', 'cache-control'].flatMap((name) => {
    const value = query.get(`response-${name}`);
    return value === null ? [] : [[name, value] as const];
  });
  const headers = { ...headersOf(bucket, object), ...Object.fromEntries(overrides) };
  const body = store.read(object);
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header(call, 'range') ?? '') ?? [];
  if (from === '' && to === '') return { status: 200, headers, body };
  const start = from === '' ? Math.max(0, body.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
  if (start > end) return failure(416, 'InvalidRange', 'The requested range is not satisfiable');
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${body.length}` },
    body: body.subarray(start, end + 1),
  };
}

export function failure(status: number, code: string, message: string): Answer {
  return xmlAnswer(status, `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`);
}
