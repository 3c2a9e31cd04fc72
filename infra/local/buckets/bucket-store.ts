/** Buckets on disk: every version is one file, written whole before it counts, and a locked version cannot be deleted. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../state.ts';

export type BucketSettings = {
  readonly name: string;
  readonly versioned: boolean;
  readonly encryptionKey: string | undefined;
  readonly defaultLock: { readonly mode: string; readonly days: number } | undefined;
};
export type Lock = { readonly mode: string | null; readonly until: number | null; readonly hold: boolean };
export type StoredObject = {
  readonly key: string;
  readonly version: string;
  readonly etag: string;
  readonly size: number;
  /** Milliseconds on the stack's clock. */
  readonly at: number;
  /** Headers to give back with the object: content type, metadata, checksums. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly lock: Lock;
  readonly deleted: boolean;
  readonly file: string;
};
export type NewObject = Pick<StoredObject, 'key' | 'headers' | 'tags' | 'lock'> & { readonly body: Buffer };
export type BucketStore = ReturnType<typeof openBucketStore>;

export const UNLOCKED: Lock = { mode: null, until: null, hold: false };

export function openBucketStore({ dir, database }: State, buckets: readonly BucketSettings[], now: () => number) {
  database.exec(`CREATE TABLE IF NOT EXISTS object (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version TEXT NOT NULL, etag TEXT NOT NULL,
      size INTEGER NOT NULL, at INTEGER NOT NULL, headers TEXT NOT NULL, tags TEXT NOT NULL, lock_mode TEXT, lock_until INTEGER,
      lock_hold INTEGER NOT NULL, deleted INTEGER NOT NULL, file TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS object_by_key ON object (bucket, key, sequence);`);
  const settings = new Map(buckets.map((bucket) => [bucket.name, bucket]));
  const folder = join(dir, 'buckets');
  mkdirSync(folder, { recursive: true });

  const insert =
    database.prepare(`INSERT INTO object (bucket, key, version, etag, size, at, headers, tags, lock_mode, lock_until,
    lock_hold, deleted, file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const latest = database.prepare('SELECT * FROM object WHERE bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1');
  const exact = database.prepare('SELECT * FROM object WHERE bucket = ? AND key = ? AND version = ?');
  const listed =
    database.prepare(`SELECT * FROM object AS o WHERE bucket = ? AND key > ? AND substr(key, 1, length(?3)) = ?3 AND deleted = 0
    AND sequence = (SELECT max(sequence) FROM object WHERE bucket = o.bucket AND key = o.key) ORDER BY key LIMIT ?4`);
  const versions = database.prepare(
    'SELECT * FROM object WHERE bucket = ? AND substr(key, 1, length(?2)) = ?2 ORDER BY key, sequence DESC',
  );
  const drop = database.prepare('DELETE FROM object WHERE bucket = ? AND key = ? AND version = ?');

  const find = (bucket: string, key: string, version?: string): StoredObject | undefined => {
    const row = version === undefined ? latest.get(bucket, key) : exact.get(bucket, key, version);
    return row === undefined ? undefined : asObject(row);
  };
  const write = (bucket: BucketSettings, object: NewObject, deleted: boolean): StoredObject => {
    const previous = bucket.versioned ? undefined : find(bucket.name, object.key);
    const version = bucket.versioned ? randomUUID().replaceAll('-', '') : 'null';
    const file = join(folder, `${bucket.name}-${randomUUID()}`);
    if (!deleted) {
      writeFileSync(`${file}.new`, object.body);
      renameSync(`${file}.new`, file);
    }
    if (previous !== undefined) drop.run(bucket.name, object.key, previous.version);
    const etag = `"${createHash('md5').update(object.body).digest('hex')}"`;
    const { mode, until, hold } = object.lock;
    insert.run(
      bucket.name,
      object.key,
      version,
      etag,
      object.body.length,
      Math.floor(now()),
      JSON.stringify(object.headers),
      JSON.stringify(object.tags),
      mode,
      until,
      hold ? 1 : 0,
      deleted ? 1 : 0,
      file,
    );
    if (previous !== undefined) rmSync(previous.file, { force: true });
    const stored = find(bucket.name, object.key);
    if (stored === undefined) throw new Error(`An object vanished from ${bucket.name} as it was written.`);
    return stored;
  };

  return {
    settings: (name: string) => settings.get(name),
    names: () => [...settings.keys()],
    find,
    read: (object: StoredObject): Buffer => readFileSync(object.file),

    put: (bucket: BucketSettings, object: NewObject): StoredObject => {
      const standing = bucket.defaultLock;
      const lock =
        standing !== undefined && object.lock.mode === null
          ? { ...object.lock, mode: standing.mode, until: Math.floor(now()) + standing.days * 86_400_000 }
          : object.lock;
      return write(bucket, { ...object, lock }, false);
    },

    /** Deletes a version for good, or without one hides the object; `locked` when its lock or hold forbids it. */
    delete: (bucket: BucketSettings, key: string, version?: string): 'deleted' | 'marked' | 'locked' => {
      if (version === undefined && bucket.versioned) {
        write(bucket, { key, body: Buffer.alloc(0), headers: {}, tags: {}, lock: UNLOCKED }, true);
        return 'marked';
      }
      const object = find(bucket.name, key, version);
      if (object === undefined) return 'deleted';
      if (object.lock.hold || (object.lock.until ?? 0) > now()) return 'locked';
      drop.run(bucket.name, key, object.version);
      rmSync(object.file, { force: true });
      return 'deleted';
    },

    /** Current objects under `prefix`, in key order, after the key `after`. */
    list: (bucket: string, prefix: string, after: string, limit: number): StoredObject[] =>
      listed.all(bucket, after, prefix, limit).map(asObject),
    versions: (bucket: string, prefix: string): StoredObject[] => versions.all(bucket, prefix).map(asObject),

    setTags: (bucket: string, object: StoredObject, tags: Record<string, string>): void => {
      database
        .prepare('UPDATE object SET tags = ? WHERE bucket = ? AND key = ? AND version = ?')
        .run(JSON.stringify(tags), bucket, object.key, object.version);
    },
    setLock: (bucket: string, object: StoredObject, lock: Lock): void => {
      database
        .prepare(
          'UPDATE object SET lock_mode = ?, lock_until = ?, lock_hold = ? WHERE bucket = ? AND key = ? AND version = ?',
        )
        .run(lock.mode, lock.until, lock.hold ? 1 : 0, bucket, object.key, object.version);
    },
  };
}

function asObject(row: Record<string, unknown>): StoredObject {
  return {
    key: String(row.key),
    version: String(row.version),
    etag: String(row.etag),
    size: Number(row.size),
    at: Number(row.at),
    headers: JSON.parse(String(row.headers)),
    tags: JSON.parse(String(row.tags)),
    lock: {
      mode: typeof row.lock_mode === 'string' ? row.lock_mode : null,
      until: typeof row.lock_until === 'number' ? row.lock_until : null,
      hold: Number(row.lock_hold) === 1,
    },
    deleted: Number(row.deleted) === 1,
    file: String(row.file),
  };
}
