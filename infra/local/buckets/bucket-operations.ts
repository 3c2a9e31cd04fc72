/** What may be asked of a bucket, each operation as S3 answers it. */
import { type Answer, escapeXml, header, xmlAnswer } from '../gate/call.ts';
import { copySource } from './bucket-calls.ts';
import { headersOf, keptHeaders, versionHeader } from './bucket-headers.ts';
import { type Context, download, failure, missing, withObject, write } from './bucket-objects.ts';
import type { StoredObject } from './bucket-store.ts';
import { readUpload } from './chunks.ts';

export const OPERATIONS: Record<string, (context: Context) => Answer> = {
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

function listed(object: StoredObject): string {
  return `<Key>${escapeXml(object.key)}</Key><LastModified>${new Date(object.at).toISOString()}</LastModified><ETag>${escapeXml(object.etag)}</ETag><Size>${object.size}</Size><StorageClass>STANDARD</StorageClass>`;
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (_, name: string) => characters[name] ?? '');
}
