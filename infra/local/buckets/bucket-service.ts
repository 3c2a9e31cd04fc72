/** S3 over the wire (path style), answered from the buckets on disk. */
import { type Answer, type Call, escapeXml, header, type Service, xmlAnswer } from '../gate/call.ts';
import { bucketDemands, copySource, recognise } from './bucket-calls.ts';
import type { BucketSettings, BucketStore, Lock, NewObject, StoredObject } from './bucket-store.ts';
import { UNLOCKED } from './bucket-store.ts';
import { readUpload } from './chunks.ts';

export type Written = { readonly bucket: string; readonly object: StoredObject };
type Context = {
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

const OPERATIONS: Record<string, (context: Context) => Answer> = {
  PutObject: (context) => {
    const upload = readUpload(context.call);
    if (upload === undefined) return failure(400, 'BadDigest', 'The bytes do not match their checksum.');
    const headers = { ...keptHeaders(context.call), ...upload.checksums };
    return write(context, { body: upload.body, headers }, ({ etag, version }) => ({
      status: 200,
      headers: { etag, ...upload.checksums, ...versionHeader(context.bucket, version) },
    }));
  },
  CopyObject: (context) => {
    const from = copySource(context.call);
    const source = context.store.find(from.bucket, from.key, from.version);
    if (source === undefined || source.deleted) return missing(context);
    const replacing = header(context.call, 'x-amz-metadata-directive') === 'REPLACE';
    const headers = replacing ? keptHeaders(context.call) : source.headers;
    return write(context, { body: context.store.read(source), headers }, ({ etag, at, version }) =>
      xmlAnswer(
        200,
        `<CopyObjectResult><ETag>${escapeXml(etag)}</ETag><LastModified>${new Date(at).toISOString()}</LastModified></CopyObjectResult>`,
        versionHeader(context.bucket, version),
      ),
    );
  },
  GetObject: (context) => withObject(context, (object) => download(context, object)),
  HeadObject: (context) => {
    const answer = withObject(context, (object) => ({
      status: 200,
      headers: { ...headersOf(context.bucket, object), 'content-length': String(object.size) },
    }));
    return { status: answer.status, ...(answer.headers === undefined ? {} : { headers: answer.headers }) };
  },
  DeleteObject: ({ store, bucket, key, version }) =>
    store.delete(bucket, key, version) === 'locked'
      ? failure(403, 'AccessDenied', 'Access Denied because object protected by object lock.')
      : { status: 204 },
  DeleteObjects: ({ store, bucket, call }) => {
    const keys = [...call.body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) =>
      unescapeXml(key ?? ''),
    );
    for (const key of keys) store.delete(bucket, key);
    return xmlAnswer(
      200,
      `<DeleteResult>${keys.map((key) => `<Deleted><Key>${escapeXml(key)}</Key></Deleted>`).join('')}</DeleteResult>`,
    );
  },
  HeadBucket: () => ({ status: 200, headers: { 'x-amz-bucket-region': 'eu-west-2' } }),
  ListObjectsV2: ({ store, bucket, call }) => {
    const prefix = call.url.searchParams.get('prefix') ?? '';
    const limit = Number(call.url.searchParams.get('max-keys') ?? 1000);
    const token = call.url.searchParams.get('continuation-token');
    const after =
      token === null
        ? (call.url.searchParams.get('start-after') ?? '')
        : Buffer.from(token, 'base64url').toString('utf8');
    const found = store.list(bucket.name, prefix, after, limit + 1);
    const page = found.slice(0, limit);
    const more = found.length > limit;
    const next = Buffer.from(page.at(-1)?.key ?? '').toString('base64url');
    return xmlAnswer(
      200,
      `<ListBucketResult><Name>${bucket.name}</Name><Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''}${page.map((object) => `<Contents>${listed(object)}</Contents>`).join('')}</ListBucketResult>`,
    );
  },
  ListObjectVersions: ({ store, bucket, call }) => {
    const objects = store.versions(bucket.name, call.url.searchParams.get('prefix') ?? '');
    const rows = objects.map((object, index) => {
      const latest = objects[index - 1]?.key !== object.key;
      const body = `${listed(object)}<VersionId>${object.version}</VersionId><IsLatest>${latest}</IsLatest>`;
      return object.deleted ? `<DeleteMarker>${body}</DeleteMarker>` : `<Version>${body}</Version>`;
    });
    return xmlAnswer(
      200,
      `<ListVersionsResult><Name>${bucket.name}</Name><IsTruncated>false</IsTruncated>${rows.join('')}</ListVersionsResult>`,
    );
  },
  GetObjectTagging: (context) =>
    withObject(context, ({ tags }) => {
      const rows = Object.entries(tags).map(
        ([key, value]) => `<Tag><Key>${escapeXml(key)}</Key><Value>${escapeXml(value)}</Value></Tag>`,
      );
      return xmlAnswer(200, `<Tagging><TagSet>${rows.join('')}</TagSet></Tagging>`);
    }),
  PutObjectTagging: (context) =>
    withObject(context, (object) => {
      const tags = [...context.call.body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>/g)];
      context.store.setTags(
        context.bucket.name,
        object,
        Object.fromEntries(tags.map(([, key = '', value = '']) => [unescapeXml(key), unescapeXml(value)])),
      );
      return { status: 200 };
    }),
  GetObjectRetention: (context) =>
    withObject(context, ({ lock }) =>
      lock.mode === null
        ? failure(404, 'NoSuchObjectLockConfiguration', 'The object has no retention.')
        : xmlAnswer(
            200,
            `<Retention><Mode>${lock.mode}</Mode><RetainUntilDate>${new Date(lock.until ?? 0).toISOString()}</RetainUntilDate></Retention>`,
          ),
    ),
  PutObjectRetention: (context) =>
    withObject(context, (object) => {
      const [, mode] = /<Mode>(\w+)<\/Mode>/.exec(context.call.body.toString('utf8')) ?? [];
      const [, until] = /<RetainUntilDate>([^<]+)</.exec(context.call.body.toString('utf8')) ?? [];
      const asked = Date.parse(until ?? '');
      const shortens = (object.lock.until ?? 0) > Math.max(asked, context.now());
      if (object.lock.mode === 'COMPLIANCE' && shortens)
        return failure(403, 'AccessDenied', 'A compliance lock cannot be shortened.');
      context.store.setLock(context.bucket.name, object, { ...object.lock, mode: mode ?? null, until: asked });
      return { status: 200 };
    }),
  GetObjectLegalHold: (context) =>
    withObject(context, ({ lock }) =>
      xmlAnswer(200, `<LegalHold><Status>${lock.hold ? 'ON' : 'OFF'}</Status></LegalHold>`),
    ),
  PutObjectLegalHold: (context) =>
    withObject(context, (object) => {
      const hold = context.call.body.toString('utf8').includes('<Status>ON</Status>');
      context.store.setLock(context.bucket.name, object, { ...object.lock, hold });
      return { status: 200 };
    }),
};

