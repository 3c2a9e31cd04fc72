/** Recognises which S3 operation a request is, and what IAM demands for it. */
import { type Call, type Demand, header } from '../gate/call.ts';
import type { BucketStore } from './bucket-store.ts';

export type BucketCall = {
  readonly operation: string;
  readonly bucket: string;
  readonly key: string;
  readonly version: string | undefined;
};

/** Operations by method and by the sub-resource in the query. What is not here is answered "not implemented", never guessed at. */
const OBJECT_OPERATIONS: Record<string, string> = {
  'PUT ': 'PutObject',
  'PUT retention': 'PutObjectRetention',
  'PUT legal-hold': 'PutObjectLegalHold',
  'PUT tagging': 'PutObjectTagging',
  'GET ': 'GetObject',
  'GET retention': 'GetObjectRetention',
  'GET legal-hold': 'GetObjectLegalHold',
  'GET tagging': 'GetObjectTagging',
  'HEAD ': 'HeadObject',
  'DELETE ': 'DeleteObject',
};
const BUCKET_OPERATIONS: Record<string, string> = {
  'GET list-type': 'ListObjectsV2',
  'GET versions': 'ListObjectVersions',
  'HEAD ': 'HeadBucket',
  'POST delete': 'DeleteObjects',
};
const SUBRESOURCES = new Set(
  'retention legal-hold tagging list-type versions delete uploads uploadId acl versioning attributes lifecycle torrent restore select'.split(
    ' ',
  ),
);

export function recognise(call: Call): BucketCall {
  const [, bucket = '', ...rest] = call.url.pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  const sub = [...call.url.searchParams.keys()].find((name) => SUBRESOURCES.has(name)) ?? '';
  const named = (key === '' ? BUCKET_OPERATIONS : OBJECT_OPERATIONS)[`${call.method} ${sub}`];
  const copying = named === 'PutObject' && header(call, 'x-amz-copy-source') !== undefined;
  return {
    operation: copying ? 'CopyObject' : (named ?? `${call.method} ${sub}`.trim()),
    bucket: decodeURIComponent(bucket),
    key,
    version: call.url.searchParams.get('versionId') ?? undefined,
  };
}

/** The object that a CopyObject reads. */
export function copySource(call: Call): { bucket: string; key: string; version: string | undefined } {
  const [path = '', query] = (header(call, 'x-amz-copy-source') ?? '').split('?');
  const [bucket = '', ...rest] = decodeURIComponent(path).replace(/^\//, '').split('/');
  return { bucket, key: rest.join('/'), version: new URLSearchParams(query).get('versionId') ?? undefined };
}

export function bucketDemands(store: BucketStore, call: Call): Demand[] {
  const { operation, bucket, key, version } = recognise(call);
  const object = `arn:aws:s3:::${bucket}/${key}`;
  const whole = `arn:aws:s3:::${bucket}`;
  switch (operation) {
    case 'GetObject':
    case 'HeadObject':
      return [
        { action: version === undefined ? 'GetObject' : 'GetObjectVersion', resource: object },
        ...reading(store, bucket),
      ].map(named);
    case 'PutObject':
      return [...writing(store, call, bucket, object)].map(named);
    case 'CopyObject': {
      const source = copySource(call);
      const read = { action: 'GetObject', resource: `arn:aws:s3:::${source.bucket}/${source.key}` };
      return [read, ...reading(store, source.bucket), ...writing(store, call, bucket, object)].map(named);
    }
    case 'DeleteObject':
      return [named({ action: version === undefined ? 'DeleteObject' : 'DeleteObjectVersion', resource: object })];
    case 'DeleteObjects':
      return [named({ action: 'DeleteObject', resource: `${whole}/*` })];
    case 'ListObjectsV2':
    case 'HeadBucket':
      return [named({ action: 'ListBucket', resource: whole })];
    case 'ListObjectVersions':
      return [named({ action: 'ListBucketVersions', resource: whole })];
    default:
      return [named({ action: operation, resource: key === '' ? whole : object })];
  }
}

function writing(store: BucketStore, call: Call, bucket: string, object: string): Demand[] {
  const key = store.settings(bucket)?.encryptionKey;
  return [
    { action: 'PutObject', resource: object },
    ...(header(call, 'x-amz-object-lock-mode') === undefined
      ? []
      : [{ action: 'PutObjectRetention', resource: object }]),
    ...(header(call, 'x-amz-object-lock-legal-hold') === undefined
      ? []
      : [{ action: 'PutObjectLegalHold', resource: object }]),
    ...(header(call, 'x-amz-tagging') === undefined ? [] : [{ action: 'PutObjectTagging', resource: object }]),
    ...(key === undefined ? [] : [{ action: 'kms:GenerateDataKey', resource: key }]),
  ];
}

function reading(store: BucketStore, bucket: string): Demand[] {
  const key = store.settings(bucket)?.encryptionKey;
  return key === undefined ? [] : [{ action: 'kms:Decrypt', resource: key }];
}

function named({ action, resource }: Demand): Demand {
  return { action: action.includes(':') ? action : `s3:${action}`, resource };
}
