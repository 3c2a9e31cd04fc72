/** What travels with an object in headers: its own description, its lock, its version and its key. */
import { type Call, header } from '../gate/call.ts';
import { type BucketSettings, type Lock, type StoredObject, UNLOCKED } from './bucket-store.ts';

export function headersOf(bucket: BucketSettings, object: StoredObject): Record<string, string> {
  const { lock } = object;
  return {
    ...object.headers,
    etag: object.etag,
    'last-modified': new Date(object.at).toUTCString(),
    'accept-ranges': 'bytes',
    ...versionHeader(bucket, object.version),
    ...(lock.mode === null
      ? {}
      : {
          'x-amz-object-lock-mode': lock.mode,
          'x-amz-object-lock-retain-until-date': new Date(lock.until ?? 0).toISOString(),
        }),
    ...(lock.hold ? { 'x-amz-object-lock-legal-hold': 'ON' } : {}),
    ...(bucket.encryptionKey === undefined
      ? {}
      : {
          'x-amz-server-side-encryption': 'aws:kms',
          'x-amz-server-side-encryption-aws-kms-key-id': bucket.encryptionKey,
        }),
  };
}

const KEPT = /^(content-type|content-disposition|content-language|cache-control|x-amz-meta-.+)$/;
export function keptHeaders(call: Call): Record<string, string> {
  const kept = Object.entries(call.headers).flatMap(([name, value]) =>
    KEPT.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { 'content-type': 'binary/octet-stream', ...Object.fromEntries(kept) };
}

export function lockOf(call: Call): Lock {
  const mode = header(call, 'x-amz-object-lock-mode');
  const until = header(call, 'x-amz-object-lock-retain-until-date');
  const hold = header(call, 'x-amz-object-lock-legal-hold') === 'ON';
  return mode === undefined || until === undefined ? { ...UNLOCKED, hold } : { mode, until: Date.parse(until), hold };
}

export function versionHeader(bucket: BucketSettings, version: string): Record<string, string> {
  return bucket.versioned ? { 'x-amz-version-id': version } : {};
}