function write(
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

function withObject(context: Context, use: (object: StoredObject) => Answer): Answer {
  const object = context.store.find(context.bucket.name, context.key, context.version);
  return object === undefined || object.deleted ? missing(context) : use(object);
}

function missing({ maySeeAbsence }: Context): Answer {
  return maySeeAbsence
    ? failure(404, 'NoSuchKey', 'The specified key does not exist.')
    : failure(403, 'AccessDenied', 'Access Denied');
}

function download({ store, bucket, call }: Context, object: StoredObject): Answer {
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

function headersOf(bucket: BucketSettings, object: StoredObject): Record<string, string> {
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
function keptHeaders(call: Call): Record<string, string> {
  const kept = Object.entries(call.headers).flatMap(([name, value]) =>
    KEPT.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { 'content-type': 'binary/octet-stream', ...Object.fromEntries(kept) };
}

function lockOf(call: Call): Lock {
  const mode = header(call, 'x-amz-object-lock-mode');
  const until = header(call, 'x-amz-object-lock-retain-until-date');
  const hold = header(call, 'x-amz-object-lock-legal-hold') === 'ON';
  return mode === undefined || until === undefined ? { ...UNLOCKED, hold } : { mode, until: Date.parse(until), hold };
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

function versionHeader(bucket: BucketSettings, version: string): Record<string, string> {
  return bucket.versioned ? { 'x-amz-version-id': version } : {};
}

function listed(object: StoredObject): string {
  return `<Key>${escapeXml(object.key)}</Key><LastModified>${new Date(object.at).toISOString()}</LastModified><ETag>${escapeXml(object.etag)}</ETag><Size>${object.size}</Size><StorageClass>STANDARD</StorageClass>`;
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (_, name: string) => characters[name] ?? '');
}

function failure(status: number, code: string, message: string): Answer {
  return xmlAnswer(status, `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`);
}
