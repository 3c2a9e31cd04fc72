/** S3 over the wire (path style), answered from the buckets on disk. */
import type { Call, Service } from '../gate/call.ts';
import { bucketDemands, recognise } from './bucket-calls.ts';
import { failure, type Written } from './bucket-objects.ts';
import { OPERATIONS } from './bucket-operations.ts';
import type { BucketStore } from './bucket-store.ts';

/** `mayList` answers whether the caller of this call has s3:ListBucket on the bucket with that ARN. */
export function bucketService(
  store: BucketStore,
  mayList: (call: Call, bucketArn: string) => boolean,
  now: () => number,
  onWritten: (written: Written) => void,
): Service {
  return {
    name: 's3',
    demands: (call) => bucketDemands(store, call),
    refuse: (message) => failure(403, 'AccessDenied', message),
    answer: (call) => {
      const { operation, bucket: name, key, version } = recognise(call);
      const bucket = store.settings(name);
      if (bucket === undefined) return failure(404, 'NoSuchBucket', 'The specified bucket does not exist');
      const run = OPERATIONS[operation];
      if (run === undefined) return failure(501, 'NotImplemented', `The local buckets do not know ${operation}.`);
      const expired = expiry(call.url, now());
      if (expired !== undefined) return failure(403, 'AccessDenied', expired);
      const maySeeAbsence = mayList(call, `arn:aws:s3:::${name}`);
      return run({ store, call, bucket, key, version, maySeeAbsence, now, onWritten });
    },
  };
}

/** Why a presigned address may no longer be used, or undefined. */
function expiry(url: URL, now: number): string | undefined {
  const seconds = url.searchParams.get('X-Amz-Expires');
  const signed = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(url.searchParams.get('X-Amz-Date') ?? '');
  if (seconds === null || signed === null) return undefined;
  const [, year, month, day, hour, minute, second] = signed;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return now > at + 1000 * Number(seconds) ? 'Request has expired' : undefined;
}
